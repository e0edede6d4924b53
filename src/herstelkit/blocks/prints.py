"""Sheets with a form of their own: a leaflet to fold, a poster for the wall."""

from attrs import field, frozen

from herstelkit.blocks.document import (
    BulletList,
    Heading,
    NumberedList,
    Paragraph,
)
from herstelkit.pictograms import Pictogram
from herstelkit.primitives import LANGUAGE, filled_line, safe_line

PanelBlock = Heading | Paragraph | BulletList | NumberedList


@frozen(kw_only=True)
class Leaflet:
    """A sheet of A4, printed on both sides and folded once.

    Each side of the folded sheet is a tuple of blocks; the front opens with `title` and
    `subtitle`, which are not among its blocks.
    """

    title: str = field(validator=filled_line)
    subtitle: str = field(default="", validator=safe_line)
    author: str = field(default="", validator=safe_line)
    notice: str = field(default="", validator=safe_line)
    language: str = LANGUAGE
    front: tuple[PanelBlock, ...] = ()
    left: tuple[PanelBlock, ...] = ()
    right: tuple[PanelBlock, ...] = ()
    back: tuple[PanelBlock, ...] = ()


@frozen(kw_only=True)
class PosterLine:
    """Large words with a short text, beside a pictogram or else their number."""

    title: str = field(validator=filled_line)
    text: str = field(default="", validator=safe_line)
    pictogram: Pictogram | None = None


@frozen(kw_only=True)
class Poster:
    """A sheet of A3 to read from three metres."""

    title: str = field(validator=filled_line)
    subtitle: str = field(default="", validator=safe_line)
    author: str = field(default="", validator=safe_line)
    notice: str = field(default="", validator=safe_line)
    language: str = LANGUAGE
    lines: tuple[PosterLine, ...]
