"""The daily plan and the crisis plan begin with how somebody is when well."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Sheet
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import sheets_for
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import CRISIS, DAILY_MAINTENANCE, WHEN_WELL

_BEGIN: Final = (DAILY_MAINTENANCE, CRISIS)


@rule(
    "HW031",
    "begint-bij-goed-voelen",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1.2"),
    profiles=(WRAP,),
)
def begins_with_well(programme: Programme) -> Iterator[Found]:
    """Het dagelijkse plan en het crisisplan beginnen bij een goede dag.

    Wat: Kijkt of de eerste vraag over het plan, op het blad daarvan, is hoe iemand is
    als die zich goed voelt.

    Waarom: Zo staat bovenaan waar je naar terug wilt. Bij het crisisplan weten ook
    anderen dan wie je bent, en wat gewoon bij je hoort.

    Bron: SRW24 2.1.2: beide plannen beginnen met deze vraag.

    Slecht: Een crisisplan dat begint met wie er gebeld wordt.

    Beter: Eerst “hoe ben ik als ik me goed voel?”, dan de rest.

    Vals alarm: Een vraag ervoor die niet over het plan gaat, zoals een naam, wordt niet
    gemeld. Een blad met maar een deel van het plan wel, tenzij een ander blad met deze
    vraag begint.
    """
    for part in _BEGIN:
        sheets = sheets_for(programme.course.sheets, part.id)
        if sheets and not any(_first(sheet, part.id) == WHEN_WELL for sheet in sheets):
            sheet = sheets[0]
            yield Found(
                f"‘{sheet.title}’ begint niet met de vraag hoe iemand is op een goede "
                "dag. Zet die vooraan, dan weet je waar het plan naar terug wil.",
                id=sheet.id,
                field="vraag 1",
                file=programme.file_of(sheet),
            )


def _first(sheet: Sheet, part: str) -> str:
    """Return the field that the first question about a part asks for."""
    paths = (q.answers.partition(".") for q in sheet.questions)
    return next((name for owner, _, name in paths if owner == part), "")
