"""A person's own plan at the command line: an empty one, a look at one, hints.

What `toon` prints is what somebody wrote, for their own eyes: it goes to the terminal
and nowhere else.
"""

import json
import os
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import attrs
import click

from herstelkit.codec import json_schema, load_plan, save_plan
from herstelkit.codec.plan_words import column_title
from herstelkit.errors import OutputError
from herstelkit.materials.plan_words import in_words
from herstelkit.primitives import printable
from herstelkit.wrap import (
    PARTS,
    Note,
    Part,
    PlanField,
    Wrap,
)

_EMPTY: Final = "Hier staat nog niets in. Dat mag, je vult in wat je wilt."
_UNSAID: Final = frozenset({"id", "tools"})
_NO_CELL: Final = _UNSAID | {"about"}


def write_empty_plan(target: Path) -> None:
    """Write a plan with nothing in it; OutputError if `target` exists."""
    if os.path.lexists(target):
        raise OutputError(target, "dit is er al", "Kies met -o een andere naam")
    save_plan(Wrap(), target)
    click.echo(f"Gemaakt: {printable(str(target))}")
    click.echo("Het is een leeg plan, en alleen jij kunt het lezen.")


def show_plan(path: Path) -> None:
    """Print what is filled in; ContentError with every problem of the file."""
    plan = load_plan(path)
    lines = [*plan_lines(plan, _questions(plan) if plan.notes else {})]
    click.echo("\n".join(lines) if lines else _EMPTY)


def _questions(plan: Wrap) -> Mapping[str, str]:
    from herstelkit.plan_book import note_questions  # noqa: PLC0415 (loads Word's)

    return note_questions(plan)


def show_schema(name: str) -> None:
    """Print the JSON Schema of a sort of file."""
    click.echo(json.dumps(json_schema(name), ensure_ascii=False, indent=2))


def plan_lines(
    plan: Wrap, questions: Mapping[str, str] = MappingProxyType({})
) -> Iterator[str]:
    """Yield what is filled in, line by line, under the Dutch names of the fields.

    `questions` are the questions of notes in words, by their ids.
    """
    for part in PARTS:
        lines = [*_part_lines(part, getattr(plan, part.id))]
        if lines:
            yield from (part.label_nl, *lines, "")
    if plan.notes:
        yield "Aantekeningen"
        for note in plan.notes:
            yield from _note_lines(note, questions)


def place(path: str) -> str:
    """Return the path of a field in the words of the plan."""
    part_id, _, field_id = path.partition(" · ")
    part = next(part for part in PARTS if part.id == part_id)
    label = next(field.label_nl for field in part.fields if field.id == field_id)
    return f"{part.label_nl}, {label}"


def _part_lines(part: Part, value: Any) -> Iterator[str]:
    for field in part.fields:
        yield from _field_lines(field, getattr(value, field.id))


def _field_lines(field: PlanField, value: Any) -> Iterator[str]:
    if value in ("", None, ()):
        return
    if isinstance(value, tuple):
        yield f"  {field.label_nl}"
        for row in value:
            yield from _row_lines(row)
    elif isinstance(value, str) and "\n" in value:
        yield f"  {field.label_nl}:"
        yield _indented(value, "    ")
    else:
        yield f"  {field.label_nl}: {in_words(value)}"


def _row_lines(row: Any) -> Iterator[str]:
    cells = [
        (attribute.name, in_words(getattr(row, attribute.name)))
        for attribute in attrs.fields(type(row))
        if attribute.name not in _UNSAID
        and getattr(row, attribute.name) not in ("", None)
    ]
    names = (one.name for one in attrs.fields(type(row)))
    first = next(name for name in names if name not in _NO_CELL)
    if [name for name, _ in cells] == [first]:
        yield _item(cells[0][1])
    elif cells:
        lines = (f"{column_title(name).nl}: {_run_on(text)}" for name, text in cells)
        yield _item("\n".join(lines))


def _run_on(text: str) -> str:
    """Return a text in which it shows that a next line is no other column."""
    return "\n  ".join(text.splitlines())


def _note_lines(note: Note, questions: Mapping[str, str]) -> Iterator[str]:
    if note.question:
        yield f"  {questions.get(note.question, note.question)}"
    for row in note.rows:
        yield _item(" · ".join(row.cells))


def _item(text: str) -> str:
    margin = " " * 6
    return "    - " + _indented(text, margin).removeprefix(margin)


def _indented(text: str, margin: str) -> str:
    return textwrap.indent("\n".join(text.splitlines()), margin)
