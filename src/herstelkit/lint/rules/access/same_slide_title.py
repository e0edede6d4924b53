"""Slides can be told apart by their titles."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.pack_view import PackFile, PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Deze dia heet ‘{title}’, net als dia {first}. "
    "Geef een van de twee een andere titel, dan kun je ze uit elkaar houden."
)


@rule(
    "HA003",
    "dubbele-diatitel",
    Severity.WARNING,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="2.4.6"),
)
def same_slide_title(pack: PackView) -> Iterator[Found]:
    """Elke dia heeft een titel die geen andere dia heeft.

    Wat: Vergelijkt de titels binnen een presentatie die iemand heeft aangepast.

    Waarom: Wie een presentatie laat voorlezen, vindt zijn weg met de titels. Ook voor
    jullie helpt het: ‘ga even terug naar Tweetallen’ kan dan maar één dia zijn.

    Bron: WCAG 2.2, 2.4.6: koppen zeggen waar het over gaat. Dat twee titels dan ook
    verschillen, is ons eigen voorstel.

    Slecht: Dia 4 en dia 9 heten allebei ‘Vragen’.

    Beter: ‘Vragen over steun’ en ‘Vragen om mee te nemen’.

    Vals alarm: Een dia die met opzet terugkomt, zoals dezelfde foto aan begin en eind,
    wordt ook gemeld. Titels die alleen op elkaar lijken niet.
    """
    for file in pack.changed:
        yield from _twins(file)


def _twins(file: PackFile) -> Iterator[Found]:
    seen: dict[str, int] = {}
    for slide in file.outline.slides:
        title = " ".join(slide.title.split()).casefold()
        first = seen.setdefault(title, slide.number) if title else slide.number
        if first != slide.number:
            message = _MESSAGE.format(title=shortened(slide.title), first=first)
            yield file.found(message, slide.spot)
