"""Slides as a PowerPoint file: every text in a placeholder, so that all stays editable.

The look lies in the layouts of ``base/base.pptx``, one for each purpose; a slide holds
nothing but its words.
"""

from collections.abc import Mapping
from functools import cache

from herstelkit.archive import parts_of, write_package
from herstelkit.blocks import Deck, Purpose
from herstelkit.render._fonts import measured_in
from herstelkit.render._ooxml import base_file, properties_part
from herstelkit.render._pptx.layouts import Layout, read_layouts
from herstelkit.render._pptx.logo import WITH_LOGO, beside_body, with_logo
from herstelkit.render._pptx.notes import notes_xml
from herstelkit.render._pptx.package import Frame, Shown, with_slides
from herstelkit.render._pptx.slide import slide_xml
from herstelkit.render._recolour import restyled_parts
from herstelkit.render.palette import USUAL, Logo, Look


def render(deck: Deck, *, look: Look = USUAL) -> bytes:
    """Return `deck` as a .pptx file: the same bytes for the same deck, always."""
    if look.deck:
        # Late: this loads python-pptx, which nothing needs but templates of others.
        from herstelkit.render._template.show import on_template  # noqa: PLC0415

        return write_package(on_template(deck, look, look.deck))
    with measured_in(look.font):
        return write_package(restyled_parts(_usual(deck, look.logo), look))


def _usual(deck: Deck, logo: Logo | None) -> dict[str, bytes]:
    layouts, places = dict(_layouts()), {}
    if logo:
        for purpose in WITH_LOGO:
            layouts[purpose], places[purpose] = beside_body(layouts[purpose], logo)
    slides = []
    for number, slide in enumerate(deck.slides, start=1):
        layout = layouts[slide.purpose]
        shown = Shown(
            page=slide_xml(deck, slide, number, layout),
            notes=notes_xml(slide.notes, number, deck.language),
            layout=layout.part,
        )
        place = places.get(slide.purpose)
        slides.append(with_logo(shown, place) if place else shown)
    return with_slides(Frame(parts=_parts(deck), logo=logo), slides)


def _parts(deck: Deck) -> dict[str, bytes]:
    """Return the parts of the base, with the properties of a deck."""
    properties = properties_part(
        title=deck.title,
        author=deck.author,
        subject=deck.subtitle,
        language=deck.language,
        language_first=True,
    )
    return {**_base(), "docProps/core.xml": properties}


@cache
def _base() -> Mapping[str, bytes]:
    return parts_of(base_file("base.pptx"))


@cache
def _layouts() -> Mapping[Purpose, Layout]:
    return read_layouts(_base())
