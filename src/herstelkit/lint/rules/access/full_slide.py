"""A slide holds no more than people read at a glance."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks import MAX_POINTS, MAX_WORDS
from herstelkit.blocks.outline import SlideOutline
from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.access._seen import slides_of
from herstelkit.lint.subjects import Show
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Op deze dia staan {much}. Met hooguit {most} blijft er aandacht over voor elkaar. "
    "Zet de rest in de notities, of maak er twee dia’s van."
)


@rule(
    "HA001",
    "dia-vol",
    Severity.WARNING,
    Stage.DECK,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def full_slide(subject: Show | PackView) -> Iterator[Found]:
    """Op een dia staat niet meer dan je in één blik leest.

    Wat: Telt de woorden en de punten op elke dia. Meer dan 35 woorden of meer dan vijf
    punten wordt gemeld. De titel, de regel erboven en de voettekst tellen niet mee.

    Waarom: Wie leest, luistert even niet. Met weinig op de dia blijft de aandacht bij
    elkaar en bij wat er in de groep gebeurt. Ook van achter in de zaal is het te lezen.

    Bron: Ons eigen voorstel. Het aantal is afgesproken, niet gemeten.

    Slecht: Een dia met acht punten, of met een hele alinea uit het draaiboek.

    Beter: Drie punten van een paar woorden; de rest staat in de notities.

    Vals alarm: Een vol gedicht of een lied op een dia, om samen te lezen, wordt wel
    gemeld; laat dat gerust staan. Woorden in een tekening tellen niet mee. Bewaar je
    een presentatie in LibreOffice, dan telt het regeltje boven de titel wel mee.
    """
    for file, slide in slides_of(subject):
        if slide.words > MAX_WORDS or slide.points > MAX_POINTS:
            yield Found(_message(slide), id=slide.spot.under, file=file)


def _message(slide: SlideOutline) -> str:
    if slide.points > MAX_POINTS:
        return _MESSAGE.format(much=f"{slide.points} punten", most=MAX_POINTS)
    return _MESSAGE.format(much=f"{slide.words} woorden", most=MAX_WORDS)
