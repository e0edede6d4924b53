"""There are as many leaders as is published."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import has_fidelity_rules
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source


@rule(
    "HC006",
    "aantal-begeleiders",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="HOZ12", section="6.2"),
)
def leader_count(group: Group) -> Iterator[Found]:
    """Er zijn minstens zoveel begeleiders als de bron noemt.

    Wat: Telt de blokken [[begeleider]] in het cursusbestand.

    Waarom: Met z’n tweeën kan de een vertellen en de ander kijken wie er stil wordt. En
    is er één ziek, dan gaat de avond door.

    Bron: HOZ12 6.2 noemt twee getrainde cursusleiders voor Herstellen doe je zelf en
    één kartrekker voor een herstelwerkgroep. Voor de andere cursussen staat er in HOZ12
    geen getal.

    Slecht: Eén blok [[begeleider]] waar de bron er twee noemt.

    Beter: Twee blokken [[begeleider]].

    Vals alarm: Meer begeleiders dan de bron noemt is prima, bijvoorbeeld als er iemand
    meeloopt. Over cursussen waarvan de begeleiders een certificaat hebben, gaat een
    eigen regel.
    """
    wanted, there = group.course.published.leaders, len(group.run.leaders)
    if wanted is None or there >= wanted or has_fidelity_rules(group.course):
        return
    yield Found(
        f"De bron noemt {wanted} mensen om deze groep te leiden, en in je bestand "
        f"staat er {there}. Zoek er iemand bij, en zet de naam erbij.",
        field="begeleider",
    )
