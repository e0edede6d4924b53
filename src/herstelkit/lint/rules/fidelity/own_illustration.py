"""Each illustrating step helps leaders to find a story of their own."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Component, Course, StepRole
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import spots
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import CRISIS

_ENOUGH: Final = 2


@rule(
    "HW022",
    "eigen-illustratie",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.2.1"),
    profiles=(WRAP,),
)
def own_illustration(programme: Programme) -> Iterator[Found]:
    """Bij elke illustratie staan kleine voorbeelden om je eigen verhaal te vinden.

    Wat: Telt de voorbeelden bij het illustreren: twee is genoeg. Bij crisis vraagt
    HW011 er drie, en zwijgt deze regel.

    Waarom: Het voorbeeld moet uit je eigen leven komen. Een rijtje kleine dingen
    brengt je op een idee, en laat zien hoe klein het mag zijn.

    Bron: SRW24 2.2.1: begeleiders illustreren met iets uit hun eigen leven en hun eigen
    WRAP. Het aantal is ons eigen voorstel.

    Slecht: “Vertel iets over jezelf.”

    Beter: Drie opstapjes: een gemiste bus, een berichtje dat uitblijft, een volle gang.

    Vals alarm: Een onderdeel zonder illustratie wordt hier niet gemeld; dat zegt HW003.
    Voorbeelden die in de gesproken tekst verstopt zitten, tellen niet mee.
    """
    for spot in spots(programme.course):
        if CRISIS.id in spot.component.about:
            continue
        numbers = _examples(programme.course, spot.component)
        if numbers and sum(numbers) < _ENOUGH:
            yield Found(
                f"Bij de illustratie van ‘{spot.component.title}’ staan weinig "
                "voorbeelden. Zet er een paar kleine bij, als opstap naar een eigen "
                "verhaal.",
                id=spot.component.id,
                field="stap · voorbeelden",
                file=programme.file_of(spot.session),
            )


def _examples(course: Course, component: Component) -> list[int]:
    return [
        len(step.examples)
        for step in component.steps
        if course.step_kind(step.kind).role is StepRole.ILLUSTRATE
    ]
