"""A course has as many meetings as are published."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import PUBLISHED, is_chosen, proper
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import counted


@rule(
    "HC002",
    "aantal-bijeenkomsten",
    Severity.ERROR,
    Stage.COURSE,
    source=PUBLISHED,
)
def meeting_count(programme: Programme) -> Iterator[Found]:
    """Een cursus heeft zoveel bijeenkomsten als de bron noemt.

    Wat: Telt de bijeenkomsten van een methode, zonder kennismaking en terugkomst.

    Waarom: Wie zich aanmeldt voor vijf keer, rekent op vijf keer. Een keer die
    ontbreekt, is vaak ook een thema dat ontbreekt.

    Bron: HOZ12 6.2 en 9.1 en SRW24 2.1 noemen per cursus het aantal. Een doorlopende
    groep heeft er geen, en daar kijkt deze regel niet naar.

    Slecht: Elf sessies in een cursus van twaalf.

    Beter: Schrijf de twaalfde, of leg in een eigen inhoudspakket uit waarom het er bij
    jullie elf zijn.

    Vals alarm: Kiest een groep zelf voor minder of meer keren, dan zegt een andere
    regel daar iets van, en vriendelijker: HC031. Wie bewust een kortere versie van een
    methode maakt, ziet deze melding ook; zet haar dan met een reden opzij.
    """
    course = programme.course
    wanted, there = course.published.meetings, len(proper(course))
    if wanted is None or there == wanted or is_chosen(course):
        return
    yield Found(
        f"Het programma heeft {counted(there, 'bijeenkomst', 'bijeenkomsten')}, en de "
        f"bron noemt er {wanted}. Kijk of er een bestand ontbreekt of te veel is.",
        field="gepubliceerd · bijeenkomsten",
        file="methode.toml",
    )
