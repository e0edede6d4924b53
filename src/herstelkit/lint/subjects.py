"""What rules look at: a course, a group, a page, a deck, a pack, a plan."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from herstelkit.blocks import Deck, Document, Leaflet, Poster
from herstelkit.courses import Course, CourseRun, Meeting
from herstelkit.lint.registry import Found
from herstelkit.wrap import Wrap


class Audience(StrEnum):
    """Who reads or hears a text."""

    LEADER = "leader"
    SPOKEN = "spoken"
    """What a leader says to the group."""
    PARTICIPANT = "participant"
    OUTWARD = "outward"
    """For people who have not chosen to take part: leaflets, letters, a title."""


@frozen(kw_only=True)
class Text:
    """A text with its place; `ours` when it comes from content files.

    `field` is the place within the thing that `id` names, in the words of the files
    that people write: ``stap 2 · zeg``.
    """

    text: str
    audience: Audience
    file: str
    id: str
    field: str
    ours: bool = True

    def found(self, message: str) -> Found:
        """Return a remark about this text."""
        return Found(message, id=self.id, field=self.field, file=self.file)


@frozen(kw_only=True)
class Programme:
    """A course: as a group follows it, or as its makers wrote it.

    `homes` gives the content file of a thing by its sort and id
    (``("werkblad", "hoop")``), `texts` all that somebody reads or hears.
    """

    course: Course
    texts: tuple[Text, ...] = field(repr=False)
    homes: Mapping[tuple[str, str], str] = field(factory=dict, repr=False)

    def file_of(self, thing: str) -> str:
        """Return the content file of a session, component, sheet …; by its id."""
        for session in self.course.sessions:
            if any(thing == component.id for component in session.components):
                thing = session.id  # may be the same word
                break
        return next((f for (_, name), f in self.homes.items() if name == thing), "")


@frozen(kw_only=True)
class Group:
    """A run with the course as it follows it, and its meetings with dates and times.

    `whole` is the course before the group chose. `texts` are the leaders' own.
    """

    course: Course
    whole: Course
    run: CourseRun
    meetings: tuple[Meeting, ...] = field(repr=False)
    texts: tuple[Text, ...] = field(repr=False)


@frozen(kw_only=True)
class Page:
    """A document of a pack, not written yet; `file` is its path in the pack."""

    file: str
    audience: Audience
    document: Document


@frozen(kw_only=True)
class Show:
    """A deck of a pack, not written yet."""

    file: str
    deck: Deck


@frozen(kw_only=True)
class Print:
    """A leaflet or a poster of a pack, not written yet."""

    file: str
    audience: Audience
    made: Leaflet | Poster


@frozen(kw_only=True)
class OwnPlan:
    """A person's own plan, on the day that they look at it."""

    plan: Wrap
    today: dt.date
