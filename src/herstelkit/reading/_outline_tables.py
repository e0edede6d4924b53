"""The tables of a Word file: their heads, and rows for somebody's own words."""

from collections.abc import Iterator
from typing import Final

from herstelkit.reading._package import Element
from herstelkit.reading._text import VAL, q

_ROW: Final = q("tr")
_CELL: Final = q("tc")
_TO_FILL_IN: Final = "Invultabel"
_LAYOUT: Final = "Omslagvlak"
_FIRST_ROW: Final = 0x20
"""Bit of a table's look that gives its first row a look of its own."""


def is_in_form(paragraph: Element) -> bool:
    """Tell whether a paragraph stands in a row to fill in."""
    row = next(paragraph.iterancestors(_ROW), None)
    if row is None or _table_style(row.getparent()) != _TO_FILL_IN:
        return False
    return row.find(f"{q('trPr')}/{q('tblHeader')}") is None


def _table_style(table: Element | None) -> str:
    found = None if table is None else table.find(f"{q('tblPr')}/{q('tblStyle')}")
    return "" if found is None else found.get(VAL, "")


def lacks_heads(table: Element) -> bool:
    """Tell whether a table has no row of heads, or one with an empty cell.

    The cell in the corner may be empty. A single row or column is layout.
    """
    rows = table.findall(_ROW)
    heads = [*rows[0].iter(_CELL)] if rows else []
    if len(rows) < 2 or len(heads) < 2 or _table_style(table) == _LAYOUT:  # noqa: PLR2004
        return False
    empty = (not "".join(_text_of_cell(cell)).strip() for cell in heads[1:])
    return not _has_head_row(table, rows[0]) or any(empty)


def _text_of_cell(cell: Element) -> Iterator[str]:
    return (text.text or "" for text in cell.iter(q("t")))


def _has_head_row(table: Element, first: Element) -> bool:
    if first.find(f"{q('trPr')}/{q('tblHeader')}") is not None:
        return True
    look = table.find(f"{q('tblPr')}/{q('tblLook')}")
    if look is None:
        return False
    bits = int(look.get(VAL, "0") or "0", 16) & _FIRST_ROW
    return look.get(q("firstRow"), "1" if bits else "0") in {"1", "true", "on"}
