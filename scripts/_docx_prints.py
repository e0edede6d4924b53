"""The styles and pages of the sheets with a form of their own: leaflets, posters."""

from collections.abc import Callable, Iterator
from typing import Final

import _docx_pieces as xml
from attrs import frozen

from herstelkit.render import theme
from herstelkit.render._docx.sheets import LEAFLET, POSTER, Sheet
from herstelkit.render._docx.styles import ListKind, Style


@frozen
class Print:
    """What the base file of a sheet holds besides what all have."""

    section: str
    styles: Callable[[], Iterator[str]]


def _section(sheet: Sheet) -> str:
    wide = ' w:orient="landscape"' if sheet.width > sheet.height else ""
    several = f' w:num="{sheet.panels}" w:equalWidth="1"' if sheet.panels > 1 else ""
    return (
        f'<w:pgSz w:w="{sheet.width}" w:h="{sheet.height}"{wide}/>'
        f'<w:pgMar w:top="{sheet.edge}" w:right="{sheet.side}"'
        f' w:bottom="{sheet.edge}" w:left="{sheet.side}"'
        ' w:header="340" w:footer="340" w:gutter="0"/>'
        f'<w:cols{several} w:space="{2 * sheet.side}"/>'
    )


def _leaflet() -> Iterator[str]:
    yield _heading(Style.HEADING_1, 1, 16, xml.white(12, 3, 1.05))
    yield _heading(Style.HEADING_2, 2, 12, xml.white(8, 2, 1.1))
    yield xml.style(
        Style.LEAD,
        "Lead",
        xml.KEEP + xml.white(6, 0, 1.15),
        xml.letters(13, theme.DEEP, bold=True),
    )
    for style, name, kind in (
        (Style.BULLET, "List Bullet", ListKind.BULLETS),
        (Style.NUMBERED, "List Number", ListKind.NUMBERS),
    ):
        listed = xml.listed(kind) + xml.white(0, 4)
        yield xml.known(style, name, listed, following=style)
    yield from _on_dark((30, 14), (6, 10), 380)
    yield from _shared(9)


def _heading(style: Style, level: int, points: float, white: str) -> str:
    properties = xml.KEEP + xml.WHOLE + white + xml.level(level - 1)
    letters = xml.letters(points, theme.DEEP, bold=True)
    return xml.known(style, f"heading {level}", properties, letters)


def _on_dark(
    sizes: tuple[float, float], after: tuple[float, float], side: int
) -> Iterator[str]:
    """Yield title and subtitle, in light letters on a dark ground."""
    inward = f'<w:ind w:left="{side}" w:right="{side}"/>'
    yield xml.known(
        Style.TITLE,
        "Title",
        xml.KEEP + xml.WHOLE + xml.white(6, after[0], 1) + inward,
        xml.letters(sizes[0], theme.PAPER, bold=True),
    )
    yield xml.known(
        Style.SUBTITLE,
        "Subtitle",
        xml.WHOLE + xml.white(0, after[1], 1.1) + inward,
        xml.letters(sizes[1], theme.MIST),
    )


def _shared(notice: float, colour: str = theme.MUTED) -> Iterator[str]:
    rule = xml.borders(xml.border("top", theme.LINE, 4, 6))
    yield xml.style(
        Style.NOTICE,
        "Colofon",
        xml.WHOLE + rule + xml.white(12, 0, 1.15),
        xml.letters(notice, colour),
    )
    yield xml.style(Style.GAP, "Tussenruimte", xml.white(0, 0, 8), xml.letters(6))
    yield xml.style(Style.SCENE, "Tekening", xml.white(0, 0, 1), xml.letters(1))
    yield (
        f'<w:style w:type="character" w:styleId="{Style.STRONG}">'
        '<w:name w:val="Strong"/><w:uiPriority w:val="14"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    )
    yield (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{Style.BAND}">'
        '<w:name w:val="Indeling"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="50"/></w:style>'
    )


def _poster() -> Iterator[str]:
    yield _heading(Style.HEADING_1, 1, 44, xml.white(0, 2, 0.95))
    yield from _on_dark((72, 30), (10, 0), 700)
    yield from _shared(12, theme.INK)


PRINTS: Final = {
    LEAFLET.base: Print(_section(LEAFLET), _leaflet),
    POSTER.base: Print(_section(POSTER), _poster),
}
"""The sheets by the name of their base file."""
