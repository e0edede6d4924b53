"""What one layout of somebody else's template offers: places, letters, grounds."""

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from attrs import define, frozen
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.slide import SlideLayout

from herstelkit.render._figure.drawing import Box
from herstelkit.render._ooxml import Element
from herstelkit.render._template.colour import A, P, Scheme

_POINT: Final = 12700
_TITLES: Final = {"title", "ctrTitle"}
_BODIES: Final = {"body", "obj", "subTitle", None}
_PARTLY: Final = 0.08
"""Share of a text that may lie over a shape before the shape counts as its ground."""
_WHOLLY: Final = 0.97


@frozen(kw_only=True)
class Holder:
    """A placeholder: its own number and kind, where it lies, how it sets its text."""

    index: int
    kind: str | None
    share: str
    """How much of a slide it is meant to take: ``quarter``, ``half``, or nothing."""
    box: Box
    inner: Box
    """Without the white inside the edges."""
    size: float
    bold: bool
    bullets: bool
    colour: str | None
    chain: tuple[Element, ...]


@define(slots=False)
class LayoutReader:
    """A layout with the master and the theme behind it."""

    layout: SlideLayout
    defaults: Element | None
    """How text looks that nothing says anything of."""

    @cached_property
    def _master(self) -> Element:
        found: Element = self.layout.slide_master.element
        return found

    @cached_property
    def scheme(self) -> Scheme:
        """Return the colours that the layout uses."""
        part = self.layout.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        scheme = Scheme.of(parse_xml(part.blob), self._master.find(f"{P}clrMap"))
        other = self.layout.element.find(f"{P}clrMapOvr/{A}overrideClrMapping")
        return scheme if other is None else scheme.mapped(other)

    @cached_property
    def font(self) -> str:
        """Return the font of running text."""
        part = self.layout.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        path = f"{A}themeElements/{A}fontScheme/{A}minorFont/{A}latin"
        found = parse_xml(part.blob).find(path)
        return "" if found is None else str(found.get("typeface", ""))

    @cached_property
    def holders(self) -> list[Holder]:
        """Return the placeholders that lie straight and have a size."""
        marked = self.layout.element.iter(f"{P}sp")
        made = (self._holder(shape) for shape in marked)
        return [holder for holder in made if holder]

    def of_kind(self, *kinds: str | None) -> list[Holder]:
        """Return the placeholders of some kinds."""
        return [holder for holder in self.holders if holder.kind in kinds]

    @property
    def titles(self) -> list[Holder]:
        """Return the placeholders for a title."""
        return self.of_kind(*_TITLES)

    @property
    def bodies(self) -> list[Holder]:
        """Return the placeholders for text, the largest first."""
        found = self.of_kind(*_BODIES)
        return sorted(found, key=lambda h: -h.box.width * h.box.height)

    def _holder(self, element: Element) -> Holder | None:
        mark = element.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
        if mark is None:
            return None
        kind = mark.get("type")
        chain = tuple(self._models(element, kind))
        box = next(filter(None, map(_box, chain)), None)
        body = next(element.iter(f"{A}bodyPr"), None)
        upright = body is None or body.get("vert", "horz") == "horz"
        if box is None or not upright or not box.width or not box.height:
            return None
        levels = [*self._levels(chain, kind)]
        return Holder(
            index=int(mark.get("idx", "0")),
            kind=kind,
            share=mark.get("sz", ""),
            box=box,
            inner=_inside(box, chain),
            size=float(_first(levels, "sz") or 1800) / 100,
            bold=_first(levels, "b") in {"1", "true"},
            bullets=_bulleted(levels),
            colour=self._letters(levels),
            chain=chain,
        )

    def _models(self, own: Element, kind: str | None) -> Iterator[Element]:
        """Yield a placeholder, then the one of the master that it follows."""
        yield own
        alike = {"ctrTitle": "title", "subTitle": "body", "obj": "body", None: "body"}
        for shape in self._master.iter(f"{P}sp"):
            mark = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
            if mark is not None and mark.get("type", "obj") == alike.get(kind, kind):
                yield shape

    def _levels(
        self, chain: tuple[Element, ...], kind: str | None
    ) -> Iterator[Element]:
        """Yield what is said of the first level of a text, nearest first."""
        for shape in chain:
            yield from shape.iterfind(f"{P}txBody/{A}lstStyle/{A}lvl1pPr")
        style = "titleStyle" if kind in _TITLES else "bodyStyle"
        style = style if kind in _TITLES | _BODIES else "otherStyle"
        yield from self._master.iterfind(f"{P}txStyles/{P}{style}/{A}lvl1pPr")
        if self.defaults is not None:
            yield from self.defaults.iterfind(f"{A}lvl1pPr")

    def _letters(self, levels: list[Element]) -> str | None:
        for level in levels:
            fill = level.find(f"{A}defRPr/{A}solidFill")
            if fill is not None:
                return self.scheme.colour(fill)
        return self.scheme.named("tx1")

    def grounds(self, box: Box, holder: Holder | None = None) -> list[str] | None:
        """Return every colour behind a box; None where a picture lies there."""
        for shape in holder.chain if holder else ():
            own = self.scheme.fill(shape.find(f"{P}spPr"))
            if own:
                return own
        found: list[str] = []
        for shape, place in reversed([*self._shapes()]):
            share = _shared(box, place)
            if share < _PARTLY:
                continue
            fill = self._shape_fill(shape)
            if fill is None:
                continue
            if not fill:
                return None
            found += fill
            if share > _WHOLLY:
                return found
        behind = self._background()
        return None if behind is None else found + behind

    def _shapes(self) -> Iterator[tuple[Element, Box]]:
        """Yield what is drawn on master and layout, from the back to the front."""
        if self.layout.element.get("showMasterSp", "1") not in {"0", "false"}:
            yield from _drawn(self._master)
        yield from _drawn(self.layout.element)

    def _shape_fill(self, shape: Element) -> list[str] | None:
        """Return the fill of a shape, empty if it cannot be told, None without one."""
        if shape.tag == f"{P}pic":
            return []
        properties = shape.find(f"{P}spPr")
        if properties is not None and properties.find(f"{A}noFill") is not None:
            return None
        found = self.scheme.fill(properties)
        if found:
            return found
        if properties is not None and properties.find(f"{A}blipFill") is not None:
            return []
        reference = shape.find(f"{P}style/{A}fillRef")
        if reference is None or reference.get("idx") == "0":
            return None
        by_style = self.scheme.colour(reference)
        return [by_style] if by_style else None

    def _background(self) -> list[str] | None:
        for element in (self.layout.element, self._master):
            ground = element.find(f"{P}cSld/{P}bg")
            if ground is not None:
                return self._ground(ground)
        return [self.scheme.named("bg1") or "FFFFFF"]

    def _ground(self, ground: Element) -> list[str] | None:
        reference = ground.find(f"{P}bgRef")
        if reference is not None:
            found = self.scheme.colour(reference)
            return [found] if found else None
        return self.scheme.fill(ground.find(f"{P}bgPr")) or None


