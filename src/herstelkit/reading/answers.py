"""What people filled in, read back by the marks in a file or else by its words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Final

from attrs import define, field, frozen

from herstelkit.blocks import ChoiceSpace, Expected, Filled, GridSpace, Space
from herstelkit.errors import ContentError, Problem
from herstelkit.reading._beside import beside_questions
from herstelkit.reading._lines import (
    TABLE,
    Anchor,
    Line,
    Route,
    anchors_of,
    lines_of,
    plain,
)
from herstelkit.reading._package import Element, stories
from herstelkit.reading._regions import OPTIONAL, Page, below_questions, marked
from herstelkit.reading._tables import Tables
from herstelkit.reading._values import choice, kind_of, value

__all__ = ["Reading", "Readings", "Route", "read_answers"]

_SPARE: Final = 50_000
"""Lines that may be read more than once, where tables were joined or pages copied."""
_LONG: Final = 50
"""Characters that take as much work as a line."""
_TANGLED: Final = "hierin staan veel te veel vragen door elkaar"
_CHOOSE: Final = "Kies de werkmap of het werkblad zelf, een bestand op .docx"


@frozen(kw_only=True)
class Reading:
    """An answer that was found: what was filled in, perhaps nothing, and how."""

    id: str
    value: Filled
    route: Route


@frozen(kw_only=True)
class Readings:
    """All that was read from a file, in the order of the file."""

    answers: Mapping[str, Reading]
    missing: tuple[Expected, ...]
    """What was expected and is not in the file, not even empty."""

    @property
    def filled(self) -> dict[str, Filled]:
        """Return what was filled in, by the id of its question."""
        found = ((ident, one.value) for ident, one in self.answers.items())
        return {ident: value for ident, value in found if value}


def read_answers(data: bytes, name: str, expected: Iterable[Expected] = ()) -> Readings:
    """Read what was filled in, in a Word file that was a workbook or a worksheet.

    `name` is what the reader calls the file, for messages. `expected` are the answers
    that the file should hold: with these an answer is also found by its heading and
    question, and what is missing is known. Without them only marks are followed.
    ContentError when the file is not a whole, ordinary Word file.
    """
    asked = [*expected]
    parts = stories(data, name)
    lines = lines_of(parts)
    anchors = anchors_of(parts, lines, (one.id for one in asked))
    owners, printed = _owners(anchors), _printed(asked)
    beside = beside_questions(lines, owners, printed, asked)
    numbers = frozenset(chain(*beside.values()))
    page = Page(lines, owners, printed, numbers)
    try:
        answers = _by_mark(page, anchors, asked, beside)
    except _TangledError:
        problem = Problem(path="", what=_TANGLED, fix=_CHOOSE)
        raise ContentError(name, (problem,)) from None
    rest = [one for one in asked if one.id not in answers]
    below = below_questions(page, rest)
    for one in rest:
        if one.id in below:
            near = sorted({*beside.get(one.id, ()), *below[one.id]})
            room = [lines[number] for number in near]
            found = value(room, one.space)
            answers[one.id] = Reading(id=one.id, value=found, route=Route.LABEL)
    missing = tuple(one for one in asked if one.id not in answers)
    return Readings(answers=answers, missing=missing)


def _owners(anchors: Iterable[Anchor]) -> dict[int, set[str]]:
    owners: dict[int, set[str]] = {}
    for anchor in anchors:
        owners.setdefault(anchor.line, set()).add(anchor.mark.id)
    return owners


def _printed(asked: Iterable[Expected]) -> set[str]:
    texts = {OPTIONAL}
    for one in asked:
        texts |= {*map(plain, (one.heading, one.question, one.help, one.following))}
    return texts - {""}


def _by_mark(
    page: Page,
    anchors: Sequence[Anchor],
    asked: Sequence[Expected],
    beside: Mapping[str, Sequence[int]],
) -> dict[str, Reading]:
    groups: dict[str, list[Anchor]] = {}
    for anchor in anchors:
        groups.setdefault(anchor.mark.id, []).append(anchor)
    known = {one.id: one for one in asked}
    work, tables = _Work.on(page.lines), Tables.of(page.lines, anchors)
    return {
        ident: _reading(
            page, group, known.get(ident), beside.get(ident, ()), work, tables
        )
        for ident, group in groups.items()
    }


def _reading(
    page: Page,
    group: Sequence[Anchor],
    asked: Expected | None,
    beside: Sequence[int],
    work: "_Work",
    tables: Tables,
) -> Reading:
    ident = group[0].mark.id
    own = marked(page, group, asked)
    numbers = sorted({*beside, *own})
    room: list[Line] = [page.lines[number] for number in numbers]
    space = asked.space if asked else kind_of(room, group)
    work.take(room, space)
    if isinstance(space, ChoiceSpace):  # there is no line for words
        said = [page.lines[number].text for number in beside]
        found: Filled = choice([page.lines[n] for n in own], space.options, said)
    else:
        found = value(room, space, partial(tables.rows, ident))
    return Reading(
        id=ident,
        value=found,
        route=min(anchor.route for anchor in group),
    )


class _TangledError(Exception):
    """Lines are of so many answers at once that nobody can have made them so."""


@define
class _Work:
    """What may still be read: a line is of one answer, but who knows who made a file.

    A file in which every line, or a long table, bears the marks of thousands of answers
    would take hours.
    """

    left: int
    tables: Mapping[Element, int] = field(repr=False)

    @classmethod
    def on(cls, lines: Iterable[Line]) -> "_Work":
        """Count the work in a file that was made as ours are."""
        total, tables = _SPARE, Counter[Element]()
        for line in lines:
            total += _size(line)
            if line.table is not None:
                tables[line.table] += _size(line)
        for inner, size in [*tables.items()]:
            for table in inner.iterancestors(TABLE):
                tables[table] += size
        return cls(total, tables)

    def take(self, room: Sequence[Line], space: Space) -> None:
        """Take off what an answer needs; a table is read whole."""
        self.left -= sum(map(_size, room))
        if isinstance(space, GridSpace):
            tables = {line.table for line in room if line.table is not None}
            self.left -= sum(self.tables[table] for table in tables)
        if self.left < 0:
            raise _TangledError


def _size(line: Line) -> int:
    return 1 + len(line.text) // _LONG
