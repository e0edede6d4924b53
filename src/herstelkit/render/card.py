"""A pocket card as a Word file of one page."""

from herstelkit.archive import write_package
from herstelkit.blocks.cards import Card
from herstelkit.render._docx.card import EDGE, SIDE, card_body
from herstelkit.render._docx.flow import Para
from herstelkit.render._docx.lengths import BASE
from herstelkit.render._docx.lists import Numbering
from herstelkit.render._docx.package import STYLES, Package
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.xml import name
from herstelkit.render._fonts import measured_in
from herstelkit.render._recolour import restyled_parts
from herstelkit.render.palette import USUAL, Look


def render(card: Card, *, look: Look = USUAL) -> bytes:
    """Write a card as a Word file of one page, to print on one side of the paper.

    Nobody is named as its author: a card belongs to whoever carries it.
    """
    package = Package.of(BASE, card.language)
    numbering = Numbering()
    with measured_in(look.font):
        flow = [*card_body(card, numbering, package.root(STYLES))]
    package.fill(flow, numbering.definitions)
    for margins in package.section.iter(name("pgMar")):
        for side in ("left", "right"):
            margins.set(name(side), str(SIDE))
        for side in ("top", "bottom"):
            margins.set(name(side), str(EDGE))
        for side in ("header", "footer"):
            margins.set(name(side), str(EDGE // 2))
    package.set_edge("ftr", Para(Style.GAP))  # the sheet ends with the card
    made = package.parts(title=card.title, author="", subject="")
    return write_package(restyled_parts(made, look))
