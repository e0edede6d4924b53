"""Dates of a group, and dates in Dutch."""

import calendar
import datetime as dt

from herstelkit.courses import Meeting, SessionRole
from herstelkit.lint.subjects import Group
from herstelkit.primitives import MONTHS, WEEKDAYS


def day(date: dt.date) -> str:
    """Return ``dinsdag 27 april 2027``."""
    return f"{WEEKDAYS[date.weekday()]} {short(date)} {date.year}"


def short(date: dt.date) -> str:
    """Return ``27 april``."""
    return f"{date.day} {MONTHS[date.month - 1]}"


def regular(group: Group) -> list[tuple[Meeting, dt.date]]:
    """Return the meetings from week to week with their dates, in course order."""
    return [
        (meeting, meeting.date)
        for meeting in group.meetings
        if meeting.date and meeting.session.role is SessionRole.MEETING
    ]


def dated(group: Group) -> list[tuple[Meeting, dt.date]]:
    """Return all meetings that have a date, the earliest first."""
    found = [(m, m.date) for m in group.meetings if m.date is not None]
    return sorted(found, key=lambda pair: pair[1])


def months_after(date: dt.date, months: int) -> dt.date:
    """Return the same day some months later, or the last day of that month."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(date.day, last))
