"""Blocks of a page: a closed set that every document renderer handles in full.

Lengths are counted in lines to write on, not in points: how high a line is, is for the
renderer to know. A document says what stands where, never what it looks like.
"""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.blocks.figures import Figure
from herstelkit.blocks.inline import Inline
from herstelkit.pictograms import Pictogram
from herstelkit.primitives import (
    LANGUAGE,
    each,
    filled_line,
    identifier,
    safe_line,
    unique,
    whole_number,
)


class Role(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    LEAD = "lead"
    """Opens a chapter or a sheet."""
    SPOKEN = "spoken"
    """Words that a leader can say aloud."""
    SMALL = "small"
    """Examples, hints, sources."""


class Tone(StrEnum):
    """What a callout is for."""

    GOAL = "goal"
    LAY_OUT = "lay_out"
    ATTENTION = "attention"
    EXERCISE = "exercise"
    NOTICE = "notice"


@frozen(kw_only=True)
class Heading:
    """A heading of level 1 to 4; `new_page` starts a page with it."""

    level: int = field(validator=whole_number(1, 4))
    text: str = field(validator=filled_line)
    new_page: bool = False


@frozen(kw_only=True)
class Paragraph:
    """A paragraph of running text."""

    text: Inline
    role: Role = Role.BODY


@frozen(kw_only=True)
class BulletList:
    """A list whose order does not matter."""

    items: tuple[Inline, ...]


@frozen(kw_only=True)
class NumberedList:
    """A list that counts from 1."""

    items: tuple[Inline, ...]


@frozen(kw_only=True)
class Table:
    """A table with one header row; `shares` divides the width (``(1, 3)``: ¼ and ¾).

    `caption` says what it is to whoever hears the page instead of seeing it.
    """

    header: tuple[str, ...] = field(validator=each(safe_line))
    rows: tuple[tuple[Inline, ...], ...]
    shares: tuple[int, ...] = field(validator=each(whole_number(1, 100)))
    caption: str = field(default="", validator=safe_line)

    def __attrs_post_init__(self) -> None:
        """Refuse a table whose rows are not all as wide as its header."""
        widths = {len(self.header), len(self.shares), *map(len, self.rows)}
        if len(widths) > 1 or not self.header:
            reason = f"a table has one number of columns, not {sorted(widths)}"
            raise ValueError(reason)


@frozen(kw_only=True)
class Callout:
    """A framed remark with a short title."""

    tone: Tone
    title: str = field(validator=filled_line)
    content: tuple[Paragraph | BulletList | NumberedList, ...]


@frozen(kw_only=True)
class RuledSpace:
    """Room for running text: this many lines."""

    lines: int = field(validator=whole_number(1, 40))


@frozen(kw_only=True)
class ListSpace:
    """Room for a list: this many lines, each with a bullet."""

    lines: int = field(validator=whole_number(1, 40))


@frozen(kw_only=True)
class GridSpace:
    """Room for a table: its column heads and this many empty rows."""

    columns: tuple[str, ...] = field(validator=each(filled_line))
    rows: int = field(validator=whole_number(1, 40))


@frozen(kw_only=True)
class DateSpace:
    """Room for one date."""


@frozen(kw_only=True)
class ChoiceSpace:
    """Boxes to tick, any number of them."""

    options: tuple[str, ...] = field(validator=each(filled_line))


Space = RuledSpace | ListSpace | GridSpace | DateSpace | ChoiceSpace


@frozen(kw_only=True)
class Answer:
    """A question and the room to answer it; `id` is unique within the document."""

    id: str = field(validator=identifier)
    question: str = field(validator=filled_line)
    help: str = field(default="", validator=safe_line)
    optional: bool = False
    space: Space


@frozen(kw_only=True)
class PageBreak:
    """What follows starts on a new page."""


@frozen(kw_only=True)
class Contents:
    """A list of the headings of the document, down to `depth`, with their pages."""

    depth: int = field(default=2, validator=whole_number(1, 3))


Block = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Table
    | Callout
    | Answer
    | PageBreak
    | Contents
    | Figure
)


class DocumentKind(StrEnum):
    """What the document is used for; each kind has a page design of its own."""

    GUIDE = "guide"
    WORKBOOK = "workbook"
    WORKSHEET = "worksheet"
    OVERVIEW = "overview"


def _answer_id(block: Block) -> object:
    return block.id if isinstance(block, Answer) else object()


@frozen(kw_only=True)
class Document:
    """A whole document.

    `details` are lines for the cover (who, where, when); an empty tuple means no cover.
    `footer` stands on every page beside the page number, `notice` once, at the end.
    `pictogram` stands beside the title, to find a page by; it says nothing more.
    In `large_print` no letter is smaller than 18 points, and all contrast is 7 : 1.
    """

    kind: DocumentKind
    title: str = field(validator=filled_line)
    subtitle: str = field(default="", validator=safe_line)
    details: tuple[str, ...] = field(default=(), validator=each(safe_line))
    author: str = field(default="", validator=safe_line)
    footer: str = field(default="", validator=safe_line)
    notice: str = field(default="", validator=safe_line)
    language: str = LANGUAGE
    pictogram: Pictogram | None = None
    large_print: bool = False
    blocks: tuple[Block, ...] = field(validator=unique("antwoord", _answer_id))
