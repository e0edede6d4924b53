"""There is a sheet for the toolbox and for each of the six plans."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import about, sheets_for
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import ACTION_PLANS, TOOLBOX


@rule(
    "HW024",
    "blad-bij-elk-deel",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def sheet_for_each_part(programme: Programme) -> Iterator[Found]:
    """Voor de koffer en voor elk plan is er een blad om op te schrijven.

    Wat: Kijkt of er voor elk van deze delen een werkblad is met een vraag die erover
    gaat. Een deel dat nergens het onderwerp is, meldt HW006.

    Waarom: Mensen gaan naar huis met een eigen plan, of met het begin ervan. Wat alleen
    gezegd is, is een week later weg.

    Bron: SRW24 4.1.6: zo goed als iedereen ging met een eigen WRAP naar huis, af of net
    begonnen. In 2.1 heet dat een persoonlijk document.

    Slecht: Een onderdeel over triggers, zonder blad.

    Beter: Een blad met twee vragen: wat kan me raken, en wat doe ik dan?

    Vals alarm: Een deel dat over twee bladen is verdeeld, wordt niet gemeld. Een blad
    waarbij ‘gaat_over’ niet is ingevuld, wordt wel gemeld: vul dat in, dan komt het
    antwoord ook in een planbestand op de goede plek.
    """
    course = programme.course
    for part in (TOOLBOX, *ACTION_PLANS):
        if about(course, part.id) and not sheets_for(course.sheets, part.id):
            yield Found(
                f"Er is geen werkblad dat naar ‘{part.label_nl}’ vraagt. Maak er een, "
                "dan heeft iedereen een plek om iets op te schrijven.",
                id=part.id,
                field="gaat_over",
            )
