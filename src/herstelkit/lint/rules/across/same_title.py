"""No two meetings, and no two sheets, have one title."""

from collections.abc import Iterable, Iterator
from typing import Final

from herstelkit.courses import Session, Sheet
from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MEETING: Final = (
    "Er zijn twee bijeenkomsten die ‘{title}’ heten. "
    "Geef een van de twee een andere titel, dan weet iedereen welke je bedoelt."
)
_SHEET: Final = (
    "Er zijn twee bladen die ‘{title}’ heten. "
    "Geef een van de twee een andere titel, dan pakt niemand het verkeerde."
)


@rule(
    "HX018",
    "dubbele-titel",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def same_title(programme: Programme) -> Iterator[Found]:
    """Geen twee bijeenkomsten en geen twee bladen heten hetzelfde.

    Wat: Vergelijkt de titels van de bijeenkomsten met elkaar, en die van de bladen.

    Waarom: ‘Pak het blad Steun’ werkt alleen als er één is. In de inhoudsopgave en op
    het overzicht staan dezelfde namen anders onder elkaar.

    Bron: Ons eigen voorstel: één naam, één ding.

    Slecht: Twee bladen ‘Terugblik’, een voor halverwege en een voor het eind.

    Beter: ‘Terugblik halverwege’ en ‘Terugblik aan het eind’.

    Vals alarm: Een bijeenkomst en een blad mogen samen één titel hebben, en onderdelen
    die elke keer terugkomen ook. Een bijeenkomst die met opzet twee keer hetzelfde
    heet, wordt wel gemeld.
    """
    course = programme.course
    for things, message in ((course.sessions, _MEETING), (course.sheets, _SHEET)):
        for thing in _again(things):
            yield Found(
                message.format(title=shortened(thing.title)),
                id=thing.id,
                field="titel",
                file=programme.file_of(thing),
            )


def _again(things: Iterable[Session | Sheet]) -> Iterator[Session | Sheet]:
    """Yield the things whose title an earlier one has."""
    seen: set[str] = set()
    for thing in things:
        plain = " ".join(thing.title.split()).casefold()
        if plain in seen:
            yield thing
        seen.add(plain)
