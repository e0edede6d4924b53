"""No two meetings, and no two sheets, have one title."""

from collections.abc import Iterable, Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._used import file_of_sheet
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
    sheets = [(sheet.id, sheet.title) for sheet in course.sheets]
    for ident, title in _again((one.id, one.title) for one in course.sessions):
        yield Found(
            _MEETING.format(title=shortened(title)),
            id=ident,
            field="titel",
            file=programme.file_of(ident),
        )
    for ident, title in _again(sheets):
        yield Found(
            _SHEET.format(title=shortened(title)),
            id=ident,
            field="titel",
            file=file_of_sheet(programme, ident),
        )


def _again(things: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the things whose title an earlier one has."""
    seen: set[str] = set()
    for ident, title in things:
        plain = " ".join(title.split()).casefold()
        if plain in seen:
            yield ident, title
        seen.add(plain)
