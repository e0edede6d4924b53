"""What frames the body: a cover or a title, the notice, the footer."""

from collections.abc import Iterator

from herstelkit.blocks import Document, DocumentKind
from herstelkit.render._docx_figure import pictogram_run
from herstelkit.render._docx_lengths import COVER_BAND, GAP, TEXT_WIDTH
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_tables import cell, gap, grid
from herstelkit.render._docx_xml import (
    Element,
    element,
    field,
    leave_after,
    paragraph,
    run,
    tab,
)

_BESIDE_TITLE = 0
"""Number of the pictogram in the title; figures in the text count from 1."""


def has_cover(document: Document) -> bool:
    """Tell whether a document opens with a page of its own for the title."""
    with_cover = {DocumentKind.GUIDE, DocumentKind.WORKBOOK}
    return document.kind in with_cover and bool(document.details)


def opening(document: Document) -> Iterator[Element]:
    """Return the cover, or a title above the text where there is no cover."""
    if has_cover(document):
        # LibreOffice loses the words in drawings where a table is the first thing.
        yield gap()
        yield _band(document)
        below = gap()
        leave_after(below, 2 * GAP)
        yield below
        yield from _lines(Style.COVER_DETAIL, *document.details)
    else:
        yield from _title(document)


def _title(document: Document) -> list[Element]:
    title = [
        *_lines(Style.TITLE, document.title),
        *_lines(Style.SUBTITLE, document.subtitle),
        *_lines(Style.DETAIL, *document.details),
    ]
    leave_after(title[-1], GAP)
    if document.pictogram:
        title[0].insert(1, pictogram_run(document.pictogram, _BESIDE_TITLE))
    return title


def notice(document: Document) -> Iterator[Element]:
    """Return the notice, small, after all the rest."""
    return _lines(Style.NOTICE, document.notice)


def header() -> Element:
    """Return the header: the chapter, which Word looks up on each page."""
    return paragraph(Style.HEADER, [tab(), *field("STYLEREF 1")])


def footer(document: Document) -> Element:
    """Return the footer: its text on the left, the page number on the right."""
    number = [run("Pagina "), *field("PAGE", "1")]
    total = [run(" van "), *field("NUMPAGES", "1")]
    # In large print there is no room for more than the number.
    text = [] if document.large_print else [run(document.footer)]
    return paragraph(Style.FOOTER, [*text, tab(), *number, *total])


def _lines(style: Style, *texts: str) -> Iterator[Element]:
    for text in filter(None, texts):
        yield paragraph(style, [run(text)])


def _band(document: Document) -> Element:
    """Return the coloured upper part of the cover.

    It is a table of one cell, so that the title stays text that anyone can change. It
    stands between the margins: office printers leave the edge of the paper white.
    """
    title = _lines(Style.COVER_TITLE, document.title)
    subtitle = _lines(Style.COVER_SUBTITLE, document.subtitle)
    height = element("trHeight", val=COVER_BAND, hRule="atLeast")
    whole = cell(TEXT_WIDTH, *title, *subtitle)
    row = element("tr", element("trPr", height), whole)
    return grid(Style.BAND, [TEXT_WIDTH], [row])
