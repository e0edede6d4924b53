"""Letters, lists and forms that only some courses have."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.courses.books import Section
from herstelkit.courses.sheet import Question
from herstelkit.primitives import (
    filled_line,
    identifier,
    safe_text,
    unique,
)


class Reader(StrEnum):
    """For whom a paper is."""

    GUEST = "guest"
    LEADER = "leader"
    PARTICIPANT = "participant"
    PAIR = "pair"
    VISITOR = "visitor"


@frozen(kw_only=True)
class Paper:
    """A letter, a list or a form; `purpose` says what for and how many to print.

    With `per_guest` there is one for each meeting that has a guest, with its date, its
    theme and what the guest may tell. With `with_facts` it holds the group's facts.
    """

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    reader: Reader
    purpose: str = field(validator=filled_line)
    per_guest: bool = False
    with_facts: bool = False
    introduction: str = field(validator=safe_text)
    sections: tuple[Section, ...] = ()
    questions: tuple[Question, ...] = field(
        default=(), validator=unique("vraag", lambda question: question.id)
    )
    closing: str = field(default="", validator=safe_text)
