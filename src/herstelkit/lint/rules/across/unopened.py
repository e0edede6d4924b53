"""A file that somebody changed opens as it should."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Dit bestand gaat hier niet open: {why}. Open het in {program}, bewaar het opnieuw "
    "als {ending} en kijk of alles er nog in staat."
)


@rule(
    "HX014",
    "bestand-gaat-niet-open",
    Severity.ERROR,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def unopened(pack: PackView) -> Iterator[Found]:
    """Een bestand dat iemand aanpaste, gaat gewoon open.

    Wat: Probeert elk Word-bestand en elke presentatie te openen die na het bouwen is
    veranderd of toegevoegd.

    Waarom: Een bestand met een wachtwoord, met macro’s of met een beschadiging merk je
    anders pas als de groep er zit.

    Bron: Ons eigen voorstel.

    Slecht: Een presentatie die halverwege het kopiëren is afgebroken.

    Beter: Dezelfde presentatie, opnieuw gekopieerd en één keer geopend.

    Vals alarm: Een bestand met een wachtwoord is niet kapot en wordt toch gemeld, want
    wij kunnen er niet in kijken. Bestanden van een ander soort, zoals pdf, worden
    overgeslagen.
    """
    for file in pack.files:
        if file.refused:
            message = _MESSAGE.format(
                why=file.refused.replace("dit bestand", "het", 1),
                program="PowerPoint" if file.is_deck else "Word",
                ending=".pptx" if file.is_deck else ".docx",
            )
            yield file.found(message)
