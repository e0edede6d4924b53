"""What the two books of a course hold besides sessions and sheets."""

import datetime as dt
from enum import StrEnum

from attrs import field, frozen
from attrs.validators import optional

from herstelkit.primitives import (
    each,
    filled_line,
    identifier,
    safe_line,
    safe_text,
    unique,
    whole_number,
)


@frozen(kw_only=True)
class Section:
    """A section of a chapter."""

    title: str = field(validator=filled_line)
    text: str = field(validator=safe_text)


@frozen(kw_only=True)
class WorkbookChapter:
    """A chapter of the participant's workbook: a text, a figure, sections, sheets.

    With `per_meeting` the sheets come back once for each meeting. A chapter of a
    `meeting` (its id) ends with the homework of that meeting, if there is any.
    """

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    text: str = field(default="", validator=safe_text)
    sheets: tuple[str, ...] = field(default=(), validator=each(identifier))
    figure: str | None = field(default=None, validator=optional(identifier))
    per_meeting: bool = False
    meeting: str | None = field(default=None, validator=optional(identifier))
    sections: tuple[Section, ...] = ()


@frozen(kw_only=True)
class Workbook:
    """The participant's own book."""

    title: str = field(validator=filled_line)
    subtitle: str = field(default="", validator=safe_line)
    chapters: tuple[WorkbookChapter, ...] = field(
        validator=unique("hoofdstuk", lambda chapter: chapter.id)
    )


class Place(StrEnum):
    """Where a chapter of the guide stands."""

    BEFORE = "before"
    """Before the meetings."""
    AFTER = "after"
    """After the meetings."""


class Listing(StrEnum):
    """A list that a chapter of the guide takes from the course itself."""

    VALUES = "values"
    STEPS = "steps"
    FORM = "form"
    """The parts that each meeting has."""
    PROGRAMME = "programme"
    MATERIALS = "materials"
    HELP_LINES = "help_lines"


@frozen(kw_only=True)
class GuideChapter:
    """A chapter of the facilitator guide: a text, a figure, a list, sections."""

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    place: Place
    text: str = field(default="", validator=safe_text)
    figure: str | None = field(default=None, validator=optional(identifier))
    listing: Listing | None = None
    sections: tuple[Section, ...] = ()


@frozen(kw_only=True)
class Guide:
    """The facilitator guide, without the meetings themselves."""

    title: str = field(validator=filled_line)
    chapters: tuple[GuideChapter, ...] = field(
        validator=unique("hoofdstuk", lambda chapter: chapter.id)
    )


@frozen(kw_only=True)
class Value:
    """A value that leaders hold on to; `open` when its text is not public."""

    number: int = field(validator=whole_number(1, 99))
    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    name_en: str = field(validator=filled_line)
    text: str = field(validator=safe_text)
    in_the_group: str = field(default="", validator=safe_text)
    open: bool = False


@frozen(kw_only=True)
class HelpLine:
    """A number to call; `checked` is the day on which somebody last looked it up."""

    name: str = field(validator=filled_line)
    number: str = field(validator=filled_line)
    when: str = field(validator=filled_line)
    source: str = field(validator=filled_line)
    checked: dt.date
