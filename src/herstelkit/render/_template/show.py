"""A deck shown on somebody else's template."""

import io

from pptx.presentation import Presentation

from herstelkit.archive import parts_of
from herstelkit.blocks import Deck
from herstelkit.render._fonts import measured_in
from herstelkit.render._ooxml import describe
from herstelkit.render._pptx.logo import WITH_LOGO, with_logo
from herstelkit.render._pptx.notes import notes_xml
from herstelkit.render._pptx.package import Frame, Shown, with_slides
from herstelkit.render._template.deck import (
    canvases,
    colours_of,
    font_of,
    open_template,
)
from herstelkit.render._template.logo import beside_text
from herstelkit.render._template.slide import slide_xml
from herstelkit.render.palette import Logo, Look


def on_template(deck: Deck, look: Look, template: bytes) -> dict[str, bytes]:
    """Return the parts of a deck that is set in the layouts of a template."""
    presentation = open_template(template, deck.language)
    with measured_in(font_of(presentation)):
        slides = _slides(presentation, deck, look)
    return with_slides(_frame(presentation, deck, look.logo), slides)


def _slides(presentation: Presentation, deck: Deck, look: Look) -> list[Shown]:
    palette = colours_of(presentation, look)
    layouts = canvases(presentation, palette)
    slides = []
    for number, slide in enumerate(deck.slides, start=1):
        canvas, place = layouts[slide.purpose], None
        if look.logo and slide.purpose in WITH_LOGO:
            canvas, place = beside_text(canvas, look.logo)
        shown = Shown(
            page=slide_xml(deck, slide, number, canvas, palette),
            notes=notes_xml(slide.notes, number, deck.language),
            layout=canvas.part,
        )
        slides.append(with_logo(shown, place) if place else shown)
    return slides


def _frame(presentation: Presentation, deck: Deck, logo: Logo | None) -> Frame:
    describe(
        presentation.core_properties,
        title=deck.title,
        author=deck.author,
        subject=deck.subtitle,
        language=deck.language,
    )
    presentation.element.get_or_add_sldIdLst()
    target = io.BytesIO()
    presentation.save(target)
    name = presentation.part.partname.membername
    return Frame(parts=parts_of(target.getvalue()), presentation=name, logo=logo)
