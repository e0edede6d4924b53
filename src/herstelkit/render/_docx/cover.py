"""What frames the body: a cover or a title, the notice, the footer."""

from herstelkit.blocks import Document, DocumentKind
from herstelkit.render._docx.figure import pictogram_run
from herstelkit.render._docx.flow import Cell, Flow, Grid, Para, Row
from herstelkit.render._docx.lengths import COVER_BAND, GAP, TEXT_WIDTH
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.tables import gap
from herstelkit.render._docx.text import TAB, field, run

_BESIDE_TITLE = 0
"""Number of the pictogram in the title; figures in the text count from 1."""


def has_cover(document: Document) -> bool:
    """Tell whether a document opens with a page of its own for the title."""
    with_cover = {DocumentKind.GUIDE, DocumentKind.WORKBOOK}
    return document.kind in with_cover and bool(document.details)


def opening(document: Document) -> list[Flow]:
    """Return the cover, or a title above the text where there is no cover."""
    if not has_cover(document):
        return [*_title(document)]
    below = Para(Style.GAP, white={"after": 2 * GAP})
    details = _lines(Style.COVER_DETAIL, *document.details)
    # LibreOffice loses the words in drawings where a table is the first thing.
    return [gap(), _band(document), below, *details]


def _title(document: Document) -> list[Para]:
    title = [
        *_lines(Style.TITLE, document.title),
        *_lines(Style.SUBTITLE, document.subtitle),
        *_lines(Style.DETAIL, *document.details),
    ]
    title[-1].white["after"] = GAP
    if document.pictogram:
        title[0].content.insert(0, pictogram_run(document.pictogram, _BESIDE_TITLE))
    return title


def notice(document: Document) -> list[Para]:
    """Return the notice, small, after all the rest."""
    return _lines(Style.NOTICE, document.notice)


def header() -> Para:
    """Return the header: the chapter, which Word looks up on each page."""
    return Para(Style.HEADER, [TAB, *field("STYLEREF 1")])


def footer(document: Document) -> Para:
    """Return the footer: its text on the left, the page number on the right."""
    number = [run("Pagina "), *field("PAGE", "1")]
    total = [run(" van "), *field("NUMPAGES", "1")]
    # In large print there is no room for more than the number.
    text = [] if document.large_print else [run(document.footer)]
    return Para(Style.FOOTER, [*text, TAB, *number, *total])


def _lines(style: Style, *texts: str) -> list[Para]:
    return [Para(style, [run(text)]) for text in texts if text]


def _band(document: Document) -> Grid:
    """Return the coloured upper part of the cover.

    It is a table of one cell, so that the title stays text that anyone can change. It
    stands between the margins: office printers leave the edge of the paper white.
    """
    title = _lines(Style.COVER_TITLE, document.title)
    subtitle = _lines(Style.COVER_SUBTITLE, document.subtitle)
    cell = Cell(TEXT_WIDTH, [*title, *subtitle])
    return Grid(Style.BAND, [TEXT_WIDTH], [Row([cell], COVER_BAND, whole=False)])
