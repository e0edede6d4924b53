"""Headings go down one level at a time."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.access._seen import heads_of
from herstelkit.lint.subjects import Page
from herstelkit.sources import Source

_MESSAGE: Final = (
    "‘{text}’ is Kop {level}, en {before}. "
    "Maak er Kop {wanted} van, dan kloppen de inhoudsopgave en de voorleesstem."
)

_FIRST: Final = "er staat geen hogere kop voor"


@rule(
    "HA004",
    "kop-overgeslagen",
    Severity.WARNING,
    Stage.DOCUMENT,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="1.3.1"),
)
def skipped_heading(subject: Page | PackView) -> Iterator[Found]:
    """Koppen gaan stap voor stap: onder Kop 1 komt Kop 2, en dan pas Kop 3.

    Wat: Kijkt of een kop meer dan één niveau dieper ligt dan de kop ervoor.

    Waarom: Wie een document laat voorlezen, springt van kop naar kop. Een niveau dat
    ontbreekt lijkt dan op een stuk tekst dat weg is. Ook de inhoudsopgave raakt scheef.

    Bron: WCAG 2.2, 1.3.1: wat je ziet aan de opmaak, staat ook in het bestand zelf. EN
    301 549 vraagt dat ook van Word-bestanden.

    Slecht: Onder ‘Bijeenkomst 3’ (Kop 1) meteen ‘Voor thuis’ als Kop 3.

    Beter: ‘Voor thuis’ als Kop 2.

    Vals alarm: Een kop die weer omhoog gaat, van Kop 3 terug naar Kop 1, is gewoon en
    wordt niet gemeld. Een document dat met Kop 1 begint ook niet.
    """
    for file, heads in heads_of(subject):
        before = 0
        for head in heads:
            if head.level > before + 1:
                message = _MESSAGE.format(
                    text=shortened(head.text),
                    level=head.level,
                    before=f"daarvoor staat Kop {before}" if before else _FIRST,
                    wanted=before + 1,
                )
                yield Found(message, id=head.text, field="kop", file=file)
            before = head.level
