"""Every slide has a title."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.access._seen import slides_of
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Deze dia heeft geen titel. Kies een indeling met een titel en zet er een paar "
    "woorden in; dan vindt ook een voorleesstem de dia."
)


@rule(
    "HA015",
    "dia-zonder-titel",
    Severity.WARNING,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="2.4.2"),
)
def slide_without_title(pack: PackView) -> Iterator[Found]:
    """Elke dia heeft een titel.

    Wat: Zoekt dia’s zonder titel in presentaties die iemand heeft aangepast.

    Waarom: Een voorleesstem noemt dia’s bij hun titel, en jullie doen dat in de groep
    ook. Een tekstvak dat op een titel lijkt, telt voor PowerPoint niet mee.

    Bron: WCAG 2.2, 2.4.2: een bladzijde heeft een titel die zegt waar hij over gaat.

    Slecht: Een lege dia met een los tekstvak bovenaan.

    Beter: Een dia met de indeling ‘Titel en tekst’.

    Vals alarm: Een dia met alleen een foto heeft ook een titel nodig, en wordt gemeld.
    Een titel die achter een foto ligt telt mee.
    """
    for file, slide in slides_of(pack):
        if not slide.title.strip():
            yield Found(_MESSAGE, id=slide.spot.under, field="titel", file=file)