def _drawn(page: Element) -> Iterator[tuple[Element, Box]]:
    tree = page.find(f"{P}cSld/{P}spTree")
    for shape in [] if tree is None else tree:
        if shape.tag in {f"{P}sp", f"{P}pic"} and shape.find(f".//{P}ph") is None:
            box = _box(shape)
            if box:
                yield shape, box


def _box(shape: Element) -> Box | None:
    place = shape.find(f"{P}spPr/{A}xfrm")
    if place is None or int(place.get("rot", "0")) % 21_600_000:
        return None
    offset, size = place.find(f"{A}off"), place.find(f"{A}ext")
    if offset is None or size is None:
        return None
    lengths = (offset.get("x"), offset.get("y"), size.get("cx"), size.get("cy"))
    return Box(*(int(length or 0) / _POINT for length in lengths))


def _inside(box: Box, chain: tuple[Element, ...]) -> Box:
    sides = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
    for shape in reversed(chain):
        for body in shape.iterfind(f"{P}txBody/{A}bodyPr"):
            sides |= {side: int(body.get(side, sides[side])) for side in sides}
    left, top, right, bottom = (length / _POINT for length in sides.values())
    return Box(
        box.left + left,
        box.top + top,
        max(box.width - left - right, 1),
        max(box.height - top - bottom, 1),
    )


def _first(levels: list[Element], name: str) -> str | None:
    found = (level.find(f"{A}defRPr") for level in levels)
    values = (letters.get(name) for letters in found if letters is not None)
    return next((value for value in values if value is not None), None)


def _bulleted(levels: list[Element]) -> bool:
    for level in levels:
        if level.find(f"{A}buNone") is not None:
            return False
        if any(
            level.find(f"{A}{mark}") is not None
            for mark in ("buChar", "buAutoNum", "buBlip")
        ):
            return True
    return False


def _shared(box: Box, other: Box) -> float:
    """Return the share of a box that lies over another."""
    width = min(box.right, other.right) - max(box.left, other.left)
    height = min(box.bottom, other.bottom) - max(box.top, other.top)
    return max(width, 0) * max(height, 0) / (box.width * box.height or 1)
