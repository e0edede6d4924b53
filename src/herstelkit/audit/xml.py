"""Names and small look-ups in the XML of Office files."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml has no public name for it

_OFFICE: Final = "http://schemas.openxmlformats.org"
_MICROSOFT: Final = "http://schemas.microsoft.com/office"
NAMESPACES: Final = {
    "a": f"{_OFFICE}/drawingml/2006/main",
    "adec": f"{_MICROSOFT}/drawing/2017/decorative",
    "cp": f"{_OFFICE}/package/2006/metadata/core-properties",
    "ct": f"{_OFFICE}/package/2006/content-types",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "mc": f"{_OFFICE}/markup-compatibility/2006",
    "p": f"{_OFFICE}/presentationml/2006/main",
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "rel": f"{_OFFICE}/package/2006/relationships",
    "v": "urn:schemas-microsoft-com:vml",
    "w": f"{_OFFICE}/wordprocessingml/2006/main",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "wps": f"{_MICROSOFT}/word/2010/wordprocessingShape",
}
_NUMBER: Final = re.compile("-?[0-9]{1,12}")
_OFF: Final = {"0", "false", "off"}


@cache
def q(name: str) -> str:
    """Return the full name behind ``w:p``."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def val(element: Element | None, name: str = "w:val") -> str | None:
    """Return an attribute of an element that may not be there."""
    return None if element is None else element.get(q(name) if ":" in name else name)


def child(element: Element | None, path: str) -> Element | None:
    """Return the first element down a path (``w:pPr/w:numPr``), if it is there."""
    return None if element is None else element.find(_steps(path))


@cache
def _steps(path: str) -> str:
    return "/".join(q(step) for step in path.split("/"))


def number(value: str | None, otherwise: int = 0) -> int:
    """Return a whole number as it stands in a file, or another if it is none."""
    return int(value) if value and _NUMBER.fullmatch(value) else otherwise


def every(root: Element, *names: str) -> Iterator[Element]:
    """Yield the elements of these names inside `root`, in document order."""
    return root.iter(*map(q, names))


def above(element: Element, *names: str) -> Element | None:
    """Return the nearest element of these names round an element."""
    return next(element.iterancestors(*map(q, names)), None)


def is_on(element: Element | None) -> bool:
    """Tell whether a mark such as ``w:b`` is there and not switched off."""
    return element is not None and val(element) not in _OFF


def text(element: Element, name: str) -> str:
    """Return the text of all `name` elements inside an element."""
    return "".join(part.text or "" for part in every(element, name))


def is_decorative(properties: Element) -> bool:
    """Tell whether a drawing is marked as decoration."""
    marks = every(properties, "adec:decorative")
    return any(mark.get("val") not in _OFF for mark in marks)
