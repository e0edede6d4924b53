"""Shapes on slides, and which placeholders they fill."""

from typing import Final

from herstelkit.audit.xml import Element, above, child, every, q, text, val

PAGES: Final = (
    ".slide",
    ".slideLayout",
    ".slideMaster",
    ".notesSlide",
    ".notesMaster",
)
"""Content types of what holds shapes."""
TITLES: Final = {"title", "ctrTitle"}
_SHAPES: Final = ("p:sp", "p:pic", "p:graphicFrame", "p:grpSp", "p:cxnSp")
_SAME: Final = {"ctrTitle": "title", "subTitle": "body", "obj": "body"}


def where(element: Element) -> str:
    """Say in which shape of its slide an element stands."""
    shape = element if element.tag in map(q, _SHAPES) else above(element, *_SHAPES)
    properties = None if shape is None else next(every(shape, "p:cNvPr"), None)
    return f"vorm {val(properties, 'id')}" if properties is not None else ""


def shapes(root: Element) -> list[Element]:
    """Return the shapes of a slide in the order in which they are read."""
    tree = child(root, "p:cSld/p:spTree")
    names = {q(name) for name in _SHAPES}
    return [] if tree is None else [one for one in tree if one.tag in names]


def placeholder(shape: Element) -> Element | None:
    """Return the mark of a shape that fills a placeholder."""
    return child(shape, "p:nvSpPr/p:nvPr/p:ph")


def kind(shape: Element) -> str | None:
    """Return the kind of placeholder that a shape fills; ``obj`` has no name."""
    mark = placeholder(shape)
    return None if mark is None else mark.get("type", "obj")


def title(root: Element) -> Element | None:
    """Return the title of a slide."""
    return next((shape for shape in shapes(root) if kind(shape) in TITLES), None)


def has_text(shape: Element) -> bool:
    """Tell whether there are words in a shape."""
    return bool(text(shape, "a:t").strip())


def placeholders(page: Element | None) -> list[tuple[Element, Element]]:
    """Return the shapes of a layout or master that slides fill, after their marks."""
    found = [] if page is None else shapes(page)
    marked = ((placeholder(shape), shape) for shape in found)
    return [(mark, shape) for mark, shape in marked if mark is not None]


def matching(
    found: list[tuple[Element, Element]], wanted: str, number: str | None
) -> Element | None:
    """Return the placeholder with a number, or else the first of a kind."""
    for mark, shape in found:
        if number is not None and mark.get("idx", "0") == number:
            return shape
    alike = _SAME.get(wanted, wanted)
    kinds = ((mark.get("type", "obj"), shape) for mark, shape in found)
    return next((s for kind_, s in kinds if _SAME.get(kind_, kind_) == alike), None)
