"""Letters are large enough to read."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.sources import Source

_ON_PAPER: Final = (
    "Hier staan letters kleiner dan 9 punten{more}. Maak ze 11 of 12, en laat liever "
    "een zin weg dan dat iemand moet turen."
)
_ON_A_SLIDE: Final = (
    "Op deze dia staan letters kleiner dan 12 punten{more}. Die leest achterin "
    "niemand; zet een deel in de notities en maak de rest groter."
)


@rule(
    "HA012",
    "kleine-letters",
    Severity.HINT,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def tiny_letters(pack: PackView) -> Iterator[Found]:
    """Letters zijn groot genoeg om zonder moeite te lezen.

    Wat: Zoekt in aangepaste bestanden naar letters die iemand met de hand kleiner
    maakte dan 9 punten, of op een dia dan 12. Per bestand komt er één melding.

    Waarom: Kleine letters sluiten mensen buiten zonder dat zij er iets van zeggen. Vaak
    is de tekst kleiner gemaakt om iets te laten passen, en dan helpt schrappen meer.

    Bron: Ons eigen voorstel. Veel lezers hebben liever 12 punten dan 10.

    Slecht: Een alinea in 8 punten, zodat het op één bladzijde past.

    Beter: Twee zinnen minder, in 12 punten.

    Vals alarm: De kleine letters die bij onze opmaak horen, zoals onderaan een
    bladzijde, worden niet gemeld. Een bijschrift dat je zelf klein maakte wel.
    """
    for file in pack.changed:
        if spots := file.outline.tiny:
            others = len(spots) - 1
            more = f", en nog op {others} andere plekken" if others > 1 else ""
            more = ", en nog op één andere plek" if others == 1 else more
            message = _ON_A_SLIDE if file.is_deck else _ON_PAPER
            yield file.found(message.format(more=more), spots[0])
