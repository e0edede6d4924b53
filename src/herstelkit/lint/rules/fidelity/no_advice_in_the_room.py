"""Where leaders make room, nobody is invited to give advice."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims
from herstelkit.lint.said import remarks
from herstelkit.lint.subjects import Audience, Programme
from herstelkit.sources import Source

_IN_THE_ROOM: Final = frozenset({Audience.SPOKEN, Audience.PARTICIPANT})


@rule(
    "HW027",
    "geen-raad-in-de-ruimte",
    Severity.WARNING,
    Stage.COURSE,
    Stage.PACK,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def no_advice_in_the_room(subject: Programme | PackView) -> Iterator[Found]:
    """Deelnemers worden niet gevraagd om elkaar raad te geven.

    Wat: Zoekt in wat je zegt, in opdrachten en op bladen naar vragen om tips, advies of
    oplossingen voor een ander.

    Waarom: Raad is lief bedoeld, en toch klapt een ander vaak dicht. Wie vertelt wat
    hem of haar zelf hielp, laat de keus open.

    Bron: SRW24 4.1.6: begeleiders gaven geen advies, en wezen op wat ieder over
    zichzelf weet. In 2.1 gaat het om wat voor iemand zelf werkt.

    Slecht: “Geef elkaar om de beurt twee tips.”

    Beter: “Vertel elkaar wat jij dan doet. De ander luistert, en vraagt alleen: wat had
    je goed gedaan?”

    Vals alarm: Zeggen dat raad er niet bij hoort, wordt niet gemeld. Het verzamelen van
    wat ieder zelf doet ook niet. Een tip van de week op een poster wel.
    """
    yield from remarks(
        claims(subject, "wrap_raad", _IN_THE_ROOM), lambda one: _message(one.words)
    )


def _message(words: str) -> str:
    return (
        f"Hier staat ‘{words}’. In WRAP geeft niemand een ander raad. Vraag liever "
        "wat ieder zelf doet of deed; de ander luistert."
    )
