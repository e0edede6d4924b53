"""A table says above each column what stands in it."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks import Table
from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Page
from herstelkit.sources import Source

_MESSAGE: Final = (
    "In deze tabel staat niet boven elke kolom wat erin hoort. "
    "Geef de eerste rij een woord per kolom."
)
_IN_WORD: Final = (
    "In deze tabel staat niet boven elke kolom wat erin hoort. Geef de eerste rij een "
    "woord per kolom, en vink bij Tabelontwerp ‘Veldnamenrij’ aan."
)


@rule(
    "HA006",
    "tabel-zonder-koppen",
    Severity.WARNING,
    Stage.DOCUMENT,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="1.3.1"),
)
def table_without_heads(subject: Page | PackView) -> Iterator[Found]:
    """Boven elke kolom van een tabel staat wat erin hoort.

    Wat: Kijkt of de eerste rij van een tabel een kopregel is, met in elke cel een
    woord.

    Waarom: Een voorleesstem noemt bij elke cel de kop van de kolom. Zonder kop hoor je
    losse woorden. En wie de tabel invult, weet niet wat waar hoort.

    Bron: WCAG 2.2, 1.3.1: hoe dingen bij elkaar horen, staat ook in het bestand zelf.

    Slecht: Een tabel met drie lege koppen om namen en nummers in te schrijven.

    Beter: ‘Naam’, ‘Telefoon’, ‘Wanneer bel je?’ boven de kolommen.

    Vals alarm: De cel linksboven mag leeg zijn. Een tabel van één rij of één kolom is
    opmaak en wordt niet gemeld. Een tabel met alleen koppen aan de zijkant wel.
    """
    if isinstance(subject, PackView):
        for file in subject.changed:
            yield from (file.found(_IN_WORD, spot) for spot in file.outline.headless)
        return
    for block in subject.document.blocks:
        if isinstance(block, Table) and _lacks(block.header):
            yield Found(_MESSAGE, id=block.caption, field="tabel", file=subject.file)


def _lacks(heads: tuple[str, ...]) -> bool:
    """Tell whether a head is empty; the one in the corner may be."""
    return len(heads) > 1 and not all(head.strip() for head in heads[1:])
