"""Between two blocks lie the free weeks that are published."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import regular, short
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source


@rule(
    "HC007",
    "vrije-weken",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="HOZ12", section="9.1"),
)
def free_weeks(group: Group) -> Iterator[Found]:
    """Tussen twee blokken ligt de rust die de bron aanraadt.

    Wat: Telt bij losse data de lege kalenderweken tussen het ene blok en het volgende.

    Waarom: In een vrije week kan iets bezinken. Wie een keer miste, haalt het dan in.

    Bron: HOZ12 9.1 raadt voor Werken met eigen ervaring een vrije week tussen de
    blokken aan. Het is een raad en geen eis; daarom is dit een let op en geen fout.

    Slecht: De laatste les van blok één op 5 februari en de eerste van blok twee op 12
    februari.

    Beter: Blok twee begint op 19 februari.

    Vals alarm: Een vrijdag en dan de maandag twee weken later is goed: daar ligt een
    hele week tussen. Met ‘begin’ en ‘frequentie’ gaat het vanzelf goed.
    """
    free = group.course.published.free_weeks
    if not free or not group.run.dates:
        return
    for (earlier, last), (later, first) in pairwise(regular(group)):
        if earlier.session.block == later.session.block:
            continue
        empty = (_monday(first) - _monday(last)).days // 7 - 1
        if empty < free:
            weeks = "een week" if free == 1 else f"{free} weken"
            yield Found(
                f"Na {short(last)} begint al op {short(first)} een nieuw blok. De bron "
                f"raadt aan er {weeks} vrij tussen te laten. Schuif de rest op.",
                id=later.session.id,
                field="data",
            )


def _monday(date: dt.date) -> dt.date:
    return date - dt.timedelta(days=date.weekday())
