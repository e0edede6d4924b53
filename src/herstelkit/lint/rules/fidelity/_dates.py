"""Days as the rules about certificates count and write them."""

import datetime as dt
from typing import Final

from herstelkit.lint.subjects import Group
from herstelkit.primitives import MONTHS

_YEARS: Final = 2
_LEAP_DAY: Final = (2, 29)


def two_years_after(day: dt.date) -> dt.date:
    """Return the same day two years later; for 29 February that is the 28th."""
    if (day.month, day.day) == _LEAP_DAY:
        return dt.date(day.year + _YEARS, 2, 28)
    return day.replace(year=day.year + _YEARS)


def meeting_days(group: Group) -> tuple[dt.date, ...]:
    """Return the days on which the group meets, as far as they are known, in order."""
    return tuple(sorted(m.date for m in group.meetings if m.date is not None))


def written(day: dt.date) -> str:
    """Return a day as people write it: ``3 maart 2027``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
