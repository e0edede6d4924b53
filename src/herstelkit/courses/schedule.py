"""Real dates and clock times: what a course and a run make together."""

import datetime as dt

from attrs import frozen

from herstelkit.courses.course import Course
from herstelkit.courses.dates import calendar_of
from herstelkit.courses.run import CourseRun
from herstelkit.courses.session import Component, Session, SessionPart, Step


@frozen(kw_only=True)
class TimedStep:
    """A step with the clock time at which it begins."""

    step: Step
    start: dt.time


@frozen(kw_only=True)
class TimedPart:
    """A part of a meeting with its clock times; `steps` is empty for a break."""

    part: SessionPart
    start: dt.time
    end: dt.time
    steps: tuple[TimedStep, ...]


@frozen(kw_only=True)
class Meeting:
    """A session on its date, if it has one, with all its clock times."""

    session: Session
    date: dt.date | None
    start: dt.time
    end: dt.time
    parts: tuple[TimedPart, ...]


def schedule(course: Course, run: CourseRun) -> tuple[Meeting, ...]:
    """Return the meetings of a run of a course (as chosen by that run), in order.

    `run` must fit `course`: see `misfits`.
    """
    dates = calendar_of(course, run).dates
    return tuple(
        _meeting(session, date, run.time)
        for session, date in zip(course.sessions, dates, strict=True)
    )


def _meeting(session: Session, date: dt.date | None, start: dt.time) -> Meeting:
    minute = minute_of(start)
    parts: list[TimedPart] = []
    for part in session.parts:
        parts.append(_timed(part, minute))
        minute += part.minutes
    return Meeting(
        session=session,
        date=date,
        start=start,
        end=clock_at(minute),
        parts=tuple(parts),
    )


def _timed(part: SessionPart, minute: int) -> TimedPart:
    steps: list[TimedStep] = []
    if isinstance(part, Component):
        passed = minute
        for step in part.steps:
            steps.append(TimedStep(step=step, start=clock_at(passed)))
            passed += step.minutes
    return TimedPart(
        part=part,
        start=clock_at(minute),
        end=clock_at(minute + part.minutes),
        steps=tuple(steps),
    )


def minute_of(time: dt.time) -> int:
    """Return the minute of the day."""
    return time.hour * 60 + time.minute


def clock_at(minute: int) -> dt.time:
    """Return the time at a minute of the day."""
    return dt.time(minute // 60, minute % 60)
