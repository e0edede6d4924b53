"""A course file to fill in: asked for on a terminal, with examples elsewhere."""

import datetime as dt
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, TypeVar

import click
import tomli_w
from attrs import frozen

from herstelkit.cli.dutch import OneOf
from herstelkit.content import load_method, methods
from herstelkit.courses import Course
from herstelkit.errors import OutputError

_T = TypeVar("_T")

_LEAD: Final = dt.timedelta(weeks=6)
"""How far ahead the example begins: time to tell people about it."""


@frozen(kw_only=True)
class _Answers:
    """What goes into the file."""

    title: str
    organisation: str
    place: str
    start: dt.date
    time: dt.time
    leaders: tuple[str, ...]


def write_course_file(method: str, target: Path) -> None:
    """Write a commented course file for a method; OutputError if `target` exists."""
    (chosen,) = OneOf(methods()).convert(method, None, None)
    if target.exists():
        raise OutputError(target, "dit bestand is er al", "Kies met -o een andere naam")
    answers = _asked() if sys.stdin.isatty() else _example()
    text = _filled(load_method(chosen), answers, target)
    try:
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise OutputError(
            target, "dit bestand kan niet worden gemaakt", "Kijk of de map bestaat"
        ) from error
    click.echo(f"Gemaakt: {target}")
    click.echo("Open het, vul het verder in en bewaar het. Daarna:")
    click.echo(f"  herstelkit bouw {target}")


def _example() -> _Answers:
    start = dt.datetime.now().astimezone().date() + _LEAD
    tuesday = start + dt.timedelta(days=(1 - start.weekday()) % 7)
    return _Answers(
        title="Een plan voor je dagelijks welbevinden",
        organisation="Naam van je organisatie",
        place="Naam en adres van het gebouw",
        start=tuesday,
        time=dt.time(18, 30),
        leaders=("Naam van begeleider een", "Naam van begeleider twee"),
    )


def _asked() -> _Answers:
    example = _example()
    click.echo(
        "Een paar vragen. Druk op Enter om over te nemen wat tussen haken staat."
    )
    return _Answers(
        title=_ask("Hoe heet de cursus?", example.title, str),
        organisation=_ask("Welke organisatie?", example.organisation, str),
        place=_ask("Waar is het?", example.place, str),
        start=_ask("Wanneer is de eerste keer?", example.start, dt.date.fromisoformat),
        time=_ask("Hoe laat begint het?", example.time, dt.time.fromisoformat),
        leaders=tuple(
            _ask(f"Naam van begeleider {number}?", name, str)
            for number, name in enumerate(example.leaders, start=1)
        ),
    )


def _ask(question: str, default: _T, read: Callable[[str], _T]) -> _T:
    shown = default.strftime("%H:%M") if isinstance(default, dt.time) else str(default)
    while True:
        answer = click.prompt(question, default=shown, prompt_suffix=" ").strip()
        try:
            return read(answer)
        except ValueError:
            click.echo(f"Dat begrijp ik niet. Schrijf het zoals: {shown}")


def _filled(course: Course, answers: _Answers, target: Path) -> str:
    template = (
        files("herstelkit.content").joinpath("nl", "nieuw.toml").read_text("utf-8")
    )
    skipped = answers.start + dt.timedelta(weeks=3)
    return template.format(
        bestand=target.name,
        methode=_toml(course.id),
        titel=_toml(answers.title),
        organisatie=_toml(answers.organisation),
        locatie=_toml(answers.place),
        begin=_toml(answers.start),
        tijd=_toml(answers.time),
        overslaan=_toml(skipped),
        aantal=len(course.sessions),
        begeleiders="\n".join(map(_leader, answers.leaders)),
        onderdelen="\n".join(f'# {part.id} = "…"' for part in course.components),
    )


def _leader(name: str) -> str:
    return (
        f"[[begeleider]]\nnaam = {_toml(name)}\n"
        "# gecertificeerd = 2024-05-01      # als je dat weet\n"
        "# opfriscursus = 2026-03-01\n"
    )


def _toml(value: Any) -> str:
    return tomli_w.dumps({"x": value}).removeprefix("x = ").strip()
