"""Where leaders make room there is a question or a work form."""

from collections.abc import Iterator

from herstelkit.courses import Component, Course
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import MAKING_ROOM, spots
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source


@rule(
    "HW039",
    "ruimte-met-een-vraag",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.2.1"),
    profiles=(WRAP,),
)
def something_to_do(programme: Programme) -> Iterator[Found]:
    """Bij het faciliteren is er een vraag of een werkvorm.

    Wat: Kijkt of er in elk onderdeel, waar de groep aan de beurt is, een vraag of een
    werkvorm staat.

    Waarom: Ruimte zonder opstapje wordt al snel stilte, of een verhaal van jullie zelf.
    Met één goede vraag kan iedereen op een eigen manier beginnen.

    Bron: SRW24 2.2.1: begeleiders maken met een werkvorm ruimte om uit te wisselen en
    zelf iets te ontdekken.

    Slecht: “Faciliteren, 20 minuten”, en verder niets.

    Beter: Drie open vragen, of een gesprekje in tweetallen met een duidelijke opdracht.

    Vals alarm: Alleen vragen, zonder werkvorm, is goed, en andersom ook. Een vraag die
    in de gesproken tekst verstopt zit, telt niet mee.
    """
    for spot in spots(programme.course):
        if not _has_something(programme.course, spot.component):
            yield Found(
                f"In ‘{spot.component.title}’ staat nog geen vraag of werkvorm voor de "
                "groep. Met één goede vraag kan iedereen beginnen.",
                id=spot.component.id,
                field="stap · vragen",
                file=programme.file_of(spot.session),
            )


def _has_something(course: Course, component: Component) -> bool:
    """Tell whether the group has something to begin with; True without such steps."""
    steps = [
        step
        for step in component.steps
        if course.step_kind(step.kind).role in MAKING_ROOM
    ]
    return not steps or any(step.questions or step.work_forms for step in steps)
