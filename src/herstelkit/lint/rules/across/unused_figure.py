"""A figure that a course draws is seen somewhere."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Course
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._used import sessions_of
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MESSAGE: Final = (
    "De tekening ‘{figure}’ staat nergens: op geen dia en in geen hoofdstuk. "
    "Zet er ergens ‘figuur’ bij, of haal het blok weg."
)


@rule(
    "HX010",
    "figuur-ongebruikt",
    Severity.HINT,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def unused_figure(programme: Programme) -> Iterator[Found]:
    """Een tekening die de cursus maakt, staat ook ergens.

    Wat: Zoekt tekeningen uit methode.toml die op geen dia, in geen hoofdstuk van het
    draaiboek en in geen hoofdstuk van de werkmap staan.

    Waarom: Een tekening die niemand ziet, is werk voor niets. Vaak is een dia hernoemd
    en de tekening vergeten.

    Bron: Ons eigen voorstel.

    Slecht: Een blok [[figuur]] dat door geen enkele dia wordt genoemd.

    Beter: Dezelfde tekening op de dia die het uitlegt.

    Vals alarm: Het pad op de overzichtspagina maken wij altijd, ook zonder zo’n blok.
    Laat een groep de enige bijeenkomst met die tekening weg, dan wordt hij wel gemeld.
    """
    used = set(_used(programme.course))
    for figure in programme.course.figures:
        if figure.id not in used:
            message = _MESSAGE.format(figure=figure.id)
            yield Found(message, id=figure.id, field="figuur", file="methode.toml")


def _used(course: Course) -> Iterator[str | None]:
    for session in sessions_of(course):
        yield from (slide.figure for slide in session.slides)
    yield from (chapter.figure for chapter in course.guide.chapters)
    if course.workbook is not None:
        yield from (chapter.figure for chapter in course.workbook.chapters)
