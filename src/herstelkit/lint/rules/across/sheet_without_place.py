"""Every sheet has a place."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._used import (
    sheets_in_meetings,
    sheets_in_workbook,
)
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MESSAGE: Final = (
    "Het blad ‘{title}’ hoort nergens bij: geen bijeenkomst gebruikt het en het staat "
    "in geen werkmap. Zet het bij een onderdeel, of haal het weg."
)


@rule(
    "HX001",
    "blad-zonder-plek",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def sheet_without_place(programme: Programme) -> Iterator[Found]:
    """Elk werkblad hoort bij een bijeenkomst of staat in de werkmap.

    Wat: Zoekt bladen die bij geen onderdeel, geen huiswerk en geen hoofdstuk van de
    werkmap staan.

    Waarom: Zo’n blad wordt wel afgedrukt, maar niemand weet wanneer het aan de beurt
    is. Een deelnemer houdt dan een vraag over die nergens ter sprake komt.

    Bron: Ons eigen voorstel: wat in een pakket zit, wordt ook gebruikt.

    Slecht: Een nieuw blad in de map werkbladen, zonder onderdeel dat het noemt.

    Beter: Hetzelfde blad, genoemd bij ‘werkbladen’ van een onderdeel.

    Vals alarm: Een blad dat alleen als huiswerk meegaat of alleen in de werkmap staat,
    heeft een plek en wordt niet gemeld. Een blad dat je met opzet achter de hand houdt
    wel.
    """
    course = programme.course
    placed = sheets_in_meetings(course) | sheets_in_workbook(course)
    for sheet in course.sheets:
        if sheet.id not in placed:
            yield Found(
                _MESSAGE.format(title=sheet.title),
                id=sheet.id,
                file=programme.file_of(sheet),
            )
