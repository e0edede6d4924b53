"""A meeting of a course: its parts, and the steps of each component.

All texts are Dutch and may hold the small markup of the content files: a blank line
between paragraphs, ``- `` for a bullet, ``1. `` for a number, ``**word**`` for stress.
"""

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

_MINUTES = whole_number(1, 480)


@frozen(kw_only=True)
class SlideText:
    """What stands on a slide."""

    title: str = field(validator=filled_line)
    text: str = field(default="", validator=safe_line)
    points: tuple[str, ...] = field(default=(), validator=each(filled_line))
    figure: str | None = field(default=None, validator=optional(identifier))
    """Id of one of the course's figures."""


@frozen(kw_only=True)
class WorkForm:
    """A way to exchange: in what setting, how many minutes, with what instruction."""

    name: str = field(validator=filled_line)
    form: str = field(validator=filled_line)
    minutes: int = field(validator=_MINUTES)
    instructions: tuple[str, ...] = field(validator=each(filled_line))
    slide: SlideText


@frozen(kw_only=True)
class Step:
    """A step of a component; `kind` is the id of one of the course's step kinds."""

    kind: str = field(validator=identifier)
    minutes: int = field(validator=_MINUTES)
    say: str = field(validator=safe_text)
    examples: tuple[str, ...] = field(default=(), validator=each(filled_line))
    questions: tuple[str, ...] = field(default=(), validator=each(filled_line))
    work_forms: tuple[WorkForm, ...] = ()
    slides: tuple[SlideText, ...]

    def __attrs_post_init__(self) -> None:
        """Refuse work forms that take longer than the step they are in."""
        needed = sum(form.minutes for form in self.work_forms)
        if needed > self.minutes:
            reason = (
                f"de werkvormen duren {needed} minuten en de stap {self.minutes}; "
                "maak de stap langer of een werkvorm korter"
            )
            raise ValueError(reason)


@frozen(kw_only=True)
class Component:
    """A subject of a meeting, taken through the steps of the course.

    `about` holds ids of the model (``hope``, ``crisis``), `sheets` ids of sheets.
    """

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    about: tuple[str, ...] = field(validator=each(identifier))
    goal: str = field(validator=filled_line)
    form: str | None = field(default=None, validator=optional(identifier))
    """Id of the part of the course's fixed form that this is."""
    lay_out: tuple[str, ...] = field(default=(), validator=each(filled_line))
    sheets: tuple[str, ...] = field(default=(), validator=each(identifier))
    attention: tuple[str, ...] = field(default=(), validator=each(filled_line))
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """Return the length of the component."""
        return sum(step.minutes for step in self.steps)

    def share(self, kind: str) -> float:
        """Return the share of the time that steps of this kind take, from 0 to 1."""
        return sum(s.minutes for s in self.steps if s.kind == kind) / self.minutes


@frozen(kw_only=True)
class Pause:
    """A break."""

    minutes: int = field(validator=_MINUTES)
    say: str = field(validator=safe_text)
    slide: SlideText


@frozen(kw_only=True)
class ClosingRound:
    """The round that ends a meeting; who wants says something."""

    minutes: int = field(validator=_MINUTES)
    say: str = field(validator=safe_text)
    question: str = field(default="", validator=safe_line)
    slide: SlideText


SessionPart = Component | Pause | ClosingRound


def _slides(part: SessionPart) -> tuple[SlideText, ...]:
    if not isinstance(part, Component):
        return (part.slide,)
    return tuple(
        slide
        for step in part.steps
        for slide in (*step.slides, *(form.slide for form in step.work_forms))
    )


class SessionRole(StrEnum):
    """What a meeting is in the course."""

    MEETING = "meeting"
    BEFORE = "before"
    """An introduction or start meeting."""
    AFTER = "after"
    """A return meeting, some time after the last."""
    OWN = "own"
    """A meeting for any theme that a group or its leaders bring."""


@frozen(kw_only=True)
class GuestVisit:
    """What somebody comes to tell in a meeting, and what the group may ask."""

    theme: str = field(validator=filled_line)
    tells: tuple[str, ...] = field(validator=each(filled_line))
    questions: tuple[str, ...] = field(default=(), validator=each(filled_line))


@frozen(kw_only=True)
class Homework:
    """What there is to do until the next meeting; `sheets` are ids of sheets."""

    title: str = field(validator=filled_line)
    text: str = field(validator=safe_text)
    sheets: tuple[str, ...] = field(default=(), validator=each(identifier))
    slide: SlideText


@frozen(kw_only=True)
class Session:
    """A meeting, from its first word to its last.

    `number` counts the meetings proper. `called` is what the others are called
    (``Terugkombijeenkomst``). `months_later` says how long after the last meeting a
    return meeting is; without it the leaders choose whether there is one.
    """

    id: str = field(validator=identifier)
    role: SessionRole = SessionRole.MEETING
    number: int | None = field(default=None, validator=optional(whole_number(1, 200)))
    called: str = field(default="", validator=safe_line)
    months_later: int | None = field(
        default=None, validator=optional(whole_number(1, 24))
    )
    block: str | None = field(default=None, validator=optional(identifier))
    title: str = field(validator=filled_line)
    summary: str = field(validator=filled_line)
    preparation: str = field(default="", validator=safe_text)
    guest: GuestVisit | None = None
    homework: Homework | None = None
    parts: tuple[SessionPart, ...]

    def __attrs_post_init__(self) -> None:
        """Refuse two slides with one title: nobody could tell them apart."""
        titles = tuple(slide.title for slide in self.slides)
        unique("de dia")(self, None, titles)  # type: ignore[arg-type]

    @property
    def minutes(self) -> int:
        """Return the length of the meeting, breaks included."""
        return sum(part.minutes for part in self.parts)

    @property
    def slides(self) -> tuple[SlideText, ...]:
        """Return what stands on the slides of all parts."""
        ours = tuple(slide for part in self.parts for slide in _slides(part))
        return (*ours, self.homework.slide) if self.homework else ours

    @property
    def label(self) -> str:
        """Return ``Bijeenkomst 3``, or what the meeting is called without a number."""
        return f"{self.called} {self.number}" if self.number else self.called

    @property
    def components(self) -> tuple[Component, ...]:
        """Return the parts that are about a subject."""
        return tuple(part for part in self.parts if isinstance(part, Component))
