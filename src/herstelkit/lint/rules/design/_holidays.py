"""Dutch public holidays, computed: no tables that grow old.

Easter follows the anonymous Gregorian rule (Meeus, *Astronomical Algorithms*, 1991).
"""

import datetime as dt
from functools import cache
from typing import Final

_SUNDAY: Final = 6
_LUSTRUM: Final = 5
_DAY: Final = dt.timedelta(days=1)


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a year."""
    moon = year % 19
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * moon + century - leaps - shift + 15) % 30
    quarter, single = divmod(rest, 4)
    weekday = (32 + 2 * odd + 2 * quarter - epact - single) % 7
    late = (moon + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


@cache
def holidays(year: int) -> dict[dt.date, str]:
    """Return the days of a year on which nearly everything is closed, by name."""
    sunday = easter(year)
    return {
        dt.date(year, 1, 1): "Nieuwjaarsdag",
        sunday: "Eerste Paasdag",
        sunday + _DAY: "Tweede Paasdag",
        _kings_day(year): "Koningsdag",
        sunday + 39 * _DAY: "Hemelvaartsdag",
        sunday + 49 * _DAY: "Eerste Pinksterdag",
        sunday + 50 * _DAY: "Tweede Pinksterdag",
        dt.date(year, 12, 25): "Eerste Kerstdag",
        dt.date(year, 12, 26): "Tweede Kerstdag",
    }


def _kings_day(year: int) -> dt.date:
    """Return King's Day: 27 April, or the day before when that is a Sunday."""
    day = dt.date(year, 4, 27)
    return day - _DAY if day.weekday() == _SUNDAY else day


@cache
def quiet_days(year: int) -> dict[dt.date, str]:
    """Return the days on which many people are free or elsewhere, by name."""
    days = {easter(year) - 2 * _DAY: "Goede Vrijdag"}
    if year % _LUSTRUM == 0:
        days[dt.date(year, 5, 5)] = "Bevrijdingsdag, dat jaar voor velen een vrije dag"
    return days


@cache
def quiet_evenings(year: int) -> dict[dt.date, str]:
    """Return the days of which the evening belongs to something else, by name."""
    return {
        dt.date(year, 5, 4): "Dodenherdenking",
        dt.date(year, 12, 5): "pakjesavond",
        dt.date(year, 12, 24): "kerstavond",
        dt.date(year, 12, 31): "oudejaarsavond",
    }
