"""Pieces of WordprocessingML that the base files are made of."""

from collections.abc import Iterable
from typing import Final

from herstelkit.primitives import LANGUAGE
from herstelkit.render import theme
from herstelkit.render._docx.styles import Style

W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

# Pieces of properties. Word wants them in the order of the schema, so callers write
# them in this order: keep, list, borders, ground, tabs, white, indent, level.

KEEP: Final = "<w:keepNext/>"
WHOLE: Final = "<w:keepLines/>"


def listed(list_id: int) -> str:
    return f'<w:numPr><w:numId w:val="{list_id}"/></w:numPr>'


def border(side: str, colour: str, size: int = 4, space: int = 0) -> str:
    """Return a line; its size in eighths of a point, its space in points."""
    return line(side, "single", colour, size, space)


def line(side: str, kind: str, colour: str, size: int, space: int) -> str:
    return (
        f'<w:{side} w:val="{kind}" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'
    )


def borders(*lines: str) -> str:
    return f"<w:pBdr>{''.join(lines)}</w:pBdr>"


def ground(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def tabs(*stops: str) -> str:
    return f"<w:tabs>{''.join(stops)}</w:tabs>"


def tab(kind: str, place: int, leader: str = "none") -> str:
    return f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{place}"/>'


_LARGEST_FACTOR: Final = 4
RULE: Final = 0.5
"""Height of the line itself that people write on, in points."""


def white(before: float, after: float, line: float = 1.25) -> str:
    """Return white in points; `line` is a factor, or a height when it is large."""
    factor, rule = (20, "exact") if line > _LARGEST_FACTOR else (240, "auto")
    return (
        f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"'
        f' w:line="{line * factor:.0f}" w:lineRule="{rule}"/>'
    )


def indent(left: int, *, right: int = 0, hanging: int = 0) -> str:
    inward = f' w:right="{right}"' if right else ""  # else it undoes that of a style
    return f'<w:ind w:left="{left}"{inward} w:hanging="{hanging}"/>'


def level(depth: int) -> str:
    return f'<w:outlineLvl w:val="{depth}"/>'


def letters(points: float, colour: str = theme.INK, *, bold: bool = False) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    size = f'<w:sz w:val="{points * 2:.0f}"/><w:szCs w:val="{points * 2:.0f}"/>'
    return f'{weight}<w:color w:val="{colour}"/>{size}'


# Styles -------------------------------------------------------------------------------


def style(which: Style, name: str, properties: str, letters: str = "") -> str:
    """Return a paragraph style of ours."""
    made = known(which, name, properties, letters, following=which)
    return made.replace("<w:style ", '<w:style w:customStyle="1" ', 1)


def known(
    which: Style,
    name: str,
    properties: str,
    letters: str = "",
    *,
    following: Style = Style.BODY,
) -> str:
    """Return a paragraph style whose English name Word shows in its own language."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{which}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{Style.BODY}"/><w:next w:val="{following}"/>'
        f'<w:uiPriority w:val="{_PRIORITY.get(which, 30)}"/><w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


_PRIORITY: Final = {
    Style.HEADING_1: 9,
    Style.HEADING_2: 9,
    Style.HEADING_3: 9,
    Style.HEADING_4: 9,
    Style.LEAD: 10,
    Style.SPOKEN: 11,
    Style.SMALL: 12,
    Style.BULLET: 13,
    Style.NUMBERED: 13,
    Style.QUESTION: 15,
    Style.HINT: 15,
    Style.WRITING_LINE: 16,
}
"""Order in the list of styles in Word; all others follow by name."""


def table_style(which: Style, name: str, borders: str) -> str:
    below = f"<w:tcBorders>{border('bottom', theme.DEEP, 12)}</w:tcBorders>"
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{which}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="50"/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>"
        f"{cell_margins(80, 120)}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr>{below}{ground(theme.MIST)}'
        '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>'
    )


def cell_margins(height: int, width: int) -> str:
    sides = (("top", height), ("left", width), ("bottom", height), ("right", width))
    margins = (f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sides)
    return f"<w:tblCellMar>{''.join(margins)}</w:tblCellMar>"


DEFAULTS: Final = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"'
    ' w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"'
    f' w:cstheme="minorBidi"/>{letters(theme.BODY_SIZE)}'
    f'<w:lang w:val="{LANGUAGE}"/>'
    f"</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>{white(0, 8)}"
    "</w:pPr></w:pPrDefault></w:docDefaults>"
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
    ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
    f'<w:style w:type="paragraph" w:default="1" w:styleId="{Style.BODY}">'
    '<w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>'
    "<w:semiHidden/></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
    '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)


def styles(groups: Iterable[Iterable[str]]) -> str:
    """Return the part with the styles: what all have in common, and these."""
    every = "".join("".join(group) for group in groups)
    return f"<w:styles {W}>{DEFAULTS}{every}</w:styles>"
