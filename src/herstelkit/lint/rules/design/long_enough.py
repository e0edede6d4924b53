"""A group without an end goes on long enough."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import calendar_of, usual_frequency
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import dated, short
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_YEAR: Final = 52


@rule(
    "HC004",
    "lang-genoeg",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="HOZ12", section="6.2"),
)
def long_enough(group: Group) -> Iterator[Found]:
    """Een doorlopende groep duurt minstens zo lang als de bron zegt.

    Wat: Kijkt tot wanneer de data van een doorlopende groep lopen.

    Waarom: Zo’n groep leeft van de lange adem. Iemand kan een paar maanden luisteren
    voordat er een eerste zin komt, en juist dat kan in een korte cursus niet.

    Bron: HOZ12 6.2 zegt dat een herstelwerkgroep als regel zeker een jaar bij elkaar
    blijft.

    Slecht: Tien losse data, van januari tot mei.

    Beter: Alleen een begindatum en een frequentie. Dan loopt de groep vanzelf door.

    Vals alarm: Wie met losse data werkt en na de zomer nieuwe data maakt, ziet deze
    melding ook.
    """
    least = group.course.published.at_least_weeks
    dates = [date for _, date in dated(group)]
    if least is None or not group.course.published.open_ended or not dates:
        return
    last = max([*dates, *calendar_of(group.course, group.run).further])
    one = usual_frequency(group.course, group.run).interval
    wanted = "een jaar" if least == _YEAR else f"{least} weken"
    if last + one - dates[0] < dt.timedelta(weeks=least):
        yield Found(
            f"De data lopen tot {short(last)}, en de bron zegt dat zo’n groep minstens "
            f"{wanted} bij elkaar blijft. Schrijf alleen ‘begin’ en ‘frequentie’ "
            "op, of zet er data bij.",
            field="data" if group.run.dates else "begin",
        )
