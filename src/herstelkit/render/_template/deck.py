"""A deck on the organisation's own template: its masters, none of its slides."""

import io
from typing import Final

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation as Base

from herstelkit.blocks import Purpose
from herstelkit.primitives import LANGUAGE
from herstelkit.render._ooxml import Element, base_file
from herstelkit.render._template.canvas import Canvas, canvas
from herstelkit.render._template.colour import A, P
from herstelkit.render._template.find import find
from herstelkit.render._template.layout import LayoutReader
from herstelkit.render.palette import USUAL, Look, Palette, palette_of

_POINT: Final = 12700
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_KEPT: Final = {"slideMaster", "theme", "tableStyles", "font"}
"""What a presentation keeps: all else is about slides that go, or not for us."""
_KEPT_BEHIND: Final = {"slideMaster", "slideLayout", "theme", "image"}
_DROPPED: Final = (
    "notesMasterIdLst",
    "handoutMasterIdLst",
    "sldIdLst",
    "smartTags",
    "custShowLst",
    "photoAlbum",
    "custDataLst",
    "modifyVerifier",
    "extLst",
)
_LINKS: Final = {"hlinkClick", "hlinkHover", "hlinkMouseOver"}
_WHOLE: Final = {"sp", "pic", "graphicFrame", "grpSp", "cxnSp", "AlternateContent"}


def open_template(data: bytes, language: str = LANGUAGE) -> Base:
    """Return a template without slides, links, macros or whatever else it carried."""
    presentation = Presentation(io.BytesIO(data))
    owner = presentation.part
    for tag in _DROPPED:
        for element in presentation.element.findall(f"{P}{tag}"):
            presentation.element.remove(element)
    for ident, relation in [*owner.rels.items()]:
        if relation.is_external or _kind(relation.reltype) not in _KEPT:
            owner.rels.pop(ident)
    for master in presentation.slide_masters:
        _clean(master.part, master.element)
        for layout in master.slide_layouts:
            _clean(layout.part, layout.element)
            _speak(layout.element, language)
        _speak(master.element, language)
    _speak(presentation.element, language)
    _give_notes(presentation)
    return presentation


def _speak(page: Element, language: str) -> None:
    """Set the language of whatever people will type there."""
    for tag in ("rPr", "endParaRPr", "defRPr"):
        for letters in page.iter(f"{A}{tag}"):
            if letters.get("lang"):
                letters.set("lang", language)


def _kind(reltype: str) -> str:
    return reltype.rpartition("/")[2]


def _clean(part: Part, element: Element) -> None:
    """Drop what points out of the file, and all that is neither look nor picture."""
    gone = {
        ident: relation
        for ident, relation in part.rels.items()
        if relation.is_external or _kind(relation.reltype) not in _KEPT_BEHIND
    }
    users = [e for e in element.iter(etree.Element) if _uses(e, {*gone})]
    for user in users:
        _remove(user, element, {*gone})
    for ident in gone:
        part.rels.pop(ident)


def _uses(element: Element, gone: set[str]) -> bool:
    return any(
        str(key).startswith(_R) and value in gone
        for key, value in element.attrib.items()
    )


def _remove(user: Element, root: Element, gone: set[str]) -> None:
    """Take away what needs a lost relation, and no more than that."""
    if user.get(f"{_R}link") in gone and user.get(f"{_R}embed"):
        del user.attrib[f"{_R}link"]
        return
    found = user
    for above in (user, *user.iterancestors()):
        found = above
        if etree.QName(above).localname in _LINKS | _WHOLE:
            break
        if above.getparent() is root:
            break
    parent = found.getparent()
    if parent is not None:
        parent.remove(found)


def _give_notes(presentation: Base) -> None:
    """Put our own page for notes in: its places are known, and they have much room."""
    ours = Presentation(io.BytesIO(base_file("base.pptx"))).part.notes_master_part
    theme = ours.part_related_by(RELATIONSHIP_TYPE.THEME)
    taken = {str(part.partname) for part in presentation.part.package.iter_parts()}
    names = (f"/ppt/theme/theme{n}.xml" for n in range(1, len(taken) + 2))
    theme.partname = PackURI(next(name for name in names if name not in taken))
    ident = presentation.part.relate_to(ours, RELATIONSHIP_TYPE.NOTES_MASTER)
    entries = etree.Element(f"{P}notesMasterIdLst")
    etree.SubElement(entries, f"{P}notesMasterId").set(f"{_R}id", ident)
    presentation.element.find(f"{P}sldMasterIdLst").addnext(entries)


def readers(presentation: Base) -> list[LayoutReader]:
    """Return the layouts of all masters."""
    defaults = presentation.element.find(f"{P}defaultTextStyle")
    return [
        LayoutReader(layout, defaults)
        for master in presentation.slide_masters
        for layout in master.slide_layouts
    ]


def canvases(presentation: Base, palette: Palette) -> dict[Purpose, Canvas]:
    """Return the layout for each purpose, with its places."""
    known = readers(presentation)
    width, height = size_of(presentation)
    return {
        purpose: canvas(find(purpose, known), width, height, palette)
        for purpose in Purpose
    }


def size_of(presentation: Base) -> tuple[float, float]:
    """Return width and height of the slides, in points."""
    width, height = presentation.slide_width, presentation.slide_height
    return (width or 0) / _POINT, (height or 0) / _POINT


def colours_of(presentation: Base, look: Look) -> Palette:
    """Return the colours for our own drawings: those given, else of the template."""
    if look.palette != USUAL.palette:
        return look.palette
    scheme = readers(presentation)[0].scheme
    return palette_of(scheme.colours.get("accent1"), scheme.colours.get("accent2"))


def font_of(presentation: Base) -> str:
    """Return the font in which the template sets running text."""
    return readers(presentation)[0].font
