"""The course says that its programme is a proposal and not the official agenda."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_TOLD: Final = ("voorstel", "licentie")


@rule(
    "HW038",
    "eigen-voorstel",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def own_proposal(programme: Programme) -> Iterator[Found]:
    """Er staat bij dat het programma een voorstel is.

    Wat: Zoekt in ‘voorstel’, dat voor in het draaiboek komt, naar de woorden voorstel
    of licentie.

    Waarom: De agenda van WRAP staat in de trainingsmap en is van anderen. Wie ons
    programma in handen krijgt, moet weten dat het te vervangen is, en dat de map
    voorgaat.

    Bron: SRW24 4.1.6: begeleiders houden de agenda uit hun trainingsmap aan. Dat wij
    zeggen dat dit iets anders is, is ons eigen voorstel.

    Slecht: “Dit is het programma.”

    Beter: “Dit programma is ons eigen voorstel. Heb je de trainingsmap, dan gaat die
    voor.”

    Vals alarm: Een organisatie die haar eigen agenda laadt en haar licentie noemt,
    krijgt geen melding. Staat het met andere woorden, dan wel.
    """
    told = programme.course.proposal.lower()
    if not any(word in told for word in _TOLD):
        yield Found(
            "Er staat nog niet bij dat dit programma een voorstel is. Zet het erbij, "
            "en ook dat de trainingsmap voorgaat.",
            field="voorstel",
            file="methode.toml",
        )
