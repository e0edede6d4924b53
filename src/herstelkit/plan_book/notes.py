"""From the lines at questions that no part of a plan asks to its notes."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, Self

from attrs import define, field, frozen

from herstelkit.blocks import Filled
from herstelkit.errors import Problem
from herstelkit.plan_book.aligning import Line, aligned, in_order
from herstelkit.plan_book.asked import Asked
from herstelkit.plan_book.columns import Cells, cells_of, is_blank, trimmed
from herstelkit.plan_book.fields import Ids
from herstelkit.plan_book.into_book import fields_in
from herstelkit.plan_book.memory import KeptNote, Memory, Row, words_of
from herstelkit.plan_book.note_pages import kept_notes
from herstelkit.plan_book.pieces import note_cells_in, note_row_shown
from herstelkit.primitives import identifier
from herstelkit.wrap import Note, NoteRow, Wrap

_UNKNOWN: Final = "deze vraag ken ik niet. Het antwoord staat nu bij je aantekeningen"
_UNKNOWN_ALL: Final = (
    "deze vragen ken ik niet. De antwoorden staan nu bij je aantekeningen"
)
_UNKNOWN_FIX: Final = "Dat mag zo blijven"
_NAMED: Final = 3
"""Unknown questions that are named, of perhaps thousands."""


@frozen(kw_only=True)
class _Known:
    """A note that may be in a book: what is kept of it, and what it was.

    It `stays` as it was when a book does not say that it is there; lines that say the
    same, as they would be `shown`, are no news.
    """

    kept: KeptNote
    at: str
    was: Note | None = None
    stays: bool = False
    shown: frozenset[Cells] = frozenset()


@define
class Notes:
    """The notes of a plan in the making: lines by question, and what they were."""

    known: tuple[_Known, ...]
    ids: Ids
    replaced: list[str] = field(factory=list)
    _found: dict[str, tuple[Cells, ...]] = field(factory=dict)

    @classmethod
    def of(cls, base: Wrap, memory: Memory, asked: Sequence[Asked], ids: Ids) -> Self:
        """Take the notes that were there, and those that a book keeps.

        A note without a question of its own is in a book only if that book says so.
        """
        book = {note.id: note for note in memory.notes}
        was = {note.id: note for note in base.notes}
        kept = {n.id: n for n in kept_notes(base.notes, asked, fields_in(base, asked))}
        here = [
            _known(note, book.get(note.id), kept.get(note.id)) for note in base.notes
        ]
        more = [
            _Known(kept=note, at=note.at)
            for note in memory.notes
            if note.id not in was and note.id not in ids.base
        ]
        return cls(tuple(here + more), ids)

    def take(self, question: str, lines: Sequence[Cells]) -> None:
        """Put lines at a question; none at all means that there is no note there."""
        self._found[question] = tuple(lines)

    def take_unknown(self, answers: Mapping[str, Filled]) -> Problem:
        """Keep answers to questions of some other book; return what to say of them."""
        names = {_identifier(name): answer for name, answer in answers.items()}
        for name, answer in names.items():
            self.take(name, cells_of(answer))
        first = ", ".join([*names][:_NAMED])
        if len(answers) == 1:
            path = f"Bij een vraag uit een andere werkmap ({first})"
            return Problem(path=path, what=_UNKNOWN, fix=_UNKNOWN_FIX)
        more = ", …" if len(names) > _NAMED else ""
        path = f"Bij {len(answers)} vragen uit een andere werkmap ({first}{more})"
        return Problem(path=path, what=_UNKNOWN_ALL, fix=_UNKNOWN_FIX)

    def made(self) -> tuple[Note, ...]:
        """Return the notes that stay as they were, and in their order the new ones."""
        rows: dict[int, list[NoteRow]] = {}
        fresh: list[Note] = []
        for question, lines in self._found.items():
            new = self._sorted_out(question, lines, rows)
            if new:
                fresh.append(
                    Note(id=self.ids.new(question), question=question, rows=tuple(new))
                )
        notes = [
            self._note(number, rows.get(number)) for number in range(len(self.known))
        ]
        return (*(note for note in notes if note is not None), *fresh)

    def _note(self, number: int, rows: list[NoteRow] | None) -> Note | None:
        one = self.known[number]
        if one.was is not None and (one.stays or one.at not in self._found):
            return one.was
        found = tuple(rows or ())
        unseen = not any(row.words for row in one.kept.rows)
        if not unseen and not any(cell for row in found for cell in row.cells):
            note = None
        else:
            if rows is None:
                found = tuple(map(_unseen, one.kept.rows))
            note = Note(id=one.kept.id, question=one.kept.question, rows=found)
        if one.was is not None and note != one.was:
            self.replaced.append(one.at)
        return note

    def _sorted_out(
        self, question: str, lines: Sequence[Cells], rows: dict[int, list[NoteRow]]
    ) -> list[NoteRow]:
        """Put the lines at a question with the notes they are of; return the others."""
        here = [
            (number, row)
            for number, one in enumerate(self.known)
            if one.at == question and not one.stays
            for row in one.kept.rows
        ]
        old = {cells for one in self.known if one.at == question for cells in one.shown}
        lines = [cells for cells in lines if cells not in old]
        own = [n for n, _ in here if self.known[n].kept.question == question][-1:]
        fresh: list[NoteRow] = []
        above: list[int] = []
        for piece, at in _matched(question, here, lines):
            cells = ("",) if at is None else lines[at]
            if piece is not None:
                number, row = here[piece]
                made = NoteRow(cells=note_cells_in(cells, row))
                rows.setdefault(number, []).append(made)
                above = [number] if self.known[number].kept.question == question else []
                continue
            added = NoteRow(cells=trimmed(cells))
            if above or (own and not is_blank(cells)):
                rows.setdefault((above or own)[0], []).append(added)
            elif fresh or not here or not is_blank(cells):
                fresh.append(added)
        return fresh if any(cell for row in fresh for cell in row.cells) else []


def _matched(
    question: str, here: Sequence[tuple[int, Row]], lines: Sequence[Cells]
) -> list[tuple[int | None, int | None]]:
    """Return which row of a note each line is; empty rows at the end are not seen."""
    known = [
        Line(question=question, number=number, words=row.words)
        for number, (_, row) in enumerate(here)
    ]
    found = [
        Line(question=question, number=number, words=words_of(cells))
        for number, cells in enumerate(lines)
    ]
    pieces = aligned(known, found)
    end = max((at for at, line in enumerate(known) if line.words), default=-1) + 1
    unseen = {*range(end, len(known))}.difference(
        piece for piece in pieces if piece is not None
    )
    return in_order(pieces, range(len(known)), unseen)


def _known(note: Note, book: KeptNote | None, kept: KeptNote | None) -> _Known:
    """Return a note that was there, as a book keeps it or as one would keep it."""
    if book is not None:
        return _Known(kept=book, at=book.at, was=note)
    if kept is not None and kept.at != note.question:
        rows = (note_row_shown(row.cells, 1)[0] for row in note.rows)
        shown = frozenset(cells for cells in rows if not is_blank(cells))
        return _Known(kept=kept, at=kept.at, was=note, stays=True, shown=shown)
    none = KeptNote(id=note.id, question=note.question, at="", rows=())
    return _Known(kept=kept or none, at=note.question or "", was=note)


def _unseen(row: Row) -> NoteRow:
    return NoteRow(cells=note_cells_in(("",), row))


def _identifier(name: str) -> str:
    try:
        identifier(None, None, name)
    except ValueError:
        words = re.findall("[a-z0-9]+", name)
        return "-".join(words) or "vraag"
    return name
