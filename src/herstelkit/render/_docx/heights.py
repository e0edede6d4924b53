"""How high paragraphs and tables will be in Word, before Word has seen them.

What is measured is what will be written, not the blocks, so that whatever the renderer
makes of a block is what counts. All lengths are twips; doubts are settled upwards.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple, Self

from herstelkit.render._docx.flow import Cell, Flow, Grid, Para, Row
from herstelkit.render._docx.lengths import TEXT_WIDTH
from herstelkit.render._docx.lines import Letters, count_lines
from herstelkit.render._docx.metrics import Metrics

_RULE: Final = 10
"""Height of a line between two rows: half a point."""
_HEAD_RULE: Final = 30


class Extent(NamedTuple):
    """A height, and the white that it wants above and below."""

    before: int = 0
    height: int = 0
    after: int = 0

    def over(self, other: Self) -> "Extent":
        """Return the extent of this above `other`."""
        return stacked((self, other))


def stacked(extents: Iterable[Extent]) -> Extent:
    """Return the extent of all of these; of two whites that meet the larger counts."""
    before = height = after = 0
    for above, own, below in extents:
        if height:
            height += max(after, above)
        else:
            before = above
        height += own
        after = below
    return Extent(before, height, after)


def extent(flow: Iterable[Flow], metrics: Metrics, width: int = TEXT_WIDTH) -> Extent:
    """Return the extent of paragraphs and tables under each other."""
    return stacked(
        [
            paragraph_extent(one, metrics, width)
            if isinstance(one, Para)
            else grid_extent(one, metrics)
            for one in flow
        ]
    )


def paragraph_extent(
    paragraph: Para, metrics: Metrics, width: int = TEXT_WIDTH
) -> Extent:
    """Return the extent of one paragraph."""
    look, white = metrics.paragraph(paragraph.style), paragraph.white
    room = width - look.left - look.right
    if paragraph.list_id:
        room -= metrics.list_indent
    letters: list[Letters] = []
    line, above = look.line_height, 0
    for piece in paragraph.content:
        if piece.leaps:
            letters.clear()
        if piece.style:
            own = metrics.run(piece.style)
            line = max(line, look.height_with(own))
            bold = look.bold or own.bold
            letters.append(Letters(piece.text, own.size or look.size, bold))
        elif piece.text:
            letters.append(Letters(piece.text, look.size, look.bold))
        room -= piece.beside
        above += piece.above
    lines = count_lines(letters, int(room * metrics.width_used))
    return Extent(
        white.get("before", look.before),
        lines * line + look.frame + above,
        white.get("after", look.after),
    )


def grid_extent(grid: Grid, metrics: Metrics) -> Extent:
    """Return the extent of a table."""
    return Extent(height=sum(row_heights(grid, metrics)) + _HEAD_RULE)


def row_heights(grid: Grid, metrics: Metrics) -> list[int]:
    """Return the heights of the rows of a table."""
    return [_row(row, grid.style, metrics) + _RULE for row in grid.rows]


def _row(row: Row, style: str, metrics: Metrics) -> int:
    return max(row.height, *[_cell(cell, style, metrics) for cell in row.cells])


def _cell(cell: Cell, style: str, metrics: Metrics) -> int:
    top = metrics.cell_margin(style, "top")
    width = cell.width - 2 * metrics.cell_margin(style, "left")
    inside = extent(cell.content, metrics, width)
    return inside.before + inside.height + inside.after + 2 * top
