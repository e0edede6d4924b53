"""Word documents: a document of blocks becomes a docx file to print or edit."""

import io
from typing import Final

import docx
from docx.document import Document as Package

from herstelkit.archive import normalise
from herstelkit.blocks import Document
from herstelkit.render._docx_blocks import body
from herstelkit.render._docx_cover import (
    footer,
    has_cover,
    header,
    notice,
    opening,
)
from herstelkit.render._docx_lists import Numbering
from herstelkit.render._docx_styles import left_margin, right_margin
from herstelkit.render._docx_xml import Element, element, name
from herstelkit.render._ooxml import base_file, describe

_BASE: Final = "base.docx"


def render(document: Document) -> bytes:
    """Write a document as a Word file.

    The bytes depend on the document alone: no clock, no machine, no random number.
    """
    package = docx.Document(io.BytesIO(base_file(_BASE)))
    _fill_body(package, document)
    _fill_edges(package, document)
    _set_language(package, document.language)
    describe(
        package.core_properties,
        title=document.title,
        author=document.author,
        subject=document.subtitle,
        language=document.language,
    )
    target = io.BytesIO()
    package.save(target)
    return normalise(target.getvalue())


def _fill_body(package: Package, document: Document) -> None:
    numbering = Numbering(package.part.numbering_part.element)
    cover = has_cover(document)
    elements = [
        *opening(document),
        *body(document.blocks, numbering, new_page=cover),
        *notice(document),
    ]
    root: Element = package.element.body
    section = root[-1]
    _lay_out(section, document, cover=cover)
    root[:] = [*elements, section]


def _lay_out(section: Element, document: Document, *, cover: bool) -> None:
    """Set the margins; a cover has no footer."""
    for margins in section.iter(name("pgMar")):
        margins.set(name("left"), str(left_margin(document.kind)))
        margins.set(name("right"), str(right_margin(document.kind)))
    if cover:
        section.append(element("titlePg"))


def _fill_edges(package: Package, document: Document) -> None:
    section = package.sections[0]
    foot: Element = section.footer.part.element
    foot[:] = [footer(document)]
    if has_cover(document):  # a book, with chapters to find one's way by
        head: Element = section.header.part.element
        head[:] = [header()]


def _set_language(package: Package, language: str) -> None:
    styles: Element = package.styles.element
    for tag in styles.iter(name("lang")):
        tag.set(name("val"), language)
