"""A heading is short enough to see at once what follows."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.access._seen import heads_of, slides_of
from herstelkit.lint.subjects import Page, Show
from herstelkit.sources import Source

LONGEST: Final = 90
_MESSAGE: Final = (
    "‘{text}’ is lang voor een {what}: {count} tekens. "
    "Kan het in een paar woorden? De rest past in de eerste zin eronder."
)


@rule(
    "HA011",
    "lange-kop",
    Severity.HINT,
    Stage.DOCUMENT,
    Stage.DECK,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def long_heading(subject: Page | Show | PackView) -> Iterator[Found]:
    """Een kop of titel is kort genoeg om in één keer te zien.

    Wat: Telt de tekens van koppen en van titels op dia’s. Meer dan 90 wordt gemeld.

    Waarom: Een kop is er om snel iets terug te vinden. Een lange kop loopt over twee of
    drie regels, en in de inhoudsopgave ook.

    Bron: Ons eigen voorstel. Het aantal is gekozen, niet gemeten.

    Slecht: Een kop die een hele zin is met drie bijzinnen.

    Beter: ‘Als het minder gaat’, en de uitleg eronder.

    Vals alarm: Een kop met een tijd ervoor is wat langer en blijft er meestal onder.
    Een lange vraag die met opzet als titel op een dia staat, wordt wel gemeld.
    """
    for file, what, text, spot in _titles(subject):
        if len(text) > LONGEST:
            message = _MESSAGE.format(
                text=shortened(text, 30), what=what, count=len(text)
            )
            yield Found(message, id=spot, field=what, file=file)


def _titles(subject: Page | Show | PackView) -> Iterator[tuple[str, str, str, str]]:
    """Yield headings and titles: file, what it is, its words, where it stands."""
    if isinstance(subject, Page | PackView):
        for file, heads in heads_of(subject):
            yield from (
                (file, "kop", head.text, shortened(head.text)) for head in heads
            )
    if isinstance(subject, Show | PackView):
        for file, slide in slides_of(subject):
            yield file, "titel", slide.title, slide.spot.under
