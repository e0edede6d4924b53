"""Texts of a plan that are not just what stands in a cell, and the way back to them.

An entry without words shows the names of its tools; a preference and somebody's own
words share a cell; a note of several cells stands on one line; Windows ends its lines
in its own way. What the book keeps of these says where a text begins and ends.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from herstelkit.blocks.filled import one_line_end
from herstelkit.plan_book.columns import (
    AND,
    BESIDE,
    Cells,
    as_attributes,
    as_shown,
    fitted,
    preference_in,
    trimmed,
    writable,
)
from herstelkit.plan_book.memory import Cut, Piece, Row, ends_of, text_at, words_of

_NO_TEXT: Final = frozenset({"id", "tools", "about", "preference"})
_BESIDE_IT: Final = "own_words"


def row_shown(row: Any, columns: Sequence[str], cells: Cells) -> Row:
    """Return what a book keeps of a row of a plan that it shows as these cells."""
    usual = as_attributes(columns, cells)
    texts = [name for name in writable(type(row)) if name not in _NO_TEXT]
    found = {name: _piece(row, name, columns, cells, usual) for name in texts}
    return Row(
        id=row.id,
        words=words_of(cells),
        tools=getattr(row, "tools", ()),
        about_none=getattr(row, "about", row) is None,
        pieces={name: one for name, one in found.items() if one is not None},
    )


def _piece(
    row: Any, name: str, columns: Sequence[str], cells: Cells, usual: Mapping[str, Any]
) -> Piece | None:
    text: str = getattr(row, name)
    if name == _BESIDE_IT and "preference" in columns:
        if (row.preference, text) == (usual["preference"], usual[name]):
            return None
        if not text.strip():
            return text
        at = columns.index("preference")
        start = len(cells[at]) - len(one_line_end(text))
        return Cut(at, start, ends=ends_of(text))
    if text == usual.get(name, ""):
        return None
    if not text.strip():
        return text
    return Cut(columns.index(name), ends=ends_of(text)) if name in columns else None


def attributes_in(
    kind: type[Any], columns: Sequence[str], cells: Cells, kept: Row | None
) -> dict[str, Any]:
    """Return the attributes of a row that stands in a book as these cells.

    `kept` counts as long as the words are what they were.
    """
    made = as_attributes(columns, cells)
    if kept is None or kept.words != words_of(cells):
        return made
    for name in {*kept.pieces} & {*writable(kind)} - _NO_TEXT:
        piece = kept.pieces[name]
        made[name] = text_at(piece, cells)
        if name == _BESIDE_IT and isinstance(piece, Cut) and piece.cell < len(cells):
            said = cells[piece.cell][: piece.start]
            made["preference"] = preference_in(said.removesuffix(AND))
    return made


def note_row_shown(cells: Cells, width: int) -> tuple[Cells, Row]:
    """Return a row of a note as this many cells show it, and what is kept of it."""
    shown = fitted([*map(as_shown, cells)], width)
    kept = Row(words=words_of(shown))
    if trimmed(shown) == cells and kept.words:
        return shown, kept
    pieces = dict(zip(map(str, range(len(cells))), _parts(cells, width), strict=True))
    return shown, Row(words=kept.words, pieces=pieces)


def _parts(cells: Cells, width: int) -> Iterator[Piece]:
    """Yield where each cell of a note stands; the surplus shares the last one."""
    start = 0
    for at, cell in enumerate(cells):
        if not cell.strip():
            yield cell
        elif at < width - 1:
            yield Cut(at, ends=ends_of(cell))
        else:
            stop = start + len(one_line_end(cell))
            yield Cut(width - 1, start, stop, ends_of(cell))
            start = stop + len(BESIDE)


def note_cells_in(cells: Cells, kept: Row | None) -> Cells:
    """Return the cells of a row of a note that stands in a book as these."""
    if kept is None or not kept.pieces or kept.words != words_of(cells):
        return trimmed(cells)
    numbers = map(str, range(len(kept.pieces)))
    made = tuple(text_at(kept.pieces[n], cells) for n in numbers if n in kept.pieces)
    same = fitted([*map(as_shown, made)], len(cells)) == cells
    return made if same else trimmed(cells)
