"""The text of a new course file: only the lines that a course has a use for."""

import datetime as dt
import json
from importlib.resources import files
from typing import Any

import tomli_w
from jinja2 import Environment, StrictUndefined

from herstelkit.cli.asking import Answers
from herstelkit.codec.names import word_of
from herstelkit.courses import (
    Course,
    Frequency,
    Session,
    SessionRole,
    StepRole,
)

_WEEK = dt.timedelta(weeks=1)
_MONTH = 4 * _WEEK


def course_file_text(course: Course, answers: Answers, shown_name: str) -> str:
    """Return a commented course file for a course, with some answers filled in.

    `shown_name` is how the file is typed on a command line.
    """
    source = files("herstelkit.content").joinpath("nl", "nieuw.toml.jinja")
    environment = Environment(
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (TOML, not HTML; `_toml` quotes what is typed)
    )
    template = environment.from_string(source.read_text("utf-8"))
    return template.render(
        bestand=shown_name, **_typed(course, answers), **_structure(course, answers)
    )


def _typed(course: Course, answers: Answers) -> dict[str, str]:
    return {
        "methode": _toml(course.id),
        "titel": _toml(answers.title),
        "organisatie": _toml(answers.organisation),
        "locatie": _toml(answers.place),
        "begin": _toml(answers.start),
        "tijd": _toml(answers.time),
        "begeleiders": "\n".join(_leader(course, name) for name in answers.leaders),
    }


def _structure(course: Course, answers: Answers) -> dict[str, Any]:
    facts = course.published
    regular = [s for s in course.sessions if s.role is not SessionRole.AFTER]
    meetings = [s.id for s in _with_role(course, SessionRole.MEETING)]
    whole = len(regular) * (facts.frequency or Frequency.WEEKLY).interval
    return {
        "keren": len(regular),
        "vaak_open": facts.frequency is None,
        "frequentie": _toml(word_of(facts.frequency or Frequency.WEEKLY)),
        "overslaan": _toml(answers.start + 3 * _WEEK),
        "duur": course.usual_minutes,
        "duur_open": facts.minutes is None,
        "vooraf": [s.called for s in _with_role(course, SessionRole.BEFORE)],
        "eerder": _toml(answers.start - _WEEK),
        "achteraf": [
            (s.called, s.months_later) for s in _with_role(course, SessionRole.AFTER)
        ],
        "slotmoment": course.end_event.name if course.end_event else "",
        "slot_erin": bool(course.end_event and course.end_event.meeting),
        "later": _toml(answers.start + whole),
        "veel_later": _toml(answers.start + whole + 3 * _MONTH),
        "koppels": facts.pairs_only,
        "deelnemers": facts.group_size.most if facts.group_size else 8,
        "bijeenkomsten": meetings,
        "bijeenkomsten_regel": json.dumps(meetings),
        "gasten": [s.id for s in course.sessions if s.guest],
        "eigen": course.own_session is not None,
        "onderdelen": "\n".join(f'# {name} = "…"' for name in _illustrated(course)),
    }


def _with_role(course: Course, role: SessionRole) -> list[Session]:
    return [session for session in course.sessions if session.role is role]


def _illustrated(course: Course) -> list[str]:
    """Return the components in which the leaders tell something of their own."""
    return [
        part.id
        for part in course.components
        if any(
            course.step_kind(step.kind).role is StepRole.ILLUSTRATE
            for step in part.steps
        )
    ]


def _leader(course: Course, name: str) -> str:
    block = f"[[begeleider]]\nnaam = {_toml(name)}\n"
    if not course.published.certified_leaders:
        return block
    return (
        f"{block}# gecertificeerd = 2024-05-01      # als je dat weet\n"
        "# opfriscursus = 2026-03-01\n"
    )


def _toml(value: Any) -> str:
    return tomli_w.dumps({"x": value}).removeprefix("x = ").strip()
