"""What a written book keeps beside the words: numbers that lead back to the plan.

A book shows what somebody wrote. It does not show which piece of the plan that is, at
which tools the piece points, and a few things of form: an entry without words, a line
end of Windows. These stand in the properties of the file, where any program leaves them
be. None of it says anything: ids, places, and of the words three figures, by which a
line is known again when it was moved (one in four thousand others has the same three).

As JSON, in the order of the plan::

    {"version": 1,
     "rows": [["triggers.actieplan", [["a1", "3fa"], ["a2", "", {"tools": ["t1"]}]]]],
     "notes": [["n1", "hoop.wie", "hoop.wie", [["", "07b"]]]]}

What cannot be read is as if it were not there, for a book without it is a book too.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from herstelkit.plan_book.columns import Cells, is_blank
from herstelkit.primitives import identifier, safe_text

VERSION: Final = 1
LONGEST: Final = 255
"""Most characters of a property that Word keeps."""
MOST: Final = 2_000_000
"""Most characters of all of them together: more rows than any book has room for."""
_NAME: Final = "herstelkit-nummers-{}"
_NAMED: Final = re.compile("herstelkit-nummers-([0-9]{1,6})")
_DIGITS: Final = 3
_WORDS: Final = re.compile("[0-9a-f]{0,6}")
_ENDS: Final = {"\n": "n", "\r": "r", "\r\n": "w"}
_ENDED: Final = {letter: end for end, letter in _ENDS.items()}
_END: Final = re.compile("\r\n|\r|\n")


@frozen
class Cut:
    r"""Where a text stands in what is shown: which cell, from where to where.

    `ends` says what its line ends were, where these were not all ``\n``.
    """

    cell: int = 0
    start: int = 0
    stop: int | None = None
    ends: str = ""


Piece: TypeAlias = str | Cut
"""How a text comes back: white that a page does not show, or a part of what it does."""


@frozen(kw_only=True)
class Row:
    """A row as the book shows it; `words` is empty when nothing is to be seen.

    `pieces` are the texts that are not just what stands in their cell, by name. A line
    on the one sheet can be about no plan (`about_none`), and stands with one.
    """

    id: str = ""
    words: str = ""
    tools: tuple[str, ...] = ()
    about_none: bool = False
    pieces: Mapping[str, Piece] = field(factory=dict)


@frozen(kw_only=True)
class KeptNote:
    """A note: the question it belongs to, and the one `at` which it is shown."""

    id: str
    question: str | None
    at: str
    rows: tuple[Row, ...]


@frozen(kw_only=True)
class Memory:
    """What is kept of a whole plan; rows by question, in the order of the plan."""

    rows: tuple[tuple[str, tuple[Row, ...]], ...] = ()
    notes: tuple[KeptNote, ...] = ()

    def at(self, questions: Iterable[str]) -> Iterator[tuple[str, Row]]:
        """Yield the rows of some questions, each with its question."""
        wanted = {*questions}
        for question, rows in self.rows:
            if question in wanted:
                yield from ((question, row) for row in rows)

    @property
    def ids(self) -> frozenset[str]:
        """Return all ids that are given here."""
        rows = {row.id for _, rows in self.rows for row in rows}
        return frozenset((rows | {note.id for note in self.notes}) - {""})


def words_of(cells: Cells) -> str:
    """Return what is kept of words: three figures of the first cell, and of the rest.

    These are too few to find the words with, and enough to tell a dozen lines apart.
    """
    if is_blank(cells):
        return ""
    first, *rest = cells
    return _figures((first,)) + (_figures(rest) if rest else "")


def _figures(cells: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(cells).encode()).hexdigest()[:_DIGITS]


def first_of(words: str) -> str:
    """Return what is kept of the first cell."""
    return words[:_DIGITS]


def ends_of(text: str) -> str:
    r"""Return which line ends a text has; nothing when all are ``\n``."""
    return "".join(_ENDS[end] for end in _END.findall(text)) if "\r" in text else ""


def text_at(piece: Piece, cells: Cells) -> str:
    """Return the text that a piece leads to in what is shown."""
    if isinstance(piece, str):
        return piece
    cell = cells[piece.cell] if piece.cell < len(cells) else ""
    return with_ends(cell[piece.start : piece.stop], piece.ends)


def with_ends(text: str, ends: str) -> str:
    """Return a text with its own line ends, as long as there are as many of them."""
    lines = text.split("\n")
    if len(lines) != len(ends) + 1:
        return text
    return (
        "".join(line + _ENDED[end] for line, end in zip(lines, ends, strict=False))
        + (lines[-1])
    )


def joined(memories: Iterable[Memory]) -> Memory:
    """Return what several books keep; what has the same id counts once."""
    rows: list[tuple[str, tuple[Row, ...]]] = []
    notes: list[KeptNote] = []
    for one in memories:
        rows += one.rows
        notes += one.notes
    return _told_apart(rows, notes)


def properties_of(memory: Memory) -> dict[str, str]:
    """Return the properties of a file that keep this, none when there is nothing."""
    if not memory.rows and not memory.notes:
        return {}
    made = {
        "version": VERSION,
        "rows": [
            [name, [_row_list(row) for row in rows]] for name, rows in memory.rows
        ],
        "notes": [_note_list(note) for note in memory.notes],
    }
    text = json.dumps(made, separators=(",", ":")).replace(" ", "\\u0020")
    parts = range(0, len(text), LONGEST)
    return {
        _NAME.format(number): text[start : start + LONGEST]
        for number, start in enumerate(parts, start=1)
    }


def memory_in(properties: Mapping[str, str]) -> Memory:
    """Return what the properties of a file keep; nothing when that is no good."""
    found = {name: _NAMED.fullmatch(name) for name in properties}
    numbers = {int(one[1]): name for name, one in found.items() if one}
    text = "".join(properties[numbers[number]] for number in sorted(numbers))
    if len(text) > MOST:
        return Memory()
    try:
        return _memory(json.loads(text))
    except (ValueError, TypeError, LookupError, RecursionError):
        return Memory()


def _row_list(row: Row) -> list[Any]:
    more: dict[str, Any] = {}
    if row.tools:
        more["tools"] = row.tools
    if row.about_none:
        more["about"] = None
    if row.pieces:
        more["pieces"] = {name: _piece_list(one) for name, one in row.pieces.items()}
    return [row.id, row.words, *([more] if more else [])]


def _piece_list(piece: Piece) -> str | list[Any]:
    if isinstance(piece, str):
        return piece
    return [piece.cell, piece.start, piece.stop, piece.ends]


def _note_list(note: KeptNote) -> list[Any]:
    return [note.id, note.question, note.at, [_row_list(row) for row in note.rows]]


def _memory(value: Any) -> Memory:
    if value["version"] != VERSION:
        raise ValueError
    rows = [(_text(name), tuple(map(_row, rows))) for name, rows in value["rows"]]
    return _told_apart(rows, [_note(*note) for note in value["notes"]])


def _told_apart(
    rows: Iterable[tuple[str, tuple[Row, ...]]], notes: Iterable[KeptNote]
) -> Memory:
    """Return a memory in which no id is given twice: the first keeps it."""
    seen = {""}

    def is_new(one: Row | KeptNote) -> bool:
        new = one.id not in seen
        seen.add(one.id)
        return new or not one.id

    kept = tuple((name, tuple(filter(is_new, some))) for name, some in rows)
    return Memory(rows=kept, notes=tuple(filter(is_new, notes)))


def _row(value: Sequence[Any]) -> Row:
    ident, words, *more = value
    rest = more[0] if more else {}
    pieces = {_text(n): _piece(one) for n, one in rest.get("pieces", {}).items()}
    return Row(
        id=_ident(ident) if ident else "",
        words=_fitting(_WORDS.fullmatch, words),
        tools=tuple(map(_ident, rest.get("tools", ()))),
        about_none="about" in rest,
        pieces=pieces,
    )


def _piece(value: Any) -> Piece:
    if isinstance(value, str):
        if value.strip():
            raise ValueError
        return _text(value)
    cell, start, stop, ends = value
    last = None if stop is None else _number(stop)
    return Cut(_number(cell), _number(start), last, _fitting(_line_ends, ends))


def _line_ends(ends: str) -> bool:
    return {*ends} <= _ENDED.keys()


def _note(ident: Any, question: Any, at: Any, rows: Any) -> KeptNote:
    asked = None if question is None else _ident(question)
    return KeptNote(
        id=_ident(ident), question=asked, at=_text(at), rows=tuple(map(_row, rows))
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    safe_text(None, None, value)
    return value


def _ident(value: Any) -> str:
    identifier(None, None, _text(value))
    return str(value)


def _number(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError
    return value


def _fitting(fits: Callable[[str], object], value: Any) -> str:
    if not fits(_text(value)):
        raise ValueError
    return str(value)
