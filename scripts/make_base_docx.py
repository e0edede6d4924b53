"""Make the empty Word file that the docx renderer starts from.

    python scripts/make_base_docx.py

It holds what a document does not say itself: styles, lists, page, settings, theme. The
bytes are the same each time; `tests/render/test_docx.py` compares them with the file
in the repository.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from herstelkit.archive import write_zip
from herstelkit.blocks import DocumentKind
from herstelkit.primitives import LANGUAGE
from herstelkit.render import theme
from herstelkit.render._docx_styles import (
    CALLOUTS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    CalloutLook,
    ListKind,
    Style,
    left_margin,
    right_margin,
)

TARGET: Final = Path(__file__).parents[1] / "src/herstelkit/render/base/base.docx"

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = "application/vnd.openxmlformats"
_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R: Final = f'xmlns:r="{_OFFICE}/relationships"'
_A: Final = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

# Pieces of properties. Word wants them in the order of the schema, so callers write
# them in this order: keep, list, borders, ground, tabs, white, indent, level.

_KEEP: Final = "<w:keepNext/>"
_WHOLE: Final = "<w:keepLines/>"


def _list(list_id: int) -> str:
    return f'<w:numPr><w:numId w:val="{list_id}"/></w:numPr>'


def _border(side: str, colour: str, size: int = 4, space: int = 0) -> str:
    """Return a line; its size in eighths of a point, its space in points."""
    return _line(side, "single", colour, size, space)


def _line(side: str, kind: str, colour: str, size: int, space: int) -> str:
    return (
        f'<w:{side} w:val="{kind}" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'
    )


def _borders(*lines: str) -> str:
    return f"<w:pBdr>{''.join(lines)}</w:pBdr>"


def _ground(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def _tabs(*stops: str) -> str:
    return f"<w:tabs>{''.join(stops)}</w:tabs>"


def _tab(kind: str, place: int, leader: str = "none") -> str:
    return f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{place}"/>'


_LARGEST_FACTOR: Final = 4


def _white(before: float, after: float, line: float = 1.25) -> str:
    """Return white in points; `line` is a factor, or a height when it is large."""
    factor, rule = (20, "exact") if line > _LARGEST_FACTOR else (240, "auto")
    return (
        f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"'
        f' w:line="{line * factor:.0f}" w:lineRule="{rule}"/>'
    )


def _indent(left: int, *, right: int = 0, hanging: int = 0) -> str:
    inward = f' w:right="{right}"' if right else ""  # else it undoes that of a style
    return f'<w:ind w:left="{left}"{inward} w:hanging="{hanging}"/>'


def _level(depth: int) -> str:
    return f'<w:outlineLvl w:val="{depth}"/>'


def _letters(points: float, colour: str = theme.INK, *, bold: bool = False) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    size = f'<w:sz w:val="{points * 2:.0f}"/><w:szCs w:val="{points * 2:.0f}"/>'
    return f'{weight}<w:color w:val="{colour}"/>{size}'


# Styles -------------------------------------------------------------------------------


def _style(style: Style, name: str, properties: str, letters: str = "") -> str:
    """Return a paragraph style of ours."""
    known = _known(style, name, properties, letters, following=style)
    return known.replace("<w:style ", '<w:style w:customStyle="1" ', 1)


def _known(
    style: Style,
    name: str,
    properties: str,
    letters: str = "",
    *,
    following: Style = Style.BODY,
) -> str:
    """Return a paragraph style whose English name Word shows in its own language."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{Style.BODY}"/><w:next w:val="{following}"/>'
        f'<w:uiPriority w:val="{_PRIORITY.get(style, 30)}"/><w:qFormat/>'
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


