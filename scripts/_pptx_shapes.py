"""Drawing for the layouts: colours of the theme, soft hills, stepping stones, text.

Lengths are points on a slide of 960 by 540. Colours are names of the theme's colour
scheme, never digits: an organisation that changes the scheme changes every layout.
"""

from collections.abc import Iterable, Sequence

from attrs import field, frozen

Point = tuple[float, float]
Curve = tuple[Point, Point, Point]

LANGUAGE = "nl-NL"
HANGING = 28
"""How far the text of a point stands from its bullet."""
_HEIGHT = 540
_POINTS = 2  # the level that points stand on
_SOFT = {"tx2": 48, "accent2": 78}
_FIXED = {"ftr", "sldNum"}  # Office itself knows what belongs in these
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative val="1" xmlns:adec='
    '"http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)


@frozen
class Box:
    """A place on the slide."""

    left: float
    top: float
    width: float
    height: float

    @property
    def xml(self) -> str:
        """Return the place in English metric units."""
        x, y = emu(self.left), emu(self.top)
        size = f'<a:ext cx="{emu(self.width)}" cy="{emu(self.height)}"/>'
        return f'<a:xfrm><a:off x="{x}" y="{y}"/>{size}</a:xfrm>'


@frozen(kw_only=True)
class Style:
    """How one level of text looks; a `bullet` is a colour."""

    size: float
    colour: str = "tx1"
    bold: bool = False
    bullet: str = ""
    left: float = 0
    before: float = 0
    align: str = "l"


@frozen(kw_only=True)
class Holder:
    """A placeholder; `levels` are its text styles, `prompts` what it asks for."""

    kind: str
    number: int
    name: str
    box: Box
    levels: tuple[Style, ...]
    prompts: tuple[str, ...]
    size: str = ""
    anchor: str = "t"
    margin: float = 0
    fill: str = ""
    geometry: str = field(default="rect")


def emu(points: float) -> int:
    """Return English metric units."""
    return round(points * 12700)


def solid(colour: str) -> str:
    """Return a fill: ``tx2``, ``tx2+80`` (80 % lighter) or ``tx2-25`` (25 % darker)."""
    for sign in "+-":
        name, found, share = colour.partition(sign)
        if found:
            rest = 100 - int(share)
            # Lighter only, a colour turns shrill; less saturated, it stays calm.
            soft = f'<a:satMod val="{_SOFT[name]}000"/>'
            more = f'<a:lumOff val="{share}000"/>{soft}' if sign == "+" else ""
            change = f'<a:lumMod val="{rest}000"/>{more}'
            return _filled(f'<a:schemeClr val="{name}">{change}</a:schemeClr>')
    return _filled(f'<a:schemeClr val="{colour}"/>')


def _filled(colour: str) -> str:
    return f"<a:solidFill>{colour}</a:solidFill>"


