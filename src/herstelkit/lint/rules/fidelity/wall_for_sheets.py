"""The guide says that the room needs a wall for flip-over sheets."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Guide
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_WALL: Final = re.compile(r"\b(muur|muren|wand|wanden|prikbord\w*|waslijn)\b")
_SHEETS: Final = re.compile(r"\b(flap|flaps|flap-?over\w*|vellen)\b")


@rule(
    "HW020",
    "muur-voor-vellen",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def wall_for_sheets(programme: Programme) -> Iterator[Found]:
    """Het draaiboek zegt dat er een muur nodig is voor de flap-overvellen.

    Wat: Zoekt in het draaiboek naar een stukje over een muur, of iets anders om vellen
    aan op te hangen.

    Waarom: Het steundocument en de lijsten van de groep blijven de hele bijeenkomst
    hangen, zodat iedereen ernaar terug kan kijken. In een zaal vol glas of
    schilderijen lukt dat niet, en dat hoor je liever vooraf.

    Bron: SRW24 4.1.6 noemt de ruimte en wat erin is bij trouw zijn aan het model; bij
    één groep konden de vellen niet hangen.

    Slecht: Een draaiboek dat bij de zaal alleen stoelen en koffie noemt.

    Beter: “Reken op vijf vellen aan de muur. Vraag vooraf of plakken mag.”

    Vals alarm: Een waslijn of prikbord telt ook als muur. Staat het alleen bij de
    spullen van een bijeenkomst, dan wordt het wel gemeld: de zaal kies je eerder.
    """
    guide = programme.course.guide
    if not any(_WALL.search(t) and _SHEETS.search(t) for t in _texts(guide)):
        yield Found(
            "Het draaiboek zegt nog niet dat er een muur nodig is voor de vellen van "
            "de flap-over. Zet het bij de zaal, dan kun je er vooraf naar vragen.",
            file="draaiboek.toml",
        )


def _texts(guide: Guide) -> Iterator[str]:
    for chapter in guide.chapters:
        yield chapter.text.lower()
        for section in chapter.sections:
            yield section.text.lower()
