"""How high paragraphs and tables will be in Word, before Word has seen them.

The elements themselves are measured, not the blocks, so that whatever the renderer
makes of a block is what counts. All lengths are twips; doubts are settled upwards.
"""

from collections.abc import Iterable, Iterator
from functools import cache, reduce
from typing import Final, Self

from attrs import frozen

from herstelkit.render._docx_lengths import TEXT_WIDTH
from herstelkit.render._docx_lines import Letters, count_lines
from herstelkit.render._docx_metrics import Metrics, ParagraphLook, RunLook
from herstelkit.render._docx_xml import Element, name

_RULE: Final = 10
"""Height of a line between two rows: half a point."""
_HEAD_RULE: Final = 30
_EMU: Final = 635
"""Units of a drawing in a twip."""
_DRAWING: Final = (
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
)
_FRAMES: Final = (("anchor", "cx"), ("inline", "cy"))
"""Text runs beside what is anchored to it, and below what stands in its line."""


@frozen
class Extent:
    """A height, and the white that it wants above and below."""

    before: int = 0
    height: int = 0
    after: int = 0

    def over(self, other: Self) -> Self:
        """Return the extent of this above `other`; of two whites the larger counts."""
        white = max(self.after, other.before) if self.height else 0
        before = self.before if self.height else other.before
        height = self.height + white + other.height
        return type(self)(before, height, other.after)


def stacked(extents: Iterable[Extent]) -> Extent:
    """Return the extent of all of these under each other."""
    return reduce(Extent.over, extents, Extent())


def extent(
    elements: Iterable[Element], metrics: Metrics, width: int = TEXT_WIDTH
) -> Extent:
    """Return the extent of paragraphs and tables under each other."""
    return stacked(_one(element, metrics, width) for element in elements)


def _one(element: Element, metrics: Metrics, width: int) -> Extent:
    if element.tag == name("tbl"):
        return _table(element, metrics)
    return _paragraph(element, metrics, width)


def _paragraph(element: Element, metrics: Metrics, width: int) -> Extent:
    look = metrics.paragraph(_attribute(element, "pPr/pStyle"))
    runs = [(run, _run_look(run, metrics)) for run in _runs(element)]
    heights = (look.line_height(run.size, run.font_height) for _, run in runs)
    line = max(heights, default=look.line_height())
    numbered = metrics.list_indent if _attribute(element, "pPr/numPr/numId") else 0
    beside, above = (_drawn(element, *frame) for frame in _FRAMES)
    room = width - look.left - look.right - numbered - beside
    return Extent(
        int(_attribute(element, "pPr/spacing", "before") or look.before),
        count_lines(_letters(runs, look), int(room * metrics.width_used)) * line
        + look.frame
        + above,
        int(_attribute(element, "pPr/spacing", "after") or look.after),
    )


def _runs(element: Element) -> Iterator[Element]:
    """Yield the runs of a paragraph, not those inside a drawing on it."""
    for part in element:
        if part.tag == _RUN:
            yield part
        elif part.tag == _LINK:
            yield from part.iterfind(_RUN)
        elif part.tag == _CONTROL:
            yield from part.iterfind(_IN_CONTROL)


_RUN: Final = name("r")
_LINK: Final = name("hyperlink")
_CONTROL: Final = name("sdt")
_IN_CONTROL: Final = f"{name('sdtContent')}/{_RUN}"


def _drawn(element: Element, frame: str, side: str) -> int:
    """Return the width or height that drawings in such a frame take."""
    sizes = element.iterfind(f".//{{{_DRAWING}}}{frame}/{{{_DRAWING}}}extent")
    return sum(int(size.get(side, "0")) // _EMU for size in sizes)


def _run_look(run: Element, metrics: Metrics) -> RunLook:
    style = _attribute(run, "rPr/rStyle")
    return metrics.run(style) if style else RunLook()


def _letters(
    runs: Iterable[tuple[Element, RunLook]], look: ParagraphLook
) -> list[Letters]:
    """Return the text that lines are broken in: a tab leaps over what is before it."""
    found: list[Letters] = []
    for run, own in runs:
        if run.find(name("tab")) is not None:
            found.clear()
        text = run.findtext(name("t"), "")
        found.append(Letters(text, own.size or look.size, look.bold or own.bold))
    return found


def _table(element: Element, metrics: Metrics) -> Extent:
    return Extent(height=sum(row_heights(element, metrics)) + _HEAD_RULE)


def row_heights(table: Element, metrics: Metrics) -> list[int]:
    """Return the heights of the rows of a table."""
    style = _attribute(table, "tblPr/tblStyle")
    return [_row(row, style, metrics) + _RULE for row in table.iter(name("tr"))]


def _row(row: Element, style: str, metrics: Metrics) -> int:
    least = int(_attribute(row, "trPr/trHeight") or 0)
    cells = (_cell(cell, style, metrics) for cell in row.iter(name("tc")))
    return max(least, *cells)


def _cell(cell: Element, style: str, metrics: Metrics) -> int:
    margins = {side: metrics.cell_margin(style, side) for side in ("top", "left")}
    width = int(_attribute(cell, "tcPr/tcW", "w")) - 2 * margins["left"]
    inside = stacked(
        _paragraph(part, metrics, width) for part in cell.findall(name("p"))
    )
    return inside.before + inside.height + inside.after + 2 * margins["top"]


def _attribute(element: Element, path: str, attribute: str = "val") -> str:
    found = element.find(_full(path))
    return "" if found is None else found.get(name(attribute), "")


@cache
def _full(path: str) -> str:
    """Return a path of tags with their full names."""
    return "/".join(map(name, path.split("/")))
