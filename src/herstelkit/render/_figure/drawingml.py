"""Shapes of a drawing in DrawingML, the same in slides and in documents.

Words are not here: slides keep theirs in DrawingML, documents in WordprocessingML.
"""

from collections.abc import Callable
from typing import Final

from herstelkit.render._figure.drawing import (
    Anchor,
    Box,
    Curve,
    Look,
    Oval,
    Paint,
    Plate,
    Shape,
    Stroke,
)

POINT: Final = 12700
"""English metric units in a point."""
DECORATIVE: Final = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative val="1" xmlns:adec='
    '"http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)
"""Says of a shape that screen readers can skip it."""
ANCHORS: Final = {Anchor.TOP: "t", Anchor.MIDDLE: "ctr", Anchor.BOTTOM: "b"}

_PENS: Final = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}

Colour = Callable[[Paint], str]


def emu(points: float) -> int:
    """Return English metric units."""
    return round(points * POINT)


def place(box: Box) -> str:
    """Return offset and size of a shape."""
    size = f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/>'
    return f'<a:off x="{emu(box.left)}" y="{emu(box.top)}"/>{size}'


def group_place(outer: Box, width: float, height: float) -> str:
    """Return the place of a group whose own measures are `width` and `height`."""
    inner = f'<a:chExt cx="{emu(width)}" cy="{emu(height)}"/>'
    return f'<a:xfrm>{place(outer)}<a:chOff x="0" y="0"/>{inner}</a:xfrm>'


def properties(shape: Shape, colour: Colour) -> str:
    """Return place, outline and fill of a shape."""
    form = f"<a:xfrm>{place(shape.box)}</a:xfrm>{_geometry(shape)}"
    return form + _fill(shape.look, colour) + _line(shape.look, colour)


def _geometry(shape: Shape) -> str:
    match shape:
        case Plate(box=box, radius=radius) if radius:
            share = min(50000, round(radius / (min(box.width, box.height) or 1) * 1e5))
            guide = f'<a:gd name="adj" fmla="val {share}"/>'
            return (
                f'<a:prstGeom prst="roundRect"><a:avLst>{guide}</a:avLst></a:prstGeom>'
            )
        case Plate():
            return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        case Oval():
            return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
        case Curve():
            return _custom(shape)


def _custom(curve: Curve) -> str:
    box = curve.box
    filled = "" if curve.look.fill else ' fill="none"'
    pens = "".join(_pen(stroke, box) for stroke in curve.strokes)
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{emu(box.width)}" h="{emu(box.height)}"{filled}>{pens}</a:path>'
        "</a:pathLst></a:custGeom>"
    )


def _pen(stroke: Stroke, box: Box) -> str:
    points = "".join(
        f'<a:pt x="{emu(x - box.left)}" y="{emu(y - box.top)}"/>'
        for x, y in stroke.points
    )
    name = _PENS[stroke.kind]
    return f"<a:{name}>{points}</a:{name}>" if points else f"<a:{name}/>"


def _fill(look: Look, colour: Colour) -> str:
    if look.fill is None:
        return "<a:noFill/>"
    return f"<a:solidFill>{colour(look.fill)}</a:solidFill>"


def _line(look: Look, colour: Colour) -> str:
    if look.line is None:
        return "<a:ln><a:noFill/></a:ln>"
    dash = '<a:prstDash val="sysDash"/>' if look.dashed else ""
    return (
        f'<a:ln w="{emu(look.weight)}" cap="{"flat" if look.dashed else "rnd"}">'
        f"<a:solidFill>{colour(look.line)}</a:solidFill>{dash}<a:round/></a:ln>"
    )
