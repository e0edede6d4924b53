"""Room to write in: how much was asked, and how it grows and shrinks with a page."""

from collections.abc import Sequence
from functools import cache
from typing import Final, assert_never

from attrs import evolve, frozen

from herstelkit.blocks import (
    Answer,
    ChoiceSpace,
    DateSpace,
    GridSpace,
    ListSpace,
    RuledSpace,
)
from herstelkit.render._docx.flow import Para
from herstelkit.render._docx.heights import extent, row_heights
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.tables import form

SMALLEST: Final = 70
"""Least that is left of a room, in per cent of what was asked, in whole lines …"""
FEWEST: Final = 2
"""… but so many lines at least, unless fewer were asked."""
MOST: Final = 40
"""As many lines as blocks allow."""


@frozen
class Room:
    """The lines or rows of an answer, each `step` twips high."""

    asked: int
    step: int

    @property
    def height(self) -> int:
        """Return the height of what was asked."""
        return self.asked * self.step

    @property
    def least(self) -> int:
        """Return how few lines it may get."""
        return max(self.asked * SMALLEST // 100, min(self.asked, FEWEST))

    @property
    def spare(self) -> int:
        """Return the height that it may lose."""
        return (self.asked - self.least) * self.step


def room(answer: Answer, metrics: Metrics) -> Room | None:
    """Return the room of an answer, if it can be larger or smaller."""
    match answer.space:
        case RuledSpace(lines=lines):
            return Room(lines, _line_height(Style.WRITING_LINE, metrics))
        case ListSpace(lines=lines):
            return Room(lines, _line_height(Style.WRITING_LIST, metrics))
        case GridSpace(rows=rows):
            return Room(rows, _row_height(metrics))
        case DateSpace() | ChoiceSpace():
            return None
        case _:
            assert_never(answer.space)


def resized(answer: Answer, lines: int) -> Answer:
    """Return an answer with this many lines or rows to write on."""
    match answer.space:
        case RuledSpace() | ListSpace() as space:
            return evolve(answer, space=evolve(space, lines=lines))
        case GridSpace() as space:
            return evolve(answer, space=evolve(space, rows=lines))
        case DateSpace() | ChoiceSpace():
            return answer
        case _:
            assert_never(answer.space)


def deal(rooms: Sequence[Room], height: int) -> list[int]:
    """Divide the lines that `height` twips hold; return how many each room gets.

    Each next line goes to the room that has the smallest part of what it asked for, so
    that all grow in proportion, until no line fits. Rooms that together could not
    fill even when they doubled stay as they were asked: a page either fills or shows
    that it is short. Done twice, that changes nothing any more.
    """
    lines = [room.asked for room in rooms]
    if height > 2 * _height(rooms, lines):
        return lines
    least = [room.least for room in rooms]
    free = height - _height(rooms, least)
    if free < 0:
        return lines
    lines = least
    while fitting := [
        place
        for place, room in enumerate(rooms)
        if room.step <= free and lines[place] < MOST
    ]:
        place = min(fitting, key=lambda at: (lines[at] + 1) / rooms[at].asked)
        lines[place] += 1
        free -= rooms[place].step
    return lines


def _height(rooms: Sequence[Room], lines: Sequence[int]) -> int:
    return sum(room.step * count for room, count in zip(rooms, lines, strict=True))


@cache
def _line_height(style: Style, metrics: Metrics) -> int:
    return extent([Para(style)], metrics).height


@cache
def _row_height(metrics: Metrics) -> int:
    return row_heights(form(("",), [[[]]]), metrics)[-1]
