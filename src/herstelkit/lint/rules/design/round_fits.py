"""A round in the whole group leaves a minute for everyone."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from herstelkit.courses import Component, Course, CourseRun, Session, WorkForm
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import OURS, and_more, titled
from herstelkit.lint.subjects import Group

_WHOLE: Final = re.compile(r"\b(kring|hele groep|z’n allen)\b")
_ALL: Final = re.compile(
    r"\b(ieder(een)?(?! voor zich)|om de beurt|om beurten|één voor één|kring rond)\b"
)
_WHO_WANTS: Final = re.compile(r"\bwie (dat )?wil\b|\bals je wilt\b|\broepend\b")
_BRIEF: Final = re.compile(r"\blees\b|één (?:woord|ding|zin)\b|gebaar|kaartje")
"""What takes half a minute: to read a card, to say a word."""


class _Round(NamedTuple):
    form: WorkForm
    component: Component
    session: Session
    each: float


@rule("HC025", "rondje-past-niet", Severity.WARNING, Stage.RUN, source=OURS)
def round_fits(group: Group) -> Iterator[Found]:
    """In een rondje is er voor iedereen een minuut.

    Wat: Zoekt werkvormen met de hele groep waarin iedereen aan de beurt komt, en deelt
    de minuten door het aantal deelnemers in je bestand.

    Waarom: Een rondje dat niet past, loopt uit. De laatsten krijgen dan een halve zin,
    en dat zijn vaak dezelfden.

    Bron: Een eigen voorstel.

    Slecht: Een kring van zes minuten met twaalf mensen.

    Beter: Twee kringen naast elkaar, of een rondje van één woord.

    Vals alarm: Een werkvorm voor wie wil, is geen rondje. Voor één woord of zin, een
    gebaar of een kaartje is een halve minuut genoeg. Zonder aantal deelnemers in je
    bestand zegt deze regel niets. Een spel met de hele groep waarin mensen door elkaar
    praten, ziet hij soms voor een rondje aan.
    """
    people = _people(group.run)
    tight = [r for r in _rounds(group.course) if r.form.minutes < r.each * people]
    if not tight:
        return
    worst = min(tight, key=lambda found: found.form.minutes)
    yield Found(
        f"In {titled(worst.session)} krijgt ‘{worst.form.name}’ {worst.form.minutes} "
        f"minuten, en jullie zijn met {people}. Dat is krap voor een rondje."
        f"{and_more(len(tight) - 1)} Maak twee kringen, of vraag één woord.",
        id=worst.component.id,
        field="deelnemers" if group.run.participants else "koppels",
    )


def _people(run: CourseRun) -> int:
    return run.participants or 2 * (run.pairs or 0)


def _rounds(course: Course) -> Iterator[_Round]:
    for session in course.sessions:
        for component in session.components:
            for step in component.steps:
                for form in step.work_forms:
                    if each := _minutes_each(form):
                        yield _Round(form, component, session, each)


def _minutes_each(form: WorkForm) -> float:
    """Return how long each has in a round; 0 when it is no round of all."""
    setting = form.form.lower()
    asked = f"{setting} {' '.join(form.instructions).lower()}"
    if not _WHOLE.search(setting) or not _ALL.search(asked) or _WHO_WANTS.search(asked):
        return 0
    return 0.5 if _BRIEF.search(asked) else 1
