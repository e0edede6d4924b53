"""A sheet that is handed out loose is handed out in some meeting."""

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
    "Het losse blad ‘{title}’ wordt in geen bijeenkomst uitgedeeld. "
    "Leg het klaar bij een onderdeel dat past, of laat het gewoon in de map zitten."
)


@rule(
    "HX015",
    "los-blad-zonder-moment",
    Severity.HINT,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def loose_sheet_never_used(programme: Programme) -> Iterator[Found]:
    """Een los werkblad wordt ook ergens uitgedeeld.

    Wat: Zoekt bladen die los worden afgedrukt en wel in de werkmap staan, maar die geen
    onderdeel en geen huiswerk gebruikt.

    Waarom: Wie het pakket afdrukt, legt een stapel klaar die nooit aan de beurt komt.
    En wie het draaiboek volgt, weet niet dat het blad er is.

    Bron: Ons eigen voorstel, bij HX001.

    Slecht: Een los blad ‘Steun om me heen’ dat alleen in de werkmap wordt genoemd.

    Beter: Hetzelfde blad bij ‘werkbladen’ van het onderdeel over steun.

    Vals alarm: Een blad dat alleen in de werkmap hoort, met ‘los’ op nee, wordt niet
    gemeld. Het blad van een bijeenkomst die jullie weglieten soms wel.
    """
    course = programme.course
    used, in_book = sheets_in_meetings(course), sheets_in_workbook(course)
    for sheet in course.sheets:
        if sheet.loose and sheet.id in in_book - used:
            yield Found(
                _MESSAGE.format(title=sheet.title),
                id=sheet.id,
                field="los",
                file=programme.file_of(sheet),
            )
