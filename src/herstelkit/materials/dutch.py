"""Dates, times and counts as Dutch people write them."""

import datetime as dt
from typing import Final

from herstelkit.courses import Frequency
from herstelkit.primitives import MONTHS, WEEKDAYS

OFTEN: Final = {
    Frequency.WEEKLY: "elke week",
    Frequency.FORTNIGHTLY: "om de week",
}
"""How often a group meets, in words."""


def date_label(date: dt.date) -> str:
    """Return ``12 januari 2027``."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def short_date(date: dt.date) -> str:
    """Return ``12 januari``, where the year is known."""
    return f"{date.day} {MONTHS[date.month - 1]}"


def day_label(date: dt.date) -> str:
    """Return ``dinsdag 12 januari 2027``."""
    return f"{WEEKDAYS[date.weekday()]} {date_label(date)}"


def clock(time: dt.time) -> str:
    """Return ``18.30``."""
    return f"{time.hour:02}.{time.minute:02}"


def span(start: dt.time, end: dt.time) -> str:
    """Return ``18.30 – 21.00 uur``."""
    return f"{clock(start)} – {clock(end)} uur"


def minutes_label(minutes: int) -> str:
    """Return ``1 minuut`` or ``12 minuten``."""
    return "1 minuut" if minutes == 1 else f"{minutes} minuten"


def capital(text: str) -> str:
    """Return a text with a capital at its head and the rest as it was.

    The stress of ``één`` goes when it gets a capital: ``Eén``.
    """
    if text.startswith("één"):
        return f"Eén{text[3:]}"
    return text[:1].upper() + text[1:]
