"""A meeting takes as long as is published."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    PUBLISHED,
    is_chosen,
    proper,
    titled,
)
from herstelkit.lint.subjects import Programme


@rule(
    "HC001",
    "lengte-van-bijeenkomst",
    Severity.ERROR,
    Stage.COURSE,
    source=PUBLISHED,
)
def meeting_length(programme: Programme) -> Iterator[Found]:
    """Een bijeenkomst duurt zo lang als de bron zegt.

    Wat: Telt de minuten van alle delen en stappen op, en legt ze naast de duur in
    methode.toml.

    Waarom: Mensen plannen hun dag rond die twee uur. Loopt de optelsom uit, dan
    sneuvelt het slot, en juist daar komt iedereen weer op adem.

    Bron: HOZ12 6.2 en 9.1 geven voor vijf van de cursussen en groepen hoe lang een
    bijeenkomst is, SRW24 2.1 voor een WRAP-groep. Waar niets gegeven is, kijkt deze
    regel niet.

    Slecht: Een bijeenkomst van 130 minuten in een cursus waarvan de bron twee uur
    noemt.

    Beter: Haal tien minuten van de langste stap, of laat een werkvorm weg.

    Vals alarm: Een kennismaking of terugkomst mag korter of langer zijn, en een groep
    die zelf een duur kiest krijgt hier niets over te horen. Zegt de bron “ongeveer twee
    uur”, dan is een verschil van een paar minuten eigenlijk geen fout; toch staat het
    er.
    """
    wanted = programme.course.published.minutes
    if wanted is None or is_chosen(programme.course):
        return
    for session in proper(programme.course):
        if session.minutes != wanted:
            yield Found(
                f"De delen van {titled(session)} duren samen {session.minutes} "
                f"minuten, en de bron noemt {wanted}. Kijk de minuten van de stappen "
                "na.",
                id=session.id,
                field="deel",
                file=programme.file_of(session),
            )
