"""What a group makes of a course: which meetings, in what order, how long."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from enum import Enum
from itertools import count
from typing import Any, TypeVar, cast

import attrs
from attrs import evolve

from herstelkit.courses.books import WorkbookChapter
from herstelkit.courses.course import Course
from herstelkit.courses.lengths import shortest, stretched
from herstelkit.courses.run import CourseRun, OwnMeeting
from herstelkit.courses.session import Component, Session, SessionPart, SessionRole
from herstelkit.courses.shape import StepRole
from herstelkit.primitives import slug

_T = TypeVar("_T")

_THEME = "{thema}"
"""What stands in the texts of a course's own session for the title of the theme."""
_UNNAMED = "Een eigen thema"
_OWN = "Eigen thema"
"""What a meeting without a title of its own is called."""


def as_chosen(course: Course, run: CourseRun) -> Course:
    """Return the course as one group follows it.

    Meetings are picked, ordered, added, numbered and named; a return meeting that the
    course leaves open is there when the run has a date for it. Sheets that only belong
    to meetings that were left out are gone. `run` must fit `course`: see `misfits`.
    """
    sessions = _named(course, [*_with_own(course, run)])
    if run.minutes is not None:
        factor = run.minutes / course.usual_minutes
        sessions = [
            stretched(s, max(shortest(s), round(s.minutes * factor))) for s in sessions
        ]
    return _with_its_sheets(evolve(course, sessions=tuple(sessions)), course)


def choosable(course: Course) -> tuple[str, ...]:
    """Return the ids of the meetings that a group can choose from."""
    return tuple(session.id for session in course.sessions)


def _picked(course: Course, run: CourseRun) -> Iterator[Session]:
    """Yield the meetings of the course itself that the group wants."""
    asked = {session.id: session for session in course.sessions}
    wanted = run.chosen or choosable(course)
    meetings = [asked[name] for name in wanted if name not in run.left_out]
    for role in (SessionRole.BEFORE, SessionRole.MEETING, SessionRole.AFTER):
        fixed = run.chosen and role is not SessionRole.MEETING
        pool = course.sessions if fixed else meetings
        for session in pool:
            if session.role is role and (not _is_open(session) or run.reunion):
                yield session


def _is_open(session: Session) -> bool:
    return session.role is SessionRole.AFTER and session.months_later is None


def _with_own(course: Course, run: CourseRun) -> Iterator[Session]:
    waiting = list(run.own_meetings)
    for session in _picked(course, run):
        if session.role is SessionRole.AFTER:
            yield from (_made(course, own) for own in waiting)
            waiting = []
        yield session
        for own in [own for own in waiting if own.after == session.id]:
            yield _made(course, own)
            waiting.remove(own)
    yield from (_made(course, own) for own in waiting)
    if course.own_session is not None and course.published.open_ended:
        yield _filled(course.own_session, _UNNAMED)


def _made(course: Course, own: OwnMeeting) -> Session:
    """Return a meeting about a theme of the group's own."""
    kit = course.own_session
    assert kit is not None  # noqa: S101 (misfits has refused this)
    name = slug(own.title)
    session = _filled(kit, own.title)
    parts = tuple(
        evolve(part, id=f"{name}.{part.id}") if isinstance(part, Component) else part
        for part in session.parts
    )
    return evolve(
        session,
        id=name,
        role=SessionRole.MEETING,
        title=own.title,
        summary=own.summary or session.summary,
        parts=_asking(course, parts, own.questions),
    )


def _asking(
    course: Course, parts: tuple[SessionPart, ...], questions: tuple[str, ...]
) -> tuple[SessionPart, ...]:
    """Put the group's own questions first where there is most room to talk."""
    steps = [
        step
        for part in parts
        if isinstance(part, Component)
        for step in part.steps
        if course.step_kind(step.kind).role is StepRole.EXCHANGE
    ]
    if not steps or not questions:
        return parts
    longest = max(steps, key=lambda step: step.minutes)
    asked = evolve(longest, questions=(*questions, *longest.questions))
    return tuple(
        evolve(part, steps=tuple(asked if s is longest else s for s in part.steps))
        if isinstance(part, Component)
        else part
        for part in parts
    )


def _filled(value: _T, theme: str) -> _T:
    """Return a value of the model with a theme filled in wherever its texts ask."""
    made: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        made = value.replace(_THEME, theme)
    elif isinstance(value, tuple):
        made = tuple(_filled(member, theme) for member in value)
    elif attrs.has(type(value)):
        names = [attribute.name for attribute in attrs.fields(made.__class__)]
        made = evolve(made, **{n: _filled(getattr(value, n), theme) for n in names})
    return cast("_T", made)


def _named(course: Course, sessions: list[Session]) -> list[Session]:
    """Give the meetings their names, and numbers where there is more than one."""
    proper = [s for s in sessions if s.role is SessionRole.MEETING]
    numbers = count(1) if len(proper) > 1 else iter([None])
    return [
        evolve(session, number=next(numbers), called=course.meeting_name)
        if session.role is SessionRole.MEETING
        else evolve(session, called=session.called or _OWN)
        for session in sessions
    ]


def _with_its_sheets(chosen: Course, whole: Course) -> Course:
    """Leave out the sheets that only belong to meetings that are not there."""
    drawn = {sheet for figure in whole.figures for sheet in figure.sheets}
    own = whole.own_session
    every = (*whole.sessions, own) if own else whole.sessions
    gone = {*_sheets(every)} - {*_sheets(chosen.sessions)} - drawn
    meetings = {session.id for session in chosen.sessions}
    book = whole.workbook
    if book is not None:
        chapters = (
            evolve(chapter, sheets=tuple(s for s in chapter.sheets if s not in gone))
            for chapter in book.chapters
            if not _is_gone(chapter, meetings, gone)
        )
        book = evolve(book, chapters=tuple(chapters))
    kept = tuple(sheet for sheet in whole.sheets if sheet.id not in gone)
    return evolve(chosen, sheets=kept, workbook=book)


def _is_gone(
    chapter: WorkbookChapter, meetings: AbstractSet[str], gone: AbstractSet[str]
) -> bool:
    """Tell whether nothing is left of what a chapter is for."""
    if chapter.sheets:
        return all(sheet in gone for sheet in chapter.sheets)
    return chapter.meeting is not None and chapter.meeting not in meetings


def _sheets(sessions: Iterable[Session]) -> Iterator[str]:
    for session in sessions:
        for component in session.components:
            yield from component.sheets
        if session.homework:
            yield from session.homework.sheets
