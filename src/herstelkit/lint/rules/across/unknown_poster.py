"""A poster that is to be laid out exists."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._used import sessions_of
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_POSTER: Final = re.compile(
    r"\b[Pp]osters?\b(?: (?:‘(?P<single>[^’\n]+)’|“(?P<double>[^”\n]+)”"
    r"|(?P<bare>[A-ZÀ-Þ][^\n]*)))?"
)
_NO_NAME: Final = (
    "Hier ligt de poster ‘{words}’ klaar, en zo heet er geen. "
    "Neem de naam over van de poster, of beschrijf wat jullie zelf ophangen."
)
_NONE: Final = (
    "Hier ligt een poster klaar (‘{words}’), en bij deze cursus zit er geen. "
    "Maak er zelf een, of schrijf dat het een vel met tekst is."
)


@rule(
    "HX009",
    "poster-genoemd",
    Severity.HINT,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def unknown_poster(programme: Programme) -> Iterator[Found]:
    """Een poster die je klaarlegt, zit ook in het pakket.

    Wat: Kijkt bij wat je klaarlegt of er posters worden genoemd die er niet zijn.

    Waarom: Wie de paklijst volgt, zoekt dan naar een vel dat niemand heeft gemaakt.

    Bron: Ons eigen voorstel: wat klaarligt, is er.

    Slecht: ‘De poster Onze afspraken’, in een cursus zonder posters.

    Beter: ‘Een groot vel met onze afspraken’.

    Vals alarm: Een poster zonder naam, zoals ‘de poster met de vijf delen’, wordt niet
    gemeld zolang de cursus posters heeft. Een poster van het gebouw zelf wel, als de
    cursus er geen heeft.
    """
    titles = tuple(_plain(poster.title) for poster in programme.course.posters)
    for session in sessions_of(programme.course):
        for component in session.components:
            for thing in component.lay_out:
                if message := _remark(thing, titles):
                    yield Found(
                        message,
                        id=component.id,
                        field="klaarleggen",
                        file=programme.file_of(session),
                    )


def _remark(thing: str, titles: tuple[str, ...]) -> str:
    found = _POSTER.search(thing)
    if found is None:
        return ""
    if not titles:
        return _NONE.format(words=shortened(thing, 40))
    name = found["single"] or found["double"] or found["bare"]
    if not name or _plain(name).startswith(titles):
        return ""
    return _NO_NAME.format(words=shortened(name.partition(",")[0], 40))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(" .?!,…")
