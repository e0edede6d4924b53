"""A leaflet: a sheet of A4 with four panels, which folds once to A5.

The first page is the outside, back and front; the second the inside. The text flows
through two columns, with a break before each panel, so that all of it can be changed
as in any letter. Letters are as large as the fullest panel allows.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, assert_never

from herstelkit.blocks import (
    BulletList,
    Heading,
    Leaflet,
    NumberedList,
    PanelBlock,
    Paragraph,
    Role,
)
from herstelkit.render import theme
from herstelkit.render._docx.figure import scene_run
from herstelkit.render._docx.flow import Flow, Para, Row
from herstelkit.render._docx.heights import extent
from herstelkit.render._docx.lists import Numbering, bullets, numbered
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.sheets import (
    GAP,
    LEAFLET,
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
from herstelkit.render._docx.text import Piece, run, runs
from herstelkit.render._figure.landscape import landscape, meadow
from herstelkit.render._ooxml import Element


def _setting(points: float, *, tight: bool = False) -> Setting:
    after, line = (4, 1.1) if tight else (8, 1.25)
    sizes = ((Style.HEADING_1, round(points * 1.35)), (Style.LEAD, points + 1))
    return Setting(body=points, styles=sizes, after=after, line=line)


SETTINGS: Final = (
    *map(_setting, (14, 13.5, 13, 12.5, 12, 11.5, 11)),
    _setting(11, tight=True),
)
"""From airy to full; the first in which every panel fits is taken."""

ROOM: Final = LEAFLET.text_height - 2 * GAP - SLACK
"""Height for the text of a panel: white opens it, and the next one's break ends it."""
_SCENE: Final = 0.45
"""Share of the cover that is landscape; below it stands the title."""
_LOWEST_SCENE: Final = 1100
_OVERLAP: Final = 0.3
_ABOVE_TITLE: Final = 240
_LOWEST_MEADOW: Final = 600
_HIGHEST_MEADOW: Final = 1500
_TURN: Final = Piece('<w:r><w:br w:type="column"/></w:r>')


def leaflet_body(
    leaflet: Leaflet, numbering: Numbering, styles: Element
) -> Iterator[Flow]:
    """Yield all text of a leaflet, and set the `styles` in a size that fits."""
    sides = (leaflet.back, leaflet.front, leaflet.left, leaflet.right)
    back, front, left, right = ([*_text(side, numbering)] for side in sides)
    notice = texts(Style.NOTICE, leaflet.notice)
    smallest = _cover(leaflet, _LOWEST_SCENE, 0)
    least = ([*back, *notice], [*smallest, *front], left, right)

    def fit(metrics: Metrics) -> bool:
        return all(_height(panel, metrics) <= ROOM for panel in least)

    metrics = fitted(styles, LEAFLET, SETTINGS, fit)
    _to_the_foot(back, notice, metrics)
    cover = _filling_cover(leaflet, front, metrics)
    panels: list[Sequence[Flow]]
    panels = [[*back, *notice], [*cover, *front], left, right]
    feet = (None, None, *_valley((left, right), metrics))
    for number, (panel, foot) in enumerate(zip(panels, feet, strict=True)):
        yield _opening(foot, new_column=number > 0)
        for first in panel[:1]:
            if isinstance(first, Para):
                first.white["before"] = 0
        yield from panel


def _height(panel: Iterable[Flow], metrics: Metrics) -> int:
    return extent(panel, metrics, LEAFLET.text_width).height


def _to_the_foot(
    panel: Sequence[Para], notice: Sequence[Para], metrics: Metrics
) -> None:
    """Let the notice sink to the foot of its panel."""
    free = ROOM - _height(panel, metrics) - _height(notice, metrics)
    for first in notice[:1]:
        first.white["before"] = max(free, GAP)


def _valley(
    panels: Sequence[Sequence[Flow]], metrics: Metrics
) -> Iterator[Piece | None]:
    """Yield the two halves of a valley for the feet of two panels with room for it."""
    room = min(ROOM - _height(panel, metrics) for panel in panels)
    height = min(room - 2 * GAP, _HIGHEST_MEADOW)
    size = LEAFLET.text_width / TWIPS, height / TWIPS
    for number, _ in enumerate(panels):
        if height < _LOWEST_MEADOW:
            yield None
        else:
            half = meadow(*size, rising=number > 0)
            yield scene_run(half, number + 2, at_foot=True)


def _opening(foot: Piece | None, *, new_column: bool) -> Para:
    """Return the white at the head of a panel, which holds what lies at its foot."""
    turn = [_TURN] if new_column else []
    return Para(Style.GAP, [*turn, *([foot] if foot else [])])


def _filling_cover(
    leaflet: Leaflet, front: Sequence[Flow], metrics: Metrics
) -> list[Flow]:
    """Return a cover that pushes the text below it to the foot of the panel."""
    cover = _cover(leaflet, _LOWEST_SCENE, 0)
    words = _height(cover, metrics) - _LOWEST_SCENE
    free = ROOM - _height(front, metrics)
    scene = max(min(int(free * _SCENE), free - words), _LOWEST_SCENE)
    return _cover(leaflet, scene, max(free - scene - words, 0))


def _cover(leaflet: Leaflet, scene: int, free: int) -> list[Flow]:
    """Return a landscape with the title on its dark ground, and white below it.

    `free` is the height round the title that nothing needs.
    """
    width = LEAFLET.text_width
    # A little wider than its cell: else a rim of the ground can show beside the sky.
    drawing = landscape(width / TWIPS + _OVERLAP, scene / TWIPS)
    title = texts(Style.TITLE, leaflet.title)
    words = [*title, *texts(Style.SUBTITLE, leaflet.subtitle)]
    words[0].white["before"] = words[-1].white["after"] = _ABOVE_TITLE + free // 2
    content = [picture(drawing, 1), *words]
    ground = cell(width, content, ground=theme.DEEP, rim=theme.SAND)
    row = Row([ground], scene)
    return [layout_table([width], row), Para(Style.GAP), Para(Style.GAP)]


def _text(blocks: Iterable[PanelBlock], numbering: Numbering) -> Iterator[Para]:
    for block in blocks:
        match block:
            case Heading(level=level, text=text):
                style = Style.HEADING_1 if level == 1 else Style.HEADING_2
                yield Para(style, [run(text)])
            case Paragraph(text=line, role=role):
                style = Style.LEAD if role is Role.LEAD else Style.BODY
                yield Para(style, runs(line))
            case BulletList(items=items):
                yield from bullets(items)
            case NumberedList(items=items):
                yield from numbered(items, numbering)
            case _:
                assert_never(block)
