"""Make ``src/herstelkit/render/base/base.pptx``: layouts and a notes page, no slides.

Run ``PYTHONPATH=src python scripts/make_base_pptx.py`` after a change of the design
(`_pptx_design.py`) or of the colours (`herstelkit.render.theme`). The same code gives
the same bytes; a test holds the file in the repository to that.
"""

from pathlib import Path

import _pptx_design as design
from _pptx_shapes import (
    LANGUAGE,
    Box,
    Holder,
    Style,
    holder_xml,
    level_xml,
    levels_xml,
    numbered,
    solid,
)
from lxml import etree

from herstelkit.archive import write_zip
from herstelkit.blocks import Purpose
from herstelkit.render import theme
from herstelkit.render._pptx.layouts import LAYOUT_NAMES

TARGET = Path(__file__).parent.parent / "src/herstelkit/render/base/base.pptx"

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument"
_NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'
    '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
_COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" '
    'accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" '
    'accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)
_SCHEME = {
    "dk1": theme.INK,
    "lt1": theme.PAPER,
    "dk2": theme.DEEP,
    "lt2": theme.MIST,
    "accent1": theme.DEEP,
    "accent2": theme.ACCENT,
    "accent3": theme.LINE,
    "accent4": theme.MUTED,
    "accent5": theme.SAND,
    "accent6": theme.MIST,
    "hlink": theme.DEEP,
    "folHlink": theme.MUTED,
}
_LAYOUTS = tuple(LAYOUT_NAMES)
_FIRST_LAYOUT_ID = 2147483649  # the format reserves what is lower
_PLAIN = design.Design()
_OUR_OWN_WAY = {
    "docProps/app.xml",
    "docProps/core.xml",
    "ppt/presProps.xml",
    "ppt/tableStyles.xml",
    "ppt/theme/theme1.xml",
    "ppt/theme/theme2.xml",
    "ppt/viewProps.xml",
}
"""Parts of which python-pptx left the text alone when it still saved our decks."""

Part = tuple[str, str, str]
"""Name, content type, XML."""


def base_package() -> bytes:
    """Return the base file."""
    parts = sorted([*_general(), *_layouts(), *_relations()])
    members = [(name, _written(name, xml)) for name, _, xml in parts]
    types = _as_lxml_writes(_content_types(parts))
    return write_zip([("[Content_Types].xml", types), *members])


def _written(name: str, xml: str) -> bytes:
    """Return a part as it stands in every deck: slides are put beside these parts."""
    return (_HEAD + xml).encode() if name in _OUR_OWN_WAY else _as_lxml_writes(xml)


def _as_lxml_writes(xml: str) -> bytes:
    root = etree.fromstring(xml)
    return etree.tostring(root, encoding="UTF-8", standalone=True)


def _general() -> list[Part]:
    kind = f"{_TYPE}.presentationml."
    look = f"{_TYPE}.theme+xml"
    masters = f"{kind}slideMaster+xml", f"{kind}notesMaster+xml"
    return [
        ("docProps/app.xml", f"{_TYPE}.extended-properties+xml", _application()),
        (
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            _core(),
        ),
        ("ppt/presentation.xml", f"{kind}presentation.main+xml", _presentation()),
        ("ppt/presProps.xml", f"{kind}presProps+xml", f"<p:presentationPr {_NAMES}/>"),
        ("ppt/viewProps.xml", f"{kind}viewProps+xml", _view()),
        ("ppt/tableStyles.xml", f"{kind}tableStyles+xml", _table_styles()),
        ("ppt/theme/theme1.xml", look, _theme()),
        ("ppt/theme/theme2.xml", look, _theme()),
        ("ppt/slideMasters/slideMaster1.xml", masters[0], _master()),
        ("ppt/notesMasters/notesMaster1.xml", masters[1], _notes_master()),
    ]


def _layouts() -> list[Part]:
    kind = f"{_TYPE}.presentationml.slideLayout+xml"
    return [
        (f"ppt/slideLayouts/slideLayout{number}.xml", kind, _layout(purpose))
        for number, purpose in enumerate(_LAYOUTS, start=1)
    ]


