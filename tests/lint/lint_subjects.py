"""Subjects for rules: shipped courses and example runs, with one thing changed."""

from functools import cache

from attrs import evolve

from herstelkit.content import SHIPPED
from herstelkit.courses import Component, as_chosen, schedule
from herstelkit.lint import (
    Audience,
    Group,
    Programme,
    Text,
    course_texts,
    run_texts,
)
from runs import a_run

FILE = "cursus.toml"


def course(method="wrap"):
    return SHIPPED.course(method)


@cache
def _untouched(method):
    return _programme(SHIPPED.course(method), method)


def _programme(value, method):
    homes = SHIPPED.course_at_home(method).homes
    texts = tuple(course_texts(value, homes))
    return Programme(course=value, texts=texts, homes=homes)


def programme(value=None, method="wrap", **changes):
    """A course as rules see it: a shipped one, with some attributes changed."""
    if value is None and not changes:
        return _untouched(method)
    return _programme(evolve(value or course(method), **changes), method)


def group(value=None, method="wrap", **changes):
    """A run of a course as rules see it; `changes` are those of the run."""
    whole = value or course(method)
    run = a_run(method=method, **changes)
    chosen = as_chosen(whole, run)
    return Group(
        course=chosen,
        whole=whole,
        run=run,
        meetings=schedule(chosen, run),
        texts=tuple(run_texts(run, FILE)),
    )


def said(*texts, audience=Audience.PARTICIPANT, method="wrap", ours=True):
    """A course in which nothing is read but these texts."""
    given = tuple(
        Text(
            text=text,
            audience=audience,
            file="sessies/01.toml",
            id="hoop",
            field=f"zeg {number}",
            ours=ours,
        )
        for number, text in enumerate(texts, start=1)
    )
    return Programme(course=course(method), texts=given)


def with_session(value, session_id, **changes):
    """A course with something changed in one of its meetings."""
    changed = tuple(
        evolve(session, **changes) if session.id == session_id else session
        for session in value.sessions
    )
    return evolve(value, sessions=changed)


def with_component(value, component_id, **changes):
    """A course with something changed in one of its components."""

    def part_of(part):
        found = isinstance(part, Component) and part.id == component_id
        return evolve(part, **changes) if found else part

    changed = tuple(
        evolve(session, parts=tuple(map(part_of, session.parts)))
        for session in value.sessions
    )
    return evolve(value, sessions=changed)


def component(value, component_id):
    """A component of a course."""
    return next(part for part in value.components if part.id == component_id)


def without(members, *ids):
    """The members of a tuple whose ids are others than these."""
    return tuple(member for member in members if member.id not in ids)
