"""What each material can be written as, and the renderer that does it.

The renderers are imported where they are used: they load the Office libraries, which
take longer to import than everything else together.
"""

from typing import Final

from herstelkit.blocks import Deck, Document, Leaflet, Poster
from herstelkit.render.palette import Look
from herstelkit.wanted import Format


def word(document: Document, look: Look) -> bytes:
    """Return a document as a Word file."""
    from herstelkit.render import docx  # noqa: PLC0415

    return docx.render(document, look=look)


def word_leaflet(leaflet: Leaflet, look: Look) -> bytes:
    """Return a leaflet as a Word file."""
    from herstelkit.render import docx  # noqa: PLC0415

    return docx.render_leaflet(leaflet, look=look)


def word_poster(poster: Poster, look: Look) -> bytes:
    """Return a poster as a Word file."""
    from herstelkit.render import docx  # noqa: PLC0415

    return docx.render_poster(poster, look=look)


def slides(made: Deck, look: Look) -> bytes:
    """Return a deck as a PowerPoint file."""
    from herstelkit.render import pptx  # noqa: PLC0415

    return pptx.render(made, look=look)


def html_page(document: Document, look: Look) -> bytes:
    """Return a document as a page."""
    from herstelkit.render import html  # noqa: PLC0415

    return html.render(document, look=look)


def html_deck(made: Deck, look: Look) -> bytes:
    """Return a deck as a page."""
    from herstelkit.render import html  # noqa: PLC0415

    return html.render_deck(made, look=look)


def html_leaflet(leaflet: Leaflet, look: Look) -> bytes:
    """Return a leaflet as a page."""
    from herstelkit.render import html  # noqa: PLC0415

    return html.render_leaflet(leaflet, look=look)


def html_poster(poster: Poster, look: Look) -> bytes:
    """Return a poster as a page."""
    from herstelkit.render import html  # noqa: PLC0415

    return html.render_poster(poster, look=look)


DOCUMENT: Final = {Format.DOCX: word, Format.HTML: html_page}
DECK: Final = {Format.PPTX: slides, Format.HTML: html_deck}
LEAFLET: Final = {Format.DOCX: word_leaflet, Format.HTML: html_leaflet}
POSTER: Final = {Format.DOCX: word_poster, Format.HTML: html_poster}
PAPER: Final = {Format.DOCX: word}
