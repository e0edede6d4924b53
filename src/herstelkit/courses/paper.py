"""Letters, lists and forms that only some courses have."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.courses.books import Section
from herstelkit.courses.sheet import Question
from herstelkit.primitives import (
    filled,
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
class QuestionGroup:
    """Questions of a paper that belong together, under a heading of their own."""

    title: str = field(validator=filled_line)
    text: str = field(default="", validator=safe_text)
    questions: tuple[Question, ...] = field(validator=filled("vraag"))


@frozen(kw_only=True)
class Paper:
    """A letter, a list or a form; `purpose` says what for and how many to print.

    With `per_guest` there is one for each meeting that has a guest, with its date, its
    theme and what the guest may tell. With `with_facts` it holds the group's facts. A
    short form has `questions`; a long one has `groups` of them.
    """

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    reader: Reader
    purpose: str = field(validator=filled_line)
    per_guest: bool = False
    with_facts: bool = False
    introduction: str = field(validator=safe_text)
    sections: tuple[Section, ...] = ()
    questions: tuple[Question, ...] = ()
    groups: tuple[QuestionGroup, ...] = ()
    closing: str = field(default="", validator=safe_text)

    def __attrs_post_init__(self) -> None:
        """Refuse two questions with one id: an answer is found by it."""
        ids = tuple(question.id for question in self.all_questions)
        unique("de vraag")(self, None, ids)  # type: ignore[arg-type]

    @property
    def all_questions(self) -> tuple[Question, ...]:
        """Return every question, in a group or not, in the order of the paper."""
        grouped = (question for group in self.groups for question in group.questions)
        return (*self.questions, *grouped)
