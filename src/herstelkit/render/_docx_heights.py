"""How high paragraphs and tables will be in Word, before Word has seen them.

The elements themselves are measured, not the blocks, so that whatever the renderer
makes of a block is what counts. All lengths are twips; doubts are settled upwards.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple, Self

from herstelkit.render._docx_lengths import TEXT_WIDTH
from herstelkit.render._docx_lines import Letters, count_lines
from herstelkit.render._docx_metrics import Metrics, ParagraphLook, RunLook
from herstelkit.render._docx_xml import (
    PARAGRAPH,
    Element,
    name,
    own_properties,
    style_of,
)

_RULE: Final = 10
"""Height of a line between two rows: half a point."""
_HEAD_RULE: Final = 30
_EMU: Final = 635
"""Units of a drawing in a twip."""
_DRAWING: Final = (
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
)


class Extent(NamedTuple):
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
    whole = Extent()
    for one in extents:
        whole = whole.over(one)
    return whole


def extent(
    elements: Iterable[Element], metrics: Metrics, width: int = TEXT_WIDTH
) -> Extent:
    """Return the extent of paragraphs and tables under each other."""
    return stacked(_one(element, metrics, width) for element in elements)


def _one(element: Element, metrics: Metrics, width: int) -> Extent:
    if element.tag == name("tbl"):
        return _table(element, metrics)
    return paragraph_extent(element, metrics, width)


def paragraph_extent(
    element: Element, metrics: Metrics, width: int = TEXT_WIDTH
) -> Extent:
    """Return the extent of one paragraph."""
    own = own_properties(element)
    look = metrics.paragraph(style_of(element))
    letters, line = _letters(element, look, metrics)
    numbered = metrics.list_indent if _LIST in own else 0
    beside, above = _drawn(element)
    room = width - look.left - look.right - numbered - beside
    lines = count_lines(letters, int(room * metrics.width_used))
    return Extent(
        _white(own, _BEFORE, look.before),
        lines * line + look.frame + above,
        _white(own, _AFTER, look.after),
    )


def _white(own: Mapping[object, Element], side: str, usual: int) -> int:
    given = own.get(_WHITE)
    return usual if given is None else int(given.get(side) or usual)


_LIST: Final = name("numPr")
_WHITE: Final = name("spacing")
_BEFORE: Final = name("before")
_AFTER: Final = name("after")


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


def _drawn(element: Element) -> tuple[int, int]:
    """Return the width of the drawings beside the text, the height of those above it.

    Text runs beside what is anchored to it, and below what stands in its line.
    """
    beside = above = 0
    for size in element.iter(_SIZE):
        frame = size.getparent()
        if frame is not None and frame.tag == _ANCHOR:
            beside += int(size.get("cx", "0")) // _EMU
        else:
            above += int(size.get("cy", "0")) // _EMU
    return beside, above


_SIZE: Final = f"{{{_DRAWING}}}extent"
_ANCHOR: Final = f"{{{_DRAWING}}}anchor"


def _run_look(run: Element, metrics: Metrics) -> RunLook:
    if run[0].tag != _RUN_PROPERTIES:
        return _PLAIN
    return metrics.run(_attribute(run, "rPr/rStyle"))


_RUN_PROPERTIES: Final = name("rPr")
_PLAIN: Final = RunLook()


def _letters(
    element: Element, look: ParagraphLook, metrics: Metrics
) -> tuple[list[Letters], int]:
    """Return the text that breaks into lines, and how high a line of it is.

    A tab leaps over what is before it.
    """
    found: list[Letters] = []
    height = look.line_height()
    for run in _runs(element):
        own, text = _run_look(run, metrics), ""
        height = max(height, look.line_height(own.size, own.font_height))
        for part in run:
            if part.tag == _TAB:
                found.clear()
            elif part.tag == _TEXT:
                text = part.text or ""
        found.append(Letters(text, own.size or look.size, look.bold or own.bold))
    return found, height


_TAB: Final = name("tab")
_TEXT: Final = name("t")


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
        paragraph_extent(part, metrics, width) for part in cell.findall(PARAGRAPH)
    )
    return inside.before + inside.height + inside.after + 2 * margins["top"]


def _attribute(element: Element, path: str, attribute: str = "val") -> str:
    found = element.find(_full(path))
    return "" if found is None else found.get(name(attribute), "")


@cache
def _full(path: str) -> str:
    """Return a path of tags with their full names."""
    return "/".join(map(name, path.split("/")))
