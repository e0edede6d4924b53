"""Every text of a course or a run, with who reads it and where it stands.

One table says for each class of the model which of its fields are texts, and for whom.
What is not in it is not looked at: ids, sources, names of owners. A test holds the
table to the model, so that a new field is a choice and not an oversight.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

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
    SessionRole,
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

if TYPE_CHECKING:
    from herstelkit.lint.subjects import AtHome

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

_FIELDS: Final = {
    kind: tuple((name, reader, key_of(kind, name)) for name, reader in fields.items())
    for kind, fields in READ_BY.items()
}
"""The same with what the files that people write call each field."""

AUDIENCE_OF: Final = {
    Reader.GUEST: _OUTWARD,
    Reader.VISITOR: _OUTWARD,
    Reader.LEADER: _LEADER,
    Reader.PARTICIPANT: _PARTICIPANT,
    Reader.PAIR: _PARTICIPANT,
}
"""Who reads a paper, as rules see it."""

_METHOD_FILE: Final = "methode.toml"
_FILES: Final = {
    "guide": "draaiboek.toml",
    "workbook": "werkmap.toml",
    "values": "waarden.toml",
    "help_lines": "hulplijnen.toml",
    "posters": "posters.toml",
}
"""The files of what has no file for each member."""


class _Place(NamedTuple):
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
    for name, audience, key in _FIELDS[Course]:
        value = getattr(course, name)
        start = _FILES.get(name, _METHOD_FILE)
        for member in value if isinstance(value, tuple) else (value,):
            file = homes.get((key, getattr(member, "id", "")), start)
            place = _Place(file, audience or _LEADER, ours=True)
            yield from _texts(member, place, key)


def run_texts(run: CourseRun, file: str) -> Iterator[Text]:
    """Yield every text that leaders wrote in their course file."""
    yield from _texts(run, _Place(file, _LEADER, ours=False), "")


def _texts(value: Any, place: _Place, name: str) -> list[Text]:
    """Return the texts of a value that stands in a field called `name`."""
    found: list[Text] = []
    _walk(value, place, name, found)
    return found


def _walk(value: Any, place: _Place, name: str, found: list[Text]) -> None:
    # A list that is filled, for a course is deep and has thousands of texts.
    if isinstance(value, str):
        if value.strip():
            found.append(_text(value, place, name))
    elif isinstance(value, tuple):
        for number, member in enumerate(value, start=1):
            _walk(member, place, f"{name} {number}", found)
    elif value is not None:
        inner = _inside(value, place, name)
        for attribute, reader, key in _FIELDS[type(value)]:
            if member := getattr(value, attribute):
                read_by = inner._replace(audience=reader) if reader else inner
                _walk(member, read_by, key, found)


def _text(text: str, place: _Place, name: str) -> Text:
    return Text(
        text=text,
        audience=place.audience,
        file=place.file,
        id=place.id,
        field=_joined(place.field, name),
        ours=place.ours,
    )


def _inside(value: Any, place: _Place, name: str) -> _Place:
    """Return the place of a value itself, for what stands in it."""
    kind = type(value)
    audience = AUDIENCE_OF[value.reader] if kind is Paper else place.audience
    named = getattr(value, "id", None) or getattr(value, "component", None)
    if named and kind is not Question:
        return _Place(place.file, audience, place.ours, named)
    path = _joined(place.field, name)
    return _Place(place.file, audience, place.ours, place.id, path)


def _joined(path: str, name: str) -> str:
    return f"{path} · {name}" if path and name else path or name


def key_of_sort(thing: "AtHome") -> str:
    """Return what the files call the sort of a thing with a file of its own."""
    match thing:
        case Session(role=SessionRole.OWN):
            return key_of(Course, "own_session")
        case Session():
            return key_of(Course, "sessions")
        case Sheet():
            return key_of(Course, "sheets")
        case Leaflet():
            return key_of(Course, "leaflets")
        case Paper():
            return key_of(Course, "papers")
