"""Ways to break a good course or a good group, and what is broken in which method.

A kind is a generator: it yields a place and the course and run with one thing broken
there, for as many places as there are, or nothing where it cannot apply. Kinds follow
from what the sources and the style of our texts ask, never from the rules. For each
method the same number of breaks is taken: one of every kind, then a second of each.
"""

from collections.abc import Callable, Iterator
from itertools import chain, islice

from attrs import evolve, frozen

from herstelkit.courses import (
    Component,
    Course,
    CourseRun,
    SessionRole,
    as_chosen,
    loose_ends,
    misfits,
)
from herstelkit.lint.pack_view import PackFile

EACH = 60
"""How many breaks each method gets."""


@frozen
class Case:
    """A course as its makers wrote it, and a group that follows it."""

    course: Course
    run: CourseRun
    retyped: tuple[PackFile, ...] = ()
    """Files of the pack as somebody changed them in Word or PowerPoint."""

    @property
    def chosen(self):
        return as_chosen(self.course, self.run)

    @property
    def refused(self):
        """What keeps this from being read at all: then no rule is needed."""
        return loose_ends(self.course) or misfits(self.course, self.run)


Broken = Iterator[tuple[str, Case]]


@frozen
class Kind:
    """A way to break something, and the families of rules that should see it."""

    name: str
    families: frozenset[str]
    plant: Callable[[Case], Broken]
    particular: bool
    """It is about what a source says of a method, and not about any course."""


@frozen
class Break:
    """One planted break."""

    kind: Kind
    place: str
    case: Case

    def __str__(self):
        return f"{self.kind.name} @ {self.place}"


KINDS: list[Kind] = []


def kind(*families, particular=False):
    """Make a kind of a generator; any of these families may see it."""

    def add(plant):
        name = plant.__name__.replace("_", " ")
        KINDS.append(Kind(name, frozenset(families), plant, particular))
        return plant

    return add


def planted(case, turn=0, count=EACH):
    """The breaks of a method: the first of each kind, the second of each, and so on.

    What is particular to methods comes first. There are more kinds than breaks, so
    each method begins at another one of the rest: `turn` says at which.
    """
    return [*islice(_round_and_round(case, turn), count)]


def _round_and_round(case, turn):
    particular = [one for one in KINDS if one.particular]
    general = [one for one in KINDS if not one.particular]
    start = turn * 7 % len(general)
    waiting = [
        *((one, one.plant(case)) for one in particular),
        *(
            (one, _from_another_place(one.plant(case), turn % 3))
            for one in (*general[start:], *general[:start])
        ),
    ]
    while waiting:
        still = []
        for one, places in waiting:
            found = next((p for p in places if not p[1].refused), None)
            if found is not None:
                yield Break(one, *found)
                still.append((one, places))
        waiting = still


def _from_another_place(places, first):
    """The same places, the first few last."""
    passed = [*islice(places, first)]
    return chain(places, passed)


# --- where things are


def sessions(case):
    """The meetings that the group has and that the course itself wrote, in order."""
    ours = {session.id for session in case.course.sessions}
    return [session for session in case.chosen.sessions if session.id in ours]


def proper(case):
    """The same without introductions and returns."""
    return [s for s in sessions(case) if s.role is SessionRole.MEETING]


def components(case):
    """The components of those meetings."""
    return [component for session in sessions(case) for component in session.components]


def sheets(case):
    """The sheets that the group gets."""
    return case.chosen.sheets


def roles(case, component):
    """What happens in the steps of a component."""
    return [case.course.step_kind(step.kind).role for step in component.steps]


# --- the same with something else in it


def with_run(case, **changes):
    return evolve(case, run=evolve(case.run, **changes))


def with_course(case, **changes):
    return evolve(case, course=evolve(case.course, **changes))


def with_session(case, session, **changes):
    return with_course(case, sessions=_swapped(case.course.sessions, session, changes))


def with_sheet(case, sheet, **changes):
    return with_course(case, sheets=_swapped(case.course.sheets, sheet, changes))


def with_leaflet(case, leaflet, **changes):
    return with_course(case, leaflets=_swapped(case.course.leaflets, leaflet, changes))


def with_paper(case, paper, **changes):
    return with_course(case, papers=_swapped(case.course.papers, paper, changes))


def with_component(case, component, **changes):
    """The case with a component changed, in whatever meeting it stands."""
    return with_parts(
        case,
        lambda part: (
            evolve(part, **changes)
            if isinstance(part, Component) and part.id == component.id
            else part
        ),
    )


def with_step(case, component, number, **changes):
    """The case with a step of a component changed."""
    steps = tuple(
        evolve(step, **changes) if place == number else step
        for place, step in enumerate(component.steps)
    )
    return with_component(case, component, steps=steps)


def with_parts(case, change):
    """The case with every part of every meeting passed through a function."""
    return with_course(
        case,
        sessions=tuple(
            evolve(session, parts=tuple(map(change, session.parts)))
            for session in case.course.sessions
        ),
    )


def _swapped(members, wanted, changes):
    return tuple(
        evolve(member, **changes) if member.id == wanted.id else member
        for member in members
    )


def without(members, wanted):
    """The members of a tuple but for one with this id."""
    return tuple(member for member in members if member.id != wanted.id)


def numbered(members):
    """Meetings with their numbers made to follow each other again."""
    number = 0
    made = []
    for session in members:
        if session.role is SessionRole.MEETING and session.number is not None:
            number += 1
            session = evolve(session, number=number)  # noqa: PLW2901
        made.append(session)
    return tuple(made)
