"""At least a third of a meeting belongs to the participants."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import ClosingRound, Component, Session, StepRole
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    OURS,
    OWN_TIME,
    has_fidelity_rules,
    roles_of,
    titled,
)
from herstelkit.lint.subjects import Programme

_SHARE: Final = 3
"""One part in so many is the least."""


@rule("HC028", "uitwisselen-te-kort", Severity.WARNING, Stage.COURSE, source=OURS)
def own_time(programme: Programme) -> Iterator[Found]:
    """Minstens een derde van de tijd is van de deelnemers.

    Wat: Telt de minuten waarin deelnemers nadenken, uitwisselen of oefenen, met de
    slotronde erbij, en legt ze naast de hele bijeenkomst zonder pauzes.

    Waarom: Wat helpt, komt vaak van elkaar. Wie een hele avond luistert, neemt minder
    mee dan wie zelf iets zei.

    Bron: Een eigen voorstel. HOZ12 6.2 noemt bij Begin maken met herstel het gesprek
    met elkaar als wat werkt, zonder minuten. Voor WRAP is er wel een gepubliceerd deel,
    meer dan de helft; daar gaat een eigen regel over.

    Slecht: Een bijeenkomst van twee uur met een half uur voor de groep.

    Beter: Kort de uitleg in en geef die minuten aan tweetallen.

    Vals alarm: Een informatieavond mag anders zijn. Praat de groep tijdens de uitleg
    volop mee, dan telt dat hier niet.
    """
    if has_fidelity_rules(programme.course):
        return
    roles = roles_of(programme.course)
    for session in programme.course.sessions:
        own, whole = _minutes(session, roles)
        if own * _SHARE < whole:
            yield Found(
                f"In {titled(session)} zijn {own} van de {whole} minuten voor de "
                "deelnemers zelf. Maak de uitleg korter, dan blijft er meer over om "
                "van elkaar te horen.",
                id=session.id,
                field="deel",
                file=programme.file_of(session),
            )


def _minutes(session: Session, roles: dict[str, StepRole]) -> tuple[int, int]:
    """Return the minutes that belong to the participants, and all but the breaks."""
    own = whole = 0
    for part in session.parts:
        match part:
            case ClosingRound():
                own, whole = own + part.minutes, whole + part.minutes
            case Component():
                whole += part.minutes
                own += sum(s.minutes for s in part.steps if roles[s.kind] in OWN_TIME)
            case _:
                pass
    return own, whole
