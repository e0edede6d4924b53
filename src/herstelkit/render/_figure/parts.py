"""Parts that figures share: text in a place, cards, pebbles, pictograms in a ring."""

from collections.abc import Iterator
from math import hypot

from herstelkit.pictograms import Pictogram
from herstelkit.render._figure.drawing import (
    Align,
    Anchor,
    Box,
    Curve,
    Look,
    Oval,
    Paint,
    Plate,
    Point,
    Shape,
    Words,
    placed,
    strokes,
)
from herstelkit.render._figure.pictograms import SIDE, drawn

CARD = Look(fill=Paint.PAPER, line=Paint.DEEP)
_PADDING = 5


def text(box: Box, words: Words) -> Plate:
    """Return words in a place, without anything round them."""
    return Plate(box=box, words=words)


def card(box: Box, label: str) -> Plate:
    """Return a card; `card_height` says how high it must be."""
    return Plate(box=box, look=CARD, radius=6, words=_on_card(label))


def card_height(label: str, width: float) -> float:
    """Return the height of a card of this width."""
    return _on_card(label).height(width) + 2 * _PADDING


def _on_card(label: str) -> Words:
    return Words(text=label, bold=True, margin=_PADDING)


def pebbles(start: Point, end: Point, gap: float, *, count: int = 3) -> Iterator[Shape]:
    """Yield small stones on the way between two places, `gap` away from both."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    free = length - 2 * gap
    if free <= 0:
        return
    for number in range(count):
        share = (gap + free * (number + 0.5) / count) / length
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share
        yield Oval(box=Box(x - 3.2, y - 2.2, 6.4, 4.4), look=Look(fill=Paint.HILL))


def ring(centre: Point, radius: float, pictogram: Pictogram | None) -> Iterator[Shape]:
    """Yield a round stone with a pictogram on it."""
    x, y = centre
    box = Box(x - radius, y - radius, 2 * radius, 2 * radius)
    yield Oval(box=box, look=CARD)
    if pictogram is not None:
        scale = radius * 1.22 / SIDE
        half = SIDE * scale / 2
        yield from placed(drawn(pictogram), x - half, y - half, scale)


def ground(width: float, bottom: float, height: float) -> Curve:
    """Return a low hill over the whole width that ends at `bottom`."""
    top = bottom - height
    middle = top + height * 0.45
    path = (
        f"M0 {middle}C{width * 0.25} {top} {width * 0.4} {top + height * 0.9} "
        f"{width * 0.62} {middle}C{width * 0.8} {top} {width * 0.9} {top} {width} "
        f"{middle}L{width} {bottom}L0 {bottom}Z"
    )
    return Curve(strokes=strokes(path), look=Look(fill=Paint.MEADOW))


def line(start: Point, end: Point, look: Look) -> Curve:
    """Return a straight line."""
    path = f"M{start[0]:.2f} {start[1]:.2f}L{end[0]:.2f} {end[1]:.2f}"
    return Curve(strokes=strokes(path), look=look)


def left(label: str, *, bold: bool = False, paint: Paint = Paint.INK) -> Words:
    """Return words that begin at the left edge of their place."""
    return Words(text=label, bold=bold, paint=paint, align=Align.LEFT)


def below(label: str, *, bold: bool = False, paint: Paint = Paint.INK) -> Words:
    """Return words that hang from the upper edge of their place."""
    return Words(text=label, bold=bold, paint=paint, anchor=Anchor.TOP)
