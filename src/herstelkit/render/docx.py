"""Word documents: a document of blocks becomes a docx file to print or edit."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from herstelkit.archive import write_package
from herstelkit.blocks import Answer, Document, DocumentKind, Filled, Leaflet, Poster
from herstelkit.render._docx.blocks import body
from herstelkit.render._docx.contents import number_pages
from herstelkit.render._docx.controls import Controls
from herstelkit.render._docx.cover import (
    footer,
    has_cover,
    header,
    notice,
    opening,
)
from herstelkit.render._docx.fill import roomy
from herstelkit.render._docx.flow import Flow, keep_with_next
from herstelkit.render._docx.glossary import add_glossary
from herstelkit.render._docx.leaflet import leaflet_body
from herstelkit.render._docx.lengths import (
    has_sheets,
    left_margin,
    margins_of,
    outer_margins,
    right_margin,
    text_height,
)
from herstelkit.render._docx.lists import Numbering
from herstelkit.render._docx.logo import add_logo
from herstelkit.render._docx.metrics import metrics_of
from herstelkit.render._docx.package import STYLES, Package
from herstelkit.render._docx.pages import base, even_pages
from herstelkit.render._docx.poster import poster_body
from herstelkit.render._docx.properties import with_properties
from herstelkit.render._docx.sheets import LEAFLET, POSTER
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.xml import element, name
from herstelkit.render._fonts import measured_in
from herstelkit.render._letter.letter import Letter
from herstelkit.render._letter.letterhead import dressed
from herstelkit.render._recolour import restyled_parts
from herstelkit.render.palette import USUAL, Logo, Look, strong

_ON_A_SHEET: Final = ((Style.HEADING_1, 16.0),)
"""A sheet has its title at the head; a heading on it is a smaller thing."""


def render(
    document: Document,
    *,
    look: Look = USUAL,
    answers: Mapping[str, Filled] = MappingProxyType({}),
    properties: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """Write a document as a Word file; what asks something can be filled in there.

    `answers` are filled in by the id of their question, with lines and rows of their
    own where the printed ones are too few; those to other questions are passed over.
    ValueError for an answer of another kind than its room. `properties` are texts that
    the file carries along by their names, out of sight.
    The bytes depend on these four: no clock, no machine, no random number.
    """
    made = _rendered(document, look, answers)
    return write_package(with_properties(made, properties))


def _rendered(
    document: Document, look: Look, answers: Mapping[str, Filled]
) -> dict[str, bytes]:
    if document.large_print:  # has letters and colours of its own on any template
        look = _on_wall(_by_template(look))
    elif look.document:
        return _on_template(document, answers, look)
    with measured_in(look.font):
        return restyled_parts(_usual(document, answers, look.logo), look)


def _on_template(
    document: Document, answers: Mapping[str, Filled], look: Look
) -> dict[str, bytes]:
    letter = Letter.of(look.document or b"")
    own = letter.edge("header") or letter.edge("footer")
    logo = None if own and letter.has_pictures() else look.logo
    with measured_in(letter.measuring_font()), margins_of(letter.margins()):
        made = _usual(document, answers, logo)
    made = restyled_parts(made, evolve(look, palette=letter.palette(look)))
    return dressed(made, letter, document.language)


def _by_template(look: Look) -> Look:
    """Return a look with font and colours of a template, for what has its own form."""
    if look.document is None:
        return look
    letter = Letter.of(look.document)
    return evolve(look, palette=letter.palette(look), font=letter.font() or look.font)


def _on_wall(look: Look) -> Look:
    """Return a look for who sees little, or stands far away."""
    return evolve(look, palette=strong(look.palette))


def render_leaflet(leaflet: Leaflet, *, look: Look = USUAL) -> bytes:
    """Write a leaflet as a Word file of two pages, to print on both sides."""
    look = _by_template(look)
    package = Package.of(LEAFLET.base, leaflet.language)
    numbering = Numbering()
    with measured_in(look.font):
        flow = [*leaflet_body(leaflet, numbering, package.root(STYLES))]
    package.fill(flow, numbering.definitions)
    return write_package(restyled_parts(_parts(package, leaflet), look))


def render_poster(poster: Poster, *, look: Look = USUAL) -> bytes:
    """Write a poster as a Word file of one page."""
    look = _by_template(look)
    if look.palette != USUAL.palette:  # ours suits a wall already
        look = _on_wall(look)
    package = Package.of(POSTER.base, poster.language)
    with measured_in(look.font):
        package.fill(poster_body(poster, package.root(STYLES)))
    return write_package(restyled_parts(_parts(package, poster), look))


def _usual(
    document: Document, answers: Mapping[str, Filled], logo: Logo | None
) -> dict[str, bytes]:
    metrics = metrics_of(base(document))
    document = even_pages(roomy(document, answers, metrics))
    sheet = document.kind is DocumentKind.WORKSHEET and not document.large_print
    sizes = _ON_A_SHEET if sheet else ()
    package = Package.of(base(document), document.language, sizes)
    numbering = Numbering()
    flow = _flow(document, answers, numbering)
    if any(isinstance(block, Answer) for block in document.blocks):
        add_glossary(package)
    if logo:
        add_logo(package, logo, flow, cover=has_cover(document))
    package.fill(flow, numbering.definitions)
    _lay_out(package, document)
    return _parts(package, document)


def _parts(package: Package, content: Document | Leaflet | Poster) -> dict[str, bytes]:
    return package.parts(
        title=content.title, author=content.author, subject=content.subtitle
    )


def _flow(
    document: Document, answers: Mapping[str, Filled], numbering: Numbering
) -> list[Flow]:
    metrics = metrics_of(base(document))
    writable = has_sheets(document.kind) or bool(answers)
    controls = Controls(answers, metrics) if writable else None
    cover = has_cover(document)
    text = [*body(document, numbering, new_page=cover, controls=controls)]
    closing = notice(document)
    if has_sheets(document.kind) and closing:  # it gets no page of its own
        keep_with_next(text)
    flow = [*opening(document), *text, *closing]
    number_pages(flow, text_height(document.kind), metrics_of(base(document), 1.0))
    return flow


def _lay_out(package: Package, document: Document) -> None:
    """Set the margins, the footer and, of a book, the header; a cover has no footer."""
    for margins in package.section.iter(name("pgMar")):
        sides = {
            "left": left_margin(document.kind),
            "right": right_margin(document.kind),
        }
        for side, length in (outer_margins(document.kind) | sides).items():
            margins.set(name(side), str(length))
    package.set_edge("ftr", footer(document))
    if has_cover(document):  # a book, with chapters to find one's way by
        package.section.append(element("titlePg"))
        package.set_edge("hdr", header())