def _headings() -> Iterator[str]:
    sizes = ((26, 24, 12), (18, 24, 6), (14, 16, 4), (12, 12, 3))
    for depth, (points, before, after) in enumerate(sizes):
        level = depth + 1
        colour = theme.DEEP if level < len(sizes) else theme.INK
        yield _known(
            Style[f"HEADING_{level}"],
            f"heading {level}",
            _KEEP + _WHOLE + _white(before, after, 1.1) + _level(depth),
            _letters(points, colour, bold=True),
        )


def _running() -> Iterator[str]:
    yield _style(Style.LEAD, "Lead", _white(0, 10, 1.3), _letters(14))
    bar = _line("left", "single", theme.ACCENT, 24, 12)
    edges = [_border(side, theme.SAND, 4, 5) for side in ("top", "bottom")]
    frame = _borders(edges[0], bar, edges[1], _border("right", theme.SAND, 4, 8))
    yield _style(
        Style.SPOKEN,
        "Gesproken",
        frame + _ground(theme.SAND) + _white(6, 10, 1.3) + _indent(300, right=170),
    )
    yield _style(Style.SMALL, "Klein", _white(0, 6, 1.2), _letters(10.5, theme.MUTED))
    yield _known(
        Style.BULLET,
        "List Bullet",
        _list(ListKind.BULLETS) + _white(0, 4),
        following=Style.BULLET,
    )
    yield _known(
        Style.NUMBERED,
        "List Number",
        _list(ListKind.NUMBERS) + _white(0, 4),
        following=Style.NUMBERED,
    )


def _opening() -> Iterator[str]:
    bar = _borders(_border("top", theme.DEEP, 48, 10))
    yield _known(
        Style.TITLE,
        "Title",
        _KEEP + _WHOLE + bar + _white(0, 3, 1.05),
        _letters(26, theme.DEEP, bold=True),
    )
    yield _known(
        Style.SUBTITLE,
        "Subtitle",
        _KEEP + _WHOLE + _white(0, 3, 1.15),
        _letters(13, theme.MUTED),
    )
    yield _style(
        Style.DETAIL,
        "Titelregel",
        _KEEP + _white(0, 1, 1.15),
        _letters(11, theme.MUTED),
    )
    yield _style(
        Style.COVER_TITLE,
        "Omslagtitel",
        _WHOLE + _white(0, 12, 1),
        _letters(40, theme.PAPER, bold=True),
    )
    yield _style(
        Style.COVER_SUBTITLE,
        "Omslagondertitel",
        _WHOLE + _white(0, 0, 1.15),
        _letters(18, theme.MIST),
    )
    yield _style(
        Style.COVER_DETAIL, "Omslagregel", _white(0, 6, 1.15), _letters(14, theme.INK)
    )


def _closing() -> Iterator[str]:
    yield _known(
        Style.CONTENTS_TITLE,
        "TOC Heading",
        _KEEP + _white(24, 12, 1.1),
        _letters(26, theme.DEEP, bold=True),
    )
    looks = ((0, 8, True), (280, 1, False), (560, 1, False))
    for level, (left, before, bold) in enumerate(looks, start=1):
        yield _known(
            Style[f"CONTENTS_{level}"],
            f"toc {level}",
            _tabs(_tab("right", TEXT_WIDTH, "dot"))
            + _white(before, 1, 1.2)
            + _indent(left),
            _letters(12, bold=bold),
        )
    rule = _borders(_border("top", theme.LINE, 4, 6))
    yield _known(
        Style.FOOTER,
        "footer",
        rule + _tabs(_tab("right", TEXT_WIDTH)) + _white(0, 0, 1.1),
        _letters(9.5, theme.MUTED),
        following=Style.FOOTER,
    )
    yield _known(
        Style.HEADER,
        "header",
        _tabs(_tab("right", TEXT_WIDTH)) + _white(0, 0, 1.1),
        _letters(9.5, theme.MUTED),
        following=Style.HEADER,
    )
    yield _style(
        Style.NOTICE,
        "Colofon",
        _WHOLE + rule + _white(30, 0, 1.2),
        _letters(9.5, theme.MUTED),
    )


