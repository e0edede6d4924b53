"""Leaders can keep their own examples in the course file."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source


@rule(
    "HW023",
    "eigen-voorbeelden-nog-leeg",
    Severity.HINT,
    Stage.RUN,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def own_examples_empty(group: Group) -> Iterator[Found]:
    """Jullie eigen voorbeelden kunnen in het cursusbestand.

    Wat: Kijkt of er onder [illustraties] iets staat. Eén voorbeeld is al genoeg.

    Waarom: Wie van tevoren een klein verhaal kiest, vertelt rustiger. Staat het in het
    bestand, dan ligt het tijdens de bijeenkomst vanzelf bij het goede onderdeel.

    Bron: SRW24 4.1.6: eigen voorbeelden van begeleiders brengen het gesprek op gang.
    Ze vooraf opschrijven is ons eigen voorstel.

    Slecht: Een bestand zonder [illustraties].

    Beter: triggers = "Die keer dat de trein niet kwam en ik de taart in mijn tas had."

    Vals alarm: Wie zijn voorbeelden uit het hoofd vertelt, krijgt deze tip ook. Je kunt
    hem gerust laten staan.
    """
    if not group.run.illustrations:
        yield Found(
            "Jullie eigen kleine voorbeelden staan nog niet in het bestand. Zet er een "
            "paar onder [illustraties], dan komen ze in het draaiboek op hun plek.",
            field="illustraties",
        )
