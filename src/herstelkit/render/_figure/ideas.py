"""The concepts, the toolbox, the steps and the pictograms, drawn.

All are drawn for a width, in letters of ten points; see `_figure.figures`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from herstelkit.blocks import (
    ConceptsFigure,
    Part,
    PictogramFigure,
    StepsFigure,
    ToolboxFigure,
)
from herstelkit.pictograms import Pictogram
from herstelkit.render._figure.drawing import (
    Align,
    Box,
    Curve,
    Drawing,
    Look,
    Oval,
    Paint,
    Plate,
    Shape,
    Words,
    placed,
    strokes,
)
from herstelkit.render._figure.parts import (
    card,
    card_height,
    ground,
    left,
    pebbles,
    ring,
    text,
)
from herstelkit.render._figure.pictograms import SIDE, drawn
from herstelkit.render._text_width import text_width

_RADIUS = 21
_GAP = 8
_FEWEST, _NARROWEST = 3, 100
"""Concepts that make a winding path, and room that their words then need."""


def concepts(figure: ConceptsFigure, width: float) -> Drawing:
    """Draw the concepts as stones on a path, or in a column where that is narrow."""
    count = len(figure.concepts)
    label = min(124.0, (width - 6 * (count - 1) / 2) / ((count + 1) / 2))
    if count >= _FEWEST and label >= _NARROWEST:
        return _winding(figure.concepts, width, label)
    return _column(figure.concepts, width)


def _winding(parts: Sequence[Part], width: float, label: float) -> Drawing:
    """Draw stones by turns high and low, with their words above and below."""
    named = [Words(text=part.label, bold=True) for part in parts]
    heights = [words.height(label) for words in named]
    high = max(heights[::2]) + _RADIUS + 5
    rows = (high, high + 2 * _RADIUS + 8)
    total = rows[1] + _RADIUS + 8 + max(heights[1::2])
    step = (width - label) / (len(parts) - 1)
    centres = [(label / 2 + n * step, rows[n % 2]) for n in range(len(parts))]
    shapes: list[Shape] = [ground(width, total, total - rows[1] + 12)]
    for start, end in pairwise(centres):
        shapes += pebbles(start, end, _RADIUS + 3)
    for number, (x, y) in enumerate(centres):
        shapes += ring((x, y), _RADIUS, parts[number].pictogram)
        over = number % 2 == 0
        edge = y - _RADIUS - 3 - heights[number] if over else y + _RADIUS + 3
        box = Box(x - label / 2, edge, label, heights[number])
        shapes.append(text(box, named[number]))
    return Drawing(width=width, height=total, shapes=tuple(shapes))


def _column(parts: Sequence[Part], width: float) -> Drawing:
    radius, top = 15.0, 0.0
    shapes: list[Shape] = []
    for number, part in enumerate(parts):
        words = left(part.label, bold=True)
        room = width - 2 * radius - 10
        height = max(2 * radius + 2, words.height(room))
        middle = top + height / 2
        if number:
            shapes += pebbles((radius + 1, top - 5), (radius + 1, top + 3), 1, count=1)
        shapes += ring((radius + 1, middle), radius, part.pictogram)
        shapes.append(text(Box(2 * radius + 10, top, room, height), words))
        top += height + 8
    return Drawing(width=width, height=top - 8, shapes=tuple(shapes))


def toolbox(figure: ToolboxFigure, width: float) -> Drawing:
    """Draw a case with tools, and the plans that grow from it."""
    most = max(1, min(len(figure.plans), int((width + _GAP) / (112 + _GAP))))
    rows = -(-len(figure.plans) // most)
    columns = -(-len(figure.plans) // rows)
    room = (width - _GAP * (columns - 1)) / columns
    height = max(card_height(plan, room) for plan in figure.plans)
    cards = rows * (height + _GAP)
    shapes: list[Shape] = []
    for column in range(columns):
        x = column * (room + _GAP) + room / 2
        shapes.append(_stem((width / 2, cards + 14), (x, height)))
    for number, plan in enumerate(figure.plans):
        row, column = divmod(number, columns)
        box = Box(column * (room + _GAP), row * (height + _GAP), room, height)
        shapes.append(card(box, plan))
    case_top = cards + 4
    shapes += _case(figure, width, case_top)
    case = max(box.bottom for box in (shape.box for shape in shapes))
    return Drawing(width=width, height=case, shapes=tuple(shapes))


def _stem(root: tuple[float, float], top: tuple[float, float]) -> Curve:
    (x, y), (to, end) = root, top
    path = f"M{x} {y}C{x} {y - 14} {to} {y - 4} {to} {y - 24}L{to} {end}"
    return Curve(strokes=strokes(path), look=Look(line=Paint.DEEP, weight=1.5))


def _case(figure: ToolboxFigure, width: float, top: float) -> Iterator[Shape]:
    label = Words(text=figure.label, size=12, bold=True, paint=Paint.PAPER, margin=12)
    wide = min(width - 8, max(190.0, text_width(figure.label, 12, bold=True) + 40))
    x = (width - wide) / 2
    front = Box(x, top + 28, wide, label.height(wide) + 12)
    base = Box(max(0, x - 40), front.bottom - 6, min(width, wide + 80), 11)
    yield Oval(box=base, look=Look(fill=Paint.MEADOW))
    lid = Look(fill=Paint.SAND, line=Paint.DEEP, weight=1.5)
    yield Plate(box=Box(x + 5, top, wide - 10, 38), look=lid, radius=8)
    yield from _tools(figure.tools, Box(x + 14, top + 4, wide - 28, 20))
    look = Look(fill=Paint.DEEP)
    yield Plate(box=front, look=look, radius=8, words=label)
    for share in (0.16, 0.84):
        latch = Box(x + wide * share - 6, front.top - 3, 12, 9)
        clasp = Look(fill=Paint.SAND, line=Paint.DEEP)
        yield Plate(box=latch, look=clasp, radius=2)


def _tools(tools: Sequence[Pictogram], room: Box) -> Iterator[Shape]:
    shown = tools[: int(room.width // room.height)]
    step = room.width / max(len(shown), 1)
    for number, tool in enumerate(shown):
        x = room.left + step * (number + 0.5) - room.height / 2
        yield from placed(drawn(tool), x, room.top, room.height / SIDE)


def steps(figure: StepsFigure, width: float) -> Drawing:
    """Draw a bar for each step, the longest one dark."""
    longest = max(text_width(step.label, 10, bold=True) for step in figure.steps)
    label = min(longest * 1.05 + 4, width * 0.4)
    bars = width - label - 8 - 34
    most = max(step.percent for step in figure.steps) or 1
    shapes: list[Shape] = []
    top = 0.0
    for step in figure.steps:
        words = left(step.label, bold=True)
        height = max(words.height(label), 15)
        shapes.append(text(Box(0, top, label, height), words))
        length = max(bars * step.percent / most, 5)
        chief = step.percent == most
        look = Look(fill=Paint.DEEP if chief else Paint.HILL, line=Paint.DEEP)
        bar = Box(label + 8, top + height / 2 - 6, length, 12)
        shapes.append(Plate(box=bar, look=look, radius=6))
        share = Box(bar.right + 5, top, 29, height)
        shapes.append(text(share, left(step.share, bold=chief)))
        top += height + 6
    return Drawing(width=width, height=top - 6, shapes=tuple(shapes))


def pictogram(figure: PictogramFigure, width: float) -> Drawing:
    """Draw a pictogram with its caption."""
    side = min(width, 56.0)
    x = (width - side) / 2
    shapes = [*placed(drawn(figure.pictogram), x, 0, side / SIDE)]
    if not figure.caption.strip():
        return Drawing(width=width, height=side, shapes=tuple(shapes))
    words = Words(text=figure.caption, align=Align.CENTRE)
    height = words.height(width)
    shapes.append(text(Box(0, side + 4, width, height), words))
    return Drawing(width=width, height=side + 4 + height, shapes=tuple(shapes))
