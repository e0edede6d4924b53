"""The colours of a house style stand out enough to read text in."""

from collections.abc import Iterator
from typing import Final

from herstelkit.colours import contrast
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

READABLE: Final = 4.5
_PALEST: Final = "F0F0F0"
"""No ground that we print text on is darker than this grey."""
_MESSAGE: Final = (
    "De {name} {colour} is te licht om tekst in te lezen. "
    "Wij maken hem donkerder waar er tekst in staat. Wil je zelf kiezen, "
    "neem dan een donkerder tint van dezelfde kleur."
)


@rule(
    "HA007",
    "contrast-huisstijl",
    Severity.HINT,
    Stage.RUN,
    source=Source(key="WCAG 2.2", section="1.4.3"),
)
def pale_house_colour(group: Group) -> Iterator[Found]:
    """De kleuren van de huisstijl zijn donker genoeg om tekst in te lezen.

    Wat: Rekent uit hoe goed de hoofdkleur en de accentkleur afsteken tegen wit papier
    en onze lichtste vlakken.

    Waarom: Lichtgeel of lichtblauw op wit is mooi als vlak, maar niet als letter. Bij
    het bouwen maken wij zo’n kleur vanzelf donkerder. Het is dan niet meer precies
    jullie kleur, en dat wil je misschien weten.

    Bron: WCAG 2.2, 1.4.3: tekst steekt minstens 4,5 op 1 af tegen de achtergrond.

    Slecht: hoofdkleur = "#7FC8F8"

    Beter: hoofdkleur = "#0B5C8E"

    Vals alarm: Kleuren in jullie eigen sjabloon of logo bekijken wij niet. Een lichte
    kleur die jullie alleen voor vlakken bedoelden, wordt ook gemeld.
    """
    style = group.run.house_style
    if style is None:
        return
    colours = {"hoofdkleur": style.main, "accentkleur": style.accent}
    for name, colour in colours.items():
        if colour and contrast(colour.removeprefix("#"), _PALEST) < READABLE:
            message = _MESSAGE.format(name=name, colour=colour)
            yield Found(message, id="huisstijl", field=name)
