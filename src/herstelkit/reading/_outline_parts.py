"""What Word files and presentations have in common: makers, pictures, alternatives."""

from typing import Final

from attrs import frozen

from herstelkit.reading._package import Element, Parts

_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_CORE: Final = (
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
)
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DECORATIVE: Final = (
    "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
)
_OFF: Final = {"0", "false", "off"}
_MEDIA: Final = "/media/"


@frozen(kw_only=True)
class About:
    """What a file says of itself."""

    title: str = ""
    author: str = ""
    saved_by: str = ""


def about(parts: Parts) -> About:
    """Return what a file says of itself; nothing when it says nothing."""
    name = parts.related("", "core-properties").get("", "")
    if name not in parts.names:
        return About()
    root = parts.tree(name)
    return About(
        title=_said(root, f"{_DC}title"),
        author=_said(root, f"{_DC}creator"),
        saved_by=_said(root, f"{_CORE}lastModifiedBy"),
    )


def _said(root: Element, tag: str) -> str:
    return " ".join((root.findtext(tag) or "").split())


def heaviest(parts: Parts) -> int:
    """Return the size of the largest picture, in bytes."""
    media = (name for name in parts.names if _MEDIA in name)
    return max(map(parts.size, media), default=0)


def says_nothing(properties: Element) -> bool:
    """Tell whether a drawing has no alternative text and is no decoration either."""
    if properties.get("descr", "").strip():
        return False
    marks = properties.iter(_DECORATIVE)
    return all(mark.get("val", "1") in _OFF for mark in marks)


def a(tag: str) -> str:
    """Return the full name of a tag of DrawingML."""
    return f"{_DRAWING}{tag}"
