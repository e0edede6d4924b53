"""A course file to fill in: asked for on a terminal, with examples elsewhere."""

import os
import sys
from pathlib import Path
from typing import Final

import click

from herstelkit.cli.asking import asked, example
from herstelkit.cli.dutch import OneOf
from herstelkit.cli.template import course_file_text
from herstelkit.content import Catalogue
from herstelkit.errors import OutputError, reason_of
from herstelkit.primitives import printable

_OTHER_NAME: Final = "Kies met -o een andere naam"


def write_course_file(method: str, target: Path, catalogue: Catalogue) -> None:
    """Write a commented course file for a method; OutputError if `target` exists."""
    chosen = OneOf(catalogue.methods()).convert(method, None, None)
    if os.path.lexists(target):
        raise OutputError(target, "dit is er al", _OTHER_NAME)
    course = catalogue.course(chosen)
    asking = sys.stdin is not None and sys.stdin.isatty()
    answers = asked(course) if asking else example(course)
    text = course_file_text(course, answers, _as_typed(Path(target.name)))
    _written(target, text.encode("utf-8"))
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
