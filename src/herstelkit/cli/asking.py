"""What a course file needs to know: asked on a terminal, or made up as an example."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

import click
from attrs import frozen

from herstelkit.courses import Course, CourseRun, Facilitator, misfits

_T = TypeVar("_T")

_LEAD: Final = dt.timedelta(weeks=6)
"""How far ahead the example begins: time to tell people about it."""

_MORNING: Final = dt.time(9, 30)
_EVENING: Final = dt.time(18, 30)
_EVENING_LONG: Final = 210
"""Minutes that a meeting in the evening can take; a longer one is by day."""

_NAMES: Final = ("Naam van begeleider een", "Naam van begeleider twee")

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DUTCH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.u ](\d{2}))?(?::00)?(?: ?uur)?")


@frozen(kw_only=True)
class Answers:
    """What goes into the file."""

    title: str
    organisation: str
    place: str
    start: dt.date
    time: dt.time
    leaders: tuple[str, ...]


def example(course: Course) -> Answers:
    """Return what an empty course file shows: a start that is some weeks ahead."""
    longest = max(session.minutes for session in course.sessions)
    start = dt.datetime.now().astimezone().date() + _LEAD
    tuesday = start + dt.timedelta(days=(1 - start.weekday()) % 7)
    return Answers(
        title=course.example_title or course.name,
        organisation="Naam van je organisatie",
        place="Naam en adres van het gebouw",
        start=tuesday,
        time=_EVENING if longest <= _EVENING_LONG else _MORNING,
        leaders=_NAMES[: course.published.leaders or 1],
    )


def asked(course: Course) -> Answers:
    """Ask for everything; each answer can stand in a file for the course."""
    usual = example(course)
    click.echo(
        "Een paar vragen. Druk op Enter om over te nemen wat tussen haken staat."
    )
    title = _ask("Hoe heet de cursus?", usual.title, _line("title"))
    organisation = _ask("Welke organisatie?", usual.organisation, _line("organisation"))
    place = _ask("Waar is het?", usual.place, _line("place"))
    start = _ask("Wanneer is de eerste keer?", usual.start, _date)
    time = _ask("Hoe laat begint het?", usual.time, _time_for(course))
    leaders: tuple[str, ...] = ()
    for number, name in enumerate(usual.leaders, start=1):
        question = f"Naam van begeleider {number}?"
        leaders += (_ask(question, name, _name_beside(leaders)),)
    return Answers(
        title=title,
        organisation=organisation,
        place=place,
        start=start,
        time=time,
        leaders=leaders,
    )


def _ask(question: str, default: _T, read: Callable[[str], _T]) -> _T:
    """Ask until the answer can be read; `read` says what is wrong in a ValueError."""
    shown = default.strftime("%H:%M") if isinstance(default, dt.time) else str(default)
    while True:
        answer = click.prompt(question, default=shown, prompt_suffix=" ").strip()
        try:
            return read(answer)
        except ValueError as error:
            what, _, fix = str(error).partition("; ")
            click.echo(
                f"Dat kan niet: het antwoord {what}. {fix[:1].upper()}{fix[1:]}."
            )


def _line(field: str) -> Callable[[str], str]:
    """Make a reader of a line that may stand in a field of a run."""

    def read(answer: str) -> str:
        _trial(**{field: answer})
        return answer

    return read


def _name_beside(others: tuple[str, ...]) -> Callable[[str], str]:
    def read(answer: str) -> str:
        _trial(leaders=(Facilitator(name=answer),))
        if answer in others:
            reason = "is de naam van de eerste begeleider; noem iemand anders"
            raise ValueError(reason)
        return answer

    return read


def _date(answer: str) -> dt.date:
    iso, dutch = _ISO.fullmatch(answer), _DUTCH.fullmatch(answer)
    parts = iso.groups() if iso else dutch.groups()[::-1] if dutch else ("0",) * 3
    try:
        date = dt.date(*map(int, parts))
    except ValueError:
        reason = "is geen datum; schrijf dag-maand-jaar, zoals 12-1-2027"
        raise ValueError(reason) from None
    _trial(start=date)
    return date


def _time_for(course: Course) -> Callable[[str], dt.time]:
    """Make a reader of a time at which a meeting of the course can begin."""

    def read(answer: str) -> dt.time:
        found = _CLOCK.fullmatch(answer)
        hour, minute = found.groups(default="0") if found else ("24", "0")
        try:
            time = dt.time(int(hour), int(minute))
        except ValueError:
            reason = "is geen tijd; schrijf uur:minuut, zoals 18:30"
            raise ValueError(reason) from None
        for problem in misfits(course, _trial(time=time)):
            reason = f"is te laat, want {problem.what}; {problem.fix}"
            raise ValueError(reason)
        return time

    return read


def _trial(**changes: Any) -> CourseRun:
    """Make a run with some answers in it; ValueError when they may not stand there."""
    others: dict[str, Any] = {
        "method": "x",
        "title": "…",
        "organisation": "…",
        "place": "…",
        "start": dt.date(2027, 1, 12),
        "time": dt.time(9),
        "leaders": (Facilitator(name="…"),),
    }
    return CourseRun(**(others | changes))
