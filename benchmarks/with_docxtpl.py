"""The same workbook by docxtpl: a template that is filled to the same text and tables.

The template is made once with python-docx and is not timed; nor are the values to fill
it with. It has a loop over the pieces, with a paragraph in the right style for each
sort, and a table with a loop over rows and cells. What the pieces leave out, it is
spared.
"""

import io
from collections.abc import Sequence
from typing import Any, Final

import docx
from docxtpl import DocxTemplate

from benchmarks.pieces import Kind, Piece
from benchmarks.with_python_docx import GRID, STYLES

_LEVELS: Final = (1, 2, 3, 4)


def template() -> bytes:
    """Return the template as a file."""
    document = docx.Document()
    document.add_heading("{{ title }}", level=0)
    document.add_paragraph("{%p for piece in content %}")
    for number, (condition, style) in enumerate(_sorts()):
        document.add_paragraph(f"{{%p {'elif' if number else 'if'} {condition} %}}")
        document.add_paragraph("{{ piece.text }}", style=style)
    document.add_paragraph("{%p else %}")
    _add_table(document)
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    return _saved(document)


def _sorts() -> list[tuple[str, str]]:
    return [
        *((f"piece.kind == '{kind}'", style) for kind, style in STYLES.items()),
        *((f"piece.level == {level}", f"Heading {level}") for level in _LEVELS),
    ]


def _add_table(document: Any) -> None:
    table = document.add_table(rows=3, cols=3, style=GRID)
    begin, filled, end = table.rows
    begin.cells[0].text = "{%tr for row in piece.rows %}"
    filled.cells[0].text = "{%tc for text in row %}"
    filled.cells[1].text = "{{ text }}"
    filled.cells[2].text = "{%tc endfor %}"
    end.cells[0].text = "{%tr endfor %}"


def write(source: bytes, title: str, content: Sequence[Piece]) -> bytes:
    """Return a template filled with these pieces."""
    document = DocxTemplate(io.BytesIO(source))
    document.render({"title": title, "content": content}, autoescape=True)
    return _saved(document)


def values(content: Sequence[Piece]) -> list[dict[str, Any]]:
    """Return pieces as the plain values that a template is usually filled with."""
    return [
        {"kind": piece.kind.value, "text": piece.text, "level": piece.level}
        | ({"rows": piece.rows} if piece.kind is Kind.TABLE else {})
        for piece in content
    ]


def _saved(document: Any) -> bytes:
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
