"""Slides: one thought each, within a budget, with what the leader says in the notes."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.blocks.document import BulletList, NumberedList, Paragraph
from herstelkit.blocks.figures import Figure
from herstelkit.primitives import (
    LANGUAGE,
    each,
    filled_line,
    safe_line,
    unique,
)

MAX_WORDS = 35
"""Most words of body text on a slide: lead and points together."""

MAX_POINTS = 5
"""Most points on a slide."""


class Purpose(StrEnum):
    """What a slide is for; each purpose has a layout of its own."""

    TITLE = "title"
    AGENDA = "agenda"
    SECTION = "section"
    """Announces a component."""
    CONCEPT = "concept"
    """Explains."""
    ILLUSTRATION = "illustration"
    EXERCISE = "exercise"
    """A work form, with its minutes."""
    QUESTION = "question"
    TAKEAWAY = "takeaway"
    """Closes a component."""
    BREAK = "break"
    CLOSING = "closing"


Note = Paragraph | BulletList | NumberedList


@frozen(kw_only=True)
class Slide:
    """A slide: title, a lead and points, and the leader's notes.

    `kicker` is a short line over the title (which component this is part of), `timing`
    a short line with minutes or clock times. Neither counts as body text.
    """

    purpose: Purpose
    title: str = field(validator=filled_line)
    kicker: str = field(default="", validator=safe_line)
    timing: str = field(default="", validator=safe_line)
    lead: str = field(default="", validator=safe_line)
    points: tuple[str, ...] = field(default=(), validator=each(filled_line))
    figure: Figure | None = None
    """Stands below or beside the points. Its words do not count as body text."""
    notes: tuple[Note, ...] = ()

    @property
    def words(self) -> int:
        """Count the words of lead and points."""
        return sum(len(text.split()) for text in (self.lead, *self.points))

    @property
    def within_budget(self) -> bool:
        """Tell whether the slide holds no more than people can read at a glance."""
        return self.words <= MAX_WORDS and len(self.points) <= MAX_POINTS


@frozen(kw_only=True)
class Deck:
    """A deck of slides; `footer` stands on every slide beside its number."""

    title: str = field(validator=filled_line)
    subtitle: str = field(default="", validator=safe_line)
    author: str = field(default="", validator=safe_line)
    footer: str = field(default="", validator=safe_line)
    language: str = LANGUAGE
    slides: tuple[Slide, ...] = field(
        validator=unique("dia", lambda slide: slide.title)
    )