def decoration(name: str, place: str, geometry: str, colour: str) -> str:
    """Return a shape that screen readers skip; `numbered` gives it its number."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="@ID@" name="{name}">{_DECORATIVE}</p:cNvPr>'
        '<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f"<p:spPr>{place}{geometry}{solid(colour)}<a:ln><a:noFill/></a:ln></p:spPr>"
        f'<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p>'
        f'<a:endParaRPr lang="{LANGUAGE}"/></a:p></p:txBody></p:sp>'
    )


def preset(name: str, kind: str, box: Box, colour: str, **guides: int) -> str:
    """Return a preset shape with the values of its `guides`, such as roundness."""
    values = "".join(
        f'<a:gd name="{guide}" fmla="val {value}"/>' for guide, value in guides.items()
    )
    geometry = f'<a:prstGeom prst="{kind}"><a:avLst>{values}</a:avLst></a:prstGeom>'
    return decoration(name, box.xml, geometry, colour)


def circle(name: str, centre: Point, width: float, height: float, colour: str) -> str:
    """Return an ellipse round `centre`."""
    box = Box(centre[0] - width / 2, centre[1] - height / 2, width, height)
    return preset(name, "ellipse", box, colour)


def hill(name: str, colour: str, start: Point, *curves: Curve) -> str:
    """Return ground from the curved line through `start` and `curves` to the bottom."""
    points = [start, *(point for curve in curves for point in curve)]
    left, right = start[0], curves[-1][2][0]
    box = Box(left, min(y for _, y in points), right - left, 0)
    box = Box(left, box.top, box.width, _HEIGHT - box.top)

    def spot(point: Point) -> str:
        return f'<a:pt x="{emu(point[0] - box.left)}" y="{emu(point[1] - box.top)}"/>'

    bends = "".join(
        f"<a:cubicBezTo>{''.join(map(spot, curve))}</a:cubicBezTo>" for curve in curves
    )
    path = (
        f'<a:path w="{emu(box.width)}" h="{emu(box.height)}">'
        f"<a:moveTo>{spot(start)}</a:moveTo>{bends}"
        f"<a:lnTo>{spot((right, _HEIGHT))}</a:lnTo>"
        f"<a:lnTo>{spot((left, _HEIGHT))}</a:lnTo><a:close/></a:path>"
    )
    geometry = (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{path}</a:pathLst></a:custGeom>'
    )
    return decoration(name, box.xml, geometry, colour)


def stones(colour: str, path: Sequence[tuple[float, float, float]]) -> list[str]:
    """Return stepping stones at (x, y) with a width; they lie flat."""
    return [
        circle(f"Stapsteen {number}", (x, y), width, width * 0.36, colour)
        for number, (x, y, width) in enumerate(path, start=1)
    ]


def numbered(shapes: Iterable[str]) -> str:
    """Join shapes and number them from 2; the tree of shapes itself is 1."""
    return "".join(
        shape.replace("@ID@", str(number))
        for number, shape in enumerate(shapes, start=2)
    )


def holder_xml(holder: Holder) -> str:
    """Return a placeholder of a layout or master."""
    size = f' sz="{holder.size}"' if holder.size else ""
    index = f' idx="{holder.number}"' if holder.number else ""
    custom = "" if holder.kind in _FIXED else ' hasCustomPrompt="1"'
    inset = emu(holder.margin)
    fill = solid(holder.fill) if holder.fill else ""
    # A pill's ends are half circles; other shapes have no adjustment.
    guide = '<a:gd name="adj" fmla="val 50000"/>' if holder.geometry != "rect" else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="@ID@" name="{holder.name}"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>'
        f'<p:ph type="{holder.kind}"{size}{index}{custom}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{holder.box.xml}<a:prstGeom prst="{holder.geometry}">'
        f"<a:avLst>{guide}</a:avLst></a:prstGeom>{fill}</p:spPr><p:txBody>"
        f'<a:bodyPr vert="horz" wrap="square" lIns="{inset}" tIns="0" rIns="{inset}" '
        f'bIns="0" rtlCol="0" anchor="{holder.anchor}"><a:normAutofit/></a:bodyPr>'
        f"<a:lstStyle>{levels_xml(holder.levels)}</a:lstStyle>"
        f"{_prompts(holder)}</p:txBody></p:sp>"
    )


def levels_xml(levels: Sequence[Style]) -> str:
    """Return text styles for the levels from 1 on; the last goes on to level 9."""
    if len(levels) > 1:
        levels = [*levels, *[levels[-1]] * (9 - len(levels))]
    return "".join(
        level_xml(number, style) for number, style in enumerate(levels, start=1)
    )


def level_xml(number: int, style: Style) -> str:
    """Return the text style of one level."""
    hanging = HANGING if style.bullet else 0
    left = emu(style.left + hanging * max(number - _POINTS, 0))
    mark = (
        f"<a:buClr>{_scheme(style.bullet)}</a:buClr>"
        '<a:buSzPct val="120000"/><a:buFont typeface="Arial"/><a:buChar char="•"/>'
        if style.bullet
        else "<a:buNone/>"
    )
    return (
        f'<a:lvl{number}pPr marL="{left}" indent="{-emu(hanging)}" '
        f'algn="{style.align}" defTabSz="914400" rtl="0" eaLnBrk="1" '
        'latinLnBrk="0" hangingPunct="1">'
        '<a:lnSpc><a:spcPct val="95000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(style.before * 100)}"/></a:spcBef>{mark}'
        f'<a:defRPr lang="{LANGUAGE}" sz="{round(style.size * 100)}" '
        f'b="{style.bold:d}" kern="1200">{solid(style.colour)}'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
        f'<a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{number}pPr>'
    )


def _scheme(colour: str) -> str:
    return solid(colour).removeprefix("<a:solidFill>").removesuffix("</a:solidFill>")


def _prompts(holder: Holder) -> str:
    if holder.kind == "sldNum":
        return (
            '<a:p><a:fld id="{6E8A3C1F-52D7-4B0A-9C44-2F7D1B5E9A30}" type="slidenum">'
            f'<a:rPr lang="{LANGUAGE}"/><a:t>0</a:t></a:fld>'
            f'<a:endParaRPr lang="{LANGUAGE}"/></a:p>'
        )
    return (
        "".join(
            f'<a:p><a:pPr lvl="{level}"/><a:r><a:rPr lang="{LANGUAGE}"/>'
            f'<a:t>{text}</a:t></a:r><a:endParaRPr lang="{LANGUAGE}"/></a:p>'
            for level, text in enumerate(holder.prompts)
        )
        or f'<a:p><a:endParaRPr lang="{LANGUAGE}"/></a:p>'
    )
