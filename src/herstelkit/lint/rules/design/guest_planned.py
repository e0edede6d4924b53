"""Where the course counts on a guest there is one, with a step of their own."""

from collections.abc import Iterator

from herstelkit.courses import Course, StepRole
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    COURSES,
    is_chosen,
    roles_of,
    titled,
)
from herstelkit.lint.subjects import Programme


@rule("HC037", "gast-heeft-een-plek", Severity.WARNING, Stage.COURSE, source=COURSES)
def guest_planned(programme: Programme) -> Iterator[Found]:
    """Waar een gast komt, is tijd voor de gast, en andersom.

    Wat: Legt de blokken [gast] naast de stappen waarin een gast vertelt. En kijkt of er
    ergens een gast komt als de bron over gasten spreekt.

    Waarom: Een gast zonder tijd staat er verloren bij. En een stap voor een gast die
    niemand heeft gevraagd, is een gat van een kwartier.

    Bron: HOZ12 6.2 en 9.1 noemen gasten bij Begin maken met herstel, Begin maken met
    empowerment, Werken met eigen ervaring en de Studiedag herstel.

    Slecht: Een blok [gast] in een sessie zonder stap waarin de gast vertelt.

    Beter: Allebei, met in het blok waarover de gast kan vertellen.

    Vals alarm: Een gast die de hele tijd meedoet zonder eigen stap, wordt gemeld. Zet
    de melding dan met een reden opzij.
    """
    course = programme.course
    roles = roles_of(course)
    for session in course.sessions:
        steps = (step for part in session.components for step in part.steps)
        told = any(roles[step.kind] is StepRole.GUEST for step in steps)
        if told == (session.guest is not None):
            continue
        said = (
            "is er een stap voor een gast, maar er staat geen blok [gast]. Zet dat "
            "erbij, of haal de stap weg"
            if told
            else "komt een gast, maar er is geen stap waarin die vertelt. Zet die "
            "erbij, of haal het blok weg"
        )
        yield Found(
            f"In {titled(session)} {said}.",
            id=session.id,
            field="gast",
            file=programme.file_of(session),
        )
    yield from _none_at_all(course)


def _none_at_all(course: Course) -> Iterator[Found]:
    wanted = course.published.guest_speakers and not is_chosen(course)
    if wanted and not any(session.guest for session in course.sessions):
        yield Found(
            "De bron noemt gasten, maar er komt er nergens een. Zet bij een "
            "bijeenkomst een blok [gast].",
            field="gepubliceerd · gastsprekers",
            file="methode.toml",
        )
