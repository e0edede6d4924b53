"""A method with group agreements makes them in its first meeting."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Session, SessionRole
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    proper,
    titled,
)
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_TITLE: Final = re.compile(r"afspra|spreken we af")
_GOAL: Final = re.compile(
    r"\bma(?:ak|ken)\w*(?: [\w’]+){0,4} afspra|spree?k\w* .*\baf\b"
)


@rule(
    "HC022",
    "afspraken-eerst",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="HEE-team, cursusaanbod Fotovoice"),
)
def agreements_first(programme: Programme) -> Iterator[Found]:
    """Een cursus met groepsafspraken maakt ze de eerste keer.

    Wat: Zoekt in de eerste bijeenkomst, of in de kennismaking, een onderdeel waarvan de
    titel of het doel over afspraken gaat.

    Waarom: Foto’s en verhalen over kwetsbare dingen gaan pas rond als duidelijk is wat
    hier blijft. Die afspraken maakt de groep zelf.

    Bron: HEE-team vertelt in het cursusaanbod van Fotovoice dat de groep in de eerste
    les afspraken maakt. Voor WRAP is het juist andersom, en daar gaat deze regel niet
    over.

    Slecht: De afspraken in de derde bijeenkomst, na de eerste foto’s.

    Beter: Een onderdeel “Onze afspraken” in de eerste.

    Vals alarm: Een onderdeel dat “Zo gaan we met elkaar om” heet, en waarvan ook het
    doel het woord afspraken niet noemt, wordt niet herkend.
    """
    course = programme.course
    first = proper(course)[:1]
    before = tuple(s for s in course.sessions if s.role is SessionRole.BEFORE)
    if not course.published.group_agreements or not first:
        return
    if not any(map(_agrees, (*before, *first))):
        yield Found(
            f"In {titled(first[0])} staat geen onderdeel waarin de groep afspraken "
            "maakt. Zet dat vooraan, voor er iets kwetsbaars op tafel komt.",
            id=first[0].id,
            field="deel",
            file=programme.file_of(first[0]),
        )


def _agrees(session: Session) -> bool:
    return any(
        _TITLE.search(part.title.lower()) or _GOAL.search(part.goal.lower())
        for part in session.components
    )
