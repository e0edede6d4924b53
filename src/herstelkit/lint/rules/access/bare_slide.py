"""A slide shows more than its title."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks import Purpose
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Show
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Op de dia ‘{title}’ staat alleen een titel. "
    "Zet er een paar woorden of een tekening bij, of laat de dia weg."
)


@rule(
    "HA017",
    "kale-dia",
    Severity.HINT,
    Stage.DECK,
    source=Source(key="eigen voorstel"),
)
def bare_slide(show: Show) -> Iterator[Found]:
    """Op een dia staat meer dan een titel.

    Wat: Zoekt dia’s zonder zin, zonder punten en zonder tekening. De titeldia en de
    pauze mogen kaal zijn.

    Waarom: Een dia is er om iets bij te zien. Met alleen een kop kijken mensen naar het
    scherm terwijl er niets te zien is.

    Bron: Ons eigen voorstel.

    Slecht: Een dia ‘Steun’, en verder niets.

    Beter: ‘Steun’, met daaronder: ‘Wie belt jou terug?’

    Vals alarm: Een dia met alleen een vraag als titel, om stil bij te zijn, wordt ook
    gemeld; laat die gerust staan. De pauze niet.
    """
    for number, slide in enumerate(show.deck.slides, start=1):
        shown = slide.lead.strip() or slide.points or slide.figure is not None
        if not shown and slide.purpose not in {Purpose.TITLE, Purpose.BREAK}:
            message = _MESSAGE.format(title=slide.title)
            yield Found(message, id=f"dia {number}", file=show.file)
