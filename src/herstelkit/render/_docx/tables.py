"""Tables: rows that stay whole under a header row that repeats."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final

from herstelkit.blocks import Table, text_of
from herstelkit.render._docx.flow import (
    Cell,
    Flow,
    Grid,
    Para,
    Row,
    keep_together,
    kept_lines,
)
from herstelkit.render._docx.lengths import FORM_ROW, TEXT_WIDTH
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.text import Piece, run, runs

_FEW_ROWS: Final = 8
_FEW_LETTERS: Final = 60


def table(block: Table) -> list[Flow]:
    """Return a table of text."""
    widths = column_widths(block.shares)
    texts = [[Para(Style.TABLE_TEXT, runs(cell)) for cell in row] for row in block.rows]
    if _is_short(block):
        for column in zip(*texts, strict=True):
            keep_together(column)
    rows = [_header(widths, block.header)]
    rows += [Row(_cells(widths, row)) for row in texts]
    return [Grid(Style.TABLE, widths, rows, block.caption), gap()]


def _is_short(block: Table) -> bool:
    """Tell whether a table is so small that it should stay whole on a page."""
    letters = (len(text_of(cell)) for row in block.rows for cell in row)
    return len(block.rows) <= _FEW_ROWS and max(letters, default=0) <= _FEW_LETTERS


def form(
    columns: Sequence[str], fields: Sequence[Sequence[list[Piece]]], caption: str = ""
) -> Grid:
    """Return a table to fill in: rows of fields under the names of its columns."""
    widths = column_widths([1] * len(columns))
    rows = [_header(widths, columns)]
    for row, stays in zip(fields, kept_lines(len(fields)), strict=True):
        room = [Para(Style.TABLE_TEXT, field, keep_next=stays) for field in row]
        rows.append(Row(_cells(widths, room), FORM_ROW))
    return Grid(Style.FORM, widths, rows, caption)


def column_widths(shares: Sequence[int]) -> list[int]:
    """Divide the width of the text; the parts add up to it exactly."""
    total = sum(shares)
    edges = accumulate(shares, initial=0)
    return [
        TEXT_WIDTH * right // total - TEXT_WIDTH * left // total
        for left, right in pairwise(edges)
    ]


def gap() -> Para:
    """Return white that parts two tables or two grounds: else they grow together."""
    return Para(Style.GAP)


def _header(widths: Sequence[int], titles: Sequence[str]) -> Row:
    heads = [Para(Style.TABLE_HEAD, [run(title)]) for title in titles]
    return Row(_cells(widths, heads), head=True)


def _cells(widths: Sequence[int], texts: Sequence[Para]) -> list[Cell]:
    return [Cell(width, [text]) for width, text in zip(widths, texts, strict=True)]
