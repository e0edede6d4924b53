"""Questions and the room to answer them by hand or on a screen."""

from functools import lru_cache
from typing import Final, assert_never

from herstelkit.blocks import (
    Answer,
    ChoiceSpace,
    DateSpace,
    GridSpace,
    ListSpace,
    RuledSpace,
    Space,
)
from herstelkit.render._docx.controls import Controls
from herstelkit.render._docx.fill import Field, in_boxes, in_cells, in_lines, on_date
from herstelkit.render._docx.flow import Flow, Para, keep_together, kept_lines
from herstelkit.render._docx.heights import Extent, extent
from herstelkit.render._docx.lengths import GAP
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.tables import form, gap
from herstelkit.render._docx.text import TAB, run
from herstelkit.render._fonts import Face, current

OPTIONAL: Final = "Dit deel is extra. Sla het gerust over."
DATE: Final = "Datum: "


def answer(
    block: Answer, *, last: bool, controls: Controls | None = None
) -> list[Flow]:
    """Return a question, its hints and its writing room; styles keep them together.

    The `last` of a row of questions leaves white; a next question brings its own.
    Without `controls` the room can only be measured or written on by hand.
    """
    made = _room(block, controls)
    return [*asked(block), *(_closed(made) if last else made)]


def asked(block: Answer) -> list[Para]:
    """Return a question and its hints."""
    hints = [OPTIONAL] if block.optional else []
    hints += [block.help] if block.help else []
    question = Para(Style.QUESTION, [run(block.question)])
    return [question, *(Para(Style.HINT, [run(hint)]) for hint in hints)]


def answer_extent(block: Answer, metrics: Metrics, *, last: bool) -> Extent:
    """Return the extent of `answer`, with room to write on by hand."""
    question = extent(asked(block), metrics)
    size = _room_extent(block.space, metrics, current(), last=last)
    return question.over(size) if size.height else question


@lru_cache(maxsize=256)
def _room_extent(space: Space, metrics: Metrics, _face: Face, *, last: bool) -> Extent:
    """Measure room once: a workbook has two hundred, of a few sorts and sizes."""
    made = _room(Answer(id="a", question="?", space=space), None)
    return extent(_closed(made) if last else made, metrics)


def _closed(room: list[Flow]) -> list[Flow]:
    end = room[-1]
    if isinstance(end, Para):
        end.white["after"] = GAP
        return room
    for cell in end.rows[-1].cells:  # a closing sentence stays with the question
        for line in cell.content:
            line.keep_next = True
    return [*room, gap()]


def _room(block: Answer, controls: Controls | None) -> list[Flow]:
    space: Space = block.space
    match space:
        case RuledSpace(lines=count):
            return _lines(Style.WRITING_LINE, in_lines(controls, block, count))
        case ListSpace(lines=count):
            return _lines(Style.WRITING_LIST, in_lines(controls, block, count))
        case GridSpace(columns=columns, rows=count):
            cells = in_cells(controls, block, columns, count)
            return [form(columns, cells, block.question)]
        case DateSpace():
            return [Para(Style.DATE, [run(DATE), *on_date(controls, block)])]
        case ChoiceSpace(options=options):
            return _choices(in_boxes(controls, block, options))
        case _:
            assert_never(space)


def _lines(style: Style, fields: list[Field]) -> list[Flow]:
    kept = kept_lines(len(fields))
    return [
        Para(style, field, keep_next=stays, apart=at % 2 == 1)
        for at, (field, stays) in enumerate(zip(fields, kept, strict=True))
    ]


def _choices(boxes: list[tuple[Field, str]]) -> list[Flow]:
    choices = [Para(Style.CHOICE, [*box, TAB, run(option)]) for box, option in boxes]
    keep_together(choices)
    return [*choices]
