"""The five key concepts all have their place in a WRAP course."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import about
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import KEY_CONCEPTS


@rule(
    "HW008",
    "vijf-begrippen",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1.1"),
    profiles=(WRAP,),
)
def five_concepts(programme: Programme) -> Iterator[Found]:
    """De vijf sleutelbegrippen komen allemaal aan bod.

    Wat: Kijkt of hoop, persoonlijke verantwoordelijkheid, eigen ontwikkeling, opkomen
    voor jezelf en steun elk ergens het onderwerp zijn.

    Waarom: De begrippen lopen door alle plannen heen. Wie er een eigen betekenis aan
    gaf, heeft later iets om op terug te vallen bij het kiezen.

    Bron: SRW24 2.1.1: een WRAP begint met het verkennen van deze vijf begrippen.

    Slecht: Een eerste bijeenkomst over hoop en steun, en dan meteen de plannen.

    Beter: Alle vijf, verdeeld over de eerste bijeenkomsten.

    Vals alarm: Een begrip dat samen met een plan in één onderdeel zit, telt mee. Een
    begrip dat alleen in een verhaal of op een poster voorkomt, wordt wel gemeld.
    """
    for facts in KEY_CONCEPTS:
        if not about(programme.course, facts.concept.value):
            yield Found(
                f"Het sleutelbegrip ‘{facts.label_nl}’ is in geen bijeenkomst het "
                "onderwerp. Laat er een onderdeel over staan, liefst in het begin.",
                id=facts.concept.value,
                field="over",
            )
