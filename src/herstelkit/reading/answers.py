"""What people filled in, read back by the marks in a file or else by its words."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from herstelkit.blocks import Expected, Filled
from herstelkit.reading._lines import (
    Anchor,
    Line,
    Route,
    anchors_of,
    lines_of,
    plain,
)
from herstelkit.reading._package import stories
from herstelkit.reading._regions import OPTIONAL, Page, below_questions, marked
from herstelkit.reading._values import kind_of, value

__all__ = ["Reading", "Readings", "Route", "read_answers"]


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
    page = Page(lines, _owners(anchors), _printed(asked))
    answers = _by_mark(page, anchors, asked)
    rest = [one for one in asked if one.id not in answers]
    below = below_questions(page, rest)
    for one in rest:
        if one.id in below:
            room = [lines[number] for number in below[one.id]]
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
    page: Page, anchors: Iterable[Anchor], asked: Sequence[Expected]
) -> dict[str, Reading]:
    groups: dict[str, list[Anchor]] = {}
    for anchor in anchors:
        groups.setdefault(anchor.mark.id, []).append(anchor)
    known = {one.id: one for one in asked}
    return {
        ident: _reading(page, group, known.get(ident))
        for ident, group in groups.items()
    }


def _reading(page: Page, group: Sequence[Anchor], asked: Expected | None) -> Reading:
    room: list[Line] = [page.lines[number] for number in marked(page, group, asked)]
    space = asked.space if asked else kind_of(room, group)
    return Reading(
        id=group[0].mark.id,
        value=value(room, space),
        route=min(anchor.route for anchor in group),
    )
