"""A meeting keeps clear of days on which many people are elsewhere."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._agenda import agenda
from herstelkit.lint.rules.design._dates import day
from herstelkit.lint.rules.design._holidays import quiet_days, quiet_evenings
from herstelkit.lint.rules.design._programme import OURS
from herstelkit.lint.subjects import Group

_EVENING: Final = 17
"""The hour from which a meeting is in the evening."""


@rule("HC033", "bijna-feestdag", Severity.HINT, Stage.RUN, source=OURS)
def quiet_day(group: Group) -> Iterator[Found]:
    """Op sommige dagen zijn veel mensen er niet.

    Wat: Legt de data naast Goede Vrijdag, en naast 5 mei in een jaar dat door vijf te
    delen is. Bij een groep in de avond ook naast 4 mei, pakjesavond, kerstavond en
    oudejaarsavond.

    Waarom: De kans is groot dat er stoelen leeg blijven. Voor wie wel komt, is dat
    jammer.

    Bron: Een eigen voorstel.

    Slecht: Een avondgroep op 5 december.

    Beter: Een week overslaan, of het eerst aan de groep vragen.

    Vals alarm: Voor mensen die deze dagen liever niet alleen zijn, kan samenkomen juist
    fijn zijn. Daarom is dit een tip en meer niet.
    """
    late = group.run.time.hour >= _EVENING
    for entry in agenda(group):
        date = entry.date
        evening = quiet_evenings(date.year).get(date) if late else None
        quiet = quiet_days(date.year).get(date) or evening
        if quiet is not None:
            yield Found(
                f"{entry.name} is op {day(date)}, en dan is het {quiet}. Vraag de "
                "groep of dat uitkomt. Zo niet: "
                f"{entry.advice[0].lower()}{entry.advice[1:]}",
                id=entry.id,
                field=entry.field,
            )
