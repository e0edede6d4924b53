"""A meeting begins and ends at a time when people can come and go."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import OURS
from herstelkit.lint.subjects import Group

_EARLY: Final = dt.time(8, 0)
_LATE: Final = dt.time(22, 30)


@rule("HC018", "laat-of-vroeg", Severity.WARNING, Stage.RUN, source=OURS)
def hours(group: Group) -> Iterator[Found]:
    """Een bijeenkomst begint niet voor acht uur en eindigt niet na half elf.

    Wat: Kijkt naar de begintijd, en naar het eind van de langste bijeenkomst.

    Waarom: Laat op de avond rijden er minder bussen, en wie slecht slaapt ligt dan nog
    langer wakker. Vroeg in de ochtend komen veel mensen moeilijk op gang.

    Bron: Een eigen voorstel.

    Slecht: tijd = 20:30:00, met bijeenkomsten van tweeënhalf uur.

    Beter: tijd = 19:00:00.

    Vals alarm: Een groep van mensen met nachtdienst, die om zeven uur ’s ochtends
    samenkomt, ziet deze melding ook.
    """
    if group.run.time < _EARLY:
        yield Found(
            f"De groep begint om {_clock(group.run.time)} uur. Dat is vroeg. Kijk of "
            "later ook kan.",
            field="tijd",
        )
    latest = max(meeting.end for meeting in group.meetings)
    if latest > _LATE:
        yield Found(
            f"De langste bijeenkomst duurt tot {_clock(latest)} uur. Dat is laat. "
            "Begin vroeger, of kies een kortere duur.",
            field="tijd",
        )


def _clock(time: dt.time) -> str:
    """Return ``7.30``."""
    return f"{time.hour}.{time.minute:02}"
