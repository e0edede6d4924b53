"""The rhythm of a meeting and the path of a course, drawn.

Both are drawn for a width, in letters of ten points; see `_figure.figures`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from herstelkit.blocks import PathFigure, RhythmFigure, Stop
from herstelkit.render._figure.drawing import (
    Align,
    Box,
    Curve,
    Drawing,
    Look,
    Oval,
    Paint,
    Plate,
    Point,
    Shape,
    Words,
    strokes,
)
from herstelkit.render._figure.parts import CARD, below, left, line, text

_CLOCK, _BAR, _LENGTH = 34, 18, 42
_PER_MINUTE = 0.78
_ROW = 17
_TEXT = 13
_STOP, _HERE, _SUN = 13.0, 15.0, 17.0
"""Radius of a stop, of the one where the group is, and of the sun at the end."""
_WAVE = 3
_BETWEEN = 10
_COLUMN = 100
_BARE_COLUMN = 46
_WORK = Look(fill=Paint.HILL, line=Paint.DEEP)
_REST = Look(fill=Paint.PAPER, line=Paint.DEEP, dashed=True)
_TICK = Look(line=Paint.DEEP, weight=0.8)
_NOW = Look(fill=Paint.DEEP, line=Paint.DEEP)


def rhythm(figure: RhythmFigure, width: float) -> Drawing:
    """Draw the parts from top to bottom, each about as high as it is long."""
    shapes: list[Shape] = []
    start, room = _CLOCK + _BAR + 16, width - _CLOCK - _BAR - 20 - _LENGTH
    top = _TEXT / 2
    for part in figure.parts:
        words = left(part.label, bold=not part.rest)
        height = max(_ROW, part.minutes * _PER_MINUTE, words.height(room) + 3)
        bar = Box(_CLOCK + 7, top + 1, _BAR, height - 2)
        look = _REST if part.rest else _WORK
        shapes.append(Plate(box=bar, look=look, radius=5))
        shapes += _clock(part.start, top)
        shapes.append(text(Box(start, top, room, height), words))
        minutes = Words(text=part.length, align=Align.RIGHT)
        shapes.append(text(Box(width - _LENGTH, top, _LENGTH, height), minutes))
        top += height
    shapes += _clock(figure.end, top)
    return Drawing(width=width, height=top + _TEXT / 2, shapes=tuple(shapes))


def _clock(time: str, top: float) -> Iterator[Shape]:
    words = Words(text=time, align=Align.RIGHT, paint=Paint.MUTED)
    yield text(Box(0, top - _TEXT / 2, _CLOCK, _TEXT), words)
    yield line((_CLOCK + 3, top), (_CLOCK + 6, top), _TICK)


def path(figure: PathFigure, width: float) -> Drawing:
    """Draw the stops on a path that winds to the right, over as many rows as needed."""
    count = len(figure.stops)
    named = any(stop.label or stop.detail for stop in figure.stops)
    most = max(1, min(count, int(width / (_COLUMN if named else _BARE_COLUMN))))
    columns = -(-count // -(-count // most))
    shapes: list[Shape] = []
    top = 0.0
    for first in range(0, count, columns):
        numbers = range(first, min(first + columns, count))
        row = _row(figure, numbers, Box(0, top, width, 0), width / columns)
        shapes += row
        top = max(shape.box.bottom for shape in row) + _BETWEEN
    return Drawing(width=width, height=top - _BETWEEN, shapes=tuple(shapes))


def _row(
    figure: PathFigure, numbers: range, place: Box, column: float
) -> Sequence[Shape]:
    centres = [
        ((n - numbers[0] + 0.5) * column, place.top + _SUN + _WAVE * (n % 2))
        for n in numbers
    ]
    goes_on = numbers[-1] + 1 < len(figure.stops)
    ends = _ends(centres, place.width, starts=numbers[0] > 0, goes_on=goes_on)
    shapes: list[Shape] = [_trail(ends)]
    if not goes_on:
        shapes.append(Oval(box=_round(centres[-1], _SUN), look=Look(fill=Paint.SUN)))
    for number, centre in zip(numbers, centres, strict=True):
        here = figure.here_label if number + 1 == figure.here else ""
        shapes.append(_stop(figure.stops[number], here, centre))
        shapes += _words(figure.stops[number], here, centre, (column, place.width))
    return shapes


def _ends(
    centres: Sequence[Point], width: float, *, starts: bool, goes_on: bool
) -> list[Point]:
    """Return the places that the path goes by: a broken row runs to the edge."""
    before = [(4.0, centres[0][1])] * starts
    after = [(width - 4.0, centres[-1][1])] * goes_on
    return [*before, *centres, *after]


def _trail(places: Sequence[Point]) -> Curve:
    pen = f"M{places[0][0]:.2f} {places[0][1]:.2f}"
    for (x, y), (to, end) in pairwise(places):
        middle = (x + to) / 2
        pen += f"C{middle:.2f} {y:.2f} {middle:.2f} {end:.2f} {to:.2f} {end:.2f}"
    if len(places) == 1:
        pen += f"L{places[0][0] + 1:.2f} {places[0][1]:.2f}"
    look = Look(line=Paint.HILL, weight=5)
    return Curve(strokes=strokes(pen), look=look)


def _stop(stop: Stop, here: str, centre: Point) -> Oval:
    paint = Paint.PAPER if here else Paint.DEEP
    mark = Words(text=stop.mark, size=11, bold=True, paint=paint)
    box = _round(centre, _HERE if here else _STOP)
    return Oval(box=box, look=_NOW if here else CARD, words=mark)


def _words(
    stop: Stop, here: str, centre: Point, widths: tuple[float, float]
) -> Iterator[Shape]:
    """Yield what stands under a stop, the text of uncertain height last."""
    column, width = widths
    x, y = centre
    top = y + (_HERE if here else _STOP) + 3
    for words in (
        below(here, bold=True, paint=Paint.DEEP),
        below(stop.detail, paint=Paint.MUTED),
        below(stop.label, bold=bool(here)),
    ):
        if words.text.strip():
            alone = not stop.label and not stop.detail
            room = min(width, max(column, _COLUMN)) if alone else column - 5
            start = min(max(x - room / 2, 0), width - room)
            height = words.height(room)
            yield text(Box(start, top, room, height), words)
            top += height


def _round(centre: Point, radius: float) -> Box:
    return Box(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)
