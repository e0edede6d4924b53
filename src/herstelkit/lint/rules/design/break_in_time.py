"""A break comes within an hour and a half."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Component, Pause, Session, WorkForm
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    OURS,
    titled,
)
from herstelkit.lint.subjects import Programme

_MOST: Final = 90
_LEEWAY: Final = 5
_AIR: Final = 10
_OUTSIDE: Final = re.compile(r"wandel|buiten")


@rule("HC013", "pauze", Severity.WARNING, Stage.COURSE, source=OURS)
def break_in_time(programme: Programme) -> Iterator[Found]:
    """Binnen anderhalf uur is er pauze.

    Wat: Telt de minuten van onderdelen achter elkaar, tot een pauze of tot het eind.
    Een werkvorm van tien minuten of meer waarin mensen wandelen of buiten zijn, telt
    als lucht: daarna begint het tellen opnieuw.

    Waarom: Luisteren naar elkaar kost veel. Na anderhalf uur luistert niemand meer
    goed, en wie naar buiten wil of naar de wc moet, zit te wachten.

    Bron: Een eigen voorstel. In de bronnen vonden we niets over pauzes.

    Slecht: Twee onderdelen van een uur, en dan pas koffie.

    Beter: De pauze na het eerste onderdeel, of een korte tweede pauze.

    Vals alarm: Tot vijf minuten meer wordt niet gemeld, en de slotronde telt niet mee.
    Gaan mensen naar buiten zonder dat dit bij ‘vorm’ staat, dan meldt deze regel iets
    wat geen last geeft.
    """
    for session in programme.course.sessions:
        minutes, first = _longest(session)
        if first is not None and minutes > _MOST + _LEEWAY:
            yield Found(
                f"In {titled(session)} zit de groep {minutes} minuten zonder pauze, "
                f"vanaf ‘{first.title}’. Zet de pauze eerder, of maak er een bij.",
                id=session.id,
                field="deel",
                file=programme.file_of(session),
            )


def _longest(session: Session) -> tuple[int, Component | None]:
    """Return the most minutes without a break, and where they begin."""
    longest: tuple[int, Component | None] = (0, None)
    minutes, first = 0, None
    for part in session.parts:
        if isinstance(part, Pause):
            minutes, first = 0, None
        if not isinstance(part, Component):
            continue
        for step in part.steps:
            minutes, first = minutes + step.minutes, first or part
            longest = max(longest, (minutes, first), key=lambda found: found[0])
            if any(map(_is_in_the_air, step.work_forms)):
                minutes, first = 0, None
    return longest


def _is_in_the_air(form: WorkForm) -> bool:
    return form.minutes >= _AIR and bool(_OUTSIDE.search(form.form.lower()))