def _layout(purpose: Purpose) -> str:
    look = design.DESIGNS[purpose]
    tree = numbered(design.shapes(purpose, look))
    return (
        f'<p:sldLayout {_NAMES} preserve="1" userDrawn="1">'
        f'<p:cSld name="{LAYOUT_NAMES[purpose]}">{_ground(look.ground)}'
        f"<p:spTree>{_GROUP}{tree}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def _ground(colour: str) -> str:
    return f"<p:bg><p:bgPr>{solid(colour)}<a:effectLst/></p:bgPr></p:bg>"


def _master() -> str:
    holders = [
        design.title(_PLAIN),
        design.body(_PLAIN),
        design.footer(_PLAIN),
        design.number(_PLAIN),
    ]
    tree = numbered(map(holder_xml, holders)).replace(' hasCustomPrompt="1"', "")
    ids = "".join(
        f'<p:sldLayoutId id="{_FIRST_LAYOUT_ID + number}" r:id="rId{number + 1}"/>'
        for number in range(len(_LAYOUTS))
    )
    title, body = (levels_xml(holder.levels) for holder in holders[:2])
    return (
        f'<p:sldMaster {_NAMES} preserve="1"><p:cSld>{_ground(design.PAPER)}'
        f"<p:spTree>{_GROUP}{tree}</p:spTree></p:cSld>{_COLOUR_MAP}"
        f'<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/>'
        f"<p:txStyles><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{body}"
        f"</p:bodyStyle><p:otherStyle>{_default_text()}</p:otherStyle></p:txStyles>"
        "</p:sldMaster>"
    )


def _default_text() -> str:
    """Return how text looks in a text box that a trainer adds."""
    return "".join(level_xml(number, Style(size=24)) for number in range(1, 10))


def _presentation() -> str:
    return (
        f'<p:presentation {_NAMES} saveSubsetFonts="1" autoCompressPictures="0">'
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
        '</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/>'
        '</p:notesMasterIdLst><p:sldIdLst/><p:sldSz cx="12192000" cy="6858000"/>'
        '<p:notesSz cx="7560000" cy="10692000"/>'
        f"<p:defaultTextStyle>{_default_text()}</p:defaultTextStyle></p:presentation>"
    )


def _notes_master() -> str:
    """Return an A4 page: the slide at the top, and below it much room for text."""
    plain = Style(size=12, before=5)
    holders = [
        Holder(
            kind="body",
            number=1,
            name="Notities",
            box=Box(57, 268, 481, 530),
            levels=(plain, plain),
            prompts=("Wat je kunt zeggen",),
            size="quarter",
        ),
        Holder(
            kind="sldNum",
            number=12,
            name="Paginanummer",
            box=Box(438, 806, 100, 18),
            levels=(Style(size=10, align="r"),),
            prompts=(),
            size="quarter",
        ),
    ]
    tree = numbered([_slide_image(), *map(holder_xml, holders)])
    tree = tree.replace(' hasCustomPrompt="1"', "").replace("<a:normAutofit/>", "")
    tree = tree.replace('<a:spcPct val="90000"/>', '<a:spcPct val="100000"/>')
    return (
        f"<p:notesMaster {_NAMES}><p:cSld>{_ground(design.PAPER)}"
        f"<p:spTree>{_GROUP}{tree}</p:spTree></p:cSld>{_COLOUR_MAP}"
        '<p:hf hdr="0" ftr="0" dt="0"/>'
        f"<p:notesStyle>{levels_xml((plain, plain))}</p:notesStyle></p:notesMaster>"
    )


def _slide_image() -> str:
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="@ID@" name="Dia"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>'
        '<p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>'
        f'{Box(57, 50, 352, 198).xml}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:noFill/><a:ln w="9525">{solid("accent3")}</a:ln></p:spPr></p:sp>'
    )


def _theme() -> str:
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in _SCHEME.items()
    )
    font = f'<a:latin typeface="{theme.FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'<a:theme {_NAMES} name="herstelkit"><a:themeElements>'
        f'<a:clrScheme name="herstelkit">{colours}</a:clrScheme>'
        f'<a:fontScheme name="herstelkit"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f"{_formats()}</a:themeElements></a:theme>"
    )


def _formats() -> str:
    """Return flat fills, thin lines and no effects; the format asks three of each."""
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(
        f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">{fill}'
        '<a:prstDash val="solid"/></a:ln>'
        for width in (9525, 12700, 19050)
    )
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:fmtScheme name="herstelkit"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
    )


def _view() -> str:
    """Return a window that opens with the notes in sight."""
    return (
        f'<p:viewPr {_NAMES}><p:normalViewPr><p:restoredLeft sz="16000"/>'
        '<p:restoredTop sz="72000"/></p:normalViewPr></p:viewPr>'
    )


def _table_styles() -> str:
    medium = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"  # built in, in our colours
    return f'<a:tblStyleLst {_NAMES} def="{medium}"/>'


def _application() -> str:
    return (
        f'<Properties xmlns="{_OFFICE}/extended-properties">'
        "<Application>herstelkit</Application></Properties>"
    )


def _core() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:language>{LANGUAGE}</dc:language></cp:coreProperties>"
    )


def _relations() -> list[Part]:
    master = "slideMasters/slideMaster1.xml"
    layouts = [f"slideLayouts/slideLayout{n}.xml" for n in range(1, len(_LAYOUTS) + 1)]
    top = _relationships(
        (f"{_OFFICE}/relationships/officeDocument", "ppt/presentation.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    )
    inner = {
        "presentation.xml": [
            master,
            "notesMasters/notesMaster1.xml",
            "presProps.xml",
            "viewProps.xml",
            "theme/theme1.xml",
            "tableStyles.xml",
        ],
        master: [*(f"../{name}" for name in layouts), "../theme/theme1.xml"],
        "notesMasters/notesMaster1.xml": ["../theme/theme2.xml"],
        **{name: [f"../{master}"] for name in layouts},
    }
    return [("_rels/.rels", "", top)] + [
        (_relations_of(source), "", _relationships(*map(_inner, targets)))
        for source, targets in inner.items()
    ]


def _relations_of(source: str) -> str:
    folder, _, name = f"ppt/{source}".rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def _inner(target: str) -> tuple[str, str]:
    """Return the kind of a relation, which follows from the name of its target."""
    kind = target.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")
    return f"{_OFFICE}/relationships/{kind}", target


def _relationships(*relations: tuple[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(relations, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'


def _content_types(parts: list[Part]) -> str:
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    entries = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind, _ in parts
        if kind
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>'
    )


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(base_package())
