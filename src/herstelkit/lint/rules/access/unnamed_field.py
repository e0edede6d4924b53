"""A field to fill in says what it is for."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.primitives import counted
from herstelkit.sources import Source

_MESSAGE: Final = (
    "In dit bestand {have} {many} geen naam. Klik erop, kies bij Ontwikkelaars "
    "‘Eigenschappen’ en vul bij Titel in wat er komt te staan."
)


@rule(
    "HA008",
    "veld-zonder-label",
    Severity.HINT,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="4.1.2"),
)
def unnamed_field(pack: PackView) -> Iterator[Found]:
    """Een veld om in te vullen heeft een naam die zegt wat erin hoort.

    Wat: Zoekt in aangepaste Word-bestanden naar invulvelden zonder titel. Per bestand
    komt er één melding.

    Waarom: Wie op een scherm invult en laat voorlezen, hoort bij elk veld zijn naam.
    Zonder naam klinkt alleen ‘invoerveld’, en is het raden wat er gevraagd wordt.

    Bron: WCAG 2.2, 4.1.2: een veld zegt hoe het heet en wat het is.

    Slecht: Een zelf toegevoegd selectievakje zonder titel.

    Beter: Hetzelfde vakje met als titel: ‘Ik wil graag een maatje’.

    Vals alarm: Een inhoudsopgave is voor Word ook een soort veld, en wordt niet gemeld.
    Op papier maakt het niets uit; deel je alleen papier uit, sla dit dan gerust over.
    """
    for file in pack.changed:
        if found := file.outline.unnamed:
            have = "heeft" if len(found) == 1 else "hebben"
            many = counted(len(found), "invulveld", "invulvelden")
            yield file.found(_MESSAGE.format(have=have, many=many), found[0])
