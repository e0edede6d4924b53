"""The crisis plan belongs to the second half of a WRAP course."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._crisis import first_plan, still_to_come
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import CRISIS


@rule(
    "HW033",
    "crisis-niet-vroeg",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.5"),
    profiles=(WRAP,),
)
def crisis_not_early(programme: Programme) -> Iterator[Found]:
    """Het crisisplan komt in de tweede helft van de cursus.

    Wat: Kijkt in de hoeveelste bijeenkomst het crisisplan voor het eerst wordt gemaakt.

    Waarom: Dit onderwerp raakt mensen het meest. Na een paar keer kent de groep elkaar,
    en weet ieder hoe die zichzelf hier kan steunen.

    Bron: SRW24 4.1.5: crisis was het onderwerp van de zevende van acht bijeenkomsten.
    ‘De tweede helft’ is onze eigen, ruime vertaling daarvan.

    Slecht: Het crisisplan in bijeenkomst 3 van 8.

    Beter: Het crisisplan in bijeenkomst 6 of 7 van 8.

    Vals alarm: Een eerste blik op het woord crisis is geen plan, en wordt niet gemeld.
    Een cursus van één of twee dagen ook niet. Staat het ook voor andere plannen, dan
    zegt HW010 dat, en zwijgt deze regel. Een groep die elkaar al kent, krijgt hem wel.
    """
    course = programme.course
    half = len(course.sessions) / 2
    spot = first_plan(course, CRISIS)
    if spot is None or half <= 1 or spot.meeting > half or still_to_come(course):
        return
    yield Found(
        f"Het crisisplan komt al in bijeenkomst {spot.meeting}. In de tweede helft van "
        "de cursus kent de groep elkaar beter. Kan het later?",
        id=spot.component.id,
        field="over",
        file=programme.file_of(spot.session),
    )
