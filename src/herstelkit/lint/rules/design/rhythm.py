"""A group meets as often as is published."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from herstelkit.courses import Frequency
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import regular, short
from herstelkit.lint.rules.design._programme import COURSES, and_more
from herstelkit.lint.subjects import Group
from herstelkit.primitives import counted

_OFTEN: Final = {
    Frequency.WEEKLY: "elke week",
    Frequency.FORTNIGHTLY: "om de week",
}
_WEEK: Final = dt.timedelta(weeks=1)


@rule("HC008", "ritme", Severity.WARNING, Stage.RUN, source=COURSES)
def rhythm(group: Group) -> Iterator[Found]:
    """Een groep houdt het ritme van de bron aan.

    Wat: Legt de frequentie die jullie kozen, of de tijd tussen losse data, naast de
    bron.

    Waarom: Een vast ritme geeft rust. Te kort op elkaar is er geen tijd om iets te
    laten zakken; te ver uit elkaar raak je de draad kwijt.

    Bron: HOZ12 6.2 noemt om de week voor een herstelwerkgroep, HOZ12 9.1 raadt elke
    week aan voor Werken met eigen ervaring. Voor andere cursussen staat het er niet.

    Slecht: Losse data met drie en vier weken ertussen, waar de bron elke week noemt.

    Beter: Elke week dezelfde dag, en hooguit één week over in een vakantie.

    Vals alarm: Een week meer of minder dan de bron is geen melding waard, en ook niet
    de vrije tijd tussen twee blokken. Twee vakantieweken achter elkaar worden wel
    gemeld.
    """
    usual = group.course.published.frequency
    if usual is None:
        return
    chosen = group.run.frequency
    if chosen is not None and chosen is not usual:
        yield Found(
            f"Jullie komen {_OFTEN[chosen]} bij elkaar, en de bron noemt "
            f"{_OFTEN[usual]}. Kies dat ritme, als het kan.",
            field="frequentie",
        )
    far = [*_out_of_step(group, usual)] if group.run.dates else []
    if far:
        last, first = far[0]
        days = counted((first - last).days, "dag", "dagen")
        yield Found(
            f"Van {short(last)} tot {short(first)} duurt {days}, en de bron noemt "
            f"{_OFTEN[usual]}.{and_more(len(far) - 1)} Kijk of een andere datum ook "
            "kan.",
            field="data",
        )


def _out_of_step(group: Group, usual: Frequency) -> Iterator[tuple[dt.date, dt.date]]:
    """Yield the dates between which lies more than a week too much or too little."""
    for (earlier, last), (later, first) in pairwise(regular(group)):
        same = earlier.session.block == later.session.block
        if same and abs(first - last - usual.interval) > _WEEK:
            yield last, first
