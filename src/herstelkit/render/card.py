"""A pocket card as a Word file of one page."""

import io

import docx

from herstelkit.archive import normalise
from herstelkit.blocks.cards import Card
from herstelkit.render._docx_card import EDGE, SIDE, card_body
from herstelkit.render._docx_lengths import BASE
from herstelkit.render._docx_lists import Numbering
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_xml import Element, name, paragraph
from herstelkit.render._fonts import measured_in
from herstelkit.render._ooxml import base_file, describe
from herstelkit.render._recolour import restyled
from herstelkit.render.palette import USUAL, Look


def render(card: Card, *, look: Look = USUAL) -> bytes:
    """Write a card as a Word file of one page, to print on one side of the paper.

    Nobody is named as its author: a card belongs to whoever carries it.
    """
    package = docx.Document(io.BytesIO(base_file(BASE)))
    styles: Element = package.styles.element
    numbering = Numbering(package.part.numbering_part.element)
    with measured_in(look.font):
        elements = [*card_body(card, numbering, styles)]
    root: Element = package.element.body
    section = root[-1]
    for margins in section.iter(name("pgMar")):
        for side in ("left", "right"):
            margins.set(name(side), str(SIDE))
        for side in ("top", "bottom"):
            margins.set(name(side), str(EDGE))
        for side in ("header", "footer"):
            margins.set(name(side), str(EDGE // 2))
    root[:] = [*elements, section]
    foot: Element = package.sections[0].footer.part.element
    foot[:] = [paragraph(Style.GAP)]  # the sheet ends with the card
    for tag in styles.iter(name("lang")):
        tag.set(name("val"), card.language)
    describe(
        package.core_properties,
        title=card.title,
        author="",
        subject="",
        language=card.language,
    )
    target = io.BytesIO()
    package.save(target)
    return restyled(normalise(target.getvalue()), look)
