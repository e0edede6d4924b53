"""A WRAP group usually has eight to twelve people."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import GroupSize
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_USUAL: Final = GroupSize(least=8, most=12)


@rule(
    "HW019",
    "acht-tot-twaalf",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="SRW24", section="2.1"),
    profiles=(WRAP,),
)
def group_size(group: Group) -> Iterator[Found]:
    """Een WRAP-groep heeft meestal acht tot twaalf deelnemers.

    Wat: Kijkt naar het aantal dat achter ‘deelnemers’ staat, als het er staat.

    Waarom: Met acht of meer hoor je genoeg verschillende verhalen. Met meer dan twaalf
    komt niet iedereen aan het woord. Een kleine groep kan heel goed zijn, en vraagt
    andere werkvormen.

    Bron: SRW24 2.1 noemt acht tot twaalf. In 4.1.2 staat dat er ook groepen van enkele
    mensen waren. Daarom is dit geen fout.

    Slecht: Achttien deelnemers in één zaal.

    Beter: Twee groepen van negen.

    Vals alarm: Geen aantal invullen mag altijd. Een groep die met opzet klein is,
    krijgt de melding ook; laat hem staan, of zet in je bestand waarom het zo goed is.
    """
    size = group.whole.published.group_size or _USUAL
    number = group.run.participants
    if number is None:
        return
    if size.least is not None and number < size.least:
        yield Found(
            f"Jullie verwachten {_people(number)}; meestal zijn het er {size.least} "
            f"tot {size.most}. Klein kan heel goed gaan. Kies dan werkvormen die ook "
            "met weinig mensen werken.",
            field="deelnemers",
        )
    elif number > size.most:
        yield Found(
            f"Jullie verwachten {_people(number)}; meestal zijn het er hoogstens "
            f"{size.most}. Met twee groepen komt ieder meer aan het woord.",
            field="deelnemers",
        )


def _people(number: int) -> str:
    return "één deelnemer" if number == 1 else f"{number} deelnemers"
