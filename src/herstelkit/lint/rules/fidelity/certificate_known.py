"""The certificate of each leader of a WRAP group stands in the course file."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_TWO: Final = 2


@rule(
    "HW013",
    "certificaat",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="SRW24", section="2.2"),
    profiles=(WRAP,),
)
def certificate_known(group: Group) -> Iterator[Found]:
    """Van elke begeleider is bekend wanneer die gecertificeerd is.

    Wat: Kijkt of er bij elke begeleider een datum staat van het certificaat of van een
    opfriscursus.

    Waarom: WRAP wordt begeleid door mensen die ervoor zijn opgeleid en er zelf mee
    leven. Met de datum erbij kan dit programma ook zeggen wanneer opfrissen nodig is.

    Bron: SRW24 2.2: WRAP-groepen hebben gecertificeerde begeleiders.

    Slecht: Een blok [[begeleider]] met alleen een naam.

    Beter: Dezelfde naam, met ‘gecertificeerd = 2024-05-17’ eronder.

    Vals alarm: Wie alleen de datum van een opfriscursus noemt, krijgt geen melding: die
    volg je na het certificaat. Ook een derde die meeloopt krijgt er geen, als er twee
    anderen met een datum zijn. Wie gecertificeerd is en de datum niet meer weet, krijgt
    hem wel; het jaar van je opleiding is genoeg om hem te vinden.
    """
    leaders = group.run.leaders
    unknown = [
        (number, leader.name)
        for number, leader in enumerate(leaders, start=1)
        if leader.certified is None and leader.refreshed is None
    ]
    if len(leaders) - len(unknown) >= _TWO:
        return
    for number, name in unknown:
        yield Found(
            f"Bij {name} staat geen datum van het certificaat. Zet die "
            "erbij. Is de opleiding nog niet af, zoek er dan iemand bij.",
            field=f"begeleider {number} · gecertificeerd",
        )
