"""A pocket card: eight panels on a sheet of A4, to cut out and fold.

The left column is the front of the strip, the right column its back, top to bottom.
Each row is a table of its own: a layout of more rows would be read aloud as data. Rows
have an exact height, so that the folds are where they should be; what does not fit is
left out from the end, and the panel says so.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from herstelkit.blocks import Inline, plain, text_of
from herstelkit.blocks.cards import PANELS, Card, CardPanel
from herstelkit.render import theme
from herstelkit.render._docx.flow import Cell, Flow, Grid, Para, Row, Side
from herstelkit.render._docx.heights import extent
from herstelkit.render._docx.lists import Numbering, numbered
from herstelkit.render._docx.metrics import CAUTIOUS, Metrics
from herstelkit.render._docx.sheets import set_sizes, texts
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.text import run, runs
from herstelkit.render._docx.xml import name
from herstelkit.render._ooxml import Element

PANEL_WIDTH: Final = 4819
"""Twips: 85 mm."""
PANEL_HEIGHT: Final = 3061
"""Twips: 54 mm."""
SIDE: Final = (11906 - 2 * PANEL_WIDTH) // 2
"""White beside the card on a sheet of A4: 20 mm."""
EDGE: Final = 567
"""White above and below what is on the sheet: 10 mm, which every printer can do."""
_INSIDE: Final = 150
"""White inside a panel, on all its sides."""
_HAIR: Final = 20
"""Height of what parts two rows: without it they would be one table."""
_THIN: Final = f' w:line="{_HAIR}" w:lineRule="exact"'
_SLACK: Final = 60
_ROWS: Final = PANELS // 2
ROOM: Final = PANEL_HEIGHT - _HAIR - 2 * _INSIDE - _SLACK
_TEXT_WIDTH: Final = PANEL_WIDTH - 2 * _INSIDE

SIZES: Final = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
"""Points of the text on a card; the first in which all panels fit is taken."""
_FIXED: Final = {Style.TITLE: 18.0, Style.HEADING_1: 24.0, Style.HEADING_2: 12.5}
_TIGHT: Final = 252
"""Line spacing on a card: 1.05."""
_AFTER: Final = 60
_WHITE_BELOW: Final = 120
_CUT: Final = "dashed"
_FOLD: Final = "dotted"
_SIDES: Final = ("top", "left", "bottom", "right")
_ELLIPSIS: Final = "…"


def card_body(card: Card, numbering: Numbering, styles: Element) -> Iterator[Flow]:
    """Yield all text of a card, and set the `styles` in a size that fits."""
    metrics = _fitted(card, styles)
    title = texts(Style.TITLE, card.title)
    title[-1].white["after"] = _WHITE_BELOW
    yield from title
    for step in numbered([plain(step) for step in card.steps], numbering):
        step.white["after"] = _AFTER
        yield step
    yield Para(Style.GAP)
    panels = [fitting(panel, card.more, metrics) for panel in card.panels]
    for number in range(_ROWS):
        yield _row((panels[number], panels[number + _ROWS]), number)
        if number + 1 < _ROWS:
            yield _hair()
    closing = texts(Style.NOTICE, card.notice) or [Para(Style.GAP)]
    closing[0].white["before"] = _WHITE_BELOW
    yield from closing


def fitting(panel: CardPanel, more: str, metrics: Metrics) -> CardPanel:
    """Return a panel with as many of its lines as fit, and `more` if not all do."""
    if _fits(panel, metrics):
        return panel
    ending = plain(more, strong=True)
    for count in range(len(panel.lines) - 1, 0, -1):
        shorter = evolve(panel, lines=(*panel.lines[:count], ending))
        if _fits(shorter, metrics):
            return shorter
    return _first_line_cut(panel, ending, metrics)


def height(panel: CardPanel, metrics: Metrics) -> int:
    """Return the height of what is on a panel, in twips."""
    return _extent(_words(panel), metrics)


def _extent(content: Sequence[Para], metrics: Metrics) -> int:
    found = extent(content, metrics, _TEXT_WIDTH)
    return found.before + found.height + found.after


def _fits(panel: CardPanel, metrics: Metrics) -> bool:
    return height(panel, metrics) <= ROOM


def _first_line_cut(panel: CardPanel, ending: Inline, metrics: Metrics) -> CardPanel:
    """Return a panel with as much of its first line as fits."""
    line = panel.lines[0]
    low, high = 0, len(text_of(line))
    while high - low > 1:
        middle = (low + high) // 2
        cut = evolve(panel, lines=(_cut(line, middle), ending))
        low, high = (middle, high) if _fits(cut, metrics) else (low, middle)
    return evolve(panel, lines=(_cut(line, low), ending))


def _cut(line: Inline, letters: int) -> Inline:
    """Return the head of a line, cut at the end of a word where there is one."""
    text = text_of(line)[:letters]
    whole = text.rpartition(" ")[0] or text
    made, left = [], len(whole)
    for part in line:
        if left > 0:
            made.append(evolve(part, text=part.text[:left]))
            left -= len(part.text)
    return (*made, *plain(_ELLIPSIS))


def _fitted(card: Card, styles: Element) -> Metrics:
    """Set the styles as large as all panels allow; return what they then measure."""
    _tighten(styles)
    metrics = Metrics(styles, CAUTIOUS)
    for points in SIZES:
        set_sizes(styles, {**_FIXED, Style.SMALL: points})
        metrics = Metrics(styles, CAUTIOUS)
        if all(_fits(panel, metrics) for panel in card.panels):
            break
    return metrics


def _tighten(styles: Element) -> None:
    """Let the small text of a card be dark, and its lines close to each other."""
    for style in styles.iter(name("style")):
        if style.get(name("styleId")) == Style.SMALL:
            for white in style.iter(name("spacing")):
                white.set(name("line"), str(_TIGHT))
            for colour in style.iter(name("color")):
                colour.set(name("val"), theme.INK)


@frozen
class _Edges:
    """The sort of line on each edge of a panel."""

    top: str
    left: str
    bottom: str
    right: str


def _row(pair: Sequence[CardPanel], number: int) -> Grid:
    front = number == 0
    top = _CUT if number == 0 else "nil"
    bottom = _CUT if number + 1 == _ROWS else _FOLD
    left, right = pair
    cells = (
        _cell(left, _Edges(top, _CUT, bottom, _FOLD), front=front),
        _cell(right, _Edges(top, _FOLD, bottom, _CUT)),
    )
    last = number + 1 == _ROWS
    high = PANEL_HEIGHT - (0 if last else _HAIR)
    widths = [PANEL_WIDTH, PANEL_WIDTH]
    return Grid("TableNormal", widths, [Row(cells, high, exact=True)], lays_out=True)


def _cell(panel: CardPanel, edges: _Edges, *, front: bool = False) -> Cell:
    kinds = zip(_SIDES, (edges.top, edges.left, edges.bottom, edges.right), strict=True)
    lines = "".join(
        f'<w:{side} w:val="{kind}" w:sz="4" w:space="0" w:color="{theme.LINE}"/>'
        for side, kind in kinds
    )
    white = "".join(f'<w:{side} w:w="{_INSIDE}" w:type="dxa"/>' for side in _SIDES)
    ground = theme.MIST if front else theme.PAPER
    look = (
        f"<w:tcBorders>{lines}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>'
        f'<w:tcMar>{white}</w:tcMar><w:vAlign w:val="top"/>'
    )
    return Cell(PANEL_WIDTH, _words(panel, front=front), look)


def _words(panel: CardPanel, *, front: bool = False) -> list[Para]:
    heading = Style.HEADING_1 if front else Style.HEADING_2
    below = 3 * _AFTER if front else _AFTER
    title = Para(heading, [run(panel.title)], white={"before": 0, "after": below})
    lines = [
        Para(Style.SMALL, runs(line), white={"after": _AFTER}) for line in panel.lines
    ]
    return [title, *lines, *(Para(Style.WRITING_LINE) for _ in range(panel.room))]


def _hair() -> Para:
    """Return the thinnest paragraph there is."""
    white: dict[Side, int] = {"before": 0, "after": 0}
    return Para(Style.GAP, white=white, leading=_THIN)
