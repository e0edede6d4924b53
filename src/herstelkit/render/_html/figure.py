"""A figure in a page: svg, with a name and a description for who does not see it."""

from collections.abc import Iterator
from typing import Final

from markupsafe import Markup

from herstelkit.blocks import Figure
from herstelkit.pictograms import Pictogram
from herstelkit.render._escape import escape
from herstelkit.render._figure.drawing import (
    LEADING,
    Align,
    Anchor,
    Box,
    Curve,
    Drawing,
    Look,
    Oval,
    Plate,
    Shape,
    Words,
)
from herstelkit.render._figure.figures import draw, pictogram
from herstelkit.render._figure.landscape import milestone
from herstelkit.render._figure.paint import digits

WIDTH: Final = 720
"""Width in pixels on a wide screen; narrower, the figure gets smaller as a whole."""
_LETTER: Final = 16.5
_RISE: Final = 0.95  # from the top of a line of Calibri to its letters' feet
_ANCHORS: Final = {Align.LEFT: "start", Align.CENTRE: "middle", Align.RIGHT: "end"}


def figure_svg(figure: Figure, ident: str) -> Markup:
    """Return a figure; `ident` begins the ids in it and is unique on the page."""
    drawing = draw(figure, WIDTH, _LETTER)
    described = (
        f'role="img" aria-labelledby="{ident}-naam {ident}-tekst">'
        f'<title id="{ident}-naam">{escape(figure.name)}</title>'
        f'<desc id="{ident}-tekst">{escape(figure.alt)}</desc>'
    )
    picture = _svg(drawing, described)
    named = f'tabindex="0" aria-labelledby="{ident}-naam"'  # it scrolls when narrow
    return Markup(f'<figure class="figure" {named}>{picture}</figure>')  # noqa: S704 (escaped)


def pictogram_svg(which: Pictogram) -> Markup:
    """Return a pictogram that says nothing by itself."""
    drawing = pictogram(which, 64)
    picture = _svg(drawing, 'class="pictogram" aria-hidden="true" focusable="false">')
    return Markup(picture)  # noqa: S704 (only our own numbers)


def scene_svg(drawing: Drawing) -> Markup:
    """Return a decorative drawing that fills the width of the page."""
    picture = _svg(drawing, 'class="scene" aria-hidden="true" focusable="false">', 0)
    return Markup(picture)  # noqa: S704 (only our own numbers)


def stone_svg(mark: Pictogram | str) -> Markup:
    """Return a stone of the path with a pictogram or a number on it."""
    drawing = milestone(96, 66, mark, before=False, after=False)
    picture = _svg(drawing, 'class="stone" aria-hidden="true" focusable="false">')
    return Markup(picture)  # noqa: S704 (only our own numbers)


def _svg(drawing: Drawing, rest: str, rim: float = 2) -> str:
    # Half of the outline of a shape at the edge lies outside of the box.
    width, height = _number(drawing.width), _number(drawing.height)
    sides = (_number(side + 2 * rim) for side in (drawing.width, drawing.height))
    box = f"{-rim} {-rim} {' '.join(sides)}"
    shapes = "".join(part for shape in drawing.shapes for part in _parts(shape))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width}" '
        f'height="{height}" {rest}{shapes}</svg>'
    )


def _parts(shape: Shape) -> Iterator[str]:
    look = _look(shape.look)
    box = shape.box
    if shape.look.fill or shape.look.line:
        match shape:
            case Plate(radius=radius):
                place = _attributes(
                    x=box.left, y=box.top, width=box.width, height=box.height, rx=radius
                )
                yield f"<rect {place}{look}/>"
            case Oval():
                rx, ry = box.width / 2, box.height / 2
                place = _attributes(cx=box.left + rx, cy=box.top + ry, rx=rx, ry=ry)
                yield f"<ellipse {place}{look}/>"
            case Curve():
                yield f'<path d="{_path(shape)}"{look}/>'
    if shape.words:
        yield _words(shape.words, box)


def _path(curve: Curve) -> str:
    return "".join(
        stroke.kind + " ".join(f"{_number(x)} {_number(y)}" for x, y in stroke.points)
        for stroke in curve.strokes
    )


def _look(look: Look) -> str:
    fill = f"#{digits(look.fill)}" if look.fill else "none"
    if look.line is None:
        return f' fill="{fill}"'
    dash = ' stroke-dasharray="4 3"' if look.dashed else ""
    return (
        f' fill="{fill}" stroke="#{digits(look.line)}" stroke-linejoin="round" '
        f'stroke-linecap="round" stroke-width="{_number(look.weight)}"{dash}'
    )


def _words(words: Words, box: Box) -> str:
    lines = words.lines(box.width)
    pitch = words.size * LEADING
    free = box.height - len(lines) * pitch
    share = {Anchor.TOP: 0, Anchor.MIDDLE: 0.5, Anchor.BOTTOM: 1}[words.anchor]
    top = box.top + free * share + words.size * _RISE
    side = {Align.LEFT: 0, Align.CENTRE: 0.5, Align.RIGHT: 1}[words.align]
    x = _number(box.left + words.margin + (box.width - 2 * words.margin) * side)
    spans = "".join(
        f'<tspan x="{x}" y="{_number(top + number * pitch)}">{escape(text)}</tspan>'
        for number, text in enumerate(lines)
    )
    bold = ' font-weight="bold"' if words.bold else ""
    return (
        f'<text font-size="{_number(words.size)}" '
        f'text-anchor="{_ANCHORS[words.align]}" '
        f'fill="#{digits(words.paint)}"{bold}>{spans}</text>'
    )


def _attributes(**values: float) -> str:
    return " ".join(f'{name}="{_number(value)}"' for name, value in values.items())


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
