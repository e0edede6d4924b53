"""The ways through courses, drawn from top to bottom in rows.

Drawn for a width, in letters of ten points; see `_figure.figures`.
"""

from collections.abc import Iterator, Mapping
from math import hypot

from herstelkit.blocks import PathwayFigure
from herstelkit.blocks.timelines import ADVISED, NEEDED
from herstelkit.render._figure.drawing import (
    Box,
    Curve,
    Drawing,
    Look,
    Paint,
    Point,
    Shape,
    strokes,
)
from herstelkit.render._figure.parts import card, card_height, left, line, text

_GAP = 14
_BETWEEN = 30
_WIDEST = 150
_NARROWEST = 96
_HEAD = 7.0
_HARD = Look(line=Paint.DEEP, weight=1.8)
_SOFT = Look(line=Paint.DEEP, weight=1.2, dashed=True)


def pathway(figure: PathwayFigure, width: float) -> Drawing:
    """Draw the courses in rows, each below those before it, and the arrows between."""
    boxes = _boxes(figure, width)
    shapes: list[Shape] = []
    for arrow in figure.arrows:
        start, end = boxes[arrow.before], boxes[arrow.after]
        shapes += _arrow(start, end, hard=arrow.hard)
    shapes += (card(boxes[course.id], course.label) for course in figure.courses)
    bottom = max(box.bottom for box in boxes.values())
    kinds = {arrow.hard for arrow in figure.arrows}
    for hard in (True, False):
        if hard in kinds:
            shapes += _legend(bottom + 10, width, hard=hard)
            bottom += 20
    return Drawing(width=width, height=bottom + 4, shapes=tuple(shapes))


def _levels(figure: PathwayFigure) -> Mapping[str, int]:
    """Return for each course how many stand before it on the longest way."""
    levels: dict[str, int] = {}
    for course in figure.courses:
        before = (arrow.before for arrow in figure.arrows if arrow.after == course.id)
        levels[course.id] = 1 + max((levels[name] for name in before), default=-1)
    return levels


def _boxes(figure: PathwayFigure, width: float) -> dict[str, Box]:
    levels = _levels(figure)
    most = max(1, int((width + _GAP) / (_NARROWEST + _GAP)))
    boxes: dict[str, Box] = {}
    top = 0.0
    for level in range(max(levels.values()) + 1):
        row = [course for course in figure.courses if levels[course.id] == level]
        for first in range(0, len(row), most):
            members = row[first : first + most]
            free = (width - _GAP * (len(members) - 1)) / len(members)
            room = min(_WIDEST, free)
            height = max(card_height(course.label, room) for course in members)
            used = room * len(members) + _GAP * (len(members) - 1)
            for place, course in enumerate(members):
                x = (width - used) / 2 + place * (room + _GAP)
                boxes[course.id] = Box(x, top, room, height)
            top += height + _BETWEEN
    return boxes


def _arrow(start: Box, end: Box, *, hard: bool) -> Iterator[Shape]:
    tail = (start.left + start.width / 2, start.bottom)
    tip = (end.left + end.width / 2, end.top)
    look = _HARD if hard else _SOFT
    yield line(tail, tip, look)
    yield _head(tail, tip)


def _head(tail: Point, tip: Point) -> Curve:
    x, y = tip[0] - tail[0], tip[1] - tail[1]
    length = hypot(x, y) or 1
    x, y = x / length * _HEAD, y / length * _HEAD
    back = (tip[0] - x, tip[1] - y)
    path = (
        f"M{tip[0]:.2f} {tip[1]:.2f}"
        f"L{back[0] - y / 2:.2f} {back[1] + x / 2:.2f}"
        f"L{back[0] + y / 2:.2f} {back[1] - x / 2:.2f}Z"
    )
    return Curve(strokes=strokes(path), look=Look(fill=Paint.DEEP))


def _legend(top: float, width: float, *, hard: bool) -> Iterator[Shape]:
    look = _HARD if hard else _SOFT
    yield line((2, top + 7), (34, top + 7), look)
    yield _head((2, top + 7), (36, top + 7))
    words = left(NEEDED if hard else ADVISED)
    yield text(Box(42, top, width - 42, 14), words)
