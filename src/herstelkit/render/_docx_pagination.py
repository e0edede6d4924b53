"""On which page a bookmark will be: reckoned, so that the contents can say it.

Word works the numbers out again when it updates its fields. Until then these stand
there, and they are off by a page at most: chapters start on a page of their own, so an
error in one of them mostly ends with it.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Final, NamedTuple

from attrs import define

from herstelkit.render._docx_heights import (
    Extent,
    paragraph_extent,
    row_heights,
    stacked,
)
from herstelkit.render._docx_metrics import Metrics, ParagraphLook
from herstelkit.render._docx_xml import (
    KEEP_NEXT,
    NEW_PAGE,
    Element,
    name,
    own_properties,
    style_of,
)

_BOOKMARK: Final = name("bookmarkStart")
_NAME: Final = name("name")
_WIDOW: Final = 2
"""Lines of a paragraph that stay together at either end of a page."""


class _Piece(NamedTuple):
    """What cannot be split: some lines of a paragraph, or a row of a table."""

    extent: Extent
    joined: bool = False
    starts_page: bool = False
    bookmarks: Sequence[str] = ()


def page_numbers(
    elements: Iterable[Element], height: int, metrics: Metrics
) -> dict[str, int]:
    """Return the page of each bookmark, on pages with text of this height (twips)."""
    sheet = _Sheet(height)
    found: dict[str, int] = {}
    for group in _groups(_all_pieces(elements, metrics)):
        sheet.make_room(group)
        for piece in group:
            sheet.put(piece)
            found |= dict.fromkeys(piece.bookmarks, sheet.page)
    return found


@define
class _Sheet:
    """The page that is being filled."""

    height: int
    page: int = 1
    used: int = 0
    white: int = 0

    def make_room(self, group: Sequence[_Piece]) -> None:
        """Turn the page where a group would not fit, or wants a new one."""
        needed = stacked(piece.extent for piece in group)
        top = max(self.white, needed.before)
        full = self.used + top + needed.height > self.height
        if self.used and (group[0].starts_page or full):
            self._turn()

    def put(self, piece: _Piece) -> None:
        """Put a piece under what is there; one too high for a page turns it anyway."""
        size = piece.extent
        top = max(self.white, size.before) if self.used else 0
        if self.used and self.used + top + size.height > self.height:
            self._turn()
            top = 0
        self.used += top + size.height
        self.white = size.after

    def _turn(self) -> None:
        self.page, self.used, self.white = self.page + 1, 0, 0


def _groups(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """Yield pieces that stay together."""
    group: list[_Piece] = []
    for piece in pieces:
        if group and piece.starts_page:
            yield group
            group = []
        group.append(piece)
        if not piece.joined:
            yield group
            group = []
    if group:
        yield group


def _all_pieces(elements: Iterable[Element], metrics: Metrics) -> Iterator[_Piece]:
    """Yield the pieces of all elements; neighbours in one frame share its edges."""
    before = 0
    for element in elements:
        if element.tag == name("tbl"):
            before = 0
            yield from _rows(element, metrics)
        else:
            look = metrics.paragraph(style_of(element))
            yield from _lines(element, look, metrics, shared=min(look.frame, before))
            before = look.frame


def _rows(table: Element, metrics: Metrics) -> Iterator[_Piece]:
    """Yield the rows; the heading stays with the first, and some stay with the next."""
    rows = zip(table.iter(name("tr")), row_heights(table, metrics), strict=True)
    for number, (row, height) in enumerate(rows):
        kept = next(row.iter(KEEP_NEXT), None) is not None
        yield _Piece(Extent(height=height), joined=kept or number == 0)


def _lines(
    paragraph: Element, look: ParagraphLook, metrics: Metrics, shared: int
) -> Iterator[_Piece]:
    own = own_properties(paragraph)
    size = paragraph_extent(paragraph, metrics)
    whole = _Piece(
        size._replace(height=size.height - shared),
        joined=KEEP_NEXT in own or look.joined,
        starts_page=NEW_PAGE in own,
        bookmarks=[mark.get(_NAME, "") for mark in paragraph.iter(_BOOKMARK)],
    )
    line = look.line_height()
    count = round((size.height - look.frame) / line)
    if look.whole or count < 2 * _WIDOW:
        yield whole
    else:
        yield from _split(whole, count, line)


def _split(whole: _Piece, count: int, line: int) -> Iterator[_Piece]:
    """Yield the first lines, each line between, and the last ones."""
    size = whole.extent
    rest = size.height - count * line
    ends = line * _WIDOW
    head = size._replace(height=ends + rest, after=0)
    yield whole._replace(extent=head, joined=False)
    yield from repeat(_Piece(Extent(height=line)), count - 2 * _WIDOW)
    yield _Piece(size._replace(before=0, height=ends), joined=whole.joined)
