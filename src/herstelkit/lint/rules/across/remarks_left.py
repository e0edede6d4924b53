"""A file that goes to others holds no remarks and no tracked changes."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks.outline import Outline
from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.primitives import counted
from herstelkit.sources import Source

_MESSAGE: Final = (
    "In dit bestand {stand} nog {what}. Loop ze in {program} na bij Controleren, en "
    "bewaar het bestand opnieuw voor je het deelt."
)


@rule(
    "HX011",
    "opmerkingen-in-bestand",
    Severity.WARNING,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def remarks_left(pack: PackView) -> Iterator[Found]:
    """In een bestand dat je deelt, staan geen opmerkingen in de kantlijn meer.

    Wat: Telt opmerkingen en bijgehouden wijzigingen in aangepaste bestanden voor
    deelnemers en voor buiten, en opmerkingen in presentaties.

    Waarom: Wat je aan je collega schreef, leest een deelnemer dan mee, met naam en
    datum. Ook een weggehaalde zin is nog te zien zolang de wijziging niet is
    geaccepteerd.

    Bron: Ons eigen voorstel.

    Slecht: Een werkblad met in de kantlijn: ‘Is dit niet te moeilijk voor deze groep?’

    Beter: Hetzelfde blad nadat jullie het samen hebben aangepast.

    Vals alarm: Opmerkingen in het draaiboek zijn voor jullie zelf en worden niet
    gemeld. Een opmerking die je met opzet voor deelnemers schreef, wordt wel gemeld.
    """
    for file in pack.changed:
        if what := _left(file.outline) if file.goes_out or file.is_deck else "":
            stand = "staat" if what.startswith("1 ") and " en " not in what else "staan"
            program = "PowerPoint" if file.is_deck else "Word"
            message = _MESSAGE.format(stand=stand, what=what, program=program)
            yield file.found(message)


def _left(outline: Outline) -> str:
    remarks = counted(outline.remarks, "opmerking", "opmerkingen")
    changes = counted(
        outline.revisions, "bijgehouden wijziging", "bijgehouden wijzigingen"
    )
    found = (remarks * bool(outline.remarks), changes * bool(outline.revisions))
    return " en ".join(filter(None, found))
