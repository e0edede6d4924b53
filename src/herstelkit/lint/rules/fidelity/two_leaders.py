"""A WRAP group is led by two."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_TWO: Final = 2


@rule(
    "HW012",
    "twee-begeleiders",
    Severity.ERROR,
    Stage.RUN,
    source=Source(key="SRW24", section="2.2"),
    profiles=(WRAP,),
)
def two_leaders(group: Group) -> Iterator[Found]:
    """Een WRAP-groep heeft twee begeleiders.

    Wat: Telt hoeveel begeleiders er in het cursusbestand staan.

    Waarom: Met z’n tweeën kan de een praten en de ander schrijven en opletten. Is er
    iemand in nood, dan blijft er een bij de groep. En twee levens geven de groep meer
    om zich in te herkennen dan één.

    Bron: SRW24 2.1 en 2.2: twee geschoolde en gecertificeerde begeleiders.

    Slecht: Eén blok [[begeleider]].

    Beter: Twee blokken [[begeleider]], elk met een naam en een certificaat.

    Vals alarm: Een groep met drie begeleiders, van wie er een meekijkt, wordt niet
    gemeld. Wie de tweede nog zoekt, krijgt de melding wel; die gaat vanzelf weg.
    """
    if len(group.run.leaders) < _TWO:
        yield Found(
            "Er staat één begeleider in je bestand. Een WRAP-groep begeleid je met z’n "
            "tweeën. Zet de ander erbij, of zoek er iemand bij voor jullie beginnen.",
            field="begeleider",
        )
