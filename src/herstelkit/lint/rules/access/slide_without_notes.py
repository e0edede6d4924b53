"""A slide tells its leader what to say."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks import Purpose
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Show
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Bij ‘{title}’ staat niets in de notities. "
    "Zet erbij wat je hier zegt of doet, dan kan een ander het ook overnemen."
)


@rule(
    "HA002",
    "dia-zonder-notities",
    Severity.WARNING,
    Stage.DECK,
    source=Source(key="eigen voorstel"),
)
def slide_without_notes(show: Show) -> Iterator[Found]:
    """Bij elke dia staat in de notities wat de begeleider zegt of doet.

    Wat: Kijkt of een dia notities heeft. De titeldia en de pauze mogen zonder.

    Waarom: Op de dia staan alleen steekwoorden. De notities zijn wat een begeleider
    ziet en de groep niet: de tijd, de woorden, de opdracht. Zonder notities staat
    degene die het overneemt met lege handen.

    Bron: Ons eigen voorstel, bij de keuze voor weinig tekst op een dia.

    Slecht: Een dia ‘Tweetallen’ zonder opdracht of tijd in de notities.

    Beter: Dezelfde dia, met in de notities de opdracht en hoeveel minuten.

    Vals alarm: Een dia met alleen een foto om naar te kijken wordt ook gemeld. De
    titeldia en de dia voor de pauze niet.
    """
    for number, slide in enumerate(show.deck.slides, start=1):
        quiet = slide.purpose in {Purpose.TITLE, Purpose.BREAK}
        if not slide.notes and not quiet:
            message = _MESSAGE.format(title=slide.title)
            yield Found(message, id=f"dia {number}", field="notities", file=show.file)
