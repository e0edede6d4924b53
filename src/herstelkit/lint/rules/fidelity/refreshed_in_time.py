"""The leaders of a WRAP group refreshed at most two years before its last meeting."""

import datetime as dt
from collections.abc import Iterator

from herstelkit.courses import Facilitator
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._dates import (
    meeting_days,
    two_years_after,
    written,
)
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source


@rule(
    "HW014",
    "opfriscursus",
    Severity.ERROR,
    Stage.RUN,
    source=Source(key="SRW24", section="2.2"),
    profiles=(WRAP,),
)
def refreshed_in_time(group: Group) -> Iterator[Found]:
    """Opleiding of opfriscursus is op de laatste dag hoogstens twee jaar oud.

    Wat: Neemt per begeleider de laatste datum van certificaat en opfriscursus, en
    telt twee jaar verder. De laatste bijeenkomst valt dan niet later dan die dag.

    Waarom: Zo blijven de waarden en de vijf stappen fris, en hoor je van anderen waar
    zij tegenaan lopen. De laatste dag telt, want de groep heeft jullie tot het eind.

    Bron: SRW24 2.2: begeleiders volgen elke twee jaar een opfriscursus.

    Slecht: Opfriscursus op 3 maart 2025, laatste bijeenkomst op 9 maart 2027.

    Beter: Een opfriscursus voor de groep begint, of tussen twee bijeenkomsten.

    Vals alarm: Precies twee jaar is goed. Na 29 februari is dat 28 februari. Een
    opfriscursus die tijdens de cursus gepland is, telt mee. Ben je geweest en staat de
    nieuwe datum nog niet in je bestand, dan krijg je de melding wel.
    """
    days = meeting_days(group)
    for number, leader in enumerate(group.run.leaders, start=1):
        fresh = _freshest(leader, days[-1]) if days else None
        if fresh is not None and two_years_after(fresh) < days[-1]:
            yield Found(
                f"De laatste scholing van {leader.name} was op {written(fresh)}. Op de "
                f"laatste bijeenkomst, {written(days[-1])}, is dat meer dan twee jaar "
                "geleden. Plan een opfriscursus, of zet de nieuwe datum erbij.",
                field=f"begeleider {number} · opfriscursus",
            )


def _freshest(leader: Facilitator, last: dt.date) -> dt.date | None:
    """Return the latest training that the leader has had by the last meeting."""
    days = [day for day in (leader.certified, leader.refreshed) if day is not None]
    over = [day for day in days if day <= last]
    return max(over, default=None)
