"""Every text of a course or a run, with who reads it and where it stands.

One table says for each class of the model which of its fields are texts, and for whom.
What is not in it is not looked at: ids, sources, names of owners. A test holds the
table to the model, so that a new field is a choice and not an oversight.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from herstelkit.codec.names import key_of
from herstelkit.courses import (
    Block,
    ClosingRound,
    Component,
    Course,
    CourseRun,
    EndEvent,
    FormPart,
    GuestVisit,
    Guide,
    GuideChapter,
    HelpLine,
    Homework,
    Illustration,
    Leaflet,
    OwnMeeting,
    Panel,
    Paper,
    Pause,
    Poster,
    PosterLine,
    Question,
    QuestionGroup,
    Reader,
    Section,
    Session,
    Sheet,
    SlideText,
    Step,
    StepKind,
    Value,
    Workbook,
    WorkbookChapter,
    WorkForm,
)
from herstelkit.lint.subjects import Audience, Text

_LEADER, _SPOKEN = Audience.LEADER, Audience.SPOKEN
_PARTICIPANT, _OUTWARD = Audience.PARTICIPANT, Audience.OUTWARD

READ_BY: Final[dict[type, dict[str, Audience | None]]] = {
    Course: {
        "summary": _PARTICIPANT,
        "proposal": _LEADER,
        "step_kinds": _LEADER,
        "blocks": _PARTICIPANT,
        "form": _PARTICIPANT,
        "end_event": _PARTICIPANT,
        "values": _PARTICIPANT,
        "sessions": None,
        "own_session": None,
        "sheets": _PARTICIPANT,
        "workbook": _PARTICIPANT,
        "guide": _LEADER,
        "help_lines": _PARTICIPANT,
        "leaflets": _OUTWARD,
        "posters": _PARTICIPANT,
        "papers": None,
    },
    StepKind: {"name": None, "purpose": None},
    Block: {"title": None, "summary": None},
    FormPart: {"name": None, "purpose": None},
    EndEvent: {"name": None, "summary": None},
    Value: {"name": None, "text": None, "in_the_group": None},
    Session: {
        "title": _PARTICIPANT,
        "summary": _PARTICIPANT,
        "preparation": _LEADER,
        "guest": _OUTWARD,
        "homework": _PARTICIPANT,
        "parts": None,
    },
    GuestVisit: {"theme": None, "tells": None, "questions": _SPOKEN},
    Homework: {"title": None, "text": None, "slide": None},
    Component: {
        "title": _PARTICIPANT,
        "goal": _LEADER,
        "lay_out": _LEADER,
        "attention": _LEADER,
        "steps": None,
    },
    Step: {
        "say": _SPOKEN,
        "examples": _SPOKEN,
        "questions": _SPOKEN,
        "work_forms": _PARTICIPANT,
        "slides": _PARTICIPANT,
    },
    WorkForm: {"name": None, "form": None, "instructions": None, "slide": None},
    SlideText: {"title": None, "text": None, "points": None},
    Pause: {"say": _SPOKEN, "slide": _PARTICIPANT},
    ClosingRound: {"say": _SPOKEN, "question": _SPOKEN, "slide": _PARTICIPANT},
    Sheet: {
        "title": None,
        "introduction": None,
        "examples": None,
        "questions": None,
        "closing": None,
    },
    Question: {"text": None, "help": None, "columns": None, "options": None},
    Workbook: {"title": None, "subtitle": None, "chapters": None},
    WorkbookChapter: {"title": None, "text": None, "sections": None},
    Section: {"title": None, "text": None},
    Guide: {"title": None, "chapters": None},
    GuideChapter: {"title": None, "text": None, "sections": None},
    HelpLine: {"name": None, "when": None},
    Leaflet: {
        "purpose": _LEADER,
        "headline": None,
        "subtitle": None,
        "panels": None,
    },
    Panel: {"title": None, "text": None},
    Poster: {"title": None, "subtitle": None, "lines": None},
    PosterLine: {"title": None, "text": None},
    Paper: {
        "title": None,
        "purpose": _LEADER,
        "introduction": None,
        "sections": None,
        "questions": None,
        "groups": None,
        "closing": None,
    },
    QuestionGroup: {"title": None, "text": None, "questions": None},
    CourseRun: {
        "title": _OUTWARD,
        "foreword": _PARTICIPANT,
        "sign_up": _OUTWARD,
        "own_meetings": _PARTICIPANT,
        "illustrations": _SPOKEN,
    },
    OwnMeeting: {"title": None, "summary": None, "questions": _SPOKEN},
    Illustration: {"text": None},
}
"""The texts of each class, and for whom; None: for whoever the whole is for."""

_READERS: Final = {
    Reader.GUEST: _OUTWARD,
    Reader.VISITOR: _OUTWARD,
    Reader.LEADER: _LEADER,
    Reader.PARTICIPANT: _PARTICIPANT,
    Reader.PAIR: _PARTICIPANT,
}

_METHOD_FILE: Final = "methode.toml"
_FILES: Final = {
    "guide": "draaiboek.toml",
    "workbook": "werkmap.toml",
    "values": "waarden.toml",
    "help_lines": "hulplijnen.toml",
    "posters": "posters.toml",
}
"""The files of what has no file for each member."""


@frozen
class _Place:
    """Where the walk is: in which file, in what thing, at which field of it."""

    file: str
    audience: Audience
    ours: bool
    id: str = ""
    field: str = ""


def course_texts(
    course: Course, homes: Mapping[tuple[str, str], str]
) -> Iterator[Text]:
    """Yield every text of a course; `homes` gives the files of its members."""
    for name, audience in READ_BY[Course].items():
        value = getattr(course, name)
        start = _FILES.get(name, _METHOD_FILE)
        for member in value if isinstance(value, tuple) else (value,):
            file = homes.get((key_of(Course, name), getattr(member, "id", "")), start)
            place = _Place(file, audience or _LEADER, ours=True)
            yield from _texts(member, place, key_of(Course, name))


def run_texts(run: CourseRun, file: str) -> Iterator[Text]:
    """Yield every text that leaders wrote in their course file."""
    yield from _texts(run, _Place(file, _LEADER, ours=False), "")


def _texts(value: Any, place: _Place, name: str) -> Iterator[Text]:
    """Yield the texts of a value that stands in a field called `name`."""
    if isinstance(value, str):
        if value.strip():
            yield Text(
                text=value,
                audience=place.audience,
                file=place.file,
                id=place.id,
                field=" · ".join(filter(None, (place.field, name))),
                ours=place.ours,
            )
    elif isinstance(value, tuple):
        for number, member in enumerate(value, start=1):
            yield from _texts(member, place, f"{name} {number}")
    elif value is not None:
        yield from _inside(value, place, name)


def _inside(value: Any, place: _Place, name: str) -> Iterator[Text]:
    kind = type(value)
    audience = _READERS[value.reader] if kind is Paper else place.audience
    own, path = place.id, " · ".join(filter(None, (place.field, name)))
    named = getattr(value, "id", None) or getattr(value, "component", None)
    if named and kind is not Question:
        own, path = named, ""
    for attribute, reader in READ_BY[kind].items():
        inner = _Place(place.file, reader or audience, place.ours, own, path)
        yield from _texts(getattr(value, attribute), inner, key_of(kind, attribute))
