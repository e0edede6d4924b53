"""Workbooks and plans at the command line: read what was filled in, and write it back.

What is printed names questions and files, never what somebody wrote.
"""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import click

from herstelkit.build import load_course
from herstelkit.cli.exits import Exit
from herstelkit.cli.plans import place
from herstelkit.codec import load_plan, save_plan
from herstelkit.errors import OutputError
from herstelkit.plan_book import Place, Read, read_books, write_book
from herstelkit.primitives import counted, printable
from herstelkit.reading import Route
from herstelkit.wrap import Wrap
from herstelkit.wrap.sharing import NOTES

_ROUTES: Final = {
    Route.TAG: "in hun eigen invulveld",
    Route.BOOKMARK: "aan de bladwijzer bij de vraag",
    Route.LABEL: "aan de woorden van de vraag erboven",
}
_NOTHING: Final = "Hierin is nog niets ingevuld. Dat mag."
_MISSING: Final = "Deze vragen vond ik niet terug:"
_PROBLEMS: Final = "Hier wil je misschien nog naar kijken:"
_CONFLICTS: Final = (
    "Bij deze vragen zeggen je bestanden iets verschillends. "
    "Het eerste bestand staat in je plan, dit nog niet:"
)
_REPLACED: Final = (
    "Bij deze vragen stond in je plan iets anders. Nu staat er wat in het boek staat:"
)
_HIDDEN: Final = (
    "Onzichtbaar gaan er nummers in mee, geen woorden. Uitleg: docs/mijn-plan.md"
)
_LEFT: Final = "Hier is in deze werkmap geen plek voor. Het blijft in je plan staan:"


def read_into_plan(books: Sequence[Path], target: Path, base: Path | None) -> Exit:
    """Read books into a new plan file, and say how that went.

    ContentError when a file is no good, OutputError if `target` exists.
    """
    _refuse_taken(target)
    read = read_books(books, load_plan(base) if base else None)
    save_plan(read.plan, target)
    for line in (*_told(read), *_kept(target)):
        click.echo(printable(line))
    return Exit.FINDINGS if read.problems or read.conflicts else Exit.FINE


def write_from_plan(path: Path, target: Path, course: Path | None) -> None:
    """Write a workbook with a plan filled in; OutputError if `target` exists."""
    _refuse_taken(target)
    plan = load_plan(path)
    left = write_book(plan, load_course(course) if course else None, target)
    if left:
        click.echo(_LEFT)
    for path_of in left:
        click.echo(f"  {_part_and_field(path_of)}")
    for line in _kept(target):
        click.echo(printable(line))
    if plan != Wrap():
        click.echo(_HIDDEN)


def _part_and_field(path: str) -> str:
    """Return the path of a field (``crisis.tasks``), or of the notes, in words."""
    return NOTES.label_nl if path == NOTES.id else place(path.replace(".", " · "))


def _refuse_taken(target: Path) -> None:
    if os.path.lexists(target):
        raise OutputError(target, "dit is er al", "Kies met -o een andere naam")


def _kept(target: Path) -> tuple[str, str]:
    return f"Gemaakt: {target}", "Alleen jij kunt het lezen."


def _told(read: Read) -> Iterable[str]:
    """Yield what was read by which route, and all that wants a look."""
    if read.routes:
        yield f"Gelezen: {counted(len(read.routes), 'antwoord', 'antwoorden')}."
    else:
        yield _NOTHING
    numbers = Counter(read.routes.values())
    if numbers.keys() - {Route.TAG}:
        yield from (f"  {numbers[route]} {_ROUTES[route]}" for route in sorted(numbers))
    yield from _places(_MISSING, read.unread)
    if read.problems:
        yield _PROBLEMS
        yield from (f"  {problem}" for problem in read.problems)
    yield from _places(_CONFLICTS, read.conflicts)
    yield from _places(_REPLACED, read.replaced)


def _places(title: str, places: Sequence[Place]) -> Iterable[str]:
    lines = Counter(
        f"{one.question}{f' in {one.file}' if one.file else ''}" for one in places
    )
    if lines:
        yield title
    for line, times in lines.items():
        yield f"  {line}{f' ({times} keer)' if times > 1 else ''}"
