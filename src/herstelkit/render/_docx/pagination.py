"""On which page a bookmark will be: reckoned, so that the contents can say it.

Word works the numbers out again when it updates its fields. Until then these stand
there, and they are off by a page at most: chapters start on a page of their own, so an
error in one of them mostly ends with it.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Final, NamedTuple

from attrs import define

from herstelkit.render._docx.flow import Flow, Grid, Para
from herstelkit.render._docx.heights import (
    Extent,
    paragraph_extent,
    row_heights,
    stacked,
)
from herstelkit.render._docx.metrics import Metrics, ParagraphLook

_WIDOW: Final = 2
"""Lines of a paragraph that stay together at either end of a page."""


class _Strip(NamedTuple):
    """What cannot be split: some lines of a paragraph, or a row of a table."""

    extent: Extent
    joined: bool = False
    starts_page: bool = False
    bookmark: str = ""


def page_numbers(flow: Iterable[Flow], height: int, metrics: Metrics) -> dict[str, int]:
    """Return the page of each bookmark, on pages with text of this height (twips)."""
    sheet = _Sheet(height)
    found: dict[str, int] = {}
    for group in _groups(_all_strips(flow, metrics)):
        sheet.make_room(group)
        for strip in group:
            sheet.put(strip)
            if strip.bookmark:
                found[strip.bookmark] = sheet.page
    return found


@define
class _Sheet:
    """The page that is being filled."""

    height: int
    page: int = 1
    used: int = 0
    white: int = 0

    def make_room(self, group: Sequence[_Strip]) -> None:
        """Turn the page where a group would not fit, or wants a new one."""
        needed = stacked(strip.extent for strip in group)
        top = max(self.white, needed.before)
        full = self.used + top + needed.height > self.height
        if self.used and (group[0].starts_page or full):
            self._turn()

    def put(self, strip: _Strip) -> None:
        """Put a strip under what is there; one too high for a page turns it anyway."""
        size = strip.extent
        top = max(self.white, size.before) if self.used else 0
        if self.used and self.used + top + size.height > self.height:
            self._turn()
            top = 0
        self.used += top + size.height
        self.white = size.after

    def _turn(self) -> None:
        self.page, self.used, self.white = self.page + 1, 0, 0


def _groups(strips: Iterable[_Strip]) -> Iterator[list[_Strip]]:
    """Yield strips that stay together."""
    group: list[_Strip] = []
    for strip in strips:
        if group and strip.starts_page:
            yield group
            group = []
        group.append(strip)
        if not strip.joined:
            yield group
            group = []
    if group:
        yield group


def _all_strips(flow: Iterable[Flow], metrics: Metrics) -> Iterator[_Strip]:
    """Yield the strips of all of it; neighbours in one frame share its edges."""
    before = 0
    for one in flow:
        if isinstance(one, Grid):
            before = 0
            yield from _rows(one, metrics)
        else:
            look = metrics.paragraph(one.style)
            yield from _lines(one, look, metrics, shared=min(look.frame, before))
            before = look.frame


def _rows(grid: Grid, metrics: Metrics) -> Iterator[_Strip]:
    """Yield the rows; the heading stays with the first, and some stay with the next."""
    rows = zip(grid.rows, row_heights(grid, metrics), strict=True)
    for number, (row, height) in enumerate(rows):
        kept = any(line.keep_next for cell in row.cells for line in cell.content)
        yield _Strip(Extent(height=height), joined=kept or number == 0)


def _lines(
    paragraph: Para, look: ParagraphLook, metrics: Metrics, shared: int
) -> Iterator[_Strip]:
    before, height, after = paragraph_extent(paragraph, metrics)
    whole = _Strip(
        Extent(before, height - shared, after),
        paragraph.keep_next or look.joined,
        paragraph.new_page,
        paragraph.mark,
    )
    line = look.line_height
    count = round((height - look.frame) / line)
    if look.whole or count < 2 * _WIDOW:
        yield whole
    else:
        yield from _split(whole, count, line)


def _split(whole: _Strip, count: int, line: int) -> Iterator[_Strip]:
    """Yield the first lines, each line between, and the last ones."""
    size = whole.extent
    rest = size.height - count * line
    ends = line * _WIDOW
    head = size._replace(height=ends + rest, after=0)
    yield whole._replace(extent=head, joined=False)
    yield from repeat(_Strip(Extent(height=line)), count - 2 * _WIDOW)
    yield _Strip(size._replace(before=0, height=ends), joined=whole.joined)
