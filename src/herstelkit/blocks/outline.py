"""What stands in a file in outline, whoever made it: lines, slides, and what is amiss.

The same for what we compose and for what people changed in Word or PowerPoint, so that
a rule need not know which of both it looks at. What somebody filled in, in a field or
on a writing line, is never part of an outline.
"""

from enum import StrEnum
from typing import Final, NamedTuple

from attrs import field, frozen

FEWEST_LINES: Final = 30
"""Lines that every full page holds at least, headings and white included."""


class Kind(StrEnum):
    """What a line is in its file."""

    TEXT = "text"
    HEADING = "heading"
    SPOKEN = "spoken"
    """Words that a leader says aloud."""
    ASIDE = "aside"
    """A remark for leaders only."""
    NOTE = "note"
    """Stands in the notes of a slide."""
    ROOM = "room"
    """Has no words of its own: a picture, or room for somebody else's."""


class Spot(NamedTuple):
    """A place as people find it: below which heading or on which slide, and where."""

    under: str = ""
    where: str = ""


@frozen(kw_only=True)
class Line:
    """A paragraph, a heading, a point, a cell; `level` is that of a heading."""

    text: str
    spot: Spot
    kind: Kind = Kind.TEXT
    level: int = 0


@frozen(kw_only=True)
class SlideOutline:
    """A slide: its title, how much there is to read, whether it has notes."""

    number: int
    title: str
    words: int
    points: int
    notes: bool

    @property
    def spot(self) -> Spot:
        """Return where it is."""
        return Spot(f"dia {self.number}")


@frozen(kw_only=True)
class Outline:
    """A file in outline.

    `author` made it and `saved_by` saved it last. The places are those of pictures
    without an alternative text, tables without heads, fields without a label, letters
    too small to read; `heaviest` is the size of the largest picture in bytes,
    `remarks` counts comments, `revisions` tracked changes. `pages` is at most how many
    pages there are, 0 when nobody knows. When somebody has `filled` it in it is theirs,
    and nothing of its words or its makers is told.
    """

    title: str = ""
    author: str = ""
    saved_by: str = ""
    lines: tuple[Line, ...] = field(default=(), repr=False)
    slides: tuple[SlideOutline, ...] = field(default=(), repr=False)
    unseen: tuple[Spot, ...] = ()
    headless: tuple[Spot, ...] = ()
    unnamed: tuple[Spot, ...] = ()
    tiny: tuple[Spot, ...] = ()
    heaviest: int = 0
    remarks: int = 0
    revisions: int = 0
    pages: int = 0
    filled: bool = False

    @property
    def headings(self) -> tuple[Line, ...]:
        """Return the headings, in order."""
        return tuple(line for line in self.lines if line.kind is Kind.HEADING)
