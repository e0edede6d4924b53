"""What a slide inherits from layout, master and theme: places, sizes, colours."""

from collections.abc import Iterator
from functools import cached_property
from typing import Final, Self

from attrs import define, frozen

from herstelkit.audit.colour import is_colour
from herstelkit.audit.package import Package
from herstelkit.audit.slide import (
    TITLES,
    kind,
    matching,
    placeholder,
    placeholders,
    shapes,
)
from herstelkit.audit.theme import Theme
from herstelkit.audit.xml import Element, above, child, every, number, val

_SOLID: Final = {"rect", "roundRect", "round2SameRect", "snip1Rect"}


@frozen
class Box:
    """Where a shape lies, in English metric units."""

    left: int
    top: int
    width: int
    height: int

    def holds(self, other: "Box") -> bool:
        """Tell whether another box lies inside this one."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.left + self.width >= other.left + other.width
            and self.top + self.height >= other.top + other.height
        )


@define(slots=False)
class Design:
    """What lies behind a slide: its layout, its master, its theme."""

    slide: Element
    layout: Element | None
    master: Element | None
    defaults: Element | None
    theme: Theme

    @cached_property
    def _on_layout(self) -> list[tuple[Element, Element]]:
        return placeholders(self.layout)

    @cached_property
    def _on_master(self) -> list[tuple[Element, Element]]:
        return placeholders(self.master)

    @classmethod
    def of(cls, package: Package, part: str) -> Self:
        """Look up what lies behind a slide."""
        layout = package.related(part, "slideLayout") or ""
        master = package.related(layout, "slideMaster") or ""
        presentation = package.main[1] if package.main else None
        return cls(
            slide=package.trees[part],
            layout=package.trees.get(layout),
            master=package.trees.get(master),
            defaults=child(presentation, "p:defaultTextStyle"),
            theme=Theme.of(package, master),
        )

    def models(self, shape: Element) -> Iterator[Element]:
        """Yield a shape, and the placeholders of layout and master that it fills."""
        yield shape
        mark = placeholder(shape)
        if mark is None:
            return
        wanted = mark.get("type", "obj")
        on_layout = matching(self._on_layout, wanted, mark.get("idx", "0"))
        if on_layout is not None:
            yield on_layout
            wanted = kind(on_layout) or wanted
        on_master = matching(self._on_master, wanted, None)
        if on_master is not None:
            yield on_master

    def box(self, shape: Element) -> Box | None:
        """Return where a shape lies."""
        for model in self.models(shape):
            place = child(model, "p:spPr/a:xfrm")
            offset, size = child(place, "a:off"), child(place, "a:ext")
            if offset is not None and size is not None:
                start = [number(offset.get(key)) for key in ("x", "y")]
                return Box(*start, *(number(size.get(key)) for key in ("cx", "cy")))
        return None

    def text_sources(self, shape: Element, run: Element) -> Iterator[Element]:
        """Yield the properties that hold for a run, the nearest first."""
        own = child(run, "a:rPr")
        if own is not None:
            yield own
        paragraph = above(run, "a:p")
        level = number(val(child(paragraph, "a:pPr"), "lvl")) + 1
        for styles in self._list_styles(shape):
            found = child(styles, f"a:lvl{level}pPr/a:defRPr")
            if found is not None:
                yield found

    def _list_styles(self, shape: Element) -> Iterator[Element | None]:
        for model in self.models(shape):
            yield child(model, "p:txBody/a:lstStyle")
        sort = kind(shape)
        name = "title" if sort in TITLES else "other" if sort is None else "body"
        yield child(self.master, f"p:txStyles/p:{name}Style")
        yield self.defaults

    def size(self, shape: Element, run: Element) -> float:
        """Return the size of a run in points, after shrinking to fit."""
        given = (source.get("sz") for source in self.text_sources(shape, run))
        size = next((number(one, 1800) for one in given if one), 1800) / 100
        fit = next(every(shape, "a:normAutofit"), None)
        return size * number(val(fit, "fontScale"), 100_000) / 100_000

    def colour(self, shape: Element, run: Element) -> str | None:
        """Return the colour of a run, if that can be said."""
        for source in self.text_sources(shape, run):
            fill = self.theme.fill(source)
            if fill is not None:
                return fill if is_colour(fill) else None
        return self.theme.colours.get(self.theme.names.get("tx1", ""))

    def ground(self, shape: Element) -> str | None:
        """Return the colour behind a shape, if that is one colour."""
        for fill in self._fills(shape):
            if fill is not None:
                return fill if is_colour(fill) else None
        return None

    def _fills(self, shape: Element) -> Iterator[str | None]:
        for model in self.models(shape):
            properties = child(model, "p:spPr")
            yield self.theme.fill(properties)
            if child(properties, "a:noFill") is not None:
                break
        if above(shape, "p:grpSp") is not None:
            yield "unknown"  # a group has measures of its own
        yield from self._under(shape)
        for page in (self.slide, self.layout, self.master):
            yield self.theme.fill(child(page, "p:cSld/p:bg/p:bgPr"))
            yield self.theme.colour(child(page, "p:cSld/p:bg/p:bgRef"))

    def _under(self, shape: Element) -> Iterator[str | None]:
        """Yield the fills of the shapes that a shape lies on, the uppermost first."""
        box = self.box(shape)
        own = shapes(self.slide)
        at = next((n for n, one in enumerate(own) if one is shape), 0)
        for group in (own[:at], _drawn(self.layout), _drawn(self.master)):
            for under in reversed(group):
                below = self.box(under) if _is_solid(under) else None
                if box is not None and below is not None and below.holds(box):
                    yield self.theme.fill(child(under, "p:spPr"))


def _drawn(page: Element | None) -> list[Element]:
    """Return what is drawn on a page: its placeholders do not show on slides."""
    return [] if page is None else [s for s in shapes(page) if placeholder(s) is None]


def _is_solid(shape: Element) -> bool:
    return val(child(shape, "p:spPr/a:prstGeom"), "prst") in _SOLID
