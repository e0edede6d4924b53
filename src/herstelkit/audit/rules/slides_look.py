"""Contrast and size of the text on slides."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.colour import ENOUGH
from herstelkit.audit.design import Design
from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.slide import placeholder, where
from herstelkit.audit.xml import Element, above, every, text
from herstelkit.colours import contrast

_BODY: Final = 24
"""Points: lowest size of what is read from a distance."""
_SMALL: Final = 12
_EDGES: Final = {"ftr", "sldNum", "dt"}


def _runs(root: Element) -> Iterator[tuple[Element, Element]]:
    """Yield the runs of a slide, each with its shape."""
    for run in every(root, "a:r", "a:fld"):
        shape = above(run, "p:sp")
        if shape is not None and text(run, "a:t").strip():
            yield shape, run


@rule("AT24", Kind.PPTX)
def slide_sizes(package: Package) -> Iterator[Found]:
    """Titles and body text on slides are at least 24 points; the rest at least 12.

    Not seen: tables, and how far PowerPoint shrinks text itself after a change. Body is
    what fills a placeholder of full size (``sz`` is not ``quarter``).
    """
    for name, root in package.slides:
        design = Design.of(package, name)
        for shape, run in _runs(root):
            size = design.size(shape, run)
            lowest = _BODY if _is_body(shape) else _SMALL
            if size < lowest:
                what = f"letters van {size:g} punten, minstens {lowest}"
                yield Found(name, where(shape), what)


def _is_body(shape: Element) -> bool:
    mark = placeholder(shape)
    return (
        mark is not None
        and mark.get("type") not in _EDGES
        and mark.get("sz") != "quarter"
    )


@rule("AT25", Kind.PPTX)
def slide_contrasts(package: Package) -> Iterator[Found]:
    """Text on slides has a contrast of 4.5 : 1 with its ground.

    Not seen: text over pictures and gradients, text in tables, text in a group without
    a ground of its own, text that lies half over a drawn shape. The ground is the fill
    of the shape itself, else that of the topmost rectangle that holds it whole, else
    that of the page.
    """
    for name, root in package.slides:
        design = Design.of(package, name)
        for shape, run in _runs(root):
            colour, ground = design.colour(shape, run), design.ground(shape)
            if colour and ground and contrast(colour, ground) < ENOUGH:
                ratio = f"{contrast(colour, ground):.1f}"
                what = f"contrast {ratio} van {colour} op {ground} is te laag"
                yield Found(name, where(shape), what)
