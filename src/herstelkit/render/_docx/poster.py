"""A poster: a sheet of A3, to read from three metres; enlarged from A4 it is the same.

A landscape with the title on its dark ground, and below it the lines, each beside a
stone of a path that runs down. Letters are as large as the sheet allows.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from herstelkit.blocks import Poster, PosterLine
from herstelkit.render import theme
from herstelkit.render._docx.flow import Flow, Grid, Para, Row
from herstelkit.render._docx.heights import extent
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.sheets import (
    POSTER,
    SLACK,
    TWIPS,
    Setting,
    cell,
    fitted,
    layout_table,
    picture,
    texts,
)
from herstelkit.render._docx.styles import Style
from herstelkit.render._figure.landscape import landscape, milestone
from herstelkit.render._ooxml import Element

_SIZES: Final = (
    (72, 32, 46, 30),
    (70, 30, 44, 28),
    (66, 28, 40, 26),
    (60, 26, 36, 24),
)
"""Points of title, subtitle, heads of lines and their texts; the first that fits."""
SETTINGS: Final = tuple(
    Setting(
        body=text,
        styles=((Style.TITLE, title), (Style.SUBTITLE, under), (Style.HEADING_1, head)),
        after=0,
        line=1.1,
    )
    for title, under, head, text in _SIZES
)

ROOM: Final = POSTER.text_height - SLACK
_STONE: Final = 2700
"""Width of the column with the path."""
_LOWEST_SCENE: Final = 1800
_HIGHEST_SCENE: Final = 6000
_ABOVE_TITLE: Final = 500
_OVERLAP: Final = 0.3
_LOWEST_ROW: Final = 2000
_SCENE: Final = 0.35
"""Share of the room that nothing needs for the landscape; the lines have the rest."""


@frozen
class _Heights:
    """Heights of the parts of a poster, in twips."""

    scene: int = _LOWEST_SCENE
    rows: int = _LOWEST_ROW


def poster_body(poster: Poster, styles: Element) -> list[Flow]:
    """Return all text of a poster, and set the `styles` in a size that fits."""
    least = _parts(poster, _Heights())
    metrics = fitted(styles, POSTER, SETTINGS, lambda m: _height(least, m) <= ROOM)
    free = max(ROOM - _height(least, metrics), 0)
    scene = min(_LOWEST_SCENE + int(free * _SCENE), _HIGHEST_SCENE)
    rest = free - (scene - _LOWEST_SCENE)
    return _parts(poster, _Heights(scene, _rows(poster, rest, metrics)))


def _height(parts: Sequence[Flow], metrics: Metrics) -> int:
    return extent(parts, metrics, POSTER.text_width).height


def _rows(poster: Poster, free: int, metrics: Metrics) -> int:
    """Return the height of each row when they share what is free.

    Rows that need more than others keep what they have: the rest grow towards them.
    """
    words = [_words(line) for line in poster.lines]
    width = POSTER.text_width - _STONE
    needed = [extent(each, metrics, width).height for each in words]
    room = free + sum(max(each, _LOWEST_ROW) for each in needed)
    height = _LOWEST_ROW
    while sum(max(each, height + 20) for each in needed) <= room:
        height += 20
    return height


def _parts(poster: Poster, heights: _Heights) -> list[Flow]:
    made: list[Flow] = [Para(Style.GAP), _banner(poster, heights.scene)]
    for line in _lines(poster.lines, heights.rows):
        made += [Para(Style.GAP), line]
    return [*made, *(texts(Style.NOTICE, poster.notice) or [Para(Style.GAP)])]


def _banner(poster: Poster, scene: int) -> Grid:
    width = POSTER.text_width
    drawing = landscape(width / TWIPS + _OVERLAP, scene / TWIPS)
    title = texts(Style.TITLE, poster.title)
    title[0].white["before"] = _ABOVE_TITLE // 2
    words = [*title, *texts(Style.SUBTITLE, poster.subtitle)]
    words[-1].white["after"] = _ABOVE_TITLE
    content = [picture(drawing, 1), *words]
    ground = cell(width, content, ground=theme.DEEP, rim=theme.SAND)
    return layout_table([width], Row([ground], scene))


def _lines(lines: Sequence[PosterLine], height: int) -> Iterator[Grid]:
    """Yield a table of one row for each line: more rows would be read as data."""
    widths = [_STONE, POSTER.text_width - _STONE]
    for number, line in enumerate(lines, start=1):
        stone = milestone(
            _STONE / TWIPS,
            height / TWIPS,
            line.pictogram or str(number),
            before=number > 1,
            after=number < len(lines),
        )
        cells = (
            cell(widths[0], [picture(stone, number + 1)], anchor="center"),
            cell(widths[1], _words(line), anchor="center"),
        )
        yield layout_table(widths, Row(cells, height))


def _words(line: PosterLine) -> list[Para]:
    return [*texts(Style.HEADING_1, line.title), *texts(Style.BODY, line.text)]
