"""The files of a pack: which there are, where they go, how their bytes are made."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import Any, Final, TypeVar

from attrs import frozen

from herstelkit import _writers as writers
from herstelkit.blocks import Deck, Document, Leaflet, Poster
from herstelkit.findings import Report
from herstelkit.materials import (
    CoursePlan,
    PackIndex,
    deck,
    guide,
    leaflets,
    overview,
    papers,
    posters,
    session_stem,
    workbook,
    worksheets,
)
from herstelkit.render.palette import Look
from herstelkit.wanted import OFFICE, OVERVIEW, Format, Material, usual_materials

__all__ = [
    "OFFICE",
    "OVERVIEW",
    "Composed",
    "Format",
    "Item",
    "Material",
    "has_any",
    "items",
    "overview_of",
    "usual_materials",
]


def has_any(plan: CoursePlan, only: frozenset[Material]) -> bool:
    """Tell whether a course has any of these materials, in whatever format."""
    return any(True for part in only for _ in _MADE[part](plan))


Composed = Document | Deck | Leaflet | Poster
"""What a file says, before it is written in any format."""


@frozen
class Item:
    """A file of the pack: where it goes, what it says, and how that is written.

    `compose` makes the blocks at the first call and keeps them: several formats, and
    the rules that look at them, share one.
    """

    path: str
    compose: Callable[[], Composed]
    write: Callable[[Any, Look], bytes]

    def make(self, look: Look) -> bytes:
        """Return the bytes of the file."""
        return self.write(self.compose(), look)


def items(
    plan: CoursePlan, formats: frozenset[Format], only: frozenset[Material]
) -> list[Item]:
    """Return the files of a pack, without the overview that leads to them."""
    made = [item for part in Material if part in only for item in _MADE[part](plan)]
    return [item for item in made if Format(item.path.rpartition(".")[2]) in formats]


def overview_of(plan: CoursePlan, files: Iterable[Item], report: Report) -> Item:
    """Return the page to open first: what there is, and what a check found."""
    index = _index({item.path for item in files})
    page = cache(lambda: overview(plan, index, report))
    return Item(OVERVIEW, page, writers.html_page)


def _index(paths: set[str]) -> PackIndex:
    def place(stem: str) -> str | None:
        wanted = (f"{stem}.{form.value}" for form in Format)
        return next((path for path in wanted if path in paths), None)

    return PackIndex(
        guide=place(_GUIDE),
        workbook=place(_WORKBOOK),
        deck=lambda meeting: place(_deck_stem(meeting)),
        worksheet=lambda name: place(f"{Material.WORKSHEETS}/{name}"),
        poster=lambda name: place(f"{Material.POSTERS}/{name}"),
        leaflet=lambda name: place(f"{Material.LEAFLETS}/{name}"),
        paper=lambda name: place(f"{Material.PAPERS}/{name}"),
        large_workbook=place(_LARGE_WORKBOOK),
        large_worksheet=lambda name: place(f"{_LARGE_WORKSHEETS}/{name}"),
    )


_GUIDE: Final = f"{Material.GUIDE}/draaiboek"
_WORKBOOK: Final = f"{Material.WORKBOOK}/werkmap"
_LARGE_WORKBOOK: Final = f"{_WORKBOOK}-{Material.LARGE_PRINT}"
_LARGE_WORKSHEETS: Final = f"{Material.WORKSHEETS}-{Material.LARGE_PRINT}"


def _deck_stem(meeting: str) -> str:
    return f"{Material.DECKS}/{meeting}"


# The materials: each becomes one file or more, in every format that it can be.


def _guide(plan: CoursePlan) -> Iterator[Item]:
    yield from _each(_GUIDE, lambda: guide(plan), writers.DOCUMENT)


def _decks(plan: CoursePlan) -> Iterator[Item]:
    for meeting in plan.meetings:
        stem = _deck_stem(session_stem(meeting.session))
        yield from _each(stem, partial(deck, plan, meeting), writers.DECK)


def _workbook(plan: CoursePlan) -> Iterator[Item]:
    if plan.course.workbook is not None:
        yield from _each(_WORKBOOK, lambda: workbook(plan), writers.DOCUMENT)


def _worksheets(plan: CoursePlan) -> Iterator[Item]:
    for name, sheet in worksheets(plan):
        yield from _each(
            f"{Material.WORKSHEETS}/{name}", _ready(sheet), writers.DOCUMENT
        )


def _papers(plan: CoursePlan) -> Iterator[Item]:
    for name, _, document in papers(plan):
        stem = f"{Material.PAPERS}/{name}"
        yield from _each(stem, _ready(document), writers.DOCUMENT)


def _posters(plan: CoursePlan) -> Iterator[Item]:
    for name, poster in posters(plan):
        stem = f"{Material.POSTERS}/{name}"
        yield from _each(stem, _ready(poster), writers.POSTER)


def _leaflets(plan: CoursePlan) -> Iterator[Item]:
    for name, leaflet in leaflets(plan):
        yield from _each(
            f"{Material.LEAFLETS}/{name}", _ready(leaflet), writers.LEAFLET
        )


def _large_print(plan: CoursePlan) -> Iterator[Item]:
    if plan.course.workbook is not None:
        book = partial(workbook, plan, large_print=True)
        yield from _each(_LARGE_WORKBOOK, book, writers.PAPER)
    for name, sheet in worksheets(plan, large_print=True):
        yield from _each(f"{_LARGE_WORKSHEETS}/{name}", _ready(sheet), writers.PAPER)


_MADE: Final[Mapping[Material, Callable[[CoursePlan], Iterator[Item]]]] = {
    Material.GUIDE: _guide,
    Material.DECKS: _decks,
    Material.WORKBOOK: _workbook,
    Material.WORKSHEETS: _worksheets,
    Material.PAPERS: _papers,
    Material.POSTERS: _posters,
    Material.LEAFLETS: _leaflets,
    Material.LARGE_PRINT: _large_print,
}

_Made = TypeVar("_Made", bound=Composed)
_Writers = Mapping[Format, Callable[[_Made, Look], bytes]]


def _ready(made: _Made) -> Callable[[], _Made]:
    return lambda: made


def _each(
    stem: str, make: Callable[[], _Made], forms: "_Writers[_Made]"
) -> Iterator[Item]:
    once = cache(make)
    for form, write in forms.items():
        yield Item(f"{stem}.{form}", once, write)
