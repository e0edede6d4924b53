"""From a plan to the answers in a book.

What a book does not show of a plan stands in its properties (`keeping`), and what it
has no room for stays in the plan (`left_out` in `files`).
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from herstelkit.blocks import (
    ChoiceSpace,
    Filled,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    GridSpace,
    Space,
)
from herstelkit.courses import Course
from herstelkit.plan_book.asked import Asked, asked_by, by_path
from herstelkit.plan_book.columns import Cells, as_shown, is_blank, shown
from herstelkit.plan_book.note_pages import noted_answers
from herstelkit.wrap import Wrap


def answers_of(plan: Wrap, course: Course) -> Mapping[str, Filled]:
    """Return what stands in the book of a course when a plan is written into it."""
    return answers_in(plan, asked_by(course))


def answers_in(plan: Wrap, asked: Sequence[Asked]) -> dict[str, Filled]:
    """Return what stands at these questions, by their ids; empty ones are left out."""
    written = fields_in(plan, asked)
    return written | noted_answers(plan.notes, asked, written)


def fields_in(plan: Wrap, asked: Sequence[Asked]) -> dict[str, Filled]:
    """Return what stands at the questions that a field answers, without the notes."""
    found: dict[str, Filled] = {}
    tools = tools_of(plan)
    for path, questions in by_path(asked).items():
        found |= _field(value_at(plan, path), questions, tools)
    return {name: answer for name, answer in found.items() if answer}


def value_at(plan: Wrap, path: str) -> Any:
    """Return the value of a field: ``crisis.supporters``."""
    part, _, name = path.partition(".")
    return getattr(getattr(plan, part), name)


def tools_of(plan: Wrap) -> dict[str, str]:
    """Return the texts of all tools by their ids."""
    tools = (*plan.toolbox.used, *plan.toolbox.to_try)
    return {tool.id: tool.text for tool in tools if tool.text.strip()}


def rows_at(
    value: Sequence[Any], questions: Sequence[Asked], tools: Mapping[str, str]
) -> list[list[Any]]:
    """Return which rows of a field stand at which of its questions.

    A row stays at the question where it was written, which its id tells; one from
    elsewhere stands at the first. The order is never changed for it.
    """
    placed: list[list[Any]] = [[] for _ in questions]
    at = 0
    for row in value:
        if is_blank(_cells(row, questions, tools)):
            continue
        if questions[0].about:
            at = max(0, of_plan(row, questions))
        else:
            at = max(at, _where_written(row, questions))
        placed[at].append(row)
    if questions[0].about or _distinct(placed, questions, tools):
        return placed
    return [[row for rows in placed for row in rows], *([] for _ in questions[1:])]


def of_plan(row: Any, questions: Sequence[Asked]) -> int:
    """Return the number of the question about the plan that a line sums up."""
    abouts = [one.about for one in questions]
    return abouts.index(row.about) if row.about in abouts else 0


def _where_written(row: Any, questions: Sequence[Asked]) -> int:
    made = row.id.rpartition("-")[0]
    return next((at for at, one in enumerate(questions) if one.id == made), 0)


def _distinct(
    placed: Sequence[Sequence[Any]],
    questions: Sequence[Asked],
    tools: Mapping[str, str],
) -> bool:
    """Tell whether no row stands at two questions: when read it would count once."""
    seen: set[Cells] = set()
    for one, rows in zip(questions, placed, strict=True):
        here = {shown(row, one.columns, tools) for row in rows}
        if here & seen:
            return False
        seen |= here
    return True


def _cells(row: Any, questions: Sequence[Asked], tools: Mapping[str, str]) -> Cells:
    return shown(row, questions[0].columns, tools)


def _field(
    value: Any, questions: Sequence[Asked], tools: Mapping[str, str]
) -> dict[str, Filled]:
    first = questions[0]
    match value:
        case None:
            return {}
        case str():
            return {first.id: _text(as_shown(value))}
        case bool():
            return {first.id: _ticked(first.expected.space, yes=value)}
        case dt.date():
            return {first.id: FilledDate(day=value)}
        case _:
            placed = rows_at(value, questions, tools)
            return {
                one.id: _rows([shown(row, one.columns, tools) for row in rows], one)
                for one, rows in zip(questions, placed, strict=True)
            }


def _text(text: str) -> FilledLines:
    """Return a text over the lines of a page, or on one where it ends in a break."""
    lines = text.split("\n")
    return FilledLines(lines=tuple(lines) if lines[-1] else (text,))


def _ticked(space: Space, *, yes: bool) -> FilledChoice:
    options = space.options if isinstance(space, ChoiceSpace) else ()
    return FilledChoice(options=options[0:1] if yes else options[1:2])


def _rows(rows: Sequence[Cells], one: Asked) -> FilledLines | FilledRows:
    if isinstance(one.expected.space, GridSpace):
        return FilledRows(rows=tuple(rows))
    return FilledLines(lines=tuple(cells[0] for cells in rows))
