"""Slides as a PowerPoint file: every text in a placeholder, so that all stays editable.

The look lies in the layouts of ``base/base.pptx``, one for each purpose; a slide holds
nothing but its words. python-pptx loads that base, holds the parts and saves them.
"""

import io
from typing import Final

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Base

from herstelkit.archive import normalise
from herstelkit.blocks import Deck, Purpose, Slide
from herstelkit.render._fonts import measured_in
from herstelkit.render._ooxml import base_file, describe
from herstelkit.render._pptx_layouts import Layout, read_layouts
from herstelkit.render._pptx_logo import (
    WITH_LOGO,
    Placed,
    beside_body,
    logo_part,
    with_logo,
)
from herstelkit.render._pptx_notes import notes_xml
from herstelkit.render._pptx_slide import slide_xml
from herstelkit.render._recolour import restyled
from herstelkit.render._template_deck import (
    canvases,
    colours_of,
    font_of,
    open_template,
)
from herstelkit.render._template_logo import beside_text
from herstelkit.render._template_slide import slide_xml as template_slide
from herstelkit.render.palette import USUAL, Logo, Look

_P: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LAST_RESERVED_ID: Final = 255  # the format keeps slide ids up to this for itself


def render(deck: Deck, *, look: Look = USUAL) -> bytes:
    """Return `deck` as a .pptx file: the same bytes for the same deck, always."""
    if look.deck:
        return _on_template(deck, look, look.deck)
    with measured_in(look.font):
        return restyled(_usual(deck, look.logo), look)


def _usual(deck: Deck, logo: Logo | None) -> bytes:
    presentation = Presentation(io.BytesIO(base_file("base.pptx")))
    layouts = read_layouts(presentation)
    places = _make_room(presentation, layouts, logo) if logo else {}
    parts = []
    for number, slide in enumerate(deck.slides, start=1):
        layout = layouts[slide.purpose]
        xml = slide_xml(deck, slide, number, layout)
        parts.append(_slide_part(presentation, deck, slide, number, layout.part, xml))
        if slide.purpose in places:
            with_logo(parts[-1], places[slide.purpose])
    return _saved(presentation, parts, deck)


def _on_template(deck: Deck, look: Look, template: bytes) -> bytes:
    presentation = open_template(template, deck.language)
    palette = colours_of(presentation, look)
    layouts = canvases(presentation, palette)
    logo = logo_part(presentation, look.logo) if look.logo else None
    parts = []
    with measured_in(font_of(presentation)):
        for number, slide in enumerate(deck.slides, start=1):
            canvas, placed = layouts[slide.purpose], None
            if look.logo and logo and slide.purpose in WITH_LOGO:
                canvas, placed = beside_text(canvas, look.logo, logo)
            xml = template_slide(deck, slide, number, canvas, palette)
            parts.append(
                _slide_part(presentation, deck, slide, number, canvas.part, xml)
            )
            if placed:
                with_logo(parts[-1], placed)
    return _saved(presentation, parts, deck)


def _saved(presentation: Base, slides: list[Part], deck: Deck) -> bytes:
    _show(presentation, slides)
    describe(
        presentation.core_properties,
        title=deck.title,
        author=deck.author,
        subject=deck.subtitle,
        language=deck.language,
    )
    target = io.BytesIO()
    presentation.save(target)
    return normalise(target.getvalue())


def _make_room(
    presentation: Base, layouts: dict[Purpose, Layout], logo: Logo
) -> dict[Purpose, Placed]:
    """Return where a logo goes, and shorten the texts of those layouts."""
    part = logo_part(presentation, logo)
    places = {}
    for purpose in WITH_LOGO:
        layouts[purpose], places[purpose] = beside_body(layouts[purpose], logo, part)
    return places


def _slide_part(
    presentation: Base,
    deck: Deck,
    slide: Slide,
    number: int,
    layout: Part,
    xml: bytes,
) -> Part:
    part = Part(
        PackURI(f"/ppt/slides/slide{number}.xml"),
        CONTENT_TYPE.PML_SLIDE,
        presentation.part.package,
        xml,
    )
    part.relate_to(layout, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
    if slide.notes:
        notes = _notes_part(presentation, part, slide, number, deck.language)
        part.relate_to(notes, RELATIONSHIP_TYPE.NOTES_SLIDE)
    return part


def _notes_part(
    presentation: Base, shown: Part, slide: Slide, number: int, language: str
) -> Part:
    part = Part(
        PackURI(f"/ppt/notesSlides/notesSlide{number}.xml"),
        CONTENT_TYPE.PML_NOTES_SLIDE,
        presentation.part.package,
        notes_xml(slide.notes, number, language),
    )
    part.relate_to(presentation.part.notes_master_part, RELATIONSHIP_TYPE.NOTES_MASTER)
    part.relate_to(shown, RELATIONSHIP_TYPE.SLIDE)
    return part


def _show(presentation: Base, slides: list[Part]) -> None:
    """Add `slides` to the presentation, in order.

    All relations are loaded in one go: `relate_to` walks every relation that is there
    already, which for a long deck adds up to the square of its length.
    """
    owner = presentation.part
    relations = parse_xml(owner.rels.xml)
    ids = presentation.element.get_or_add_sldIdLst()
    taken = max(map(_number, owner.rels), default=0)
    for number, slide in enumerate(slides, start=1):
        name = f"rId{taken + number}"
        target = slide.partname.relative_ref(owner.partname.baseURI)
        relations.add_rel(name, RELATIONSHIP_TYPE.SLIDE, target)
        entry = etree.SubElement(ids, _P + "sldId", id=str(_LAST_RESERVED_ID + number))
        entry.set(_R + "id", name)
    parts = [*owner.package.iter_parts(), *slides]
    owner.load_rels_from_xml(relations, {part.partname: part for part in parts})


def _number(ident: str) -> int:
    """Return the number in the name of a relation: ``rId7``, or whatever it is."""
    return int("".join(filter(str.isdecimal, ident))[-6:] or 0)
