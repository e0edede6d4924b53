"""Writing room with a control in each line, cell and box, filled in or empty."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias, TypeVar

from attrs import evolve

from herstelkit.blocks import (
    Answer,
    Document,
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
from herstelkit.render._docx.controls import (
    BOX,
    LINE_PLACEHOLDER,
    Controls,
    cell_spaces,
    label,
)
from herstelkit.render._docx.flow import Para
from herstelkit.render._docx.heights import extent
from herstelkit.render._docx.lengths import FORM_ROW, TEXT_WIDTH
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.rooms import MOST, SMALLEST
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.tables import column_widths
from herstelkit.render._docx.text import TAB, Piece, run

Field: TypeAlias = list[Piece]
"""A line, a cell or a box: a control, with what was filled in or empty."""

_BOX: Final = run(BOX, Style.BOX)
_CELL_MARGINS: Final = 240
_CELL_WHITE: Final = 160
"""White beside and above and below the text of a cell."""
_SHORT: Final = 24
"""Letters of a column or an option in the title of its control."""
_Filled = TypeVar("_Filled", FilledLines, FilledRows, FilledDate, FilledChoice)


def given(
    controls: Controls | None, block: Answer, kind: type[_Filled]
) -> _Filled | None:
    """Return what was filled in; ValueError when it does not suit the room."""
    filled = controls.answers.get(block.id) if controls else None
    if filled is not None and not isinstance(filled, kind):
        reason = f"{block.id} asks for {kind.__name__}, not {type(filled).__name__}"
        raise ValueError(reason)
    return filled


def in_lines(controls: Controls | None, block: Answer, printed: int) -> list[Field]:
    """Return what stands on each line; empty lines fill the room that was printed."""
    filled = given(controls, block, FilledLines)
    if controls is None:
        return [[] for _ in range(printed)]
    texts = [""] * printed
    if filled:
        taken = lines_taken(block.space, filled.lines, controls.metrics)
        texts = [*filled.lines, *[""] * (printed - taken)]
    return [
        controls.text(
            block.id,
            label(block.question, f"regel {row}"),
            (row, 0),
            text,
            LINE_PLACEHOLDER,
        )
        for row, text in enumerate(texts, start=1)
    ]


def in_cells(
    controls: Controls | None, block: Answer, columns: Sequence[str], printed: int
) -> list[list[Field]]:
    """Return what stands in the cells of each row; ValueError for too many cells."""
    if controls is None:
        return [[[] for _ in columns] for _ in range(printed)]
    names = [column[:_SHORT] for column in columns]
    spaces = [cell_spaces(width) for width in column_widths([1] * len(columns))]
    rows = _row_texts(controls, block, columns, printed)
    return [
        [
            controls.text(
                block.id,
                label(block.question, f"{name}, rij {row}"),
                (row, column),
                text,
                room,
            )
            for column, (text, name, room) in enumerate(
                zip(cells, names, spaces, strict=True), start=1
            )
        ]
        for row, cells in enumerate(rows, start=1)
    ]


def _row_texts(
    controls: Controls, block: Answer, columns: Sequence[str], printed: int
) -> list[list[str]]:
    filled = given(controls, block, FilledRows)
    if filled is None:
        return [[""] * len(columns)] * printed
    rows = filled.rows
    if any(len(row) > len(columns) for row in rows):
        reason = f"{block.id} has {len(columns)} columns"
        raise ValueError(reason)
    texts = [[*row, *[""] * (len(columns) - len(row))] for row in rows]
    taken = rows_taken(columns, texts, controls.metrics)
    return texts + [[""] * len(columns)] * (printed - taken)


def on_date(controls: Controls | None, block: Answer) -> Field:
    """Return what stands after the word “Datum”: a line, or a field for a date."""
    filled = given(controls, block, FilledDate) or FilledDate()
    if controls is None:
        return [TAB]
    return controls.date(block.id, label(block.question), filled)


def in_boxes(
    controls: Controls | None, block: Answer, printed: Sequence[str]
) -> list[tuple[Field, str]]:
    """Return a box for each option, and the option; own options come last."""
    filled = given(controls, block, FilledChoice)
    ticked = filled.options if filled else ()
    options = [*printed, *(option for option in ticked if option not in printed)]
    if controls is None:
        return [([_BOX], option) for option in options]
    return [
        (
            controls.box(
                block.id,
                label(block.question, option[:_SHORT]),
                row,
                ticked=option in ticked,
            ),
            option,
        )
        for row, option in enumerate(options, start=1)
    ]


def roomy(
    document: Document, answers: Mapping[str, Filled], metrics: Metrics
) -> Document:
    """Return a document whose lines and rows are enough for what was filled in."""
    if not answers:
        return document
    blocks = (
        _roomy(block, answers.get(block.id), metrics)
        if isinstance(block, Answer)
        else block
        for block in document.blocks
    )
    return evolve(document, blocks=tuple(blocks))


def _roomy(block: Answer, filled: Filled | None, metrics: Metrics) -> Answer:
    match block.space, filled:
        case (RuledSpace() | ListSpace()) as space, FilledLines(lines=lines):
            most = _most(space.lines, lines_taken(space, lines, metrics))
            return evolve(block, space=evolve(space, lines=most))
        case GridSpace() as space, FilledRows(rows=rows):
            most = _most(space.rows, rows_taken(space.columns, rows, metrics))
            return evolve(block, space=evolve(space, rows=most))
        case _:
            return block


def _most(printed: int, needed: int) -> int:
    """Return how much to ask, so that what a page may take away is not needed."""
    return max(printed, min(-(-needed * 100 // SMALLEST), MOST))


def lines_taken(space: Space, lines: Iterable[str], metrics: Metrics) -> int:
    """Return how many ruled lines text takes: long ones run on, on the next line."""
    listed = isinstance(space, ListSpace)
    style = Style.WRITING_LIST if listed else Style.WRITING_LINE
    step = extent([Para(style)], metrics).height
    return -(-_heights((style, lines, TEXT_WIDTH), metrics) // step)


def rows_taken(
    columns: Sequence[str], rows: Iterable[Sequence[str]], metrics: Metrics
) -> int:
    """Return how many empty rows are as high as these."""
    widths = [width - _CELL_MARGINS for width in column_widths([1] * len(columns))]
    heights = 0
    for row in rows:
        cells = zip(row, widths, strict=False)
        inside = (_heights((Style.TABLE_TEXT, [c], w), metrics) for c, w in cells)
        heights += max(FORM_ROW, max(inside, default=0) + _CELL_WHITE)
    return -(-heights // FORM_ROW)


def _heights(text: tuple[Style, Iterable[str], int], metrics: Metrics) -> int:
    """Return how high lines of a style are on a width, with their own line ends."""
    style, lines, width = text
    parts = (part for line in lines for part in line.split("\n"))
    one = (extent([Para(style, [run(p)])], metrics, width).height for p in parts)
    return sum(one)
