"""The dates of a group: from week to week, with what lies free between."""

import calendar
import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from herstelkit.courses.course import Course
from herstelkit.courses.frequency import Frequency
from herstelkit.courses.run import CourseRun
from herstelkit.courses.session import Session, SessionRole


@frozen(kw_only=True)
class Calendar:
    """The dates of the meetings of a course, in order; None where nobody has chosen.

    `skipped` are the dates of `skip` on which there would have been a meeting; on
    `further` an open-ended group goes on.
    """

    dates: tuple[dt.date | None, ...]
    skipped: frozenset[dt.date]
    further: tuple[dt.date, ...]


def calendar_of(course: Course, run: CourseRun) -> Calendar:
    """Return the dates of a run of a course (as chosen by that run).

    A skipped date moves the rest on, and between two blocks lie the free weeks of the
    course. A return meeting is a number of months after the last meeting, on the same
    day of the week.
    """
    regular = [session for session in course.sessions if is_regular(session, run)]
    walk = _Walk(course, run)
    if run.dates:
        days = dict(zip((s.id for s in regular), run.dates, strict=True))
    else:
        days = {}
        for earlier, later in pairwise([None, *regular]):
            assert later is not None  # noqa: S101 (narrows the type)
            moved = earlier is not None and earlier.block != later.block
            days[later.id] = walk.next(after_block=moved)
    last = max(days.values(), default=None)
    dates = tuple(
        days.get(session.id) or _own_date(session, run, last)
        for session in course.sessions
    )
    further = tuple(_further(course, walk, last))
    if walk.begins:
        for _ in run.skip:  # a date to skip just after the last does no harm
            walk.next()
    return Calendar(dates=dates, skipped=frozenset(walk.skipped), further=further)


def is_regular(session: Session, run: CourseRun) -> bool:
    """Tell whether a meeting falls on one of the dates from week to week."""
    match session.role:
        case SessionRole.MEETING:
            return True
        case SessionRole.BEFORE:
            return run.introduction is None
        case _:
            return False


def usual_frequency(course: Course, run: CourseRun) -> Frequency:
    """Return how often a group meets: as chosen, as published, or each week."""
    return run.frequency or course.published.frequency or Frequency.WEEKLY


class _Walk:
    """Dates from a first one on, which remember what was skipped."""

    def __init__(self, course: Course, run: CourseRun) -> None:
        self._interval = usual_frequency(course, run).interval
        self._free = dt.timedelta(weeks=course.published.free_weeks or 0)
        self._skip = frozenset(run.skip)
        self.begins = self._coming = run.start
        self.skipped: set[dt.date] = set()

    def next(self, *, after_block: bool = False) -> dt.date:
        """Return the next date."""
        assert self._coming is not None  # noqa: S101 (a run has a start or dates)
        if after_block:
            self._coming += self._free
        while self._coming in self._skip:
            self.skipped.add(self._coming)
            self._coming += self._interval
        date = self._coming
        self._coming += self._interval
        return date


def _own_date(session: Session, run: CourseRun, last: dt.date | None) -> dt.date | None:
    match session.role:
        case SessionRole.BEFORE:
            return run.introduction
        case SessionRole.AFTER if run.reunion is not None:
            return run.reunion
        case SessionRole.AFTER if last is not None and session.months_later:
            return _months_after(last, session.months_later)
        case _:
            return None


def _months_after(date: dt.date, months: int) -> dt.date:
    """Return the first such weekday on or after the same day some months later."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    day = min(date.day, calendar.monthrange(year, month + 1)[1])
    later = dt.date(year, month + 1, day)
    return later + dt.timedelta(days=(date.weekday() - later.weekday()) % 7)


def _further(course: Course, walk: _Walk, last: dt.date | None) -> Iterator[dt.date]:
    """Yield the dates on which an open-ended group goes on until its time is full."""
    weeks = course.published.at_least_weeks
    if not (course.published.open_ended and weeks and last and walk.begins):
        return
    end = walk.begins + dt.timedelta(weeks=weeks)
    while (date := walk.next()) < end:
        yield date
