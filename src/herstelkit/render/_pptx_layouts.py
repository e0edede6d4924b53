"""What the renderer knows about the layouts of ``base/base.pptx``.

Names and placeholder numbers are agreed here with ``scripts/make_base_pptx.py``, which
draws the layouts. Where a placeholder lies and how large its letters are is read from
the base file, so that a layout can be redrawn without touching the renderer.
"""

from collections.abc import Mapping
from typing import Final

from attrs import frozen
from pptx.opc.package import Part
from pptx.presentation import Presentation
from pptx.shapes.base import BaseShape
from pptx.slide import SlideLayout

from herstelkit.blocks import Purpose

TITLE: Final = 0
BODY: Final = 1
FOOTER: Final = 11
NUMBER: Final = 12
KICKER: Final = 13
TIMING: Final = 14
SUBTITLE: Final = 15

SLIDE_WIDTH: Final = 960
"""Points; the height is 540."""
PILL_MARGIN: Final = 18
"""Points between the words of the timing and the round ends of its pill."""

LAYOUT_NAMES: Final[Mapping[Purpose, str]] = {
    Purpose.TITLE: "Titel",
    Purpose.AGENDA: "Programma",
    Purpose.SECTION: "Aankondiging",
    Purpose.CONCEPT: "Uitleg",
    Purpose.ILLUSTRATION: "Voorbeeld",
    Purpose.EXERCISE: "Werkvorm",
    Purpose.QUESTION: "Vraag",
    Purpose.TAKEAWAY: "Om mee te nemen",
    Purpose.BREAK: "Pauze",
    Purpose.CLOSING: "Slotronde",
}

_POINT: Final = 12700  # English metric units
_SIZES: Final = "./p:txBody/a:lstStyle/a:lvl{}pPr/a:defRPr/@sz"
_BOLD: Final = "./p:txBody/a:lstStyle/a:lvl1pPr/a:defRPr/@b"
_INDENT: Final = "./p:txBody/a:lstStyle/a:lvl2pPr/@marL"
_BEFORE: Final = "./p:txBody/a:lstStyle/a:lvl2pPr/a:spcBef/a:spcPts/@val"


@frozen(kw_only=True)
class Slot:
    """A placeholder of a layout: where it lies and how it sets its text, in points.

    `first` is the size of text on the first level (a title, a lead), `second` that of
    points; `indent` and `before` are the points' left margin and the space above them.
    """

    left: float
    top: float
    width: float
    height: float
    first: float
    second: float
    indent: float
    before: float
    bold: bool
    moved: bool = False
    """Lies elsewhere than in the layout, which the slide then has to say."""


@frozen(kw_only=True)
class Layout:
    """A layout part with its placeholders by number."""

    part: Part
    slots: Mapping[int, Slot]


def read_layouts(presentation: Presentation) -> dict[Purpose, Layout]:
    """Return the layout for each purpose."""
    named = {layout.name: layout for layout in presentation.slide_layouts}
    return {purpose: _layout(named[name]) for purpose, name in LAYOUT_NAMES.items()}


def _layout(layout: SlideLayout) -> Layout:
    holders = (shape for shape in layout.shapes if shape.is_placeholder)
    slots = {shape.placeholder_format.idx: _slot(shape) for shape in holders}
    return Layout(part=layout.part, slots=slots)


def _slot(shape: BaseShape) -> Slot:
    element = shape.element
    first = _number(element.xpath(_SIZES.format(1)), 1800) / 100
    return Slot(
        left=shape.left / _POINT,
        top=shape.top / _POINT,
        width=shape.width / _POINT,
        height=shape.height / _POINT,
        first=first,
        second=_number(element.xpath(_SIZES.format(2)), first * 100) / 100,
        indent=_number(element.xpath(_INDENT), 0) / _POINT,
        before=_number(element.xpath(_BEFORE), 0) / 100,
        bold=element.xpath(_BOLD) == ["1"],
    )


def _number(found: list[str], otherwise: float) -> float:
    return float(found[0]) if found else otherwise
