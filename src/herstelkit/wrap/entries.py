"""The pieces that a person writes down, each with an id that stays the same.

An id belongs to a piece from the moment it is made: it says nothing about the text, so
that apps can point at a piece, and compare two files, while the person rewrites it.
Everything but the id may stay empty. Texts are kept exactly as typed and never shown by
`repr`, so that they cannot turn up in a log.
"""

import secrets
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final

from attrs import field, frozen
from attrs.validators import optional

from herstelkit.primitives import each, identifier, safe_text


class Kind(StrEnum):
    """What a string in a plan is: words of a person, an id, or a pointer to a tool."""

    TEXT = "text"
    ID = "id"
    POINTER = "pointer"


Text = Annotated[str, Kind.TEXT]
"""A person's own words, of any length, in any script."""

Id = Annotated[str, Kind.ID]
"""An identifier that is unique in the whole plan."""

Pointer = Annotated[str, Kind.POINTER]
"""The id of a tool in the toolbox of the same plan."""

_ID_BYTES: Final = 8


def new_id() -> str:
    """Return an id that no other piece has: sixteen random letters and digits."""
    return secrets.token_hex(_ID_BYTES)


def numbered(prefix: str) -> Iterator[str]:
    """Yield ``t1``, ``t2`` and so on: ids by position, for a plan made in one go."""
    number = 0
    while True:
        number += 1
        yield f"{prefix}{number}"


class Preference(StrEnum):
    """Whether a person wants something."""

    PREFERRED = "preferred"
    ACCEPTABLE = "acceptable"
    NOT = "not"


class PlanName(StrEnum):
    """An action plan, by its name in the field's own English."""

    DAILY_MAINTENANCE = "daily_maintenance"
    TRIGGERS = "triggers"
    EARLY_WARNING_SIGNS = "early_warning_signs"
    BREAKING_DOWN = "breaking_down"
    CRISIS = "crisis"
    POST_CRISIS = "post_crisis"


@frozen(kw_only=True)
class Entry:
    """A line in a list; `tools` are ids of what it uses from the toolbox."""

    id: Id = field(validator=identifier)
    text: Text = field(default="", validator=safe_text, repr=False)
    tools: tuple[Pointer, ...] = field(default=(), validator=each(identifier))


@frozen(kw_only=True)
class Tool:
    """Something in the toolbox: an action, a person, a place, a thought."""

    id: Id = field(validator=identifier)
    text: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class NowAndThen:
    """Something that is needed now and then, and how often in the person's words."""

    id: Id = field(validator=identifier)
    text: Text = field(default="", validator=safe_text, repr=False)
    how_often: Text = field(default="", validator=safe_text, repr=False)
    tools: tuple[Pointer, ...] = field(default=(), validator=each(identifier))


@frozen(kw_only=True)
class Supporter:
    """Somebody to turn to; `phone` is text, exactly as it was written."""

    id: Id = field(validator=identifier)
    name: Text = field(default="", validator=safe_text, repr=False)
    role: Text = field(default="", validator=safe_text, repr=False)
    phone: Text = field(default="", validator=safe_text, repr=False)
    task: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class NotInvolved:
    """Somebody who stays out of it; a reason is never needed."""

    id: Id = field(validator=identifier)
    name: Text = field(default="", validator=safe_text, repr=False)
    why: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class _Wish:
    """Something that a person wants or not.

    `own_words` is what stands in the place of the preference when none of the three
    words says it: a sheet is filled in with a pen.
    """

    id: Id = field(validator=identifier)
    name: Text = field(default="", validator=safe_text, repr=False)
    preference: Preference | None = field(default=None, repr=False)
    own_words: Text = field(default="", validator=safe_text, repr=False)
    reason: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class Medication(_Wish):
    """A medicine, whether the person wants it, and why."""


@frozen(kw_only=True)
class Treatment(_Wish):
    """A kind of help or care, whether the person wants it, and why."""


@frozen(kw_only=True)
class Facility(_Wish):
    """A place to go to, whether the person wants that, and why."""


@frozen(kw_only=True)
class HandedOverTask:
    """A task that somebody else takes over for a while."""

    id: Id = field(validator=identifier)
    task: Text = field(default="", validator=safe_text, repr=False)
    who: Text = field(default="", validator=safe_text, repr=False)
    phone: Text = field(default="", validator=safe_text, repr=False)
    notes: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class Responsibility:
    """Something that the person takes back, step by step."""

    id: Id = field(validator=identifier)
    task: Text = field(default="", validator=safe_text, repr=False)
    who_did_it: Text = field(default="", validator=safe_text, repr=False)
    what_i_need: Text = field(default="", validator=safe_text, repr=False)
    steps: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class SummaryLine:
    """A few words on the one sheet; `about` is the plan that they sum up, if one."""

    id: Id = field(validator=identifier)
    about: PlanName | None = field(default=None, repr=False)
    text: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class NoteRow:
    """A row of an answer: one cell, or as many as the table has columns."""

    cells: tuple[Text, ...] = field(default=(), validator=each(safe_text), repr=False)


@frozen(kw_only=True)
class Note:
    """What was written at a question that no part of a WRAP asks.

    `question` is the id of that question (``hoop.klein-beetje``), if there was one. A
    list has a row for each line, a table a row with cells.
    """

    id: Id = field(validator=identifier)
    question: Id | None = field(default=None, validator=optional(identifier))
    rows: tuple[NoteRow, ...] = ()
