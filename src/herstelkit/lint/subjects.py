"""What rules look at: a course, a group, a page, a deck, a pack, a plan."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import field, frozen

from herstelkit.lint.registry import Found

if TYPE_CHECKING:
    from herstelkit.blocks import Deck, Document
    from herstelkit.blocks.outline import Outline
    from herstelkit.courses import (
        Course,
        CourseRun,
        Leaflet,
        Meeting,
        Paper,
        Session,
        Sheet,
    )
    from herstelkit.findings import Finding, Ignored
    from herstelkit.wrap import Wrap

    AtHome = Session | Sheet | Leaflet | Paper
    """What has a content file of its own."""

# What subjects are made of is loaded by whoever makes one: a pack on disk has neither
# courses nor blocks.


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

    course: "Course"
    texts: tuple[Text, ...] = field(repr=False)
    homes: Mapping[tuple[str, str], str] = field(factory=dict, repr=False)

    def file_of(self, thing: "AtHome") -> str:
        """Return the content file of a meeting, a sheet, a leaflet or a paper."""
        return self.homes.get((_sort(thing), thing.id), "")


def _sort(thing: "AtHome") -> str:
    """Return what the files call this sort of thing."""
    from herstelkit.lint.texts import key_of_sort  # noqa: PLC0415 (loads courses)

    return key_of_sort(thing)


@frozen(kw_only=True)
class Group:
    """A run with the course as it follows it, and its meetings with dates and times.

    `whole` is the course before the group chose. `texts` are the leaders' own.
    """

    course: "Course"
    whole: "Course"
    run: "CourseRun"
    meetings: "tuple[Meeting, ...]" = field(repr=False)
    texts: tuple[Text, ...] = field(repr=False)


@frozen(kw_only=True)
class Page:
    """A document of a pack, not written yet; `file` is its path in the pack."""

    file: str
    audience: Audience
    document: "Document"


@frozen(kw_only=True)
class Show:
    """A deck of a pack, not written yet."""

    file: str
    deck: "Deck"
    outline: "Outline" = field(repr=False)

    @outline.default
    def _outline(self) -> "Outline":
        from herstelkit.blocks.outlined import outline_of  # noqa: PLC0415

        return outline_of(self.deck)


@frozen(kw_only=True)
class Left:
    """What people set aside in one file, and all that rules found.

    `blocks` are numbered as they stand in the file.
    """

    blocks: "Mapping[int, Ignored]"
    found: "tuple[Finding, ...]" = field(repr=False)


@frozen(kw_only=True)
class OwnPlan:
    """A person's own plan, on the day that they look at it."""

    plan: "Wrap"
    today: dt.date