def _answers() -> Iterator[str]:
    yield _style(
        Style.QUESTION,
        "Vraag",
        _KEEP + _WHOLE + _white(14, 3, 1.2),
        _letters(12, theme.DEEP, bold=True),
    )
    yield _style(
        Style.HINT,
        "Hulp",
        _KEEP + _WHOLE + _white(0, 3, 1.2),
        _letters(11, theme.MUTED),
    )
    rules = _borders(_border("bottom", theme.LINE), _border("between", theme.LINE))
    height = _white(0, 0, theme.WRITING_LINE)
    yield _style(Style.WRITING_LINE, "Schrijfregel", rules + height)
    items = _list(ListKind.WRITING)
    yield _style(Style.WRITING_LIST, "Schrijflijst", items + rules + height)
    leader = _tabs(_tab("left", TEXT_WIDTH // 2, "underscore"))
    yield _style(Style.DATE, "Datumregel", leader + _white(10, 10))
    yield _style(
        Style.CHOICE,
        "Keuze",
        _tabs(_tab("left", 454)) + _white(2, 2, 1.2) + _indent(454, hanging=454),
    )


def _cells() -> Iterator[str]:
    yield _style(
        Style.TABLE_HEAD,
        "Tabelkop",
        _KEEP + _white(0, 0, 1.1),
        _letters(11, theme.DEEP, bold=True),
    )
    yield _style(Style.TABLE_TEXT, "Tabeltekst", _white(0, 0, 1.15), _letters(11))
    yield _style(Style.GAP, "Tussenruimte", _white(0, 0, 8), _letters(6))


def _callouts() -> Iterator[str]:
    for look in CALLOUTS.values():
        frame = _frame(look)
        colour = theme.DEEP if look.bar_colour == theme.LINE else look.bar_colour
        yield _style(
            look.title,
            f"Kadertitel {look.name}",
            f"{_KEEP}{_WHOLE}{frame[0]}{_white(6, 2, 1.2)}{frame[1]}",
            _letters(12, colour, bold=True),
        ).replace(f'<w:next w:val="{look.title}"', f'<w:next w:val="{look.content}"')
        yield _style(
            look.content,
            f"Kader {look.name}",
            f"{_WHOLE}{frame[0]}{_white(0, 4, 1.2)}{frame[1]}",
            _letters(11.5),
        )


def _frame(look: CalloutLook) -> tuple[str, str]:
    """Return the bar and ground, and the indent that keeps them within the margins."""
    edges = [_border(side, look.ground, 4, 6) for side in ("top", "bottom")]
    space = _CALLOUT_INDENT // 20 - look.bar_width
    bar = _line("left", look.bar, look.bar_colour, look.bar_size, space)
    right = _border("right", look.ground, 4, 8)
    borders = _borders(edges[0], bar, edges[1], right)
    return borders + _ground(look.ground), _indent(_CALLOUT_INDENT, right=170)


_CALLOUT_INDENT: Final = 340


def _character_styles() -> Iterator[str]:
    yield (
        f'<w:style w:type="character" w:styleId="{Style.STRONG}">'
        '<w:name w:val="Strong"/><w:uiPriority w:val="14"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    )
    font = "Segoe UI Symbol"
    fonts = " ".join(f'w:{kind}="{font}"' for kind in ("ascii", "hAnsi", "eastAsia"))
    yield (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{Style.BOX}">'
        '<w:name w:val="Hokje"/><w:uiPriority w:val="40"/>'
        f'<w:rPr><w:rFonts {fonts} w:cs="{font}"/><w:color w:val="{theme.DEEP}"/>'
        '<w:sz w:val="28"/></w:rPr></w:style>'
    )


def _table_styles() -> Iterator[str]:
    rules = _border("insideH", theme.LINE)
    yield _table_style(Style.TABLE, "Tabel", _border("bottom", theme.LINE) + rules)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    frame = "".join(_border(side, theme.LINE) for side in sides)
    yield _table_style(Style.FORM, "Invultabel", frame)
    yield (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{Style.BAND}">'
        '<w:name w:val="Omslagvlak"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="50"/>'
        f"<w:tblPr><w:tblBorders>{_border('bottom', theme.ACCENT, 48)}</w:tblBorders>"
        f"{_cell_margins(600, 640)}</w:tblPr>"
        f'<w:tcPr>{_ground(theme.DEEP)}<w:vAlign w:val="bottom"/></w:tcPr></w:style>'
    )


def _table_style(style: Style, name: str, borders: str) -> str:
    below = f"<w:tcBorders>{_border('bottom', theme.DEEP, 12)}</w:tcBorders>"
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="50"/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>"
        f"{_cell_margins(80, 120)}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr>{below}{_ground(theme.MIST)}'
        '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>'
    )


def _cell_margins(height: int, width: int) -> str:
    sides = (("top", height), ("left", width), ("bottom", height), ("right", width))
    margins = (f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sides)
    return f"<w:tblCellMar>{''.join(margins)}</w:tblCellMar>"


_DEFAULTS: Final = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"'
    ' w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"'
    f' w:cstheme="minorBidi"/>{_letters(theme.BODY_SIZE)}<w:lang w:val="{LANGUAGE}"/>'
    f"</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>{_white(0, 8)}"
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


def _styles() -> str:
    groups = (
        _headings(),
        _running(),
        _opening(),
        _closing(),
        _answers(),
        _cells(),
        _callouts(),
        _character_styles(),
        _table_styles(),
    )
    every = "".join("".join(group) for group in groups)
    return f"<w:styles {_W}>{_DEFAULTS}{every}</w:styles>"


# Lists --------------------------------------------------------------------------------


def _numbering() -> str:
    step = 397
    inside = _CALLOUT_INDENT
    dots = ("•", "–", "·")
    counts = ("%1.", "%2.", "%3.")
    formats = ("decimal", "lowerLetter", "lowerRoman")
    plain = ("bullet",) * 3
    definitions = (
        _definition(ListKind.BULLETS, plain, dots, step),
        _definition(ListKind.NUMBERS, formats, counts, step),
        _definition(ListKind.CALLOUT_BULLETS, plain, dots, inside + step),
        _definition(ListKind.CALLOUT_NUMBERS, formats, counts, inside + step),
        _definition(ListKind.WRITING, plain, dots, step),
    )
    uses = "".join(
        f'<w:num w:numId="{kind}"><w:abstractNumId w:val="{kind}"/></w:num>'
        for kind in ListKind
    )
    return f"<w:numbering {_W}>{''.join(definitions)}{uses}</w:numbering>"


def _definition(
    kind: ListKind, formats: tuple[str, ...], marks: tuple[str, ...], left: int
) -> str:
    levels = (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f"<w:pPr>{_indent(left + depth * 397, hanging=397)}</w:pPr>"
        f'<w:rPr><w:b/><w:color w:val="{theme.DEEP}"/></w:rPr></w:lvl>'
        for depth, (form, mark) in enumerate(zip(formats, marks, strict=True))
    )
    return (
        f'<w:abstractNum w:abstractNumId="{kind}">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{"".join(levels)}</w:abstractNum>'
    )


# Other parts --------------------------------------------------------------------------

_COMPATIBILITY: Final = "".join(
    f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
    f' w:val="{value}"/>'
    for name, value in (
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    )
)

_COLOURS: Final = (
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2"'
    ' w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4"'
    ' w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink"'
    ' w:followedHyperlink="followedHyperlink"/>'
)

_SETTINGS: Final = (
    f'<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
    '<w:autoHyphenation w:val="false"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    f"<w:compat>{_COMPATIBILITY}</w:compat>"
    f'<w:themeFontLang w:val="{LANGUAGE}"/>{_COLOURS}'
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)


def _document() -> str:
    kind = DocumentKind.GUIDE
    return (
        f"<w:document {_W} {_R}><w:body><w:sectPr>"
        '<w:headerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="1304" w:right="{right_margin(kind)}" w:bottom="1304"'
        f' w:left="{left_margin(kind)}" w:header="624" w:footer="624" w:gutter="0"/>'
        '<w:cols w:space="708"/></w:sectPr></w:body></w:document>'
    )


def _theme() -> str:
    slots = {
        "dk1": theme.INK,
        "lt1": theme.PAPER,
        "dk2": theme.DEEP,
        "lt2": theme.MIST,
        "accent1": theme.DEEP,
        "accent2": theme.ACCENT,
        "accent3": theme.MUTED,
        "accent4": theme.LINE,
        "accent5": theme.SAND,
        "accent6": theme.MIST,
        "hlink": theme.DEEP,
        "folHlink": theme.MUTED,
    }
    colours = "".join(
        f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>'
        for slot, value in slots.items()
    )
    latin = f'<a:latin typeface="{theme.FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    outline = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme {_A} name="herstelkit"><a:themeElements>'
        f'<a:clrScheme name="herstelkit">{colours}</a:clrScheme>'
        f'<a:fontScheme name="herstelkit"><a:majorFont>{latin}</a:majorFont>'
        f"<a:minorFont>{latin}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="herstelkit"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{outline * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


_FOOTER: Final = (
    f'<w:ftr {_W}><w:p><w:pPr><w:pStyle w:val="{Style.FOOTER}"/></w:pPr></w:p></w:ftr>'
)

_HEADER: Final = (
    f'<w:hdr {_W}><w:p><w:pPr><w:pStyle w:val="{Style.HEADER}"/></w:pPr></w:p></w:hdr>'
)

_CORE: Final = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"/>'
)

_APP: Final = (
    f'<Properties xmlns="{_OFFICE}/extended-properties">'
    "<Application>herstelkit</Application></Properties>"
)

_WORD: Final = f"{_TYPES}-officedocument.wordprocessingml"
_PARTS: Final = {
    "/word/document.xml": f"{_WORD}.document.main+xml",
    "/word/styles.xml": f"{_WORD}.styles+xml",
    "/word/numbering.xml": f"{_WORD}.numbering+xml",
    "/word/settings.xml": f"{_WORD}.settings+xml",
    "/word/footer1.xml": f"{_WORD}.footer+xml",
    "/word/header1.xml": f"{_WORD}.header+xml",
    "/word/theme/theme1.xml": f"{_TYPES}-officedocument.theme+xml",
    "/docProps/core.xml": f"{_TYPES}-package.core-properties+xml",
    "/docProps/app.xml": f"{_TYPES}-officedocument.extended-properties+xml",
}


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>'
        for part, kind in _PARTS.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_TYPES}-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*relations: tuple[str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(relations, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def members() -> Iterator[tuple[str, bytes]]:
    """Yield the names and contents of the parts."""
    office = f"{_OFFICE}/relationships"
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (f"{office}/officeDocument", "word/document.xml"),
            (
                f"{_PACKAGE}/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
            (f"{office}/extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": _APP,
        "docProps/core.xml": _CORE,
        "word/_rels/document.xml.rels": _relations(
            (f"{office}/styles", "styles.xml"),
            (f"{office}/numbering", "numbering.xml"),
            (f"{office}/settings", "settings.xml"),
            (f"{office}/theme", "theme/theme1.xml"),
            (f"{office}/footer", "footer1.xml"),
            (f"{office}/header", "header1.xml"),
        ),
        "word/document.xml": _document(),
        "word/footer1.xml": _FOOTER,
        "word/header1.xml": _HEADER,
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _SETTINGS,
        "word/styles.xml": _styles(),
        "word/theme/theme1.xml": _theme(),
    }
    for name, content in parts.items():
        yield name, (_HEAD + content).encode()


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(write_zip(members()))
