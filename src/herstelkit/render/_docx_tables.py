"""Tables: rows that stay whole under a header row that repeats."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from functools import cache
from itertools import accumulate, pairwise
from typing import Final

from herstelkit.blocks import Table, text_of
from herstelkit.render._docx_lengths import FORM_ROW, TEXT_WIDTH
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_xml import (
    Element,
    element,
    keep_together,
    keep_with_next,
    kept_lines,
    paragraph,
    run,
    runs,
)

_FEW_ROWS: Final = 8
_FEW_LETTERS: Final = 60


def table(block: Table) -> Iterator[Element]:
    """Return a table of text."""
    widths = column_widths(block.shares)
    cells = [
        [paragraph(Style.TABLE_TEXT, runs(cell)) for cell in row] for row in block.rows
    ]
    if _is_short(block):
        for column in zip(*cells, strict=True):
            keep_together(column)
    rows = (_row(widths, row) for row in cells)
    lines = [_header(widths, block.header), *rows]
    yield grid(Style.TABLE, widths, lines, caption=block.caption)
    yield gap()


def _is_short(block: Table) -> bool:
    """Tell whether a table is so small that it should stay whole on a page."""
    letters = (len(text_of(cell)) for row in block.rows for cell in row)
    return len(block.rows) <= _FEW_ROWS and max(letters, default=0) <= _FEW_LETTERS


def form(columns: Sequence[str], count: int, caption: str = "") -> Iterator[Element]:
    """Return a table to fill in: `count` empty rows under the names of its columns."""
    widths = column_widths([1] * len(columns))
    free, kept = _empty_row(widths), _empty_row(widths, kept=True)
    rows = [copy(kept if stays else free) for stays in kept_lines(count)]
    yield grid(Style.FORM, widths, [_header(widths, columns), *rows], caption=caption)


def column_widths(shares: Sequence[int]) -> list[int]:
    """Divide the width of the text; the parts add up to it exactly."""
    total = sum(shares)
    edges = accumulate(shares, initial=0)
    return [
        TEXT_WIDTH * right // total - TEXT_WIDTH * left // total
        for left, right in pairwise(edges)
    ]


def grid(
    style: Style, widths: Sequence[int], rows: Iterable[Element], *, caption: str = ""
) -> Element:
    """Return a table of fixed widths around `rows`; screen readers say its caption."""
    look = element("tblLook", val="0420", firstRow=1, noVBand=1)
    properties = element(
        "tblPr",
        element("tblStyle", val=style),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        look,
    )
    if caption:
        properties.append(element("tblCaption", val=caption))
    columns = (element("gridCol", w=width) for width in widths)
    return element("tbl", properties, element("tblGrid", *columns), *rows)


def cell(width: int, *content: Element) -> Element:
    """Return a cell of a fixed width."""
    made = copy(_cell(width))
    made.extend(content)
    return made


@cache
def _cell(width: int) -> Element:
    size = element("tcW", w=width, type="dxa")
    return element("tc", element("tcPr", size))


def gap() -> Element:
    """Return white that parts two tables or two grounds: else they grow together."""
    return paragraph(Style.GAP)


def _header(widths: Sequence[int], titles: Sequence[str]) -> Element:
    heads = [paragraph(Style.TABLE_HEAD, [run(title)]) for title in titles]
    return _row(widths, heads, element("tblHeader"))


def _empty_row(widths: Sequence[int], *, kept: bool = False) -> Element:
    room = [paragraph(Style.TABLE_TEXT) for _ in widths]
    if kept:
        for line in room:
            keep_with_next(line)
    return _row(widths, room, element("trHeight", val=FORM_ROW, hRule="atLeast"))


def _row(
    widths: Sequence[int], content: Sequence[Element], *properties: Element
) -> Element:
    cells = (cell(width, part) for width, part in zip(widths, content, strict=True))
    return element("tr", element("trPr", element("cantSplit"), *properties), *cells)
