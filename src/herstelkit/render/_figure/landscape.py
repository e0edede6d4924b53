"""The landscape on covers and posters: a sun, hills, a path of stones towards it.

The foremost hill is as dark as the ground below the picture, so that the two are one.
"""

from collections.abc import Iterator
from typing import Final

from herstelkit.pictograms import Pictogram
from herstelkit.render._figure.drawing import (
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
from herstelkit.render._figure.parts import CARD, ring

_STONES: Final = (
    (0.605, 0.985, 0.068),
    (0.685, 0.925, 0.056),
    (0.675, 0.872, 0.045),
    (0.735, 0.83, 0.036),
    (0.787, 0.797, 0.028),
    (0.825, 0.772, 0.021),
    (0.852, 0.752, 0.015),
)
"""Middle and width of each stone as shares of the picture, the nearest first."""
_LARGE: Final = 0.33
"""Radius of a large stone as a share of its column."""
_FLAT: Final = 0.42
_BEHIND: Final = 0.93
"""Where what lies behind the foremost hill ends, so that no rim of it shows."""


def landscape(width: float, height: float) -> Drawing:
    """Draw the landscape in a box of this size (points)."""
    sky = Plate(box=Box(0, 0, width, height * _BEHIND), look=Look(fill=Paint.SAND))
    round_ = min(width * 0.26, height * 0.62)
    sun = Box(width * 0.66, height * 0.14, round_, round_)
    shapes: list[Shape] = [
        sky,
        Oval(box=sun, look=Look(fill=Paint.SUN)),
        _hill(width, height, (0.60, 0.28, 0.78, 0.40), Paint.MEADOW),
        _hill(width, height, (0.52, 0.86, 0.42, 0.62), Paint.HILL),
        _hill(width, height, (0.84, 0.62, 0.86, 0.70), Paint.DEEP),
        *(_stone(width, height, *stone) for stone in _STONES),
    ]
    return Drawing(width=width, height=height, shapes=tuple(shapes))


def meadow(width: float, height: float, *, rising: bool) -> Drawing:
    """Draw low hills to end a page with; two beside each other make one valley."""
    tops = ((0.42, 0.1, 0.5, 0.72), (0.62, 0.72, 0.92, 0.86))
    low, near = (each[::-1] if rising else each for each in tops)
    tall = height / _BEHIND
    shapes = (
        _hill(width, tall, low, Paint.MEADOW),
        _hill(width, tall, near, Paint.HILL),
    )
    return Drawing(width=width, height=height, shapes=shapes)


def milestone(
    width: float,
    height: float,
    mark: Pictogram | str,
    *,
    before: bool,
    after: bool,
) -> Drawing:
    """Draw a large stone of a path with a pictogram or a number on it.

    Small stones lead to it from above (`before`) and on from it (`after`).
    """
    middle = (width / 2, height / 2)
    radius = min(width * _LARGE, height / 2 - 2)
    shapes: list[Shape] = []
    if before:
        shapes += _steps(width / 2, 0, height / 2 - radius)
    if after:
        shapes += _steps(width / 2, height / 2 + radius, height)
    if isinstance(mark, Pictogram):
        shapes += ring(middle, radius, mark)
    else:
        shapes.append(_numbered(middle, radius, mark))
    return Drawing(width=width, height=height, shapes=tuple(shapes))


def _numbered(middle: Point, radius: float, mark: str) -> Oval:
    words = Words(text=mark, size=radius, bold=True, paint=Paint.DEEP)
    box = Box(middle[0] - radius, middle[1] - radius, 2 * radius, 2 * radius)
    return Oval(box=box, look=CARD, words=words)


def _steps(x: float, top: float, bottom: float) -> Iterator[Oval]:
    """Yield the small stones between two large ones."""
    wide = 13.0
    count = int((bottom - top) // (wide * 1.1))
    for number in range(count):
        y = top + (bottom - top) * (number + 0.5) / count
        box = Box(x - wide / 2, y - wide * _FLAT / 2, wide, wide * _FLAT)
        yield Oval(box=box, look=Look(fill=Paint.HILL))


def _hill(width: float, height: float, tops: tuple[float, ...], paint: Paint) -> Curve:
    """Return a hill through four heights, given as shares from the top."""
    start, first, second, end = (height * top for top in tops)
    foot = height if paint is Paint.DEEP else height * _BEHIND
    path = (
        f"M0 {start:.2f}C{width * 0.3:.2f} {first:.2f} {width * 0.62:.2f} "
        f"{second:.2f} {width:.2f} {end:.2f}L{width:.2f} {foot:.2f}"
        f"L0 {foot:.2f}Z"
    )
    return Curve(strokes=strokes(path), look=Look(fill=paint))


def _stone(width: float, height: float, x: float, y: float, size: float) -> Oval:
    wide = min(width, height * 2.2) * size
    high = min(wide * _FLAT, height * (1 - y) * 2)
    box = Box(width * x - wide / 2, height * y - high / 2, wide, high)
    return Oval(box=box, look=Look(fill=Paint.SAND))
