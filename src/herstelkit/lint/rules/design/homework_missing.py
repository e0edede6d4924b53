"""In a course with homework every meeting but the last has some."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    proper,
    titled,
)
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source


@rule(
    "HC036",
    "huiswerk-ontbreekt",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="HOZ12", section="9.1"),
)
def homework_missing(programme: Programme) -> Iterator[Found]:
    """Waar elke keer iets voor thuis is, is het er ook elke keer.

    Wat: Kijkt bij een cursus met huiswerk of elke bijeenkomst behalve de laatste een
    blok [huiswerk] heeft.

    Waarom: De volgende keer bouwt erop voort. Wie niets meekreeg, begint met lege
    handen.

    Bron: HOZ12 9.1 vertelt dat in Werken met eigen ervaring elke les eindigt met iets
    voor thuis, dat op het volgende onderwerp voorbereidt.

    Slecht: Les vier zonder blok [huiswerk].

    Beter: Eén kleine vraag om over na te denken, met ruimte in het werkboek.

    Vals alarm: De laatste bijeenkomst en de terugkomst hebben niets voor thuis nodig.
    Een eigen bijeenkomst van de groep zonder huiswerk wordt wel gemeld.
    """
    if not programme.course.published.homework:
        return
    for session in proper(programme.course)[:-1]:
        if session.homework is None:
            yield Found(
                f"Na {titled(session)} is er niets voor thuis, en de bron zegt dat "
                "elke keer zo eindigt. Bedenk één kleine vraag voor de week erna.",
                id=session.id,
                field="huiswerk",
                file=programme.file_of(session),
            )
