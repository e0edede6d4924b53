"""WRAP courses with other minutes, another order, other subjects, for the fixtures."""

from attrs import evolve
from lint_subjects import course

from herstelkit.courses import Component, StepRole

TALKING = (StepRole.EXPLAIN, StepRole.ILLUSTRATE)


def sessions(change):
    """The sessions of the course, each part that is a component changed."""
    return tuple(
        evolve(
            session,
            parts=tuple(
                change(part) if isinstance(part, Component) else part
                for part in session.parts
            ),
        )
        for session in course().sessions
    )


def talking(part, more):
    """A component in which leaders explain for more minutes."""
    steps = tuple(
        evolve(step, minutes=step.minutes + more)
        if course().step_kind(step.kind).role is StepRole.EXPLAIN
        else step
        for step in part.steps
    )
    return evolve(part, steps=steps)


def without_subject(subject):
    """The sessions, with a subject taken out of every component."""

    def change(part):
        return evolve(part, about=tuple(one for one in part.about if one != subject))

    return sessions(change)


def in_order(*numbers):
    """The sessions in another order, counted from one."""
    return tuple(course().sessions[number - 1] for number in numbers)


def with_sheet(sheet_id, **changes):
    """The sheets, with something changed on one of them."""
    return tuple(
        evolve(sheet, **changes) if sheet.id == sheet_id else sheet
        for sheet in course().sheets
    )


def without_answers(*paths):
    """The sheets, without the questions that ask for these fields."""
    return tuple(
        evolve(
            sheet,
            questions=tuple(q for q in sheet.questions if q.answers not in paths),
        )
        for sheet in course().sheets
    )
