"""The colours of a theme, and what a fill comes down to."""

from typing import Final, Self

from attrs import frozen

from herstelkit.audit.colour import adjusted, is_colour
from herstelkit.audit.package import Package
from herstelkit.audit.xml import Element, child, every, q, val

_USUAL: Final = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_SEE_THROUGH: Final = "alpha"


@frozen
class Theme:
    """Colours by their name in the theme (``dk1``), and names that stand for others."""

    colours: dict[str, str]
    names: dict[str, str]

    @classmethod
    def of(cls, package: Package, part: str) -> Self:
        """Read the theme of a document or a slide master; there may be none."""
        root = package.trees.get(package.related(part, "theme") or "")
        schemes = () if root is None else every(root, "a:clrScheme")
        colours = {
            str(entry.tag).rpartition("}")[2]: colour
            for scheme in schemes
            for entry in scheme
            if (colour := _plain(entry))
        }
        mapping = child(package.trees.get(part), "p:clrMap")
        names = {} if mapping is None else {str(k): str(v) for k, v in mapping.items()}
        return cls(colours, names or _USUAL)

    def fill(self, properties: Element | None) -> str | None:
        """Return the one colour that fills a shape; None where one sees through it.

        A gradient, a pattern or a picture gives ``unknown``.
        """
        for name in ("a:gradFill", "a:pattFill", "a:blipFill"):
            if child(properties, name) is not None:
                return "unknown"
        return self.colour(child(properties, "a:solidFill"))

    def colour(self, holder: Element | None) -> str | None:
        """Return the colour inside ``a:solidFill`` and the like."""
        given = None if holder is None else next(iter(holder), None)
        if given is None:
            return None
        if any(str(change.tag).endswith(_SEE_THROUGH) for change in given):
            return "unknown"
        base = _own(given)
        if base is None:
            name = given.get("val", "")
            base = self.colours.get(self.names.get(name, name))
        return adjusted(base, given) if base else "unknown"


def _plain(entry: Element) -> str | None:
    given = next(iter(entry), None)
    return None if given is None else _own(given)


def _own(given: Element) -> str | None:
    """Return a colour that needs no theme."""
    name = "lastClr" if given.tag == q("a:sysClr") else "val"
    value = val(given, name)
    return value if is_colour(value) else None
