"""A heavy subject is followed by something light."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Component, Pause, Session
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    titled,
)
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_LEAST: Final = 5
"""Minutes of something else that a group needs before it goes home."""


@rule(
    "HC014",
    "zwaar-aan-het-eind",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.5"),
)
def heavy_last(programme: Programme) -> Iterator[Found]:
    """Na een zwaar onderwerp komt er nog iets lichts.

    Wat: Kijkt bij de onderwerpen die in methode.toml bij ‘zwaar’ staan, hoeveel minuten
    er daarna nog komen: een ander onderdeel, of een slotronde.

    Waarom: Niemand hoeft met een vol hoofd naar huis. Een slotronde van een paar
    minuten brengt mensen terug in de kamer, en jullie zien wie nog even wil blijven.

    Bron: SRW24 4.1.5 vertelt dat crisis voor deelnemers het moeilijkste onderwerp was.
    Dat er iets lichts achteraan komt, en dat vijf minuten genoeg zijn, is ons voorstel.

    Slecht: Een bijeenkomst die eindigt met het crisisplan.

    Beter: Daarna een slotronde met een kleine, gewone vraag.

    Vals alarm: Een zwaar onderwerp vlak voor een slotronde is goed. Of iets zwaar valt,
    weet vooraf niemand: alleen wat in methode.toml staat, telt mee.
    """
    heavy = frozenset(programme.course.heavy)
    for session in programme.course.sessions if heavy else ():
        last, after = _last_heavy(session, heavy)
        if last is not None and after < _LEAST:
            yield Found(
                f"{titled(session)} eindigt zwaar: na ‘{last.title}’ is er bijna niets "
                "meer. Zet er een slotronde of iets luchtigs achter.",
                id=session.id,
                field="deel",
                file=programme.file_of(session),
            )


def _last_heavy(
    session: Session, heavy: frozenset[str]
) -> tuple[Component | None, int]:
    """Return the last heavy component, and the minutes of something else after it."""
    last: Component | None = None
    after = 0
    for part in session.parts:
        if isinstance(part, Component) and heavy.intersection(part.about):
            last, after = part, 0
        elif not isinstance(part, Pause):
            after += part.minutes
    return last, after
