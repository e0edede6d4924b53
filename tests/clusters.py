"""Packs on a Dask cluster of this computer, one worker of which is killed midway.

Run by `test_batch_cluster.py` in a process of its own: ``clusters.py FOLDER COURSE``
builds in FOLDER and prints what happened. Dask starts processes, threads and warnings
that a test would have to live with.
"""

import json
import os
import shutil
import signal
import sys
import uuid
from concurrent.futures import Executor
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from attrs import evolve, frozen

from herstelkit import crews
from herstelkit.batch import Job, build_packs
from herstelkit.cli.main import run
from herstelkit.pack import write

VICTIM = "derde"
NAMES = ("eerste", "tweede", VICTIM, "vierde", "vijfde")
QUICK = ("--alleen", "folders", "--formaat", "html")


def watched(notes, work, job):
    """Do a job and leave notes; the first time, the victim is killed just before it
    would have put its pack in its place.
    """
    first = not any(notes.glob(f"begun-{VICTIM}-*"))
    (notes / f"begun-{job.name}-{uuid.uuid4()}").touch()
    if job.name == VICTIM and first:
        write.put_in_place = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    outcome = work(job)
    (notes / f"done-{job.name}-{uuid.uuid4()}").touch()
    return outcome


@frozen
class Watching(Executor):
    """An executor that has every job watched."""

    inner: Executor
    notes: Path

    def submit(self, work, /, job):
        return self.inner.submit(watched, self.notes, work, job)


def watching(crew, notes):
    """Return a crew that leaves notes of what it does."""

    @contextmanager
    def opened():
        with crew.open() as executor:
            yield Watching(executor, notes)

    return evolve(crew, open=opened)


def called(*arguments):
    """Call the command line; return how it ended and all that it said."""
    said = StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = run(["bouw", *map(str, arguments)])
    return code, said.getvalue()


def refused(address, patience):
    """Return what is said of a cluster that cannot be used."""
    try:
        with crews.cluster_crew(address, patience):
            return None
    except crews.ClusterError as error:
        return str(error)


def happened(folder, course):
    """Build packs on a cluster of two and return what happened."""
    from distributed import LocalCluster  # noqa: PLC0415 (slow, and only for us)

    notes = folder / "notes"
    notes.mkdir()
    courses = [shutil.copy(course, folder / f"{name}.toml") for name in NAMES]
    jobs = [
        Job(
            course=str(c),
            target=str(folder / c.stem),
            only=("folders",),
            formats=("html",),
        )
        for c in courses
    ]
    told = {}
    with LocalCluster(n_workers=0, dashboard_address=None) as none:
        told["nobody"] = refused(none.scheduler_address, 0.2)
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as one:
        address = one.scheduler_address
        with crews.cluster_crew(address) as crew:
            outcomes = [*build_packs(jobs, watching(crew, notes))]
        told["again"] = called(*courses, folder, "--via", address, *QUICK)
        (folder / "zesde.toml").write_text("titel = ", "utf-8")
        courses.append(folder / "zesde.toml")
        told["wrong"] = called(*courses, folder, "--via", address, *QUICK)
    told["gone"] = refused(address, 0.2)
    told["outcomes"] = [(each.job.name, each.fault, each.files) for each in outcomes]
    told["notes"] = sorted(path.name.rsplit("-", 5)[0] for path in notes.iterdir())
    return told


if __name__ == "__main__":
    sys.stdout.write(json.dumps(happened(Path(sys.argv[1]), Path(sys.argv[2]))))
