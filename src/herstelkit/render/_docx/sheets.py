"""Sheets with a form of their own: their measures, and styles that are set to fit."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from attrs import frozen

from herstelkit.render._docx.figure import scene_run
from herstelkit.render._docx.flow import Cell, Grid, Para, Row
from herstelkit.render._docx.metrics import CAUTIOUS, Metrics, styles_of
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.text import run
from herstelkit.render._docx.xml import name
from herstelkit.render._figure.drawing import Drawing
from herstelkit.render._ooxml import Element

GAP: Final = 160
"""Height of a line of white that parts tables or carries a break: 8 points."""
SLACK: Final = 300
"""White that stays free on a panel or a poster: programs and fonts differ a little."""
TWIPS: Final = 20
"""Twips in a point."""
_HALF: Final = 2  # half points in a point
_SINGLE: Final = 240


@frozen(kw_only=True)
class Sheet:
    """A sheet of paper and the base file for it; all lengths are twips."""

    base: str
    width: int
    height: int
    side: int
    """White on both sides of each panel."""
    edge: int
    """White above and below."""
    panels: int = 1
    """How many lie beside each other; a fold runs between them."""

    @property
    def text_width(self) -> int:
        """Return the width of the text on a panel."""
        return self.width // self.panels - 2 * self.side

    @property
    def text_height(self) -> int:
        """Return the height of the text on a panel."""
        return self.height - 2 * self.edge


LEAFLET: Final = Sheet(
    base="base-folder.docx", width=16838, height=11906, side=794, edge=737, panels=2
)
"""A4 on its side: two panels of A5, 14 mm of white at their outer edge and the fold."""
POSTER: Final = Sheet(
    base="base-poster.docx", width=16838, height=23811, side=964, edge=850
)
"""A3 upright, with white as wide as 12 mm where it is printed on A4."""


@frozen(kw_only=True)
class Setting:
    """Sizes of letters in points by style; `after` and `line` are white, if given."""

    body: float
    styles: tuple[tuple[Style, float], ...] = ()
    after: float = 8
    line: float = 1.25


def set_type(styles: Element, setting: Setting) -> None:
    """Set the styles of a file in other sizes; text without a style of its own too."""
    for defaults in styles.iter(name("rPrDefault")):
        _set_size(defaults, setting.body)
    for white in styles.iterfind(f".//{name('pPrDefault')}//{name('spacing')}"):
        white.set(name("after"), f"{setting.after * TWIPS:.0f}")
        white.set(name("line"), f"{setting.line * _SINGLE:.0f}")
    set_sizes(styles, dict(setting.styles))


def fitted(
    styles: Element,
    sheet: Sheet,
    settings: Iterable[Setting],
    fits: Callable[[Metrics], bool],
) -> Metrics:
    """Set styles in the first setting that fits, else the last; return its measures."""
    for setting in settings:
        metrics = _metrics_in(sheet.base, setting)
        if fits(metrics):
            break
    set_type(styles, setting)
    return metrics


@cache
def _metrics_in(base: str, setting: Setting) -> Metrics:
    """Return the measures of the styles in a base file when they are set so."""
    styles = styles_of(base)
    set_type(styles, setting)
    return Metrics(styles, CAUTIOUS)


def set_sizes(styles: Element, sizes: Mapping[Style, float]) -> None:
    """Give some styles of a file other letters, in points."""
    wanted = {style.value: points for style, points in sizes.items()}
    for style in styles.iter(name("style")):
        points = wanted.get(style.get(name("styleId"), ""))
        if points:
            _set_size(style, points)


def _set_size(target: Element, points: float) -> None:
    for tag in ("sz", "szCs"):
        for size in target.iter(name(tag)):
            size.set(name("val"), f"{points * _HALF:.0f}")


def layout_table(columns: Sequence[int], row: Row) -> Grid:
    """Return a table of one row that only lays out: it has no header row."""
    return Grid(Style.BAND, columns, [row], lays_out=True)


def cell(
    width: int,
    content: Sequence[Para],
    *,
    ground: str = "",
    rim: str = "",
    anchor: str = "",
) -> Cell:
    """Return a cell, with a colour behind it; `anchor` is where its text stands.

    A picture at the head of a cell may leave a hair of the ground: `rim` covers that.
    """
    look = ""
    if rim:
        line = f'<w:top w:val="single" w:sz="4" w:space="0" w:color="{rim}"/>'
        look += f"<w:tcBorders>{line}</w:tcBorders>"
    if ground:
        look += f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>'
    if anchor:
        look += f'<w:vAlign w:val="{anchor}"/>'
    return Cell(width, content, look)


def texts(style: Style, *lines: str) -> list[Para]:
    """Return a paragraph for each line that is not empty."""
    return [Para(style, [run(line)]) for line in lines if line.strip()]


def picture(drawing: Drawing, number: int) -> Para:
    """Return a paragraph with a decorative drawing, as high as that."""
    return Para(Style.SCENE, [scene_run(drawing, number)])
