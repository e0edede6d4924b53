"""The pocket card: what helps somebody right now, from a crisis plan, to carry along.

It is not a Crisiskaart: that is a name of others, for a card made with a consultant.
"""

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from herstelkit.blocks import Inline, Run, plain
from herstelkit.blocks.cards import Card, CardPanel
from herstelkit.materials.dutch import date_label
from herstelkit.materials.plan_share import NOTICE
from herstelkit.materials.plan_words import said
from herstelkit.wrap import CrisisPlan, Entry, HandedOverTask, Supporter
from herstelkit.wrap.hints import LOOK_AGAIN

TITLE: Final = "Mijn zakkaart"
_MORE: Final = "Verder: zie mijn plan"
_STEPS: Final = (
    "Druk af op ware grootte (100%), op één kant. Knip langs de buitenste lijn.",
    "Vouw de rechterhelft naar achteren. De tekst blijft aan de buitenkant.",
    "Vouw de strook in vieren als een harmonica, met de voorkant boven.",
)
_NO_OTHER_CARD: Final = (
    "Dit is geen Crisiskaart. Wil je die, dan maak je hem met een consulent: "
    "www.crisiskaart.nl."
)
_FRONT: Final = "Gaat het even niet? Hier staat wat mij helpt."
_OWNER: Final = "Deze kaart is van:"
_WRITE: Final = 4
_MONTHS: Final = 12


def pocket_card(
    crisis: CrisisPlan, on: dt.date, look_again: dt.date | None = None
) -> Card:
    """Return the card of a crisis plan, with the day it is made.

    `look_again` is the day before which to look at it again: eighteen months later, or
    sooner. ValueError for a day that is later, or not after `on`.
    """
    latest = months_later(on, LOOK_AGAIN)
    again = look_again or latest
    if not on < again <= latest:
        reason = "kan hier niet; kies een dag binnen anderhalf jaar"
        raise ValueError(reason)
    return Card(
        title=TITLE,
        steps=_STEPS,
        more=_MORE,
        notice=f"{_NO_OTHER_CARD} {NOTICE}",
        panels=(
            CardPanel(title=TITLE, lines=(plain(_FRONT), plain(_OWNER)), room=1),
            _panel("Bel", map(_person, crisis.supporters)),
            _panel("Zo merk je het", _texts(crisis.signs_take_over)),
            _panel("Wat je kunt doen", _to_do(crisis)),
            _panel("Wat helpt", _texts(crisis.what_helps)),
            _panel("Wat niet helpt", _texts(crisis.what_does_not_help)),
            _panel("Liever niet erbij", (_line(r.name) for r in crisis.not_involved)),
            CardPanel(title="Kijk opnieuw", lines=tuple(_dates(crisis, on, again))),
        ),
    )


def months_later(day: dt.date, months: int) -> dt.date:
    """Return the same day some months later; the last of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, _MONTHS)
    year = min(day.year + years, dt.MAXYEAR)
    _, last = calendar.monthrange(year, month + 1)
    return dt.date(year, month + 1, min(day.day, last))


def _panel(title: str, lines: Iterable[Inline]) -> CardPanel:
    """Return a panel; one with nothing on it has room to write."""
    filled = tuple(line for line in lines if line)
    return CardPanel(title=title, lines=filled, room=0 if filled else _WRITE)


def _line(text: str, before: str = "") -> Inline:
    words = said(text)
    return plain(f"{before}{words}") if words else ()


def _texts(entries: Sequence[Entry], before: str = "") -> Iterator[Inline]:
    for entry in entries:
        yield _line(entry.text, before)


def _person(person: Supporter) -> Inline:
    """Return somebody to call: name and number stand out."""
    name, role, phone, task = map(
        said, (person.name, person.role, person.phone, person.task)
    )
    known = f"{name} ({role})" if name and role else name or role
    strong = " ".join(filter(None, (known, phone)))
    return _stressed(strong, task)


def _stressed(strong: str, rest: str) -> Inline:
    runs = [Run(text=strong, strong=True)] if strong else []
    return (*runs, Run(text=f": {rest}" if strong else rest)) if rest else (*runs,)


def _to_do(crisis: CrisisPlan) -> Iterator[Inline]:
    yield from _texts(crisis.danger, "Bij gevaar: ")
    yield from _texts(crisis.respite_options, "Rust: ")
    yield from map(_task, crisis.tasks)


def _task(task: HandedOverTask) -> Inline:
    who = " ".join(filter(None, (said(task.who), said(task.phone))))
    return _stressed(said(task.task), who)


def _dates(crisis: CrisisPlan, on: dt.date, again: dt.date) -> Iterator[Inline]:
    yield plain(f"Gemaakt op {date_label(on)}")
    yield plain(f"Kijk opnieuw voor {date_label(again)}", strong=True)
    if crisis.dated:
        yield plain(f"Uit mijn crisisplan van {date_label(crisis.dated)}")
    yield plain("Ik schreef deze kaart zelf. Ik mag hem altijd veranderen.")
    yield plain("Gevonden? Geef hem terug, of scheur hem in stukken.")
