"""The introduction is there, and not too long before the first meeting."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import SessionRole
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import regular, short
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_LONG: Final = dt.timedelta(weeks=6)


@rule(
    "HC010",
    "kennismaking",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="HOZ12", section="6.2"),
)
def introduction(group: Group) -> Iterator[Found]:
    """De kennismaking vooraf is er, en niet te lang van tevoren.

    Wat: Kijkt of de kennismaking of startbijeenkomst bij jullie keuze hoort, en of de
    eerste bijeenkomst er binnen zes weken op volgt.

    Waarom: Wie vooraf ziet waar het over gaat en wie er zijn, kiest met open ogen. Zit
    er te veel tijd tussen, dan is die drempel er weer.

    Bron: HOZ12 6.2 noemt een kennismaking voor Herstellen doe je zelf en een
    startbijeenkomst voor de herstelwerkgroep. De grens van zes weken is van ons.

    Slecht: weglaten = ["kennismaking"], of een kennismaking in mei en de eerste keer in
    september.

    Beter: Een week van tevoren, op dezelfde tijd en plek.

    Vals alarm: Zonder eigen datum valt de kennismaking op de eerste datum van de reeks.
    Dat is goed, en wordt niet gemeld.
    """
    days = {meeting.session.id: meeting.date for meeting in group.meetings}
    dates = [date for _, date in regular(group)]
    for session in group.whole.sessions:
        if session.role is not SessionRole.BEFORE:
            continue
        if session.id not in days:
            yield Found(
                f"Een {session.called.lower()} hoort volgens de bron bij deze "
                "methode. Neem die er weer bij, zodat mensen kunnen komen kijken "
                "voor ze kiezen.",
                id=session.id,
                field="weglaten",
            )
        elif (day := days[session.id]) and dates and min(dates) - day > _LONG:
            yield Found(
                f"Tussen {short(day)} en de eerste keer op {short(min(dates))} zit "
                "meer dan zes weken. Kies een datum dichterbij, of bel iedereen nog "
                "eens op.",
                id=session.id,
                field="kennismaking",
            )
