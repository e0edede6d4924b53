"""Figures as drawings, in letters as large as the room for them allows."""

from typing import Final, assert_never

from herstelkit.blocks import (
    ConceptsFigure,
    Figure,
    PathFigure,
    PathwayFigure,
    PictogramFigure,
    RhythmFigure,
    StepsFigure,
    ToolboxFigure,
)
from herstelkit.pictograms import Pictogram
from herstelkit.render._figure import ideas, times
from herstelkit.render._figure.drawing import Drawing, placed
from herstelkit.render._figure.pathway import pathway
from herstelkit.render._figure.pictograms import SIDE, drawn
from herstelkit.render._fonts import remembered

_LETTER: Final = 10
"""Size of the letters in which figures are drawn."""
_SMALLEST: Final = 6
_STEP: Final = 0.5


@remembered
def draw(figure: Figure, width: float, letter: float) -> Drawing:
    """Return a figure of a given width, in letters of a given size."""
    scale = letter / _LETTER
    return _enlarged(_drawn(figure, width / scale), width, scale)


@remembered
def fitted(
    figure: Figure, width: float, height: float, most: float
) -> tuple[Drawing, float]:
    """Return a figure that fits, and its letter size: the largest up to `most`."""
    letter = most
    while letter > _SMALLEST:
        scale = letter / _LETTER
        drawing = _drawn(figure, width / scale)
        if drawing.height * scale <= height:
            return _enlarged(drawing, width, scale), letter
        letter -= _STEP
    return _squeezed(draw(figure, width, letter), height), letter


def pictogram(which: Pictogram, side: float) -> Drawing:
    """Return a pictogram alone, in a square."""
    shapes = tuple(placed(drawn(which), scale=side / SIDE))
    return Drawing(width=side, height=side, shapes=shapes)


def _enlarged(drawing: Drawing, width: float, scale: float) -> Drawing:
    return Drawing(
        width=width,
        height=drawing.height * scale,
        shapes=tuple(placed(drawing.shapes, scale=scale)),
    )


def _squeezed(drawing: Drawing, height: float) -> Drawing:
    scale = min(1, height / drawing.height)
    shapes = tuple(placed(drawing.shapes, scale=scale))
    return Drawing(width=drawing.width * scale, height=height, shapes=shapes)


def _drawn(figure: Figure, width: float) -> Drawing:
    match figure:
        case ToolboxFigure():
            return ideas.toolbox(figure, width)
        case ConceptsFigure():
            return ideas.concepts(figure, width)
        case StepsFigure():
            return ideas.steps(figure, width)
        case RhythmFigure():
            return times.rhythm(figure, width)
        case PathFigure():
            return times.path(figure, width)
        case PathwayFigure():
            return pathway(figure, width)
        case PictogramFigure():
            return ideas.pictogram(figure, width)
        case _:
            assert_never(figure)
