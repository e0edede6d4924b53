"""Lengths that styles, blocks and pages share.

They are twips: twentieths of a point, the unit of WordprocessingML.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from herstelkit.blocks import DocumentKind

BASE: Final = "base.docx"
LARGE_BASE: Final = "base-groot.docx"
"""Names of the base files: the same styles, the second in large print."""

PAGE_WIDTH: Final = 11906
PAGE_HEIGHT: Final = 16838
TEXT_WIDTH: Final = 9072
"""160 mm, the same for every kind: right tabs and tables fit them all."""

_PLAIN_MARGIN: Final = 1417
_PUNCHED_MARGIN: Final = 1701
MARGIN: Final = 1304
"""White above and below the text: 23 mm."""
_SHEET_MARGIN: Final = 1077
"""The same on paper to write on, where every line counts: 19 mm."""
EDGE: Final = 624
"""White above the header and below the footer."""
_SHEET_EDGE: Final = 567

GAP: Final = 200
"""White after a list, a callout, writing room."""
LIST_INDENT: Final = 397
"""Width of a bullet or number: 7 mm."""
LARGE_LIST_INDENT: Final = 595
"""The same in large print: room for “10.” in letters of 18 points."""
LARGE_WRITING_LINE: Final = 34
"""Points: height of a line to write on in large print, 12 mm."""
FORM_ROW: Final = 600
"""Lowest height of an empty row to write in: 30 points."""
COVER_BAND: Final = 8800
"""Lowest height of the coloured part of a cover."""


_LEAST_MARGIN: Final = 567
_LARGEST_MARGIN: Final = 3400
"""Of what a letterhead asks: 60 mm. With more there is no page left."""

_asked: ContextVar[Mapping[str, int]] = ContextVar("margins", default={})  # noqa: B039


@contextmanager
def margins_of(letterhead: Mapping[str, int]) -> Iterator[None]:
    """Leave as much white as a letterhead asks, until the end of the block."""
    token = _asked.set(letterhead)
    try:
        yield
    finally:
        _asked.reset(token)


def has_sheets(kind: DocumentKind) -> bool:
    """Tell whether documents of a kind are for writing on."""
    return kind in {DocumentKind.WORKBOOK, DocumentKind.WORKSHEET}


def left_margin(kind: DocumentKind) -> int:
    """Return the left margin: 25 mm, and 30 mm where holes will be punched."""
    usual = _PUNCHED_MARGIN if kind is DocumentKind.WORKBOOK else _PLAIN_MARGIN
    asked = _asked.get().get("left", usual)
    fits = usual <= asked <= PAGE_WIDTH - TEXT_WIDTH - _LEAST_MARGIN
    return asked if fits else usual


def right_margin(kind: DocumentKind) -> int:
    """Return what is left for the right margin."""
    return PAGE_WIDTH - TEXT_WIDTH - left_margin(kind)


def outer_margins(kind: DocumentKind) -> dict[str, int]:
    """Return the margins that hold the text, and the header and footer in them."""
    inside = _SHEET_MARGIN if has_sheets(kind) else MARGIN
    edge = _SHEET_EDGE if has_sheets(kind) else EDGE
    usual = {"top": inside, "bottom": inside, "header": edge, "footer": edge}
    asked = _asked.get()
    return {
        side: max(length, min(asked.get(side, 0), _LARGEST_MARGIN))
        for side, length in usual.items()
    }


def text_height(kind: DocumentKind) -> int:
    """Return the height of the text on a page."""
    margins = outer_margins(kind)
    return PAGE_HEIGHT - margins["top"] - margins["bottom"]
