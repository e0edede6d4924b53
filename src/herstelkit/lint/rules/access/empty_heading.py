"""Something stands below a heading."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.access._seen import heads_of
from herstelkit.lint.subjects import Page
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Onder de kop ‘{text}’ staat niets. "
    "Zet er een zin bij, of haal de kop weg zodat niemand naar een leeg stuk zoekt."
)


@rule(
    "HA010",
    "lege-kop",
    Severity.WARNING,
    Stage.DOCUMENT,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="2.4.6"),
)
def empty_heading(subject: Page | PackView) -> Iterator[Found]:
    """Onder elke kop staat iets.

    Wat: Zoekt koppen waar meteen een kop van hetzelfde of een hoger niveau op volgt, of
    waar het document ophoudt.

    Waarom: Een kop belooft iets. Wie naar een leeg stuk bladert, denkt dat er een
    bladzijde mist. Een voorleesstem noemt de kop ook in de lijst met koppen.

    Bron: WCAG 2.2, 2.4.6: koppen zeggen waar een stuk over gaat. Dat er dan ook een
    stuk is, is ons eigen voorstel.

    Slecht: ‘Vooraf’, en direct daaronder ‘Tijdschema’.

    Beter: ‘Vooraf’ met een paar zinnen over wat je klaarlegt.

    Vals alarm: Een hoofdstuk dat meteen met een tussenkop begint is niet leeg. Een kop
    boven alleen een afbeelding of schrijfregels wordt niet gemeld.
    """
    for file, heads in heads_of(subject):
        for head, following in zip_longest(heads, heads[1:]):
            deeper = following is not None and following.level > head.level
            if not head.filled and not deeper:
                message = _MESSAGE.format(text=shortened(head.text))
                yield Found(message, id=head.text, field="kop", file=file)
