"""Many packs: each course file a job, shared out over whoever can build.

A job is plain data and so is its outcome, so that it does not matter who does it: a
process on this computer, or a machine far away that sees the same files. Executors
(`concurrent.futures`) do the sharing out; `herstelkit.crews` has those of the command
line. No bytes of a pack travel, and a job is handed out when somebody is free, so that
a long batch takes no more memory than a short one.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    wait,
)
from contextlib import AbstractContextManager
from enum import StrEnum
from pathlib import Path

from attrs import field, frozen

from herstelkit.codec import read_course_file
from herstelkit.content import SHIPPED, Catalogue
from herstelkit.errors import ContentError, OutputError, reason_of
from herstelkit.house import located
from herstelkit.made_from import own_version, recipe_of
from herstelkit.pack import Pack, untouched_pack
from herstelkit.wanted import OFFICE, Format, Material, usual_materials


@frozen(kw_only=True)
class Job:
    """One pack to build: `course` is the course file, `target` the folder.

    `packs` are the folders of content packs. Built elsewhere, paths must be whole ones.
    `version` is that of the herstelkit that asks: another would make another pack.
    """

    course: str
    target: str
    formats: tuple[str, ...] = tuple(sorted(OFFICE))
    only: tuple[str, ...] | None = None
    packs: tuple[str, ...] = ()
    zipped: bool = False
    version: str = field(factory=own_version)

    @property
    def name(self) -> str:
        """Return what to call the job: the name of its course file."""
        return Path(self.course).stem


class Fault(StrEnum):
    """Why a pack was not built."""

    INPUT = "input"
    """Something is wrong in the course file, or in what it names."""
    OUTPUT = "output"
    """It could not be written, or the work itself broke off."""


@frozen(kw_only=True)
class Outcome:
    """What became of a job: a pack, or a fault with a message in Dutch.

    `files` is how many files the pack has, `written` how many of those are new or other
    than they were; `kept` and `zipped` are as in `Pack`. `unseen` says that the course
    file is not there for whoever did the job.
    """

    job: Job
    fault: Fault | None = None
    message: str = ""
    root: str = ""
    files: int = 0
    written: int = 0
    kept: str | None = None
    zipped: str | None = None
    unseen: bool = False


@frozen(kw_only=True)
class Crew:
    """Who does the work: opens an executor, and says how many jobs it takes at once."""

    open: Callable[[], AbstractContextManager[Executor]]
    at_once: int


def build_packs(jobs: Iterable[Job], crew: Crew) -> Generator[Outcome, None, None]:
    """Do all jobs, and yield what became of each as soon as it is known.

    One that fails does not stop the others. When a process disappears (the system ran
    out of memory, say) what it worked at is tried once more, alone.
    """
    waiting, lost = deque(jobs), deque[Job]()
    while waiting:
        with crew.open() as executor:
            yield from _shared_out(waiting, lost, executor, crew.at_once)
    for job in lost:
        alone, gone = deque([job]), deque[Job]()
        with crew.open() as executor:
            yield from _shared_out(alone, gone, executor, 1)
        if gone:
            yield Outcome(job=job, fault=Fault.OUTPUT, message=_gone(job))


def _shared_out(
    waiting: deque[Job], lost: deque[Job], executor: Executor, at_once: int
) -> Iterator[Outcome]:
    """Do jobs until all are done or the executor breaks; add to `lost` what was cut."""
    busy: dict[Future[Outcome], Job] = {}
    broken = False
    while busy or (waiting and not broken):
        while waiting and len(busy) < at_once and not broken:
            try:
                busy[executor.submit(run_job, waiting[0])] = waiting[0]
                waiting.popleft()
            except BrokenExecutor:
                broken = True
        for future in wait(busy, return_when=FIRST_COMPLETED).done:
            job = busy.pop(future)
            outcome = _outcome(job, future)
            if outcome is None:
                broken = True
                lost.append(job)
            else:
                yield outcome


def _outcome(job: Job, future: Future[Outcome]) -> Outcome | None:
    """Return what became of a job; None when whoever did it has disappeared."""
    try:
        return future.result()
    except BrokenExecutor:
        return None
    except CancelledError:
        message = _cut(job)
    except ImportError:
        message = _unknown(job)
    except Exception as error:  # noqa: BLE001 (whatever it is, the others go on)
        message = _broken(job, error)
    return Outcome(job=job, fault=Fault.OUTPUT, message=message)


def run_job(job: Job) -> Outcome:
    """Do a job and return what became of it; whatever goes wrong is in the outcome."""
    try:
        if job.version != own_version():
            return Outcome(job=job, fault=Fault.OUTPUT, message=_other_version(job))
        pack = build_one(job)
    except ContentError as error:
        message = f"Er klopt iets niet in {error}"
        unseen = not Path(job.course).is_file()
        return Outcome(job=job, fault=Fault.INPUT, message=message, unseen=unseen)
    except OutputError as error:
        return Outcome(job=job, fault=Fault.OUTPUT, message=str(error))
    except OSError as error:
        message = f"{error.filename or job.course}: dit lukt niet: {reason_of(error)}."
        return Outcome(job=job, fault=Fault.OUTPUT, message=message)
    except Exception as error:  # noqa: BLE001 (the other courses go on)
        return Outcome(job=job, fault=Fault.OUTPUT, message=_broken(job, error))
    return Outcome(
        job=job,
        root=str(pack.root),
        files=len(pack.files),
        written=len(pack.written),
        kept=str(pack.kept) if pack.kept else None,
        zipped=str(pack.zipped) if pack.zipped else None,
    )


def build_one(
    job: Job, progress: Callable[[int, int, str], None] = lambda *_: None
) -> Pack:
    """Build the pack of a job; ContentError or OutputError when it cannot be.

    A pack of which nothing has changed is left as it is, and to see that takes none of
    what building needs: that is imported when there is something to build.
    """
    source, target = Path(job.course), Path(job.target)
    catalogue = Catalogue.with_packs([*map(Path, job.packs)]) if job.packs else SHIPPED
    formats = frozenset(map(Format, job.formats))
    only = None if job.only is None else frozenset(map(Material, job.only))
    run = located(read_course_file(source), source.parent)
    chosen = usual_materials(run) if only is None else only
    recipe = recipe_of(run, catalogue, formats, chosen)
    pack = untouched_pack(target, recipe, zipped=job.zipped)
    if pack is not None:
        return pack
    from herstelkit.build import build_pack, fitting  # noqa: PLC0415

    fitting(run, job.course, catalogue)
    return build_pack(
        run,
        target,
        catalogue=catalogue,
        formats=formats,
        only=only,
        zipped=job.zipped,
        progress=progress,
    )


def _broken(job: Job, error: BaseException) -> str:
    return (
        f"{job.course}: hier ging iets mis waar je zelf niets aan kunt doen "
        f"({type(error).__name__}: {error}). Laat het de makers weten."
    )


def _cut(job: Job) -> str:
    return (
        f"{job.course}: de verbinding met wie dit bouwde viel weg. "
        "Bouw deze cursus nog eens."
    )


def _unknown(job: Job) -> str:
    return (
        f"{job.course}: op de computer die dit zou bouwen staat herstelkit niet, of "
        "niet helemaal. Installeer het daar."
    )


def _gone(job: Job) -> str:
    return (
        f"{job.course}: het bouwen werd twee keer afgebroken, misschien omdat het "
        "geheugen vol was. Sluit andere programma’s en bouw deze cursus nog eens."
    )


def _other_version(job: Job) -> str:
    return (
        f"{job.course}: de computer die dit zou bouwen heeft herstelkit {own_version()}"
        f", en jij {job.version}. Zorg dat die gelijk zijn."
    )
