"""What a book keeps of a plan, beside the words that it shows."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from herstelkit.plan_book.asked import Asked, by_path
from herstelkit.plan_book.columns import as_shown, shown
from herstelkit.plan_book.into_book import (
    fields_in,
    of_plan,
    rows_at,
    tools_of,
    value_at,
)
from herstelkit.plan_book.memory import Cut, Memory, Row, ends_of, words_of
from herstelkit.plan_book.note_pages import kept_notes
from herstelkit.plan_book.pieces import row_shown
from herstelkit.wrap import Wrap


def memory_of(plan: Wrap, asked: Sequence[Asked]) -> Memory:
    """Return what a book that asks this keeps of a plan that is written into it."""
    rows: list[tuple[str, tuple[Row, ...]]] = []
    for path, questions in by_path(asked).items():
        value = value_at(plan, path)
        if isinstance(value, tuple):
            rows += _rows(value, questions, tools_of(plan))
        elif isinstance(value, str) and value != as_shown(value):
            rows.append((questions[0].id, (_text(value),)))
    notes = kept_notes(plan.notes, asked, fields_in(plan, asked))
    return Memory(rows=tuple(rows), notes=notes)


def _text(value: str) -> Row:
    piece = Cut(ends=ends_of(value)) if value.strip() else value
    return Row(words=words_of((as_shown(value),)), pieces={"": piece})


def _rows(
    value: Sequence[Any], questions: Sequence[Asked], tools: dict[str, str]
) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Yield the rows of a field in their order, by the question at which they stand."""
    kept = [
        (questions[at].id, _row(row, questions[at], tools))
        for row, at in _placed(value, questions, tools)
    ]
    for question, some in groupby(kept, key=lambda one: one[0]):
        yield question, tuple(row for _, row in some)


def _placed(
    value: Sequence[Any], questions: Sequence[Asked], tools: dict[str, str]
) -> Iterator[tuple[Any, int]]:
    """Yield rows with the number of their question, those that show nothing too."""
    placed = enumerate(rows_at(value, questions, tools))
    where = {row.id: at for at, rows in placed for row in rows}
    at = 0
    for row in value:
        if questions[0].about:
            at = of_plan(row, questions)
        yield row, (at := where.get(row.id, at))


def _row(row: Any, one: Asked, tools: dict[str, str]) -> Row:
    return row_shown(row, one.columns, shown(row, one.columns, tools))
