"""Writing room with a control in each line, cell and box, filled in or empty."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeVar

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
from herstelkit.render._docx_controls import (
    LINE_PLACEHOLDER,
    Controls,
    cell_spaces,
    label,
    parsed,
)
from herstelkit.render._docx_heights import extent
from herstelkit.render._docx_lengths import FORM_ROW, TEXT_WIDTH
from herstelkit.render._docx_metrics import Metrics
from herstelkit.render._docx_rooms import MOST, SMALLEST
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_tables import column_widths
from herstelkit.render._docx_xml import PARAGRAPH, Element, name, paragraph, run

_AFTER_DATE: Final = 2
"""Place of a date in its paragraph: after the properties and the word “Datum”."""
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


def line_texts(controls: Controls | None, block: Answer, printed: int) -> list[str]:
    """Return the text of each line; empty lines fill the room that was printed."""
    filled = given(controls, block, FilledLines)
    if controls is None or filled is None:
        return [""] * printed
    taken = lines_taken(block.space, filled.lines, controls.metrics)
    return [*filled.lines, *[""] * (printed - taken)]


def row_texts(
    controls: Controls | None, block: Answer, columns: Sequence[str], printed: int
) -> list[list[str]]:
    """Return the texts of the cells of each row; ValueError for too many cells."""
    filled = given(controls, block, FilledRows)
    if controls is None or filled is None:
        return [[""] * len(columns)] * printed
    rows = filled.rows
    if any(len(row) > len(columns) for row in rows):
        reason = f"{block.id} has {len(columns)} columns"
        raise ValueError(reason)
    texts = [[*row, *[""] * (len(columns) - len(row))] for row in rows]
    taken = rows_taken(columns, texts, controls.metrics)
    return texts + [[""] * len(columns)] * (printed - taken)


def options_of(
    controls: Controls | None, block: Answer, printed: Sequence[str]
) -> list[tuple[str, bool]]:
    """Return the options and whether they are ticked; own options come last."""
    filled = given(controls, block, FilledChoice)
    ticked = filled.options if filled else ()
    own = [option for option in ticked if option not in printed]
    return [(option, option in ticked) for option in (*printed, *own)]


def put_in_lines(
    controls: Controls, block: Answer, lines: Sequence[Element], texts: Sequence[str]
) -> None:
    """Put a control in each line."""
    made = [
        controls.text(
            block.id,
            label(block.question, f"regel {row}"),
            (row, 0),
            text,
            LINE_PLACEHOLDER,
        )
        for row, text in enumerate(texts, start=1)
    ]
    for line, control in zip(lines, parsed(made), strict=True):
        line.extend(control)


def put_in_cells(
    controls: Controls,
    block: Answer,
    columns: Sequence[str],
    table: Element,
    texts: Sequence[Sequence[str]],
) -> None:
    """Put a control in each cell under the header of a table."""
    spaces = [cell_spaces(width) for width in column_widths([1] * len(columns))]
    made = [
        controls.text(
            block.id,
            label(block.question, f"{columns[at][:_SHORT]}, rij {row}"),
            (row, at + 1),
            text,
            spaces[at],
        )
        for row, cells in enumerate(texts, start=1)
        for at, text in enumerate(cells)
    ]
    _, *rows = table.iter(name("tr"))
    rooms = (room for row in rows for room in row.iter(PARAGRAPH))
    for room, control in zip(rooms, parsed(made), strict=True):
        room.extend(control)


def put_in_date(controls: Controls, block: Answer, line: Element) -> None:
    """Put a control in place of the line after the word “Datum”."""
    filled = given(controls, block, FilledDate) or FilledDate()
    (made,) = parsed([controls.date(block.id, label(block.question), filled)])
    line[_AFTER_DATE:] = made


def put_in_boxes(
    controls: Controls,
    block: Answer,
    lines: Sequence[Element],
    options: Sequence[tuple[str, bool]],
) -> None:
    """Put a control in place of the box before each option."""
    made = [
        controls.box(
            block.id, label(block.question, option[:_SHORT]), row, ticked=ticked
        )
        for row, (option, ticked) in enumerate(options, start=1)
    ]
    for line, control in zip(lines, parsed(made), strict=True):
        line[1:2] = control


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
    step = extent([paragraph(style)], metrics).height
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
    one = (extent([paragraph(style, [run(p)])], metrics, width).height for p in parts)
    return sum(one)
