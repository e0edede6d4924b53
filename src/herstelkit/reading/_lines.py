"""The paragraphs of a file in a row, and which of them bear the mark of an answer."""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cached_property
from itertools import chain
from typing import Final

from attrs import define, evolve, field, frozen

from herstelkit.blocks.marks import Mark, known_by, mark_of_bookmark, mark_of_tag
from herstelkit.reading._package import Element
from herstelkit.reading._text import (
    CONTENT,
    PARAGRAPH,
    PROPERTIES,
    SDT,
    VAL,
    q,
    text_of,
)

_CELL: Final = q("tc")
TABLE: Final = q("tbl")
_START: Final = q("bookmarkStart")
_END: Final = q("bookmarkEnd")
_TAG: Final = q("tag")


class Route(IntEnum):
    """How an answer was found; the surest route first."""

    TAG = 1
    BOOKMARK = 2
    LABEL = 3


@define(eq=False)
class Line:
    """A paragraph: where it stands, and what is typed in it."""

    element: Element
    story: int

    @cached_property
    def text(self) -> str:
        """Return what is typed."""
        return text_of(self.element)

    @cached_property
    def plain(self) -> str:
        """Return the text as it is compared: case and white space do not count."""
        return plain(self.text)

    @cached_property
    def style(self) -> str:
        """Return the id of its style."""
        found = self.element.find(f"{q('pPr')}/{q('pStyle')}")
        return "" if found is None else found.get(VAL, "")

    @cached_property
    def cell(self) -> Element | None:
        """Return the cell that it stands in, if it does."""
        return next(self.element.iterancestors(_CELL), None)

    @cached_property
    def table(self) -> Element | None:
        """Return the table that it stands in, if it does."""
        return next(self.element.iterancestors(TABLE), None)


@frozen
class Anchor:
    """A mark at a line: its number, which answer it is of, and how that was seen."""

    line: int
    mark: Mark
    route: Route


def plain(text: str) -> str:
    """Return a text without what copying and retyping change."""
    return " ".join(text.split()).casefold()


def lines_of(stories: Sequence[Element]) -> list[Line]:
    """Return all paragraphs in order, those in tables and text boxes too."""
    return [
        Line(paragraph, number)
        for number, root in enumerate(stories)
        for paragraph in root.iter(PARAGRAPH)
    ]


def anchors_of(
    stories: Sequence[Element], lines: Sequence[Line], idents: Iterable[str]
) -> list[Anchor]:
    """Return the marks in a file in order.

    Of a long id a mark shows a digest only; which one it is, `idents` and the tags in
    the file itself can tell.
    """
    numbers = {line.element: number for number, line in enumerate(lines)}
    marks = [mark for root in stories for mark in _marks(root)]
    tagged = (mark.id for _, mark, route in marks if route is Route.TAG)
    known = known_by(chain(tagged, idents))
    found = [
        Anchor(numbers[paragraph], evolve(mark, id=known.get(mark.id, mark.id)), route)
        for paragraph, mark, route in marks
    ]
    return sorted(found, key=lambda anchor: anchor.line)


def _marks(root: Element) -> Iterator[tuple[Element, Mark, Route]]:
    opened: dict[str, Mark] = {}
    waiting: list[Mark] = []
    begun = _Begun()
    for element in root.iter(PARAGRAPH, SDT, _START, _END):
        if element.tag == PARAGRAPH:
            yield from ((element, mark, Route.BOOKMARK) for mark in waiting)
            waiting.clear()
        elif element.tag == SDT:
            yield from _tagged(element)
        elif element.tag == _START:
            mark = mark_of_bookmark(element.get(q("name"), ""))
            if mark:
                opened[element.get(q("id"), "")] = mark
                paragraph = _around(element)
                if paragraph is None:  # between paragraphs: it is about the next one
                    waiting.append(mark)
                else:
                    yield paragraph, mark, Route.BOOKMARK
        else:
            closed = opened.pop(element.get(q("id"), ""), None)
            paragraph = _around(element)
            if closed and paragraph is not None and begun.before(element):
                yield paragraph, closed, Route.BOOKMARK


def _around(element: Element) -> Element | None:
    return next(element.iterancestors(PARAGRAPH), None)


@define
class _Begun:
    """Tells of ends of bookmarks, in order, whether anything stands before them.

    Of each paragraph it keeps how far it looked: there may be thousands of ends in one.
    """

    seen: dict[Element, tuple[Element, bool]] = field(factory=dict)

    def before(self, end: Element) -> bool:
        """Tell whether anything stands in its paragraph before an end."""
        parent = end.getparent()
        if parent is None:
            return False
        last, found = self.seen.get(parent, (None, False))
        if not found:
            for part in end.itersiblings(preceding=True):
                if part is last:
                    break
                found = found or part.tag not in _NO_TEXT
        self.seen[parent] = (end, found)
        return found


_NO_TEXT: Final = {q("pPr"), _START, _END}


def _tagged(control: Element) -> Iterator[tuple[Element, Mark, Route]]:
    found = control.find(f"{PROPERTIES}/{_TAG}")
    mark = None if found is None else mark_of_tag(found.get(VAL, ""))
    if mark is None:
        return
    paragraph = _around(control)
    if paragraph is not None:
        yield paragraph, mark, Route.TAG
        return
    for path in _INSIDE:  # round whole paragraphs, or round a cell
        yield from ((one, mark, Route.TAG) for one in control.iterfind(path))


_INSIDE: Final = (f"{CONTENT}/{PARAGRAPH}", f"{CONTENT}/{_CELL}/{PARAGRAPH}")
