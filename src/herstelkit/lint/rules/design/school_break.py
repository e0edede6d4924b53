"""Dates in the usual holiday weeks are worth a second look."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._agenda import agenda
from herstelkit.lint.rules.design._dates import short
from herstelkit.lint.rules.design._programme import OURS, some_of
from herstelkit.lint.subjects import Group

_SUMMER: Final = ((7, 15), (8, 25))
"""First and last day (month, day) of the weeks in which most schools are closed."""
_SATURDAY: Final = 5
_ONE_DATE: Final = {"kennismaking", "terugkomst", "slotmoment"}
_TWO_WEEKS: Final = dt.timedelta(days=15)


@rule("HC017", "schoolvakantie", Severity.HINT, Stage.RUN, source=OURS)
def school_break(group: Group) -> Iterator[Found]:
    """In de zomer en rond kerst zijn mensen vaak weg.

    Wat: Telt de data van half juli tot eind augustus, en die in de twee weken rond
    kerst. Dat is grof: de zomervakantie verschilt per streek en per jaar.

    Waarom: Wie kinderen heeft of weggaat, mist dan een keer. En voor wie blijft, is het
    fijn om op tijd te weten of de groep doorgaat.

    Bron: Een eigen voorstel.

    Slecht: Acht keer op rij, van begin juli tot eind augustus.

    Beter: Na de zomer beginnen, of een paar weken overslaan.

    Vals alarm: Een groep die juist in stille weken doorgaat, krijgt deze tip ook. De
    voorjaars-, mei- en herfstvakantie worden niet nagekeken.
    """
    away = [entry for entry in agenda(group) if _is_in_a_break(entry.date)]
    if not away:
        return
    fields = {entry.field for entry in away}
    if len(fields) == 1 and fields <= _ONE_DATE:
        field, advice = away[0].field, away[0].advice
    else:
        field = "data" if group.run.dates else "overslaan"
        advice = "Vraag de groep wie er dan is, en sla anders iets over."
    days = some_of(short(entry.date) for entry in away)
    yield Found(f"Rond {days} is het waarschijnlijk vakantie. {advice}", field=field)


def _is_in_a_break(date: dt.date) -> bool:
    """Tell whether schools are mostly closed.

    The break at Christmas begins on the Saturday on or before 25 December.
    """
    if _SUMMER[0] <= (date.month, date.day) <= _SUMMER[1]:
        return True
    christmas = dt.date(date.year - (date.month == 1), 12, 25)
    first = christmas - dt.timedelta(days=(christmas.weekday() - _SATURDAY) % 7)
    return first <= date <= first + _TWO_WEEKS
