"""The same workbook by calls of python-docx, the way its manual shows.

On the template of python-docx itself, with its styles for headings, lists and tables.
Rows are filled cell by cell through `row.cells`; `table.cell(r, c)`, which many
programs use, is quadratic and would be slower by far. What the pieces leave out, it is
spared.
"""

import io
from collections.abc import Sequence
from typing import Any, Final

import docx

from benchmarks.pieces import Kind, Piece

STYLES: Final = {
    Kind.TEXT: "Normal",
    Kind.BULLET: "List Bullet",
    Kind.NUMBER: "List Number",
}
GRID: Final = "Table Grid"


def write(title: str, content: Sequence[Piece]) -> bytes:
    """Return a document of these pieces."""
    document = docx.Document()
    document.core_properties.title = title
    document.add_heading(title, level=0)
    for piece in content:
        match piece.kind:
            case Kind.HEADING:
                document.add_heading(piece.text, level=piece.level)
            case Kind.TABLE:
                _add_table(document, piece.rows)
            case _:
                document.add_paragraph(piece.text, style=STYLES[piece.kind])
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _add_table(document: Any, rows: Sequence[Sequence[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style=GRID)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
