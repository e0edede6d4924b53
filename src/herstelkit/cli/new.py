"""A course file to fill in: asked for on a terminal, with examples elsewhere."""

import datetime as dt
import os
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import click
import tomli_w

from herstelkit.cli.asking import Answers, asked, example
from herstelkit.cli.dutch import OneOf
from herstelkit.content import load_method, methods
from herstelkit.courses import Course
from herstelkit.errors import OutputError, reason_of
from herstelkit.primitives import printable

_OTHER_NAME: Final = "Kies met -o een andere naam"


def write_course_file(method: str, target: Path) -> None:
    """Write a commented course file for a method; OutputError if `target` exists."""
    chosen = OneOf(methods()).convert(method, None, None)
    if os.path.lexists(target):
        raise OutputError(target, "dit is er al", _OTHER_NAME)
    course = load_method(chosen)
    asking = sys.stdin is not None and sys.stdin.isatty()
    answers = asked(course) if asking else example()
    content = _filled(course, answers, target).encode("utf-8")
    _written(target, content)
    click.echo(f"Gemaakt: {target}")
    click.echo("Open het, vul het verder in en bewaar het. Daarna:")
    click.echo(f"  herstelkit bouw {_as_typed(target)}")


def _written(target: Path, content: bytes) -> None:
    """Write all of it, or leave no half file behind."""
    try:
        target.touch(exist_ok=False)
        try:
            target.write_bytes(content)
        except BaseException:
            target.unlink()
            raise
    except OSError as error:
        what = f"dit bestand kan niet worden gemaakt: {reason_of(error)}"
        raise OutputError(target, what, _OTHER_NAME) from error
    except ValueError:  # a NUL in the name
        what = "zo kan een bestand niet heten"
        raise OutputError(target, what, _OTHER_NAME) from None


def _as_typed(target: Path) -> str:
    """Return a path as it is typed on a command line."""
    name = printable(str(target)).replace("\n", "·")
    return f'"{name}"' if " " in name else name


def _filled(course: Course, answers: Answers, target: Path) -> str:
    template = (
        files("herstelkit.content").joinpath("nl", "nieuw.toml").read_text("utf-8")
    )
    skipped = answers.start + dt.timedelta(weeks=3)
    return template.format(
        bestand=_as_typed(Path(target.name)),
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
