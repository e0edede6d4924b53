"""A short course does not stretch out over more weeks than is published."""

import datetime as dt
from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import regular, short
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source


@rule(
    "HC003",
    "binnen-de-weken",
    Severity.ERROR,
    Stage.RUN,
    source=Source(key="HOZ12", section="6.2"),
)
def within_weeks(group: Group) -> Iterator[Found]:
    """Een korte cursus past binnen het aantal weken dat de bron noemt.

    Wat: Telt de dagen van de eerste tot de laatste bijeenkomst.

    Waarom: Zit er te veel tijd tussen, dan begin je elke keer opnieuw. De namen zijn
    vergeten en het verhaal van de vorige gast ook.

    Bron: HOZ12 6.2 zegt van Begin maken met herstel dat de vijf keren verdeeld worden
    over hoogstens tien weken. Andere cursussen hebben zo’n grens niet.

    Slecht: Vijf keer om de week, met twee keer een vakantie ertussen: veertien weken.

    Beter: Elke week, of om de week in een tijd zonder vakantie.

    Vals alarm: Precies tien weken tussen de eerste en de laatste keer is goed. De
    kennismaking en de terugkomst tellen niet mee.
    """
    most = group.course.published.at_most_weeks
    dates = sorted(date for _, date in regular(group))
    if most is None or not dates:
        return
    if dates[-1] - dates[0] > dt.timedelta(weeks=most):
        yield Found(
            f"Van {short(dates[0])} tot {short(dates[-1])} duurt langer dan de {most} "
            "weken die de bron noemt. Kies de data dichter bij elkaar.",
            field="data" if group.run.dates else "frequentie",
        )
