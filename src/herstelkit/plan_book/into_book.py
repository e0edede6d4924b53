"""From a plan to the answers in a book.

What a book does not show: at which tools an entry points, what a row has beside the
columns of its table, entries without words, and notes at questions that it does not
ask. `plan_from` keeps these when the plan is at hand.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, assert_never

from herstelkit.blocks import (
    ChoiceSpace,
    DateSpace,
    Filled,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    GridSpace,
    ListSpace,
    RuledSpace,
    Space,
)
from herstelkit.blocks.filled import one_line_end
from herstelkit.courses import Course
from herstelkit.plan_book.asked import Asked, asked_by, by_path
from herstelkit.plan_book.columns import Cells, fitted_rows, is_blank, one_cell, shown
from herstelkit.wrap import NoteRow, Wrap

_TICKABLE: Final = (DateSpace, ChoiceSpace)


def answers_of(plan: Wrap, course: Course) -> Mapping[str, Filled]:
    """Return what stands in the book of a course when a plan is written into it."""
    return answers_in(plan, asked_by(course))


def answers_in(plan: Wrap, asked: Sequence[Asked]) -> dict[str, Filled]:
    """Return what stands at these questions, by their ids; empty ones are left out."""
    found: dict[str, Filled] = {}
    tools = tools_of(plan)
    for path, questions in by_path(asked).items():
        found |= _field(value_at(plan, path), questions, tools)
    written = {name: answer for name, answer in found.items() if answer}
    notes = notes_of(plan)
    for one in asked:
        if one.id in notes and one.id not in written and _takes_notes(one):
            answer = _noted(notes[one.id], one.expected.space)
            written |= {one.id: answer} if answer else {}
    return written


def value_at(plan: Wrap, path: str) -> Any:
    """Return the value of a field: ``crisis.supporters``."""
    part, _, name = path.partition(".")
    return getattr(getattr(plan, part), name)


def tools_of(plan: Wrap) -> dict[str, str]:
    """Return the texts of all tools by their ids."""
    tools = (*plan.toolbox.used, *plan.toolbox.to_try)
    return {tool.id: tool.text for tool in tools if tool.text.strip()}


def notes_of(plan: Wrap) -> dict[str, list[NoteRow]]:
    """Return the rows that were noted at each question."""
    found: dict[str, list[NoteRow]] = {}
    for note in plan.notes:
        if note.question:
            found.setdefault(note.question, []).extend(note.rows)
    return found


def left_out(plan: Wrap, asked: Iterable[Asked]) -> int:
    """Return how many notes no question in a book asks for."""
    known = {one.id for one in asked if _takes_notes(one)}
    return sum(note.question not in known and bool(note.rows) for note in plan.notes)


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
            at = max(0, _of_plan(row, questions))
        else:
            at = max(at, _where_written(row, questions))
        placed[at].append(row)
    if questions[0].about or _distinct(placed, questions, tools):
        return placed
    return [[row for rows in placed for row in rows], *([] for _ in questions[1:])]


def _of_plan(row: Any, questions: Sequence[Asked]) -> int:
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
            return {first.id: _text(one_line_end(value))}
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


def _takes_notes(one: Asked) -> bool:
    """Tell whether a question has room for words that are not in its field."""
    return not one.path or isinstance(one.expected.space, _TICKABLE)


def _noted(rows: Sequence[NoteRow], space: Space) -> Filled:
    texts = [one_cell(row.cells or ("",)) for row in rows]
    match space:
        case RuledSpace() | ListSpace():
            return FilledLines(lines=tuple(texts))
        case GridSpace(columns=columns):
            cells = [row.cells for row in rows]
            return FilledRows(rows=fitted_rows(cells, len(columns)))
        case DateSpace():
            return FilledDate.typed(on_one_line(" ".join(texts)))
        case ChoiceSpace(options=options):
            ticked = {on_one_line(cell) for row in rows for cell in row.cells} - {""}
            printed = [option for option in options if option in ticked]
            return FilledChoice(options=(*printed, *sorted(ticked - {*printed})))
        case _:
            assert_never(space)


def on_one_line(text: str) -> str:
    """Return a text without tabs and line ends."""
    return " ".join(one_line_end(text).replace("\t", "\n").split("\n"))
