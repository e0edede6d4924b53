"""A file that somebody filled in does not lie among what everybody gets."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.sources import Source

_MESSAGE: Final = (
    "In dit bestand heeft iemand al iets ingevuld. Is het van een deelnemer, bewaar "
    "het dan buiten het pakket; anders gaat het mee met elke kopie."
)


@rule(
    "HX017",
    "ingevuld-in-pakket",
    Severity.WARNING,
    Stage.PACK,
    source=Source(key="SRW24", section="2.2.1"),
)
def somebodys_own(pack: PackView) -> Iterator[Found]:
    """Wat iemand heeft ingevuld, ligt niet tussen wat iedereen krijgt.

    Wat: Kijkt of in een aangepaste werkmap of een werkblad een veld is ingevuld. Wat er
    staat lezen wij niet, en het komt in geen enkele melding.

    Waarom: Een plan is van degene die het schreef. Wie het pakket kopieert of mailt,
    geeft ongemerkt ook dat ene blad weg.

    Bron: SRW24 2.2.1 (iemands WRAP is van diegene zelf). De maat voor bestanden is ons
    eigen voorstel.

    Slecht: De ingevulde werkmap van een deelnemer, bewaard over de lege heen.

    Beter: Die map bij de deelnemer zelf, en een lege in het pakket.

    Vals alarm: Een blad dat jullie zelf alvast voor een deel invulden, zoals een nummer
    om te bellen, wordt ook gemeld. Lijsten voor begeleiders niet.
    """
    for file in pack.changed:
        if file.goes_out and file.outline.filled:
            yield file.found(_MESSAGE)
