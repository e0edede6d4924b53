"""A leaflet holds no more than fits a folded sheet in letters that can be read."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Leaflet, Side
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MOST: Final = {Side.FRONT: 350, Side.LEFT: 900, Side.RIGHT: 900, Side.BACK: 600}
"""Letters of our own text on a side; dates and names come on top."""
_NAMES: Final = {
    Side.FRONT: "voorkant",
    Side.LEFT: "linkerkant binnenin",
    Side.RIGHT: "rechterkant binnenin",
    Side.BACK: "achterkant",
}
_MESSAGE: Final = (
    "Op de {side} van deze folder staan {count} letters en spaties. Met hooguit {most} "
    "blijft het groot genoeg om in het voorbijgaan te lezen. Laat een paar zinnen weg."
)


@rule(
    "HA016",
    "folder-vol",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def full_leaflet(programme: Programme) -> Iterator[Found]:
    """Op een folder staat niet meer dan er in goed leesbare letters past.

    Wat: Telt de tekens op elke kant van een folder: hooguit 350 op de voorkant, 900 op
    elke kant binnenin en 600 op de achterkant. Data, tijden en namen tellen niet mee.

    Waarom: Een folder is één gevouwen vel. Past de tekst niet, dan worden de letters
    kleiner tot het wel past. Weinig woorden nodigen meer uit dan veel.

    Bron: Ons eigen voorstel. De aantallen zijn gekozen naar wat in 11 punten past.

    Slecht: Een binnenkant met de hele inleiding van het draaiboek.

    Beter: Vier korte alinea’s, en de rest in een gesprek.

    Vals alarm: Een lange lijst van korte regels telt weinig tekens en neemt toch
    ruimte; dat zien wij niet. Een kant die net te vol is maar goed oogt, wordt wel
    gemeld.
    """
    for leaflet in programme.course.leaflets:
        for side, most in _MOST.items():
            count = _letters(leaflet, side)
            if count > most:
                yield Found(
                    _MESSAGE.format(side=_NAMES[side], count=count, most=most),
                    id=leaflet.id,
                    field="vlak · tekst",
                    file=programme.file_of(leaflet),
                )


def _letters(leaflet: Leaflet, side: Side) -> int:
    panels = (panel for panel in leaflet.panels if panel.side is side)
    return sum(len(panel.title) + len(panel.text) for panel in panels)
