"""Real dates and clock times: what a course and a run make together."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve, frozen

from herstelkit.courses.course import Course
from herstelkit.courses.run import CourseRun, Frequency
from herstelkit.courses.session import Component, Session, SessionPart, Step
from herstelkit.errors import Problem
from herstelkit.primitives import MINUTES_PER_DAY, counted, nearest, shown


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
    """A session on its date, with all its clock times."""

    session: Session
    date: dt.date
    start: dt.time
    end: dt.time
    parts: tuple[TimedPart, ...]


def schedule(course: Course, run: CourseRun) -> tuple[Meeting, ...]:
    """Return the meetings of a run, in order.

    `run` must fit `course`: see `misfits`.
    """
    dates = meeting_dates(run, len(course.sessions))
    return tuple(
        _meeting(session, date, run.time)
        for session, date in zip(course.sessions, dates, strict=True)
    )


def meeting_dates(run: CourseRun, count: int) -> tuple[dt.date, ...]:
    """Return the dates of `count` meetings; a skipped date moves the rest on."""
    if run.start is None:
        return run.dates
    interval = (run.frequency or Frequency.WEEKLY).interval
    skipped = frozenset(run.skip)
    dates: list[dt.date] = []
    date = run.start
    while len(dates) < count:
        if date not in skipped:
            dates.append(date)
        date += interval
    return tuple(dates)


def misfits(course: Course, run: CourseRun) -> tuple[Problem, ...]:
    """Return what keeps a run from being a run of this course."""
    return (
        *_dates_that_differ(course, run),
        *_late(course, run),
        *_strays(course, run),
    )


def _dates_that_differ(course: Course, run: CourseRun) -> Iterator[Problem]:
    wanted, given = len(course.sessions), len(run.dates)
    if given and given != wanted:
        yield Problem(
            path="data",
            what=f"noemt {counted(given, 'datum', 'data')}, maar {course.name} heeft "
            f"{counted(wanted, 'bijeenkomst', 'bijeenkomsten')}",
            fix=f"Schrijf {counted(wanted, 'datum', 'data')} op",
        )
    possible = {*meeting_dates(evolve(run, skip=()), wanted + len(run.skip))}
    for date in run.skip:
        if date not in possible:
            yield Problem(
                path="overslaan",
                what=f"op {date.isoformat()} komt de groep niet bij elkaar",
                fix="Noem de datum van een bijeenkomst, of haal deze weg",
            )


def _late(course: Course, run: CourseRun) -> Iterator[Problem]:
    longest = max(session.minutes for session in course.sessions)
    latest = MINUTES_PER_DAY - 1 - longest
    if _minute_of(run.time) > latest:
        yield Problem(
            path="tijd",
            what=f"een bijeenkomst van {longest} minuten duurt dan tot na middernacht",
            fix=f"Begin op zijn laatst om {_clock(latest):%H:%M}",
        )


def _strays(course: Course, run: CourseRun) -> Iterator[Problem]:
    known = [component.id for component in course.components]
    for own in run.illustrations:
        if own.component not in known:
            near = nearest(own.component, known)
            yield Problem(
                path=f"illustraties · {shown(own.component)}",
                what=f"{course.name} heeft geen onderdeel met deze naam",
                fix=f"Bedoel je ‘{near}’?"
                if near
                else "De namen van de onderdelen staan in het bestand dat "
                "‘herstelkit nieuw’ maakt",
            )


def _meeting(session: Session, date: dt.date, start: dt.time) -> Meeting:
    minute = _minute_of(start)
    parts: list[TimedPart] = []
    for part in session.parts:
        parts.append(_timed(part, minute))
        minute += part.minutes
    return Meeting(
        session=session,
        date=date,
        start=start,
        end=_clock(minute),
        parts=tuple(parts),
    )


def _timed(part: SessionPart, minute: int) -> TimedPart:
    steps: list[TimedStep] = []
    if isinstance(part, Component):
        passed = minute
        for step in part.steps:
            steps.append(TimedStep(step=step, start=_clock(passed)))
            passed += step.minutes
    return TimedPart(
        part=part,
        start=_clock(minute),
        end=_clock(minute + part.minutes),
        steps=tuple(steps),
    )


def _minute_of(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def _clock(minute: int) -> dt.time:
    return dt.time(minute // 60, minute % 60)
