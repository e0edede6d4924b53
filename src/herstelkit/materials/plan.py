"""What every material is made from: a course, a run of it, and its meetings."""

from typing import Self

from attrs import field, frozen

from herstelkit.courses import (
    ClosingRound,
    Component,
    Course,
    CourseRun,
    Meeting,
    Pause,
    Session,
    TimedPart,
    schedule,
)
from herstelkit.materials.dutch import (
    capital,
    date_label,
    day_label,
    listed,
    span,
)


@frozen(kw_only=True)
class CoursePlan:
    """A course and a run that fit each other, with the meetings they make."""

    course: Course
    run: CourseRun
    meetings: tuple[Meeting, ...] = field()

    @classmethod
    def of(cls, course: Course, run: CourseRun) -> Self:
        """Work out the meetings of a run that fits the course."""
        return cls(course=course, run=run, meetings=schedule(course, run))

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

    @property
    def period(self) -> str:
        """Return first and last date, and the hours."""
        first, last = self.meetings[0], self.meetings[-1]
        hours = span(first.start, first.end)
        return f"{day_label(first.date)} tot en met {date_label(last.date)}, {hours}"


def session_label(session: Session) -> str:
    """Return ``Bijeenkomst 3``."""
    return f"Bijeenkomst {session.number}"


def when_label(meeting: Meeting) -> str:
    """Return ``Dinsdag 12 januari 2027, 18.30 – 21.00 uur``."""
    return f"{capital(day_label(meeting.date))}, {span(meeting.start, meeting.end)}"


def part_title(timed: TimedPart) -> str:
    """Return what a part of a meeting is called in a schedule."""
    match timed.part:
        case Component(title=title):
            return title
        case Pause():
            return "Pauze"
        case ClosingRound():
            return "Slotronde"
