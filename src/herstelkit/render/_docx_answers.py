"""Questions and the room to answer them by hand or on a screen."""

from collections.abc import Iterator, Sequence
from copy import copy
from functools import cache, lru_cache
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
from herstelkit.render._docx_controls import BOX, Controls
from herstelkit.render._docx_fill import (
    line_texts,
    options_of,
    put_in_boxes,
    put_in_cells,
    put_in_date,
    put_in_lines,
    row_texts,
)
from herstelkit.render._docx_heights import Extent, extent
from herstelkit.render._docx_lengths import GAP
from herstelkit.render._docx_metrics import Metrics
from herstelkit.render._docx_rooms import resized_space, room
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_tables import form, gap
from herstelkit.render._docx_xml import (
    Element,
    keep_together,
    keep_with_next,
    kept_lines,
    leave_after,
    name,
    paragraph,
    run,
    set_apart,
    tab,
)
from herstelkit.render._fonts import Face, current

OPTIONAL: Final = "Dit deel is extra. Sla het gerust over."
DATE: Final = "Datum: "


def answer(
    block: Answer, *, last: bool, controls: Controls | None = None
) -> Iterator[Element]:
    """Return a question, its hints and its writing room; styles keep them together.

    The `last` of a row of questions leaves white; a next question brings its own.
    Without `controls` the room can only be measured or written on by hand.
    """
    yield from asked(block)
    made = [*_room(block, controls)]
    yield from _close(made) if last else made


def asked(block: Answer) -> Iterator[Element]:
    """Return a question and its hints."""
    yield paragraph(Style.QUESTION, [run(block.question)])
    if block.optional:
        yield paragraph(Style.HINT, [run(OPTIONAL)])
    if block.help:
        yield paragraph(Style.HINT, [run(block.help)])


def answer_extent(block: Answer, metrics: Metrics, *, last: bool) -> Extent:
    """Return the extent of `answer`, with room to write on by hand."""
    question, own = extent(asked(block), metrics), room(block, metrics)
    least = resized_space(block.space, 1)
    size = _room_extent(least, metrics, current(), last=last)
    if own:
        size = size._replace(height=size.height + own.height - own.step)
    return question.over(size) if size.height else question


@lru_cache(maxsize=128)
def _room_extent(space: Space, metrics: Metrics, _face: Face, *, last: bool) -> Extent:
    """Measure room of one line once: a workbook has two hundred, of a few sorts."""
    made = [*_room(Answer(id="a", question="?", space=space), None)]
    return extent(_close(made) if last else made, metrics)


def _close(room: list[Element]) -> list[Element]:
    *_, end = room
    if end.tag == name("p"):
        leave_after(end, GAP)
        return room
    *_, row = end.iter(name("tr"))
    for line in row.iter(name("p")):  # a closing sentence stays with the question
        keep_with_next(line)
    return [*room, gap()]


def _room(block: Answer, controls: Controls | None) -> Iterator[Element]:
    space: Space = block.space
    match space:
        case RuledSpace(lines=count):
            yield from _lines(Style.WRITING_LINE, count, block, controls)
        case ListSpace(lines=count):
            yield from _lines(Style.WRITING_LIST, count, block, controls)
        case GridSpace():
            yield from _grid(space, block, controls)
        case DateSpace():
            line = paragraph(Style.DATE, [run(DATE), tab()])
            if controls:
                put_in_date(controls, block, line)
            yield line
        case ChoiceSpace(options=options):
            yield from _choices(options, block, controls)
        case _:
            assert_never(space)


def _lines(
    style: Style, count: int, block: Answer, controls: Controls | None
) -> list[Element]:
    texts = line_texts(controls, block, count)
    lines = [
        copy(_line(style, apart=at % 2 == 1, kept=kept))
        for at, kept in enumerate(kept_lines(len(texts)))
    ]
    if controls:
        put_in_lines(controls, block, lines, texts)
    return lines


@cache
def _line(style: Style, *, apart: bool, kept: bool) -> Element:
    made = paragraph(style)
    if apart:
        set_apart(made)
    if kept:
        keep_with_next(made)
    return made


def _grid(
    space: GridSpace, block: Answer, controls: Controls | None
) -> Iterator[Element]:
    texts = row_texts(controls, block, space.columns, space.rows)
    for part in form(space.columns, len(texts), block.question):
        if controls:
            put_in_cells(controls, block, space.columns, part, texts)
        yield part


def _choices(
    printed: Sequence[str], block: Answer, controls: Controls | None
) -> list[Element]:
    options = options_of(controls, block, printed)
    choices = [
        paragraph(Style.CHOICE, [run(BOX, Style.BOX), tab(), run(option)])
        for option, _ in options
    ]
    keep_together(choices)
    if controls:
        put_in_boxes(controls, block, choices, options)
    return choices
