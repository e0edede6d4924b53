"""A leaflet tells when and where the group is."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Details
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Op de folder ‘{name}’ staat niet wanneer en waar de groep is. "
    'Zet bij een van de vlakken: lijst = "praktisch".'
)


@rule(
    "HX019",
    "folder-zonder-plek-en-tijd",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def leaflet_without_facts(programme: Programme) -> Iterator[Found]:
    """Op een folder staat wanneer en waar de groep is.

    Wat: Kijkt of een van de vlakken van een folder de data, de tijd en de plek van de
    groep overneemt.

    Waarom: Iemand die de folder van het prikbord haalt, wil weten waar en wanneer. Die
    gegevens staan in het cursusbestand en hoeven maar een plek te krijgen.

    Bron: Ons eigen voorstel: wat in het cursusbestand staat, komt op papier.

    Slecht: Een folder met een mooie tekst en een leeg vlak voor de datum.

    Beter: Een vlak met lijst = "praktisch" op de achterkant.

    Vals alarm: Een folder die over de cursus in het algemeen gaat en lang mee moet,
    wordt ook gemeld. Een folder zonder aanmeldstrook niet.
    """
    for leaflet in programme.course.leaflets:
        if not any(panel.details is Details.PRACTICAL for panel in leaflet.panels):
            yield Found(
                _MESSAGE.format(name=leaflet.name),
                id=leaflet.id,
                field="vlak · lijst",
                file=programme.file_of(leaflet),
            )
