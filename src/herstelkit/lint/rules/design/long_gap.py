"""Between two meetings lies no more than four weeks that nobody chose."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import regular, short
from herstelkit.lint.rules.design._programme import OURS
from herstelkit.lint.subjects import Group

_LONG: Final = dt.timedelta(weeks=4)


@rule("HC019", "lange-tussenpoos", Severity.HINT, Stage.RUN, source=OURS)
def long_gap(group: Group) -> Iterator[Found]:
    """Tussen twee keren zit niet meer dan vier weken.

    Wat: Zoekt in de data een gat van meer dan vier weken.

    Waarom: Na zo’n gat begin je bijna opnieuw. Een kaartje of belletje ertussen houdt
    de draad vast.

    Bron: Een eigen voorstel.

    Slecht: De derde keer in juni en de vierde in september, zonder iets ertussen.

    Beter: Een belletje halverwege, of de derde keer naar september.

    Vals alarm: Een gat doordat jullie zelf dagen bij ‘overslaan’ zetten, is een keuze
    en wordt niet gemeld. Een zomerstop met losse data wel.
    """
    for (_, last), (later, first) in pairwise(regular(group)):
        skipped = any(last < date < first for date in group.run.skip)
        if first - last > _LONG and not skipped:
            yield Found(
                f"Tussen {short(last)} en {short(first)} zit meer dan vier weken. Een "
                "kaartje of belletje ertussen houdt de draad vast.",
                id=later.session.id,
                field="data" if group.run.dates else "frequentie",
            )
