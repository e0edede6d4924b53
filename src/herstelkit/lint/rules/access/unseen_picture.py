"""A picture says in words what there is to see."""

from collections.abc import Iterator
from typing import Final, get_args

from herstelkit.blocks import Figure
from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Page, Show
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Hier staat een afbeelding zonder omschrijving{more}. "
    "Klik er met de rechtermuisknop op, kies Alternatieve tekst en zet in één zin wat "
    "je ziet."
)
_OURS: Final = (
    "Bij deze tekening staat niet wat erop te zien is. "
    "Vul bij ‘beschrijving’ in één zin in wat je ziet."
)
_FIGURES: Final = get_args(Figure)


@rule(
    "HA005",
    "beeld-zonder-tekst",
    Severity.WARNING,
    Stage.DOCUMENT,
    Stage.DECK,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="1.1.1"),
)
def unseen_picture(subject: Page | Show | PackView) -> Iterator[Found]:
    """Bij elke afbeelding staat in woorden wat er te zien is.

    Wat: Zoekt afbeeldingen en tekeningen zonder alternatieve tekst, in wat wij maken en
    in bestanden die iemand heeft aangepast. Per aangepast bestand komt er één melding.

    Waarom: Wie niet of slecht ziet, laat de tekst voorlezen. Zonder omschrijving klinkt
    er alleen ‘afbeelding’, en mist iemand wat de rest van de groep wel krijgt.

    Bron: WCAG 2.2, 1.1.1: wat geen tekst is, heeft een tekst die hetzelfde vertelt. EN
    301 549 vraagt dat ook van Word-bestanden en presentaties.

    Slecht: Een foto van jullie lokaal, zonder omschrijving.

    Beter: Dezelfde foto met: ‘Een lichte ruimte met een kring van tien stoelen.’

    Vals alarm: Een plaatje dat als versiering is aangevinkt wordt niet gemeld. Een
    sierrandje waarbij niemand dat aanvinkte wel. Een ouder LibreOffice laat bij het
    bewaren onze omschrijvingen vallen; dan melden wij dat. Of een omschrijving klopt,
    zien wij niet.
    """
    if isinstance(subject, PackView):
        yield from _on_disk(subject)
        return
    for figure in _figures(subject):
        if not figure.alt.strip():
            yield Found(_OURS, id=figure.name, field="beschrijving", file=subject.file)


def _on_disk(pack: PackView) -> Iterator[Found]:
    for file in pack.changed:
        if spots := file.outline.unseen:
            others = len(spots) - 1
            more = f", en verderop nog {others}" if others else ""
            yield file.found(_MESSAGE.format(more=more), spots[0])


def _figures(subject: Page | Show) -> Iterator[Figure]:
    if isinstance(subject, Page):
        yield from (
            block for block in subject.document.blocks if isinstance(block, _FIGURES)
        )
    else:
        yield from (one.figure for one in subject.deck.slides if one.figure is not None)
