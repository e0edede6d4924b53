"""Every component of a WRAP course has the five steps."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import STEPS, spots, steps_taken
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import listed
from herstelkit.sources import Source


@rule(
    "HW003",
    "vijf-stappen",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.2.1"),
    profiles=(WRAP,),
)
def five_steps(programme: Programme) -> Iterator[Found]:
    """Elk onderdeel heeft de vijf stappen.

    Wat: Kijkt of in elk onderdeel wordt aangekondigd, uitgelegd, geïllustreerd,
    gefaciliteerd en afgesloten. De rol van een stap telt, de naam niet.

    Waarom: Een vaste vorm geeft rust: de groep weet waar ze is. Zonder eigen voorbeeld
    wordt uitleg een les, en zonder ruimte blijft het bij luisteren.

    Bron: SRW24 2.2.1 noemt deze vijf stappen. In 4.1.6 hebben de eerste en de laatste
    een andere naam; wij zien ze als hetzelfde.

    Slecht: Een onderdeel met uitleg en een werkvorm, zonder eigen voorbeeld.

    Beter: Een onderdeel met alle vijf, ook als een stap maar een minuut duurt.

    Vals alarm: Een pauze en de slotronde hebben geen stappen, en dat is goed. Ruimte
    om te schrijven of te oefenen telt als faciliteren. Een onderdeel van louter
    praktische dingen wordt wel gemeld; dat past beter in de aankondiging.
    """
    for spot in spots(programme.course):
        taken = {*steps_taken(programme.course, spot.component)}
        missing = [
            name for number, (name, _) in enumerate(STEPS) if number not in taken
        ]
        if missing:
            yield Found(
                f"In ‘{spot.component.title}’ is er nog geen stap voor "
                f"{listed(missing)}. Voeg die toe; een minuut kan genoeg zijn.",
                id=spot.component.id,
                field="stap",
                file=programme.file_of(spot.session),
            )
