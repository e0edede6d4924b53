"""Where the parts of a WRAP stand in a course, and how its steps divide the time."""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final, NamedTuple

from herstelkit.courses import Component, Course, Session, Sheet, StepRole
from herstelkit.wrap import FACILITATION_STEPS

MAKING_ROOM: Final = frozenset({StepRole.EXCHANGE, StepRole.REFLECT, StepRole.PRACTISE})
"""What a step can be in which leaders make room and the group is at work."""

_ROLES: Final = (
    frozenset({StepRole.ANNOUNCE}),
    frozenset({StepRole.EXPLAIN}),
    frozenset({StepRole.ILLUSTRATE}),
    MAKING_ROOM,
    frozenset({StepRole.CLOSE}),
)
STEPS: Final = tuple(
    (facts.label_nl.lower(), roles)
    for facts, roles in zip(FACILITATION_STEPS, _ROLES, strict=True)
)
"""The five steps in their order: the name, and the roles that count as it."""


class Spot(NamedTuple):
    """A component with its place among all others, and its meeting with its own."""

    place: int
    meeting: int
    session: Session
    component: Component


def spots(course: Course) -> Iterator[Spot]:
    """Yield every component of a course, in the order in which a group meets it."""
    place = count(1)
    for number, session in enumerate(course.sessions, start=1):
        for component in session.components:
            yield Spot(next(place), number, session, component)


def about(course: Course, subject: str) -> tuple[Spot, ...]:
    """Return where a subject is taken up."""
    return tuple(spot for spot in spots(course) if subject in spot.component.about)


def planned(course: Course, part: str) -> tuple[Spot, ...]:
    """Return where people write down a part: about it, with a sheet that asks for it.

    When no sheet of the course asks for the part, every component about it counts.
    """
    asking = {sheet.id for sheet in sheets_for(course.sheets, part)}
    found = about(course, part)
    return tuple(
        spot
        for spot in found
        if not asking or asking.intersection(spot.component.sheets)
    )


def sheets_for(sheets: Iterable[Sheet], part: str) -> tuple[Sheet, ...]:
    """Return the sheets with a question for a field of a part."""
    return tuple(
        sheet
        for sheet in sheets
        if any(q.answers.startswith(f"{part}.") for q in sheet.questions)
    )


def steps_taken(course: Course, component: Component) -> list[int | None]:
    """Return for each step which of the five it is, counted from zero; None: none."""
    roles = (course.step_kind(step.kind).role for step in component.steps)
    return [
        next((i for i, (_, known) in enumerate(STEPS) if role in known), None)
        for role in roles
    ]


def room(course: Course, components: Iterable[Component]) -> float:
    """Return the share of the time in which the group is at work, from 0 to 1."""
    total = given = 0
    for component in components:
        total += component.minutes
        given += sum(
            step.minutes
            for step in component.steps
            if course.step_kind(step.kind).role in MAKING_ROOM
        )
    return given / total if total else 1.0
