"""What the design rules ask of a course: its meetings, their roles, who chose it."""

from collections.abc import Iterable
from typing import Final

from herstelkit.courses import Course, Session, SessionRole, StepRole, Theme
from herstelkit.primitives import listed
from herstelkit.sources import Source

OURS: Final = Source(key="eigen voorstel")
"""The source of a rule that nobody published: a proposal of our own."""
COURSES: Final = Source(key="HOZ12", section="6.2 en 9.1")
"""Where most of what is published of the courses stands."""
PUBLISHED: Final = Source(key="HOZ12", section="6.2 en 9.1; SRW24 2.1")
"""Where lengths and numbers of meetings stand."""

LEADERS_TALK: Final = frozenset(
    {StepRole.ANNOUNCE, StepRole.EXPLAIN, StepRole.ILLUSTRATE}
)
"""What happens while a leader is speaking."""
OWN_TIME: Final = frozenset({StepRole.REFLECT, StepRole.EXCHANGE, StepRole.PRACTISE})
"""What happens while the time belongs to the participants."""


def proper(course: Course) -> tuple[Session, ...]:
    """Return the meetings from week to week, without introduction or return."""
    return tuple(s for s in course.sessions if s.role is SessionRole.MEETING)


def is_chosen(course: Course) -> bool:
    """Tell whether a group made its choices in this course.

    Only then do the meetings have a name: content files give them a number.
    """
    return any(session.called for session in proper(course))


def roles_of(course: Course) -> dict[str, StepRole]:
    """Return what happens in each kind of step."""
    return {kind.id: kind.role for kind in course.step_kinds}


def has_fidelity_rules(course: Course) -> bool:
    """Tell whether leaders with a certificate have rules of their own elsewhere."""
    return course.published.certified_leaders


def themes_left(course: Course) -> tuple[Theme, ...]:
    """Return the themes of a course that none of its components is about."""
    there = {theme for part in course.components for theme in part.about}
    return tuple(theme for theme in course.themes if theme.id not in there)


def titled(session: Session) -> str:
    """Return a meeting as a message names it: ‘Valkuilen’."""
    return f"‘{session.title}’"


def some_of(words: Iterable[str], most: int = 4) -> str:
    """Return ``een, twee en drie``; of many it says how many more there are."""
    names = [*words]
    if len(names) > most + 1:
        names = [*names[:most], f"nog {len(names) - most} andere"]
    return listed(names)


def and_more(number: int) -> str:
    """Return a sentence about what was left unsaid, or nothing."""
    if number == 0:
        return ""
    return (
        " Er is nog zo’n plek."
        if number == 1
        else f" Er zijn nog {number} zulke plekken."
    )
