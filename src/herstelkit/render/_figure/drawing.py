"""A drawing in no format yet: a few sorts of shapes in a box, some with words in them.

`_figure.figures` makes drawings of figures; each format has a writer that
turns one into shapes that people can change. Lengths are points from the top left.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache

from attrs import evolve, frozen

from herstelkit.render._text_width import broken

LEADING = 1.22
"""Height of a line of text, as a share of the letter size."""

_CAREFUL = 0.97
"""Share of a width that text may fill: widths are estimated."""

Point = tuple[float, float]


class Paint(StrEnum):
    """A colour by its use; the last three are pale tints."""

    INK = "ink"
    MUTED = "muted"
    DEEP = "deep"
    ACCENT = "accent"
    PAPER = "paper"
    MIST = "mist"
    SAND = "sand"
    HILL = "hill"
    MEADOW = "meadow"
    SUN = "sun"


class Align(StrEnum):
    """Where the lines of a text begin or end."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Anchor(StrEnum):
    """Where a text stands in its box."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@frozen
class Box:
    """A place."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.top + self.height

    def placed(self, left: float, top: float, scale: float) -> "Box":
        """Return the box scaled, and then moved."""
        x, y = self.left * scale + left, self.top * scale + top
        return Box(x, y, self.width * scale, self.height * scale)


@frozen(kw_only=True)
class Look:
    """Fill and outline; without either a shape only holds its words."""

    fill: Paint | None = None
    line: Paint | None = None
    weight: float = 1.2
    dashed: bool = False


@frozen(kw_only=True)
class Words:
    """Text in a shape, one paragraph that breaks by itself."""

    text: str
    size: float = 10
    paint: Paint = Paint.INK
    bold: bool = False
    align: Align = Align.CENTRE
    anchor: Anchor = Anchor.MIDDLE
    margin: float = 0
    """White at the left and at the right, inside the shape."""

    def lines(self, width: float) -> list[str]:
        """Return the lines in which the text breaks in a box of this width."""
        room = (width - 2 * self.margin) * _CAREFUL
        return broken(self.text, room, self.size, bold=self.bold)

    def height(self, width: float) -> float:
        """Return the height of the text in a box of this width."""
        return len(self.lines(width)) * self.size * LEADING


@frozen(kw_only=True)
class Plate:
    """A rectangle with round corners."""

    box: Box
    look: Look = Look()
    radius: float = 0
    words: Words | None = None


@frozen(kw_only=True)
class Oval:
    """An ellipse."""

    box: Box
    look: Look
    words: Words | None = None


@frozen
class Stroke:
    """A step of a pen: ``M`` to go, ``L`` a line, ``C`` a curve, ``Z`` to close."""

    kind: str
    points: tuple[Point, ...] = ()


@frozen(kw_only=True)
class Curve:
    """Lines and curves, open or closed."""

    strokes: tuple[Stroke, ...]
    look: Look
    words: None = None

    @property
    def box(self) -> Box:
        """Return the smallest box round all points."""
        points = [point for stroke in self.strokes for point in stroke.points]
        left, top = min(x for x, _ in points), min(y for _, y in points)
        right, bottom = max(x for x, _ in points), max(y for _, y in points)
        return Box(left, top, right - left, bottom - top)


Shape = Plate | Oval | Curve


@frozen(kw_only=True)
class Drawing:
    """Shapes from back to front, in a box that they all lie in."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@lru_cache(maxsize=512)
def strokes(path: str) -> tuple[Stroke, ...]:
    """Return the strokes of a path as svg writes it (only M, L, C and Z)."""
    made = []
    for kind, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        points = tuple(zip(values[::2], values[1::2], strict=True))
        made.append(Stroke(kind, points))
    return tuple(made)


def placed(
    shapes: Iterable[Shape], left: float = 0, top: float = 0, scale: float = 1
) -> Iterator[Shape]:
    """Yield shapes, scaled and then moved, letters and lines too."""
    for shape in shapes:
        look = _scaled_look(shape.look, scale)
        if isinstance(shape, Curve):
            yield Curve(strokes=_moved(shape.strokes, left, top, scale), look=look)
            continue
        words = shape.words and _scaled_words(shape.words, scale)
        box = shape.box.placed(left, top, scale)
        if isinstance(shape, Plate):
            radius = shape.radius * scale
            yield Plate(box=box, look=look, radius=radius, words=words)
        else:
            yield Oval(box=box, look=look, words=words)


def _moved(
    strokes: Iterable[Stroke], left: float, top: float, scale: float
) -> tuple[Stroke, ...]:
    # Lists inside: they take half the time of generators, and this is most of a figure.
    return tuple(
        [
            Stroke(
                stroke.kind,
                tuple([(x * scale + left, y * scale + top) for x, y in stroke.points]),
            )
            for stroke in strokes
        ]
    )


def _scaled_look(look: Look, scale: float) -> Look:
    return look if scale == 1 else evolve(look, weight=look.weight * scale)


def _scaled_words(words: Words, scale: float) -> Words:
    if scale == 1:
        return words
    return evolve(words, size=words.size * scale, margin=words.margin * scale)
