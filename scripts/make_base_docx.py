"""Make the empty Word files that the docx renderer starts from.

    python scripts/make_base_docx.py

They hold what a document does not say itself: styles, lists, page, settings, theme. The
bytes are the same each time; `tests/render/test_docx.py` compares them with the files
in the repository.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

import _docx_pieces as xml
import _docx_prints as prints
from _docx_book import CALLOUT_INDENT, styles
from _docx_large import enlarged

from herstelkit.archive import write_zip
from herstelkit.blocks import DocumentKind
from herstelkit.primitives import LANGUAGE
from herstelkit.render import theme
from herstelkit.render._docx.lengths import (
    BASE,
    EDGE,
    LARGE_BASE,
    LARGE_LIST_INDENT,
    LIST_INDENT,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    left_margin,
    right_margin,
)
from herstelkit.render._docx.styles import ListKind, Style

TARGET: Final = Path(__file__).parents[1] / "src/herstelkit/render/base"

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = "application/vnd.openxmlformats"
_R: Final = f'xmlns:r="{_OFFICE}/relationships"'
_NEWER: Final = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
"""Boxes to tick are of 2010; programs from before then pass over them."""
_A: Final = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

# Lists --------------------------------------------------------------------------------


def _numbering(step: int = LIST_INDENT) -> str:
    inside = CALLOUT_INDENT
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
    return f"<w:numbering {xml.W}>{''.join(definitions)}{uses}</w:numbering>"


def _definition(
    kind: ListKind, formats: tuple[str, ...], marks: tuple[str, ...], left: int
) -> str:
    levels = (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f"<w:pPr>{xml.indent(left + depth * 397, hanging=397)}</w:pPr>"
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
    f'<w:settings {xml.W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
    '<w:autoHyphenation w:val="false"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    f"<w:compat>{_COMPATIBILITY}</w:compat>"
    f'<w:themeFontLang w:val="{LANGUAGE}"/>{_COLOURS}'
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)


def _book() -> str:
    kind = DocumentKind.GUIDE
    return (
        '<w:headerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="{MARGIN}" w:right="{right_margin(kind)}"'
        f' w:bottom="{MARGIN}" w:left="{left_margin(kind)}"'
        f' w:header="{EDGE}" w:footer="{EDGE}" w:gutter="0"/>'
        '<w:cols w:space="708"/>'
    )


def _document(section: str) -> str:
    return (
        f'<w:document {xml.W} {_R} {_NEWER} mc:Ignorable="w14">'
        f"<w:body><w:sectPr>{section}</w:sectPr></w:body>"
        "</w:document>"
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
    f"<w:ftr {xml.W}><w:p><w:pPr>"
    f'<w:pStyle w:val="{Style.FOOTER}"/></w:pPr></w:p></w:ftr>'
)

_HEADER: Final = (
    f"<w:hdr {xml.W}><w:p><w:pPr>"
    f'<w:pStyle w:val="{Style.HEADER}"/></w:pPr></w:p></w:hdr>'
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
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/theme/theme1.xml": f"{_TYPES}-officedocument.theme+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/footer1.xml": f"{_WORD}.footer+xml",
    "word/header1.xml": f"{_WORD}.header+xml",
    "docProps/core.xml": f"{_TYPES}-package.core-properties+xml",
    "docProps/app.xml": f"{_TYPES}-officedocument.extended-properties+xml",
}
_INSIDE: Final = (
    "styles",
    "numbering",
    "settings",
    "theme",
    "footer",
    "header",
    "fontTable",
)
"""What a document leads to, in the order of the ids of its relations."""

_FONTS: Final = (
    f'<w:fonts {xml.W}><w:font w:name="{theme.FONT}"><w:charset w:val="00"/>'
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


def _content_types(parts: Iterable[str]) -> str:
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{_PARTS[part]}"/>' for part in parts
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


def _inner_relations(parts: Iterable[str]) -> str:
    office = f"{_OFFICE}/relationships"
    targets = [part.removeprefix("word/") for part in parts if part.startswith("word/")]
    found = ((kind, one) for kind in _INSIDE for one in targets if kind in one)
    return _relations(*((f"{office}/{kind}", target) for kind, target in found))


def _package(parts: Mapping[str, str]) -> bytes:
    office = f"{_OFFICE}/relationships"
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    every = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(
            (f"{office}/officeDocument", "word/document.xml"),
            (core, "docProps/core.xml"),
            (f"{office}/extended-properties", "docProps/app.xml"),
        ),
        "word/_rels/document.xml.rels": _inner_relations(parts),
        **parts,
    }
    return write_zip((name, (_HEAD + text).encode()) for name, text in every.items())


_SHARED: Final = {
    "docProps/app.xml": _APP,
    "docProps/core.xml": _CORE,
    "word/settings.xml": _SETTINGS,
    "word/theme/theme1.xml": _theme(),
    "word/fontTable.xml": _FONTS,
}
_EDGES: Final = {"word/footer1.xml": _FOOTER, "word/header1.xml": _HEADER}


def bases() -> Iterator[tuple[str, bytes]]:
    """Yield the names and the bytes of the files."""
    book = {
        "word/document.xml": _document(_book()),
        "word/styles.xml": styles(),
        "word/numbering.xml": _numbering(),
    }
    large = {
        "word/styles.xml": enlarged(styles()),
        "word/numbering.xml": _numbering(LARGE_LIST_INDENT),
    }
    yield BASE, _package(_SHARED | book | _EDGES)
    yield LARGE_BASE, _package(_SHARED | book | large | _EDGES)
    for name, print_ in prints.PRINTS.items():
        sheet = {
            "word/document.xml": _document(print_.section),
            "word/styles.xml": xml.styles([print_.styles()]),
            "word/numbering.xml": _numbering(),
        }
        yield name, _package(_SHARED | sheet)


if __name__ == "__main__":
    TARGET.mkdir(exist_ok=True)
    for file_name, content in bases():
        (TARGET / file_name).write_bytes(content)
