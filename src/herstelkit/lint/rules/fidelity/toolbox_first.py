"""The toolbox is begun before the first plan."""

from collections.abc import Iterator
from itertools import chain

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import planned
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import ACTION_PLANS, TOOLBOX


@rule(
    "HW037",
    "eerst-de-koffer",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1.1"),
    profiles=(WRAP,),
)
def toolbox_first(programme: Programme) -> Iterator[Found]:
    """De gereedschapskoffer komt voor het eerste plan.

    Wat: Kijkt of er een onderdeel over de koffer is, voordat het eerste plan wordt
    gemaakt.

    Waarom: De plannen vul je uit de koffer. Wie al weet wat goeddoet, hoeft op een
    lastige vraag niet ook nog iets te verzinnen.

    Bron: SRW24 2.1.1 en 2.1.2: eerst de begrippen en de koffer, dan de plannen die je
    daaruit vult.

    Slecht: Triggers in bijeenkomst 2, de koffer in bijeenkomst 3.

    Beter: De koffer in bijeenkomst 2, en daarna het eerste plan.

    Vals alarm: De koffer later nog eens openen wordt niet gemeld. Een cursus zonder
    koffer wordt hier ook niet gemeld; dat zegt HW006.
    """
    course = programme.course
    first_plan = min(
        chain.from_iterable(planned(course, part.id) for part in ACTION_PLANS),
        key=lambda spot: spot.place,
        default=None,
    )
    for toolbox in planned(course, TOOLBOX.id)[:1]:
        if first_plan is not None and first_plan.place < toolbox.place:
            yield Found(
                f"‘{first_plan.component.title}’ komt voor de gereedschapskoffer. "
                "Begin met de koffer: daar vult iedereen de plannen uit.",
                id=first_plan.component.id,
                field="over",
                file=programme.file_of(first_plan.session),
            )
