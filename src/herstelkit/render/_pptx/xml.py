"""Pages and shapes in PresentationML."""

from collections.abc import Iterable
from typing import Final

from herstelkit.render._pptx.text import POINT

_NAMESPACES: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_GROUP: Final = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'
    '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
PILL: Final = (
    '<a:prstGeom prst="roundRect"><a:avLst>'
    '<a:gd name="adj" fmla="val 50000"/></a:avLst></a:prstGeom>'
)
"""Round ends; the layout has them too, but not every program inherits an outline."""
_COLOURS: Final = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"


def page(kind: str, shapes: Iterable[str]) -> bytes:
    """Return a page (`kind` is ``sld`` or ``notes``) with `shapes` in reading order."""
    content = f"<p:cSld><p:spTree>{_GROUP}{''.join(shapes)}</p:spTree></p:cSld>"
    root = f"<p:{kind} {_NAMESPACES}>{content}{_COLOURS}</p:{kind}>"
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{root}'.encode()


def shape(ident: int, name: str, holder: str, text: str, *, place: str = "") -> str:
    """Return a shape that fills the placeholder `holder` of the layout with `text`."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{ident}" name="{name}"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr>{holder}</p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr>{text}</p:sp>"
    )


def placeholder(kind: str, number: int, *, size: str = "") -> str:
    """Return a reference to placeholder `number` of the layout."""
    sized = f' sz="{size}"' if size else ""
    index = f' idx="{number}"' if number else ""
    return f'<p:ph type="{kind}"{sized}{index}/>'


def place(left: float, top: float, width: float, height: float) -> str:
    """Return a place on the slide; lengths in points."""
    x, y, cx, cy = (round(length * POINT) for length in (left, top, width, height))
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
