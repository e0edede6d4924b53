"""Pictures do not make a file too heavy to send."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.sources import Source

_MEGABYTE: Final = 1_000_000
_HEAVY: Final = 5 * _MEGABYTE
_MESSAGE: Final = (
    "In dit bestand zit een afbeelding van {size} MB. Kies in {program} bij Afbeelding "
    "‘Afbeeldingen comprimeren’, dan gaat openen en mailen vlotter."
)


@rule(
    "HA014",
    "foto-te-zwaar",
    Severity.HINT,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def heavy_picture(pack: PackView) -> Iterator[Found]:
    """Een afbeelding maakt een bestand niet te zwaar om te mailen.

    Wat: Kijkt in aangepaste bestanden naar de grootste afbeelding. Vanaf 5 MB komt er
    een melding.

    Waarom: Een foto recht uit een telefoon is vaak tien keer zo groot als nodig. De
    presentatie opent dan traag, en de mail komt soms niet aan.

    Bron: Ons eigen voorstel. De grens is gekozen, niet gemeten.

    Slecht: Een foto van 12 MB op de titeldia.

    Beter: Dezelfde foto, verkleind tot wat een scherm laat zien.

    Vals alarm: Een grote foto die je groot wilt afdrukken heeft die maat nodig; hij
    wordt wel gemeld. Veel kleine foto’s bij elkaar worden niet gemeld.
    """
    for file in pack.changed:
        if file.outline.heaviest >= _HEAVY:
            size = round(file.outline.heaviest / _MEGABYTE)
            program = "PowerPoint" if file.is_deck else "Word"
            yield file.found(_MESSAGE.format(size=size, program=program))
