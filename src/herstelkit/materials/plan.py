"""What every material is made from: a course, a run of it, and its meetings."""

import datetime as dt
from typing import Final, Self

from attrs import field, frozen

from herstelkit.courses import (
    ClosingRound,
    Component,
    Course,
    CourseRun,
    Meeting,
    NextStep,
    Pause,
    Session,
    SessionRole,
    TimedPart,
    as_chosen,
    calendar_of,
    schedule,
)
from herstelkit.materials.dutch import capital, clock, date_label, day_label, span
from herstelkit.primitives import listed, slug

OPEN: Final = "nog te kiezen"
"""What stands where nobody has published a number and the leaders chose none."""


@frozen(kw_only=True)
class CoursePlan:
    """A course as a group follows it, the run of that group, and their meetings.

    `whole` is the course before the group chose from it. `further` are the dates on
    which an open-ended group goes on, `next_steps` other methods that somebody may like
    afterwards.
    """

    whole: Course
    course: Course
    run: CourseRun
    meetings: tuple[Meeting, ...] = field()
    further: tuple[dt.date, ...] = ()
    next_steps: tuple[NextStep, ...] = ()

    @classmethod
    def of(
        cls, course: Course, run: CourseRun, next_steps: tuple[NextStep, ...] = ()
    ) -> Self:
        """Work out the meetings of a run that fits the course."""
        chosen = as_chosen(course, run)
        return cls(
            whole=course,
            course=chosen,
            run=run,
            meetings=schedule(chosen, run),
            further=calendar_of(chosen, run).further,
            next_steps=next_steps,
        )

    @property
    def footer(self) -> str:
        """Return the line at the foot of pages and slides."""
        return f"{self.run.title} · {self.run.organisation}"

    @property
    def notice(self) -> str:
        """Return what must stand on every document, on one line."""
        return " ".join(self.course.notice.split())

    @property
    def proposal(self) -> str:
        """Return whose programme this is, on one line."""
        return " ".join(self.course.proposal.split())

    @property
    def leaders(self) -> str:
        """Return the names of the leaders as a list in words."""
        return listed([leader.name for leader in self.run.leaders])

    def guests_of(self, session: Session) -> tuple[str, str]:
        """Return what who comes to a meeting is called, one or more, and the names."""
        several = sum(guest.meeting == session.id for guest in self.run.guests) > 1
        return "Gasten" if several else "Gast", self.run.guest(session.id) or OPEN

    @property
    def led_by(self) -> str:
        """Return who leads, by what they are called in this course."""
        return f"{self.leaders_called}: {self.leaders}"

    @property
    def leaders_called(self) -> str:
        """Return what who leads is called in this course: one, or more of them."""
        course, one = self.course, len(self.run.leaders) == 1
        return course.leader_name if one else course.leaders_name

    @property
    def period(self) -> str:
        """Return first and last date, and the hours."""
        hours = self.hours(self.usual_meeting)
        if len(self.dates) == 1:
            return f"{day_label(self.dates[0])}, {hours}"
        first, last = day_label(self.dates[0]), date_label(self.dates[-1])
        return f"{first} tot en met {last}, {hours}"

    @property
    def usual_meeting(self) -> Meeting:
        """Return the first meeting proper, whose length is that of most."""
        proper = (m for m in self.meetings if m.session.role is SessionRole.MEETING)
        return next(proper, self.meetings[0])

    @property
    def times(self) -> int:
        """Return how many meetings proper there are."""
        proper = [m for m in self.meetings if m.session.role is SessionRole.MEETING]
        return len(proper)

    def next_time(self, meeting: Meeting) -> str:
        """Return when and what the next meeting is; nothing after the last."""
        place = self.meetings.index(meeting) + 1
        if place == len(self.meetings) or self.meetings[place].date is None:
            return ""
        coming = self.meetings[place]
        when, what = self.when(coming), session_title(coming.session)
        if self.course.published.open_ended:  # such a group chooses what then and there
            return f"De volgende keer: {when}"
        return f"De volgende keer: {what} · {when}"

    @property
    def dates(self) -> tuple[dt.date, ...]:
        """Return the dates of all meetings that have one, from first to last."""
        dates = (meeting.date for meeting in self.meetings if meeting.date is not None)
        return tuple(sorted([*dates, *self.further]))

    @property
    def last_date(self) -> dt.date:
        """Return the date of the last meeting proper."""
        proper = [m for m in self.meetings if m.session.role is SessionRole.MEETING]
        return max((m.date for m in proper if m.date), default=self.dates[-1])

    @property
    def length_is_open(self) -> bool:
        """Tell whether nobody has said how long a meeting is."""
        return self.course.published.minutes is None and self.run.minutes is None

    def hours(self, meeting: Meeting) -> str:
        """Return ``18.30 – 21.00 uur``, or only the beginning while the end is open."""
        if self.length_is_open:
            return f"vanaf {clock(meeting.start)} uur"
        return span(meeting.start, meeting.end)

    def day(self, meeting: Meeting) -> str:
        """Return ``Dinsdag 12 januari 2027``."""
        return capital(day_label(meeting.date) if meeting.date else f"datum {OPEN}")

    def when(self, meeting: Meeting) -> str:
        """Return ``Dinsdag 12 januari 2027, 18.30 – 21.00 uur``."""
        return f"{self.day(meeting)}, {self.hours(meeting)}"


def session_stem(session: Session) -> str:
    """Return what the file of a meeting is called: ``bijeenkomst-03``."""
    name = slug(session.called)
    return f"{name}-{session.number:02}" if session.number else name


def session_title(session: Session) -> str:
    """Return ``Bijeenkomst 3: Steun``; only one of both where they say the same."""
    label = session.label
    return label if label == session.title else f"{label}: {session.title}"


def part_title(timed: TimedPart) -> str:
    """Return what a part of a meeting is called in a schedule."""
    match timed.part:
        case Component(title=title):
            return title
        case Pause():
            return "Pauze"
        case ClosingRound():
            return "Slotronde"
