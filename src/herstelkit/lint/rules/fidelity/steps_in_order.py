"""The five steps of a WRAP component follow each other in their own order."""

from collections.abc import Iterator
from itertools import pairwise

from herstelkit.courses import Component, Course
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import STEPS, spots, steps_taken
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source


@rule(
    "HW004",
    "stappen-op-volgorde",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.2.1"),
    profiles=(WRAP,),
)
def steps_in_order(programme: Programme) -> Iterator[Found]:
    """De vijf stappen staan in hun eigen volgorde.

    Wat: Kijkt in elk onderdeel of geen stap voor een eerdere staat: aankondigen,
    uitleggen, illustreren, faciliteren, afsluiten.

    Waarom: Na jullie eigen voorbeeld is de groep aan het woord. Komt er daarna nog een
    verhaal of uitleg van jullie, dan wordt de ruimte ongemerkt weer van jullie.

    Bron: SRW24 2.2.1 geeft de stappen in deze volgorde, en vraagt om illustreren en
    faciliteren goed uit elkaar te houden.

    Slecht: Eerst een werkvorm, dan pas de uitleg.

    Beter: Uitleggen, een klein eigen voorbeeld, en dan de werkvorm.

    Vals alarm: Twee werkvormen achter elkaar, of uitleg in twee stukken, worden niet
    gemeld. Wie bewust met een vraag aan de groep begint, krijgt wel een melding.
    """
    for spot in spots(programme.course):
        wrong = _out_of_order(programme.course, spot.component)
        if wrong:
            late, early = wrong
            yield Found(
                f"In ‘{spot.component.title}’ komt {late} pas na {early}. "
                f"Zet {late} ervoor, dan is daarna de groep aan het woord.",
                id=spot.component.id,
                field="stap",
                file=programme.file_of(spot.session),
            )


def _out_of_order(course: Course, component: Component) -> tuple[str, str] | None:
    """Return the names of a step that comes too late and of the one before it."""
    taken = [n for n in steps_taken(course, component) if n is not None]
    return next(((STEPS[b][0], STEPS[a][0]) for a, b in pairwise(taken) if b < a), None)
