"""Building: one course or many, here or elsewhere, and what is told of it."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import click
from attrs import evolve, field, frozen

from herstelkit.batch import Crew, Fault, Job, Outcome, build_one, build_packs
from herstelkit.cli.dutch import WrongCallError
from herstelkit.cli.exits import Exit
from herstelkit.cli.progress import Progress
from herstelkit.pack import MANIFEST, Pack
from herstelkit.primitives import counted, printable
from herstelkit.wanted import OVERVIEW

_COURSE: Final = ".toml"
_CODES: Final = {Fault.INPUT: Exit.INPUT, Fault.OUTPUT: Exit.OUTPUT}


@frozen(kw_only=True)
class Wish:
    """What is asked for, whatever the course: the options of ``bouw``."""

    formats: frozenset[str]
    only: frozenset[str] | None
    packs: tuple[str, ...]
    zipped: bool

    def job(self, course: Path, target: Path) -> Job:
        """Return the job of one course."""
        return Job(
            course=str(course),
            target=str(target),
            formats=tuple(sorted(self.formats)),
            only=tuple(sorted(self.only)) if self.only else None,
            packs=self.packs,
            zipped=self.zipped,
        )


def jobs_of(paths: Sequence[str], target: str | None, wish: Wish) -> list[Job]:
    """Return a job for each course that is named; a Dutch message when it is unclear.

    What ends in ``.toml`` is a course; a last one that does not, after a course, is the
    folder in which each gets a folder of its own. `target` is what ``-o`` says.
    """
    first, *rest = paths
    if not rest:
        course = Path(first)
        return [wish.job(course, Path(target or course.stem))]
    folder = None if _is_course(paths[-1]) else Path(paths[-1])
    courses = [Path(path) for path in (paths if folder is None else paths[:-1])]
    for course in courses:
        if not _is_course(course.name):
            _refuse(
                f"‘{printable(str(course))}’ is geen cursusbestand: dat eindigt op "
                f"{_COURSE}. Zitten er spaties in een naam? "
                'Zet er dan "aanhalingstekens" omheen.'
            )
    if target is not None:
        _refuse("-o is er voor één cursus. Noem bij meer cursussen de map als laatste.")
    _refuse_same_names(courses)
    return [wish.job(course, (folder or Path()) / course.stem) for course in courses]


def _is_course(path: str) -> bool:
    return path.lower().endswith(_COURSE)


def _refuse_same_names(courses: Iterable[Path]) -> None:
    seen: dict[str, Path] = {}
    for course in courses:
        # Not every disk can tell capitals from small letters.
        other = seen.setdefault(course.stem.casefold(), course)
        if other is not course:
            _refuse(
                f"{other} en {course} zouden in dezelfde map komen: ‘{course.stem}’. "
                "Geef een van de twee een andere naam."
            )


def _refuse(reason: str) -> None:
    raise WrongCallError(reason, click.get_current_context())


def build_alone(job: Job) -> Exit:
    """Build the pack of one course and say where it is."""
    with Progress() as progress:
        pack = build_one(job, progress)
    click.echo(_said(pack))
    if pack.kept:
        click.echo(_kept("In het vorige pakket", str(pack.kept)))
    if pack.zipped:
        click.echo(f"Als één bestand: {pack.zipped}")
    click.echo(f"Open eerst: {pack.root / OVERVIEW}")
    return Exit.FINE


def _said(pack: Pack) -> str:
    if pack.written:
        return f"Klaar: {len(pack.files)} bestanden in {pack.root}"
    return f"Er was niets veranderd: het pakket in {pack.root} is nog goed"


def _kept(where: str, place: str) -> str:
    return f"{where} had je iets veranderd. Dat staat nu, zoals het was, in {place}"


def build_together(jobs: Sequence[Job], address: str | None) -> Exit:
    """Build many packs side by side; say what is there, and which failed and why."""
    tally = _Tally()
    with _crew(len(jobs), address) as crew:
        wanted = [_whole(job) for job in jobs] if address else jobs
        with Progress() as progress, closing(build_packs(wanted, crew)) as outcomes:
            progress.many(0, len(jobs), "")
            for done, outcome in enumerate(outcomes, start=1):
                tally.add(_seen_from_here(outcome) if address else outcome)
                progress.many(done, len(jobs), outcome.job.name)
    click.echo(tally.said(len(jobs)))
    for line in tally.kept:
        click.echo(line)
    for failed in tally.failed:
        click.echo(printable(failed.message), err=True)
    return max(
        (_CODES[each.fault] for each in tally.failed if each.fault), default=Exit.FINE
    )


@contextmanager
def _crew(jobs: int, address: str | None) -> Iterator[Crew]:
    from herstelkit.crews import (  # noqa: PLC0415 (one course needs none)
        ClusterError,
        cluster_crew,
        local_crew,
    )

    if address is None:
        yield local_crew(jobs)
        return
    try:
        with cluster_crew(address) as crew:
            yield crew
    except ClusterError as error:
        raise WrongCallError(str(error), click.get_current_context()) from None


def _whole(job: Job) -> Job:
    """Return a job with whole paths: another computer stands in another folder."""
    return evolve(
        job,
        course=str(Path(job.course).absolute()),
        target=str(Path(job.target).absolute()),
        packs=tuple(str(Path(pack).absolute()) for pack in job.packs),
    )


def _seen_from_here(outcome: Outcome) -> Outcome:
    """Return an outcome of elsewhere, with what to do when disks are not shared."""
    job, fault = outcome.job, outcome.fault
    if fault is None and not (Path(outcome.root) / MANIFEST).is_file():
        message = (
            f"{job.target}: dit pakket staat op de computer die het bouwde, en niet "
            f"hier. {_SHARE}"
        )
        return evolve(outcome, fault=Fault.OUTPUT, message=message)
    if fault is Fault.INPUT and outcome.unseen and Path(job.course).is_file():
        return evolve(outcome, message=f"{outcome.message}\n  {_UNSEEN} {_SHARE}")
    return outcome


_UNSEEN: Final = "Hier is dit bestand er wel, maar niet op de computer die bouwt."
_SHARE: Final = "Kies een plek die alle computers zien, zoals een netwerkschijf."


@frozen
class _Tally:
    """What is to be told at the end: little, however many packs were built."""

    failed: list[Outcome] = field(factory=list)
    kept: list[str] = field(factory=list)
    same: list[str] = field(factory=list)

    def add(self, outcome: Outcome) -> None:
        """Take in what became of a job."""
        if outcome.fault:
            self.failed.append(outcome)
            return
        if not outcome.written:
            self.same.append(outcome.job.name)
        if outcome.kept:
            where = f"In het vorige pakket van {outcome.job.name}"
            self.kept.append(_kept(where, outcome.kept))

    def said(self, jobs: int) -> str:
        """Return in one line how it went."""
        done = jobs - len(self.failed)
        line = f"Klaar: {done} van {counted(jobs, 'pakket', 'pakketten')}"
        if self.same:
            line += f", waarvan {len(self.same)} niet veranderd"
        if self.failed:
            names = ", ".join(sorted(outcome.job.name for outcome in self.failed))
            line += f". Niet gelukt: {names}"
        return line
