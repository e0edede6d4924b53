"""The return meeting is there, and comes when it should."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import SessionRole
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import months_after, regular, short
from herstelkit.lint.subjects import Group
from herstelkit.primitives import counted
from herstelkit.sources import Source

_NEAR: Final = dt.timedelta(weeks=2)


@rule(
    "HC009",
    "terugkomst",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="HOZ12", section="6.2"),
)
def return_meeting(group: Group) -> Iterator[Found]:
    """De terugkomst is er, en op de tijd die de bron noemt.

    Wat: Kijkt of de terugkombijeenkomst bij jullie keuze hoort, en of de datum hooguit
    twee weken naast het aantal maanden ligt.

    Waarom: Na een paar maanden zie je pas wat er gebleven is. En het is fijn om elkaar
    nog één keer te zien.

    Bron: HOZ12 6.2 noemt voor Herstellen doe je zelf een bijeenkomst drie maanden na de
    laatste keer. De twee weken speling zijn van ons.

    Slecht: terugkomst = 2027-05-01, terwijl de laatste keer op 6 april was.

    Beter: Begin juli, op jullie vaste dag. Laat je de regel weg, dan rekent herstelkit
    het voor je uit.

    Vals alarm: Een terugkomst die de begeleiders zelf bedenken, in een cursus waarvan
    de bron er geen maanden bij noemt, wordt niet nagerekend.
    """
    dates = [date for _, date in regular(group)]
    for session in group.whole.sessions:
        months = session.months_later
        if session.role is not SessionRole.AFTER or months is None or not dates:
            continue
        here = [m.date for m in group.meetings if m.session.id == session.id]
        wanted = months_after(max(dates), months)
        if not here:
            yield Found(
                f"Een {session.called.lower()} hoort volgens de bron bij deze cursus, "
                f"{counted(months, 'maand', 'maanden')} na de laatste keer. Neem die "
                f"er weer bij, rond {short(wanted)}.",
                id=session.id,
                field="weglaten",
            )
        elif here[0] and abs(here[0] - wanted) > _NEAR:
            yield Found(
                f"De bron noemt {counted(months, 'maand', 'maanden')} na de laatste "
                f"keer, rond {short(wanted)}. Jullie kozen {short(here[0])}. Kijk of "
                "het dichter bij die tijd kan.",
                id=session.id,
                field="terugkomst",
            )
