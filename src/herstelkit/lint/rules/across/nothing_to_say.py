"""Every step has something to say."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._used import sessions_of
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Bij deze stap staat niet wat je kunt zeggen. "
    "Schrijf een paar zinnen bij ‘zeg’; een ander kan het dan ook overnemen."
)


@rule(
    "HX021",
    "niets-om-te-zeggen",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def nothing_to_say(programme: Programme) -> Iterator[Found]:
    """Bij elke stap staat in het draaiboek wat je kunt zeggen.

    Wat: Zoekt stappen van een onderdeel zonder tekst bij ‘zeg’.

    Waarom: De woorden komen in het draaiboek en in de notities bij de dia. Is het leeg,
    dan staat een begeleider daar met een kop en een lege bladzijde.

    Bron: Ons eigen voorstel: draaiboek en dia’s dragen samen het verhaal.

    Slecht: zeg = ""

    Beter: zeg = "We sluiten dit stuk af. Wat je wilt bewaren, schrijf je op."

    Vals alarm: Eén korte zin is genoeg. Een stap waarin alleen wordt gezwegen, wordt
    wel gemeld; schrijf dan op dat je stil bent.
    """
    for session in sessions_of(programme.course):
        for component in session.components:
            for number, step in enumerate(component.steps, start=1):
                if not step.say.strip():
                    yield Found(
                        _MESSAGE,
                        id=component.id,
                        field=f"stap {number} · zeg",
                        file=programme.file_of(session),
                    )
