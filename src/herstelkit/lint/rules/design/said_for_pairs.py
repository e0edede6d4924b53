"""A leaflet of a course for pairs says that people come as a pair."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Leaflet
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_AS_A_PAIR: Final = re.compile(r"koppel|met z’n tweeën|jullie twee|allebei|samen met")


@rule(
    "HC041",
    "koppel-gezegd",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="HOZ12", section="9.1"),
)
def said_for_pairs(programme: Programme) -> Iterator[Found]:
    """Is iets alleen voor koppels, dan zegt de folder dat.

    Wat: Zoekt op elke folder van een dag voor koppels naar woorden als koppel, met z’n
    tweeën en samen met.

    Waarom: Wie alleen komt, moet aan de deur horen dat het niet kan. Dat wil niemand,
    ook jullie niet.

    Bron: HOZ12 9.1 zegt dat je je voor de Studiedag herstel alleen als koppel aanmeldt:
    iemand die hulp krijgt, met een hulpverlener die deze persoon zelf kiest.

    Slecht: “Een dag over herstel. Meld je aan!”

    Beter: “Een dag voor jou en een hulpverlener die je zelf kiest. Jullie komen samen.”

    Vals alarm: Zegt een folder hetzelfde zonder een van deze woorden, dan wordt die
    toch gemeld.
    """
    if not programme.course.published.pairs_only:
        return
    for leaflet in programme.course.leaflets:
        if not _AS_A_PAIR.search(_words(leaflet)):
            yield Found(
                "Hier kom je alleen als koppel, maar deze folder zegt dat niet. Zet "
                "het erbij, dan staat niemand voor niets aan de deur.",
                id=leaflet.id,
                field="vlak",
                file=programme.file_of(leaflet),
            )


def _words(leaflet: Leaflet) -> str:
    panels = (f"{panel.title} {panel.text}" for panel in leaflet.panels)
    return " ".join((leaflet.headline, leaflet.subtitle, *panels)).lower()
