"""Help lines were looked up not too long before the last meeting."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import dated, months_after, short
from herstelkit.lint.rules.design._programme import OURS, some_of
from herstelkit.lint.subjects import Group

_MONTHS: Final = 18


@rule("HC030", "hulplijn-verouderd", Severity.WARNING, Stage.RUN, source=OURS)
def help_lines(group: Group) -> Iterator[Found]:
    """Een hulplijn is kort geleden nagekeken.

    Wat: Legt de datum waarop een nummer is nagekeken naast jullie laatste bijeenkomst.
    Meer dan anderhalf jaar is te lang.

    Waarom: Wie zo’n nummer belt, heeft het nodig. Dan is het fijn als het klopt.

    Bron: Een eigen voorstel, naar wat er over Crisiskaarten bekend is: die gelden ook
    hooguit anderhalf jaar.

    Slecht: nagekeken = 2025-01-10, bij een groep die in november 2026 eindigt.

    Beter: Bel of zoek het nummer op, en zet de datum van vandaag erbij.

    Vals alarm: Nummers die al jaren hetzelfde zijn, worden ook gemeld. Nakijken kost
    een minuut.
    """
    dates = [date for _, date in dated(group)]
    old = [
        line
        for line in group.course.help_lines
        if dates and months_after(line.checked, _MONTHS) < dates[-1]
    ]
    if old:
        first = min(line.checked for line in old)
        names = some_of([f"‘{line.name}’" for line in old])
        verb, what = (
            ("is", "het nog klopt") if len(old) == 1 else ("zijn", "ze nog kloppen")
        )
        yield Found(
            f"{names} {verb} voor het laatst nagekeken op {short(first)} "
            f"{first.year}. Zoek na of {what}, voor jullie beginnen.",
            field="nagekeken",
            file="hulplijnen.toml",
        )
