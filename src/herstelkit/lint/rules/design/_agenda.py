"""Every date of a group: what happens then, and how to choose another day."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from herstelkit.courses import CourseRun, Session, SessionRole, calendar_of
from herstelkit.lint.rules.design._dates import dated
from herstelkit.lint.subjects import Group


class Entry(NamedTuple):
    """A date: what it is of, which field gives it, and how to choose another."""

    date: dt.date
    name: str
    field: str
    advice: str
    id: str = ""


def agenda(group: Group) -> Iterator[Entry]:
    """Yield every date of a group.

    A group without an end goes on after its last meeting: those dates have no name. The
    end event has an entry of its own unless it lies on the date of a meeting.
    """
    taken: set[dt.date] = set()
    for meeting, date in dated(group):
        taken.add(date)
        session = meeting.session
        field, advice = _change(group.run, session, date)
        yield Entry(date, f"‘{session.title}’", field, advice, session.id)
    event, day = group.course.end_event, group.run.end_event
    if event is not None and day is not None and day not in taken:
        yield Entry(day, f"‘{event.name}’", *_other("slotmoment"))
    for date in calendar_of(group.course, group.run).further:
        yield Entry(date, "Een van de volgende keren", *_SKIP)


_SKIP = ("overslaan", "Zet die dag bij ‘overslaan’, dan schuift de rest op.")


def _change(run: CourseRun, session: Session, date: dt.date) -> tuple[str, str]:
    """Return which field gives the date of a meeting, and how to change that date."""
    if session.role is SessionRole.AFTER:
        return _other("terugkomst")
    if session.role is SessionRole.BEFORE and run.introduction is not None:
        return _other("kennismaking")
    if run.dates:
        return _other("data")
    return _other("begin") if date == run.start else _SKIP


def _other(field: str) -> tuple[str, str]:
    return field, f"Kies een andere datum bij ‘{field}’."
