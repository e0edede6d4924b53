"""Many courses at once: each its own pack, one that fails stops no other."""

import errno
import gc
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from concurrent.futures import CancelledError, Executor, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

import pytest
from attrs import evolve

from herstelkit import batch, crews
from herstelkit.batch import Crew, Fault, Job, Outcome, build_packs, run_job
from herstelkit.cli import building
from herstelkit.cli.main import run
from herstelkit.pack import compare
from packs import names_in

QUICK = ("--alleen", "folders", "--formaat", "html")
HERSTELKIT = [sys.executable, "-c", "from herstelkit.cli import main; main()"]


def job(course, target, **changes):
    quick = Job(
        course=str(course), target=str(target), only=("folders",), formats=("html",)
    )
    return evolve(quick, **changes)


@pytest.fixture
def folder(tmp_path, monkeypatch, students):
    """A folder with four course files, the last of which is wrong."""
    text = students.read_text(encoding="utf-8")
    for name in ("een", "twee", "drie"):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    (tmp_path / "vier.toml").write_text(text.replace('"wrap"', '"wrup"'), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Here(Executor):
    """Does jobs on the spot, when their outcome is asked for; counts what is open."""

    def __init__(self, work=None, breaks=()):
        self.work = work
        self.breaks = list(breaks)
        self.open = self.most = 0

    def submit(self, work, /, asked):
        self.open += 1
        self.most = max(self.most, self.open)
        future = Future()
        if asked.course in self.breaks:
            self.breaks.remove(asked.course)
            future.set_exception(BrokenProcessPool())
        else:
            try:
                future.set_result((self.work or work)(asked))
            except Exception as error:  # noqa: BLE001 (as an executor does)
                future.set_exception(error)
        return future


def crew(executor, at_once=2):
    @contextmanager
    def opened():
        yield executor

    return Crew(open=opened, at_once=at_once)


class TestSharingOut:
    """Whoever does the work, each job is done, and told as soon as it is known."""

    def jobs(self, number):
        return [job(f"{n}.toml", f"{n}") for n in range(number)]

    def test_a_job_is_handed_out_when_somebody_is_free(self):
        """So a long batch has no more under way than a short one."""
        executor = Here(lambda one: Outcome(job=one))
        seen = []
        for outcome in build_packs(self.jobs(50), crew(executor)):
            executor.open -= 1
            seen.append(outcome.job.course)
        assert sorted(seen) == sorted(one.course for one in self.jobs(50))
        assert executor.most <= 2

    def test_a_long_batch_takes_no_more_memory(self):
        def peak(number):
            executor = Here(lambda one: Outcome(job=one, message="x" * 10_000))
            tracemalloc.start()
            for _ in build_packs(
                (job(f"{n}", f"{n}") for n in range(number)), crew(executor)
            ):
                executor.open -= 1
            _, most = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            return most

        # What is under way, and a place in the line for each job that waits.
        assert peak(800) < peak(50) + 750 * 2_000

    def test_jobs_can_come_from_anywhere(self):
        executor = Here(lambda one: Outcome(job=one))
        assert len([*build_packs(iter(self.jobs(3)), crew(executor))]) == 3
        assert [*build_packs([], crew(executor))] == []

    def test_what_nobody_foresaw_is_named_and_the_others_go_on(self):
        def work(one):
            if one.course == "1.toml":
                raise TypeError(one.course)
            return Outcome(job=one)

        found = {o.job.course: o for o in build_packs(self.jobs(4), crew(Here(work)))}
        assert len(found) == 4
        assert [name for name, o in found.items() if o.fault] == ["1.toml"]
        assert "1.toml: hier ging iets mis" in found["1.toml"].message
        assert "TypeError: 1.toml" in found["1.toml"].message

    def test_a_cluster_that_disappears(self):
        def work(_):
            raise CancelledError

        (outcome,) = build_packs(self.jobs(1), crew(Here(work)))
        assert "viel weg" in outcome.message

    def test_a_computer_without_herstelkit(self):
        def work(_):
            raise ModuleNotFoundError

        (outcome,) = build_packs(self.jobs(1), crew(Here(work)))
        assert "staat herstelkit niet" in outcome.message

    @pytest.mark.parametrize("times", [1, 2])
    def test_a_process_that_disappears(self, times):
        """What it was at is tried again, alone; then it is told."""
        executor = Here(lambda one: Outcome(job=one), breaks=["2.toml"] * times)
        found = [*build_packs(self.jobs(6), crew(executor))]
        assert sorted(o.job.course for o in found) == [f"{n}.toml" for n in range(6)]
        failed = [o for o in found if o.fault]
        assert [o.job.course for o in failed] == ["2.toml"] * (times - 1)
        assert all("twee keer afgebroken" in o.message for o in failed)


class TestOneAfterTheOther:
    """Whoever builds many packs keeps nothing of those that are done."""

    @pytest.mark.usefixtures("folder")
    def test_memory_stays_as_it_is(self):
        def kept(first, last):
            for number in range(first, last):
                assert run_job(job("een.toml", f"pakket-{number}")).fault is None
            gc.collect()
            now, _ = tracemalloc.get_traced_memory()
            return now

        tracemalloc.start()
        early, late = kept(0, 3), kept(3, 12)
        tracemalloc.stop()
        assert late - early < 100_000  # bytes, for nine packs


class TestAJob:
    """A job never raises: what went wrong is in its outcome."""

    def test_a_pack(self, folder):
        outcome = run_job(job("een.toml", "uit/een"))
        assert (outcome.fault, outcome.files, outcome.written) == (None, 4, 4)
        assert compare(folder / "uit" / "een") == ()
        assert run_job(job("een.toml", "uit/een")).written == 0

    def test_a_wrong_course_file(self, folder):
        outcome = run_job(job("vier.toml", "vier"))
        assert outcome.fault is Fault.INPUT
        assert outcome.message.startswith("Er klopt iets niet in vier.toml\n")
        assert not outcome.unseen
        assert not (folder / "vier").exists()

    @pytest.mark.usefixtures("folder")
    def test_a_course_file_that_is_not_there(self):
        outcome = run_job(job("vijf.toml", "vijf"))
        assert (outcome.fault, outcome.unseen) == (Fault.INPUT, True)

    @pytest.mark.usefixtures("folder")
    def test_a_place_that_cannot_be_used(self):
        outcome = run_job(job("een.toml", "twee.toml"))
        assert outcome.fault is Fault.OUTPUT
        assert outcome.message.startswith("twee.toml: dit is geen map.")

    @pytest.mark.usefixtures("folder")
    @pytest.mark.parametrize(
        ("error", "said"),
        [
            (
                OSError(errno.ENOSPC, "full"),
                "een.toml: dit lukt niet: de schijf is vol.",
            ),
            (RuntimeError("raar"), "(RuntimeError: raar)"),
            (MemoryError(), "(MemoryError: )"),
        ],
    )
    def test_whatever_goes_wrong(self, error, said, monkeypatch):
        def fail(_):
            raise error

        monkeypatch.setattr(batch, "build_one", fail)
        outcome = run_job(job("een.toml", "een"))
        assert outcome.fault is Fault.OUTPUT
        assert said in outcome.message

    def test_another_version_builds_nothing(self, folder):
        outcome = run_job(job("een.toml", "een", version="0.0.1"))
        assert outcome.fault is Fault.OUTPUT
        assert "en jij 0.0.1" in outcome.message
        assert not (folder / "een").exists()


WISH = building.Wish(formats=frozenset(), only=None, packs=(), zipped=False)


class TestWhatIsNamed:
    """Course files end in .toml; a last name that does not is the folder for all."""

    @pytest.mark.parametrize(
        ("paths", "targets"),
        [
            (["a.toml"], ["a"]),
            (["een/a.txt"], ["a"]),
            (["een/a.toml", "b.TOML"], ["a", "b"]),
            (["a.toml", "b.toml", "uit/diep/"], ["uit/diep/a", "uit/diep/b"]),
            (["a.toml", "uit"], ["uit/a"]),
        ],
    )
    def test_each_course_has_a_folder(self, paths, targets):
        jobs = building.jobs_of(paths, None, WISH)
        assert [one.target for one in jobs] == [str(Path(target)) for target in targets]

    @pytest.mark.usefixtures("folder")
    @pytest.mark.parametrize(
        ("call", "reason"),
        [
            ("een.toml onder/Een.toml uit", "zouden in dezelfde map komen: ‘Een’"),
            ("een.toml een.toml", "zouden in dezelfde map komen"),
            ("een.toml mijn twee.toml", "‘mijn’ is geen cursusbestand"),
            ("een.toml uit twee uit", "‘uit’ is geen cursusbestand"),
            ("een.toml twee.toml -o uit", "-o is er voor één cursus"),
        ],
    )
    def test_what_is_unclear_is_said_before_anything_is_built(
        self, folder, call, reason, capsys
    ):
        before = names_in(folder)
        assert run(["bouw", *call.split(), *QUICK]) == 2
        assert reason in capsys.readouterr().err
        assert names_in(folder) == before


def call(*arguments, **options):
    call = [*HERSTELKIT, "bouw", *arguments, *QUICK]
    return subprocess.run(  # noqa: S603 (our own program)
        call, check=False, timeout=60, capture_output=True, text=True, **options
    )


class TestTheCommand:
    """One call builds them all, and says at the end what did not work, and why."""

    def test_all_but_the_ones_that_are_wrong(self, folder):
        (folder / "uit").mkdir()
        (folder / "uit" / "drie").write_text("van mij")
        made = call("een.toml", "twee.toml", "drie.toml", "vier.toml", "uit")
        assert made.returncode == 4
        assert made.stdout == "Klaar: 2 van 4 pakketten. Niet gelukt: drie, vier\n"
        said = made.stderr.splitlines()
        assert sorted(line for line in said if not line.startswith(" ")) == [
            "Er klopt iets niet in vier.toml",
            f"{Path('uit') / 'drie'}: dit is geen map. Kies met -o een andere map",
        ]
        assert names_in(folder / "uit") == ["drie", "een", "twee"]
        alone = folder / "alleen"
        assert run(["bouw", "een.toml", "-o", str(alone), *QUICK]) == 0
        for name in names_in(alone):
            content = folder / "uit" / "een" / name
            assert (
                content.is_dir() or (alone / name).read_bytes() == content.read_bytes()
            )

    def test_a_wrong_course_alone_is_3_and_work_of_people_is_kept(self, folder):
        assert run(["bouw", "een.toml", *QUICK]) == 0
        (folder / "een" / "erbij").write_text("van mij")
        made = call("een.toml", "vier.toml")
        assert made.returncode == 3
        assert "In het vorige pakket van een had je iets veranderd." in made.stdout
        assert (folder / "een-vorige-1" / "erbij").is_file()


class TestElsewhere:
    """What another computer builds must be seen from here, and the other way round."""

    @pytest.fixture
    def elsewhere(self, monkeypatch):
        def use(work):
            @contextmanager
            def opened(_):
                yield crew(Here(work))

            monkeypatch.setattr(crews, "cluster_crew", opened)

        return use

    def test_paths_are_whole(self, folder, elsewhere):
        asked = []
        elsewhere(lambda one: (asked.append(one), run_job(one))[1])
        assert run(["bouw", "een.toml", "uit", "--via", "x", *QUICK]) == 0
        assert [one.course for one in asked] == [str(folder / "een.toml")]
        assert [one.target for one in asked] == [str(folder / "uit" / "een")]

    @pytest.mark.usefixtures("folder")
    def test_a_pack_that_is_not_here(self, elsewhere, capsys):
        elsewhere(lambda one: Outcome(job=one, root=one.target, files=3, written=3))
        assert run(["bouw", "een.toml", "--via", "x", *QUICK]) == 4
        out, said = capsys.readouterr()
        assert "Niet gelukt: een" in out
        assert "staat op de computer die het bouwde, en niet hier" in said
        assert "een plek die alle computers zien" in said

    @pytest.mark.usefixtures("folder")
    def test_a_course_file_that_is_only_here(self, elsewhere, capsys):
        elsewhere(
            lambda one: evolve(
                run_job(evolve(one, course=f"/er/niet{one.course}")), job=one
            )
        )
        assert run(["bouw", "een.toml", "--via", "x", *QUICK]) == 3
        assert "niet op de computer die bouwt" in capsys.readouterr().err

    @pytest.mark.usefixtures("folder")
    def test_without_dask(self, monkeypatch, capsys):
        monkeypatch.setitem(sys.modules, "distributed", None)
        assert run(["bouw", "een.toml", "--via", "tcp://x:1", *QUICK]) == 2
        assert "pip install 'herstelkit[cluster]'" in capsys.readouterr().err


def children(process):
    """The processes that a process started, by their numbers."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            _, _, rest = entry.read_text().rpartition(")")
        except OSError:  # it has just ended
            continue
        found.setdefault(int(rest.split()[1]), []).append(int(entry.parent.name))
    return found.get(process, [])


def until(found):
    """Wait until something is found, and return it."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if result := found():
            return result
        time.sleep(0.01)
    raise TimeoutError


def is_gone(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2][1] == "Z"
    except OSError:
        return True


def is_rendering(process):
    """Tell whether a process has loaded what only renderers use."""
    return "etree" in Path(f"/proc/{process}/maps").read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
class TestStopping:
    """Stopped or struck down, a batch leaves no process and no half pack behind."""

    @pytest.fixture
    def building(self, folder):
        """A batch of which a process is making files, and its processes."""
        call = [*HERSTELKIT, "bouw", "een.toml", "twee.toml", "drie.toml", "uit"]
        process = subprocess.Popen(  # noqa: S603 (our own program)
            [*call, "--alleen", "draaiboek,folders"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            cwd=folder,
        )
        workers = until(lambda: children(process.pid))
        until(lambda: any(map(is_rendering, workers)))
        yield process, workers
        for one in (process.pid, *workers):
            if not is_gone(one):
                os.kill(one, signal.SIGKILL)
        process.communicate()

    def test_from_the_keyboard(self, building, folder):
        """Ctrl+C reaches every process of a terminal."""
        process, workers = building
        os.killpg(process.pid, signal.SIGINT)
        out, said = process.communicate(timeout=30)
        assert process.returncode == 4
        assert (out, said) == (b"", b"\nGestopt.\n")
        assert all(map(is_gone, workers))
        assert not list(folder.glob("uit/.*"))

    def test_the_whole_program_is_killed(self, building):
        process, workers = building
        process.kill()
        until(lambda: all(map(is_gone, workers)))

    def test_one_process_is_killed(self, building, folder):
        process, workers = building
        os.kill(workers[0], signal.SIGKILL)
        out, said = process.communicate(timeout=60)
        assert (out, said) == (b"Klaar: 3 van 3 pakketten\n", b"")
        assert all(
            compare(folder / "uit" / name) == () for name in ("een", "twee", "drie")
        )
