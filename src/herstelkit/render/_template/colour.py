"""Colours in somebody else's slides: through theme, colour map and adjustments."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from herstelkit.render._ooxml import Element
from herstelkit.render.palette import mixed, tinted

A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"

_NAMED: Final = {
    "black": "000000",
    "white": "FFFFFF",
    "red": "FF0000",
    "blue": "0000FF",
    "yellow": "FFFF00",
    "green": "008000",
    "gray": "808080",
}
_WHOLE: Final = 100_000


@frozen
class Scheme:
    """The colours of a theme, and which of them a master uses for what."""

    colours: Mapping[str, str]
    uses: Mapping[str, str]

    @classmethod
    def of(cls, theme: Element, colour_map: Element | None) -> "Scheme":
        """Read the colours of a theme part and the map of a master."""
        slots = theme.find(f"{A}themeElements/{A}clrScheme")
        colours = {}
        for slot in [] if slots is None else slots.iterchildren(f"{A}*"):
            for colour in slot:
                colours[_local(slot)] = _plain(colour) or "000000"
        return cls(colours, {} if colour_map is None else _uses(colour_map))

    def mapped(self, colour_map: Element) -> "Scheme":
        """Return the same colours by another map, that of a layout."""
        return Scheme(self.colours, _uses(colour_map))

    def named(self, use: str) -> str | None:
        """Return the colour that is used for something: ``tx1``, ``accent1``."""
        return self.colours.get(self.uses.get(use, use))

    def colour(
        self, holder: Element | None, inherited: str | None = None
    ) -> str | None:
        """Return the colour that an element holds; None when it cannot be told."""
        for child in [] if holder is None else holder:
            base = self._base(child, inherited)
            if base:
                return _adjusted(base, child)
        return None

    def _base(self, child: Element, inherited: str | None) -> str | None:
        if child.tag != f"{A}schemeClr":
            return _plain(child)
        use = child.get("val", "")
        return inherited if use == "phClr" else self.named(use)

    def fill(self, holder: Element | None, inherited: str | None = None) -> list[str]:
        """Return the colours of a fill: one, those of a gradient, none if unknown."""
        if holder is None:
            return []
        solid = holder.find(f"{A}solidFill")
        if solid is not None:
            found = self.colour(solid, inherited)
            return [found] if found else []
        stops = holder.iterfind(f"{A}gradFill/{A}gsLst/{A}gs")
        return [found for stop in stops if (found := self.colour(stop, inherited))]


def _uses(colour_map: Element) -> dict[str, str]:
    return {str(use): str(slot) for use, slot in colour_map.attrib.items()}


def _plain(colour: Element) -> str | None:
    match _local(colour):
        case "srgbClr":
            return str(colour.get("val", "")).upper()
        case "sysClr":
            usual = "FFFFFF" if colour.get("val") == "window" else "000000"
            return str(colour.get("lastClr", usual)).upper()
        case "prstClr":
            return _NAMED.get(colour.get("val", ""))
        case _:
            return None


def _adjusted(colour: str, element: Element) -> str:
    """Return a colour made lighter or darker as its element says."""
    for change in element:
        share = int(change.get("val", "0")) / _WHOLE
        match _local(change):
            case "lumMod" | "shade":
                colour = tinted(colour, min(share, 1) - 1)
            case "lumOff":
                colour = tinted(colour, min(share, 1))
            case "tint":
                colour = mixed(colour, 1 - min(share, 1))
    return colour


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
