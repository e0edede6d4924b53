"""What the styles of a file say about heights, with what they inherit.

All lengths are twips, twentieths of a point.
"""

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import define, field, frozen
from lxml import etree

from herstelkit.render._docx.lengths import (
    LARGE_BASE,
    LARGE_LIST_INDENT,
    LIST_INDENT,
)
from herstelkit.render._docx.xml import name
from herstelkit.render._ooxml import Element, base_file

_FONT_HEIGHT: Final = 1221
"""Height of a line of Calibri, in thousandths of the size of the letters."""
_SYMBOLS_HEIGHT: Final = 1400
"""The same of a font with symbols."""
_SINGLE: Final = 240
CAUTIOUS: Final = 0.98
"""Rather a line too many, which leaves some white, than a page that runs over."""


@frozen
class RunLook:
    """The measures of a character style; a size of 0 is that of the paragraph."""

    size: int = 0
    bold: bool = False
    font_height: int = _FONT_HEIGHT


@frozen
class ParagraphLook:
    """The measures of a paragraph style."""

    size: int
    bold: bool
    before: int
    after: int
    left: int
    right: int
    frame: int
    """Height of the borders above and below, with the white inside them."""
    line: int
    exact: bool
    joined: bool
    """Stays on the page of what follows."""
    whole: bool
    """Never splits over pages."""
    line_height: int = field(init=False)
    """Height of a line in letters of its own."""

    @line_height.default
    def _own_height(self) -> int:
        return self.height_with(RunLook())

    def height_with(self, letters: RunLook) -> int:
        """Return the height of a line with other letters on it."""
        if self.exact:
            return self.line
        size = max(self.size, letters.size)
        return -(-size * letters.font_height * self.line // (1000 * _SINGLE))


@define(eq=False)
class Metrics:
    """The measures of the styles in a file; compared and remembered by identity."""

    _root: Element
    width_used: float
    """The part of a line that is counted on: programs break lines a little apart."""
    list_indent: int = LIST_INDENT
    _styles: dict[str, Element] = field(init=False)
    _paragraphs: dict[str, ParagraphLook] = field(init=False, factory=dict)
    _runs: dict[str, RunLook] = field(init=False, factory=dict)
    _margins: dict[tuple[str, str], int] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        """Find the styles by their id."""
        every = self._root.iter(name("style"))
        self._styles = {style.get(name("styleId"), ""): style for style in every}

    def paragraph(self, style: str) -> ParagraphLook:
        """Return the measures of a paragraph style."""
        found = self._paragraphs.get(style)
        if found is None:
            found = self._paragraphs[style] = self._paragraph(style)
        return found

    def run(self, style: str) -> RunLook:
        """Return the measures of a character style."""
        if style not in self._runs:
            self._runs[style] = self._run(style)
        return self._runs[style]

    def cell_margin(self, style: str, side: str) -> int:
        """Return the white in the cells of a table style, on one side."""
        if (style, side) not in self._margins:
            path = f"tblPr/tblCellMar/{side}"
            self._margins[style, side] = _number([*self._chain(style)], path, "w")
        return self._margins[style, side]

    def _paragraph(self, style: str) -> ParagraphLook:
        chain = [*self._chain(style), *self._defaults()]
        listed = self.list_indent if _find(chain, "pPr/numPr") is not None else 0
        return ParagraphLook(
            size=_number(chain, "rPr/sz") * 10,
            bold=_find(chain, "rPr/b") is not None,
            before=_number(chain, "pPr/spacing", "before"),
            after=_number(chain, "pPr/spacing", "after"),
            left=_number(chain, "pPr/ind", "left") + listed,
            right=_number(chain, "pPr/ind", "right"),
            frame=_border(chain, "top") + _border(chain, "bottom"),
            line=_number(chain, "pPr/spacing", "line"),
            exact=_value(chain, "pPr/spacing", "lineRule") == "exact",
            joined=_find(chain, "pPr/keepNext") is not None,
            whole=_find(chain, "pPr/keepLines") is not None,
        )

    def _run(self, style: str) -> RunLook:
        chain = [*self._chain(style)]
        symbols = _find(chain, "rPr/rFonts") is not None
        return RunLook(
            size=_number(chain, "rPr/sz") * 10,
            bold=_find(chain, "rPr/b") is not None,
            font_height=_SYMBOLS_HEIGHT if symbols else _FONT_HEIGHT,
        )

    def _chain(self, style: str) -> Iterator[Element]:
        """Yield a style and those it is based on, nearest first."""
        while style:
            element = self._styles[style]
            yield element
            style = _value([element], "basedOn")

    def _defaults(self) -> Iterator[Element]:
        for tag in ("pPrDefault", "rPrDefault"):
            yield from self._root.iter(name(tag))


@cache
def metrics_of(base: str, width_used: float = CAUTIOUS) -> Metrics:
    """Return the measures of the styles in one of our base files."""
    indent = LARGE_LIST_INDENT if base == LARGE_BASE else LIST_INDENT
    return Metrics(styles_of(base), width_used, indent)


def styles_of(base: str) -> Element:
    """Return the styles in one of our base files."""
    with zipfile.ZipFile(io.BytesIO(base_file(base))) as archive:
        return etree.fromstring(archive.read("word/styles.xml"))


def _find(chain: list[Element], path: str) -> Element | None:
    full = _full(path)
    found = (element.find(full) for element in chain)
    return next((one for one in found if one is not None), None)


@cache
def _full(path: str) -> str:
    """Return a path of tags with their full names."""
    return "/".join(map(name, path.split("/")))


def _value(chain: list[Element], path: str, attribute: str = "val") -> str:
    """Return what the nearest style that gives this attribute says, or nothing."""
    found = (_find([element], path) for element in chain)
    values = (one.get(name(attribute)) for one in found if one is not None)
    return next((value for value in values if value is not None), "")


def _number(chain: list[Element], path: str, attribute: str = "val") -> int:
    return int(_value(chain, path, attribute) or 0)


def _border(chain: list[Element], side: str) -> int:
    """Return the height of a border (eighths of a point) and its white (points)."""
    path = f"pPr/pBdr/{side}"
    line = _number(chain, path, "sz") * 20 // 8
    return line + _number(chain, path, "space") * 20
