"""There is time to live between meetings."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import regular, short
from herstelkit.lint.rules.design._programme import OURS
from herstelkit.lint.subjects import Group

_FEW: Final = 3
"""Most meetings within a week that leave some time to let things sink in."""


@rule("HC045", "dicht-op-elkaar", Severity.HINT, Stage.RUN, source=OURS)
def close_together(group: Group) -> Iterator[Found]:
    """In één week zijn er hooguit drie bijeenkomsten.

    Wat: Zoekt vier data die binnen zeven dagen vallen.

    Waarom: Wat je in de groep hoort, probeer je in je eigen week uit. Zonder dagen
    ertussen blijft het bij horen.

    Bron: Een eigen voorstel. De bronnen noemen wekelijks of om de week waar ze iets
    noemen; voor WRAP bestaan elders ook vormen van twee of drie hele dagen.

    Slecht: Twaalf bijeenkomsten op twaalf dagen achter elkaar.

    Beter: Eén keer per week, of hooguit twee of drie in een week.

    Vals alarm: Drie dagen achter elkaar is nog goed, en wordt niet gemeld. Een week weg
    met de groep wel, ook als die zo bedoeld is.
    """
    dates = sorted(date for _, date in regular(group))
    for first, last in zip(dates, dates[_FEW:], strict=False):
        if last - first < dt.timedelta(days=7):
            yield Found(
                f"Vanaf {short(first)} zijn er in een week meer dan {_FEW} "
                "bijeenkomsten. Spreid ze wat, dan kunnen mensen thuis iets proberen.",
                field="data",
            )
            return
