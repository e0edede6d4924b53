"""Where the notes of a plan stand in a book.

A note stands at its own question when there is room, and else on a page of its own at
the end of the book, which is there when it is needed. At each question stand the rows
of its notes, one by one.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from attrs import frozen

from herstelkit.blocks import (
    ChoiceSpace,
    DateSpace,
    Filled,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    GridSpace,
    Space,
)
from herstelkit.blocks.filled import one_line_end
from herstelkit.plan_book.asked import LOOSE_NOTES, Asked
from herstelkit.plan_book.columns import Cells, cells_of
from herstelkit.plan_book.memory import KeptNote, Row
from herstelkit.plan_book.pieces import note_row_shown
from herstelkit.wrap import Note, NoteRow

_ONE: Final = (DateSpace, ChoiceSpace)
"""Room for one thing only."""
NOWHERE: Final = ""


@frozen
class _Shown:
    """A note, the question at which it stands, and its rows as they stand there."""

    note: Note
    at: str
    rows: tuple[tuple[Cells, Row], ...]


def noted_answers(
    notes: Sequence[Note], asked: Sequence[Asked], written: Mapping[str, Filled]
) -> dict[str, Filled]:
    """Return what stands at questions at which only notes stand.

    `written` are the answers that are there already.
    """
    rows: dict[str, list[Cells]] = {}
    for one in _placed(notes, asked, written):
        rows.setdefault(one.at, []).extend(cells for cells, _ in one.rows)
    spaces = {one.id: one.expected.space for one in asked}
    found = {at: _answer(rows[at], spaces[at]) for at in rows if at in spaces}
    return {at: answer for at, answer in found.items() if answer}


def kept_notes(
    notes: Sequence[Note], asked: Sequence[Asked], written: Mapping[str, Filled]
) -> tuple[KeptNote, ...]:
    """Return what a book keeps of notes."""
    return tuple(
        KeptNote(
            id=one.note.id,
            question=one.note.question,
            at=one.at,
            rows=tuple(kept for _, kept in one.rows),
        )
        for one in _placed(notes, asked, written)
        if one.at or not any(kept.words for _, kept in one.rows)
    )


def _placed(
    notes: Sequence[Note], asked: Sequence[Asked], written: Mapping[str, Filled]
) -> list[_Shown]:
    times = Counter(note.question for note in notes)
    free = {
        one.id: one
        for one in asked
        if one.takes_notes and one.id not in written
        if times[one.id] == 1 or not isinstance(one.expected.space, _ONE)
    }
    loose = next((one for one in asked if one.id == LOOSE_NOTES), None)
    return [_shown(note, free.get(note.question or ""), loose) for note in notes]


def _shown(note: Note, own: Asked | None, loose: Asked | None) -> _Shown:
    for one in (own, loose):
        if one is not None and _holds(one, note.rows):
            width = _width(one.expected.space)
            rows = tuple(note_row_shown(row.cells, width) for row in note.rows)
            return _Shown(note, one.id, rows)
    return _Shown(note, NOWHERE, tuple(note_row_shown(r.cells, 1) for r in note.rows))


def _width(space: Space) -> int:
    return len(space.columns) if isinstance(space, GridSpace) else 1


def _holds(one: Asked, rows: Sequence[NoteRow]) -> bool:
    """Tell whether a note can be read back from the room at a question."""
    space = one.expected.space
    if not isinstance(space, _ONE):
        return True
    texts = [row.cells[0] for row in rows if len(row.cells) == 1]
    if len(texts) != len(rows) or any(_on_one_line(text) != text for text in texts):
        return False
    answer = _answer([(text,) for text in texts], space)
    if [*cells_of(answer)] != [(text,) for text in texts]:
        return False
    return not (one.path and _says(answer, space))


def _says(answer: Filled, space: Space) -> bool:
    """Tell whether this would be read as the value of a field."""
    if isinstance(answer, FilledDate):
        return answer.day is not None
    options = space.options if isinstance(space, ChoiceSpace) else ()
    ticked = answer.options if isinstance(answer, FilledChoice) else ()
    return len(ticked) == 1 and ticked[0] in options


def _answer(rows: Sequence[Cells], space: Space) -> Filled:
    match space:
        case GridSpace():
            return FilledRows(rows=tuple(rows))
        case DateSpace():
            return FilledDate.typed(" ".join(_on_one_line(cell) for (cell,) in rows))
        case ChoiceSpace(options=options):
            ticked = dict.fromkeys(cell for row in rows for cell in row if cell)
            printed = [option for option in options if option in ticked]
            own = [option for option in ticked if option not in options]
            return FilledChoice(options=(*printed, *own))
        case _:
            return FilledLines(lines=tuple(cell for (cell,) in rows))


def _on_one_line(text: str) -> str:
    return " ".join(one_line_end(text).replace("\t", "\n").split("\n"))
