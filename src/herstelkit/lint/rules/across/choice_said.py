"""A leaflet says that taking part is one's own choice."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import prose
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_SAID: Final = re.compile(
    r"\b(?:vrijwillig|eigen keuze|jij kiest (?:zelf|of|wat|wanneer)"
    r"|kies je zelf|je kiest zelf"
    r"|(?:niet|niets|niks) (?:verplicht|hoeft|moet)"
    r"|hoe(?:ft|f|ven)\b[^.!?\n]{0,40}\b(?:niet|niets|geen)"
    r"|(?:stoppen|weggaan) (?:mag|kan)|(?:mag|kun je) stoppen)\b"
)
_MESSAGE: Final = (
    "Op de folder ‘{name}’ staat nog niet dat meedoen een eigen keuze is. "
    "Eén zin is genoeg, zoals: stoppen mag altijd."
)


@rule(
    "HX022",
    "eigen-keuze-gezegd",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def choice_said(programme: Programme) -> Iterator[Found]:
    """Elke folder zegt dat meedoen een eigen keuze is.

    Wat: Zoekt in elke folder naar een zin die zegt dat je zelf kiest of je meedoet, wat
    je vertelt of wanneer je stopt. Voor WRAP is er een eigen regel die strenger is.

    Waarom: Wie de folder van een hulpverlener krijgt, hoort al gauw een opdracht. Eén
    zin haalt die druk eraf.

    Bron: Ons eigen voorstel: in onze teksten is niets verplicht.

    Slecht: Een folder die alleen zegt wat er gebeurt, en waar en wanneer.

    Beter: “Je kiest zelf wat je vertelt. Stoppen mag altijd.”

    Vals alarm: Veel woorden zijn goed: vrijwillig, een eigen keuze, niets hoeft. Zeg je
    het heel anders, dan wordt het wel gemeld.
    """
    if programme.course.profile == WRAP:
        return
    read: defaultdict[str, str] = defaultdict(str)
    for text in programme.texts:
        read[text.id] += f"{prose(text.text).low}\n"
    for leaflet in programme.course.leaflets:
        if not _SAID.search(read[leaflet.id]):
            yield Found(
                _MESSAGE.format(name=leaflet.name),
                id=leaflet.id,
                file=programme.file_of(leaflet),
            )
