"""Questions and the room to answer them by hand or on a screen."""

from collections.abc import Iterator, Sequence
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
from herstelkit.render._docx_lengths import GAP
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_tables import form, gap
from herstelkit.render._docx_xml import (
    Element,
    keep_room_together,
    keep_together,
    keep_with_next,
    leave_after,
    name,
    paragraph,
    run,
    tab,
)

OPTIONAL: Final = "Dit deel is extra. Sla het gerust over."
DATE: Final = "Datum: "
BOX: Final = "\N{BALLOT BOX}"


def answer(block: Answer, *, last: bool) -> Iterator[Element]:
    """Return a question, its hints and its writing room; styles keep them together.

    The `last` of a row of questions leaves white; a next question brings its own.
    """
    yield paragraph(Style.QUESTION, [run(block.question)])
    if block.optional:
        yield paragraph(Style.HINT, [run(OPTIONAL)])
    if block.help:
        yield paragraph(Style.HINT, [run(block.help)])
    room = [*_room(block)]
    if last:
        room = _close(room)
    yield from room


def _close(room: list[Element]) -> list[Element]:
    *_, end = room
    if end.tag == name("p"):
        leave_after(end, GAP)
        return room
    *_, row = end.iter(name("tr"))
    for line in row.iter(name("p")):  # a closing sentence stays with the question
        keep_with_next(line)
    return [*room, gap()]


def _room(block: Answer) -> Iterator[Element]:
    space: Space = block.space
    match space:
        case RuledSpace(lines=count):
            yield from _lines(Style.WRITING_LINE, count)
        case ListSpace(lines=count):
            yield from _lines(Style.WRITING_LIST, count)
        case GridSpace(columns=columns, rows=count):
            yield from form(columns, count, block.question)
        case DateSpace():
            yield paragraph(Style.DATE, [run(DATE), tab()])
        case ChoiceSpace(options=options):
            yield from _choices(options)
        case _:
            assert_never(space)


def _lines(style: Style, count: int) -> list[Element]:
    lines = [paragraph(style) for _ in range(count)]
    keep_room_together(lines)
    return lines


def _choices(options: Sequence[str]) -> list[Element]:
    choices = [
        paragraph(Style.CHOICE, [run(BOX, Style.BOX), tab(), run(option)])
        for option in options
    ]
    keep_together(choices)
    return choices
