"""The leaders of a WRAP group have their certificate when the group begins."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._dates import meeting_days, written
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_TWO: Final = 2


@rule(
    "HW035",
    "certificaat-voor-de-start",
    Severity.ERROR,
    Stage.RUN,
    source=Source(key="SRW24", section="2.2"),
    profiles=(WRAP,),
)
def certified_before_start(group: Group) -> Iterator[Found]:
    """Begeleiders hebben hun certificaat voor de eerste bijeenkomst.

    Wat: Kijkt of de datum van het certificaat niet na de eerste bijeenkomst ligt.

    Waarom: In de opleiding ervaar je de waarden en de werkwijze zelf. Wie nog bezig is,
    kan wel meelopen, naast twee mensen die er al mee werken.

    Bron: SRW24 2.2: begeleiders zijn opgeleid en gecertificeerd.

    Slecht: Eerste bijeenkomst op 12 januari, certificaat op 20 maart.

    Beter: De groep na de opleiding laten beginnen, of eerst meekijken als derde.

    Vals alarm: Een certificaat op de dag van de eerste bijeenkomst wordt niet gemeld.
    Een derde begeleider die nog in opleiding is wordt ook niet gemeld, als er twee
    anderen zijn die het certificaat al hebben.
    """
    days = meeting_days(group)
    late = [
        (number, day)
        for number, leader in enumerate(group.run.leaders, start=1)
        if (day := leader.certified) and days and day > days[0]
    ]
    if len(group.run.leaders) - len(late) >= _TWO:
        return
    for number, day in late:
        yield Found(
            f"Het certificaat van {group.run.leaders[number - 1].name} is van "
            f"{written(day)}, na de eerste bijeenkomst op {written(days[0])}. Klopt de "
            "datum? Begin anders later, of loop mee als derde.",
            field=f"begeleider {number} · gecertificeerd",
        )
