"""What docx and pptx files have in common: elements, base files, properties."""

import datetime as dt
from importlib.resources import files
from typing import Final, Protocol, TypeAlias

from lxml import etree

from herstelkit.render._escape import escape

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml has no public name for it

MADE: Final = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
"""Made and changed time of every file: that of the release, so that bytes repeat."""

_LONGEST: Final = 255
"""Most letters of a property that Office accepts."""
_SPACES: Final = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_DAY: Final = (
    'xmlns:dcterms="http://purl.org/dc/terms/" xsi:type="dcterms:W3CDTF">'
    f"{MADE:%Y-%m-%dT%H:%M:%SZ}"
)


class CoreProperties(Protocol):
    """The properties that python-docx and python-pptx both offer."""

    author: str
    category: str
    comments: str
    content_status: str
    created: dt.datetime | None
    identifier: str
    keywords: str
    language: str
    last_modified_by: str
    last_printed: dt.datetime | None
    modified: dt.datetime | None
    revision: int
    subject: str
    title: str
    version: str


def base_file(name: str) -> bytes:
    """Return one of our own empty base files (made by ``scripts/make_base_*``)."""
    return files("herstelkit.render").joinpath("base", name).read_bytes()


def describe(
    properties: CoreProperties, *, title: str, author: str, subject: str, language: str
) -> None:
    """Fill in the properties that Office shows, and leave no trace of a template."""
    made = MADE.replace(tzinfo=None)  # both libraries write naive times as UTC
    properties.title = title[:_LONGEST]
    properties.author = author[:_LONGEST]
    properties.last_modified_by = author[:_LONGEST]
    properties.subject = subject[:_LONGEST]
    properties.language = language
    properties.created = made
    properties.modified = made
    properties.revision = 1
    properties.comments = ""
    properties.keywords = ""
    properties.category = ""


def properties_part(
    *, title: str, author: str, subject: str, language: str, language_first: bool
) -> bytes:
    """Return the part with the properties that Office shows.

    Slides have always had their language first, and their bytes stay as they are.
    """
    title, author, subject, language = (
        escape(text[:_LONGEST]) for text in (title, author, subject, language)
    )
    spoken = f"<dc:language>{language}</dc:language>"
    first, later = (spoken, "") if language_first else ("", spoken)
    return (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        f"<cp:coreProperties {_SPACES}>{first}"
        f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
        f"<cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
        f"<dc:subject>{subject}</dc:subject>{later}"
        f"<dcterms:created {_DAY}</dcterms:created>"
        f"<dcterms:modified {_DAY}</dcterms:modified><cp:revision>1</cp:revision>"
        "<dc:description></dc:description><cp:keywords></cp:keywords>"
        "<cp:category></cp:category></cp:coreProperties>"
    ).encode()
