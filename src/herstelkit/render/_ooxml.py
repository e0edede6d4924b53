"""What docx and pptx files have in common: base files and core properties."""

import datetime as dt
from importlib.resources import files
from typing import Final, Protocol

MADE: Final = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
"""Made and changed time of every file: that of the release, so that bytes repeat."""


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
    properties.title = title[:255]
    properties.author = author[:255]
    properties.last_modified_by = author[:255]
    properties.subject = subject[:255]
    properties.language = language
    properties.created = made
    properties.modified = made
    properties.revision = 1
    properties.comments = ""
    properties.keywords = ""
    properties.category = ""
