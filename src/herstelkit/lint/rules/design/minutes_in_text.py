"""Minutes in a text are those that there are."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._clock import clashes
from herstelkit.lint.rules.design._programme import (
    OURS,
    is_chosen,
    roles_of,
)
from herstelkit.lint.subjects import Programme


@rule("HC012", "minuten-kloppen-niet", Severity.WARNING, Stage.COURSE, source=OURS)
def minutes_in_text(programme: Programme) -> Iterator[Found]:
    """De minuten in een tekst zijn de minuten die er zijn.

    Wat: Zoekt minuten, kwartieren en halve uren in wat begeleiders zeggen en in de
    opdracht van werkvormen, en legt ze naast de minuten van dat deel. “Wissel na zes
    minuten” in tweetallen vraagt er twaalf.

    Waarom: Wie hoort dat er een kwartier is en na tien minuten wordt afgekapt, voelt
    zich opgejaagd. En de begeleider weet niet welke van de twee klopt.

    Bron: Een eigen voorstel.

    Slecht: Een werkvorm van acht minuten in tweetallen, met “wissel na zes minuten”.

    Beter: Twaalf minuten, of “wissel na vier minuten”.

    Vals alarm: Minuten die iemand in een voorbeeld of tussen aanhalingstekens noemt,
    tellen niet mee. Zegt een tekst dat er meer rondes zijn, dan rekent deze regel er
    maar één.
    """
    course = programme.course
    if is_chosen(course):
        return
    roles = roles_of(course)
    own = (course.own_session,) if course.own_session else ()
    for session in (*course.sessions, *own):
        for clash in clashes(session, roles):
            yield Found(
                f"{clash.said} Kijk welke van de twee klopt.",
                id=clash.id,
                field=clash.field,
                file=programme.file_of(session),
            )
