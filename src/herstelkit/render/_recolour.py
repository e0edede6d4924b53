"""Another look for a finished file: its colours and its font, wherever they stand.

Renderers write our usual colours, in styles, themes, drawings and shading. This passes
over all of that once, so that whatever they draw tomorrow follows a house style too.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from lxml import etree

from herstelkit.render import theme
from herstelkit.render._figure.drawing import Paint
from herstelkit.render._figure.paint import digits
from herstelkit.render.palette import Look

_HOLDERS: Final = {"val", "fill", "color", "typeface", "ascii", "hAnsi", "cs"}
"""Attributes that hold a colour or a font; what people wrote is never in these."""
_SHOWN: Final = re.compile(r'((?:fill|stroke)="#)([0-9A-F]{6})(?=")')


@lru_cache(maxsize=8)
def replaced(look: Look) -> Mapping[str, str]:
    """Return which colours and fonts a look replaces, and by what."""
    usual = {digits(paint): digits(paint, look.palette) for paint in Paint}
    changes = usual | look.palette.changes() | {theme.FONT: look.font}
    return {old: new for old, new in changes.items() if old != new}


def restyled_parts(parts: Mapping[str, bytes], look: Look) -> dict[str, bytes]:
    """Return the parts of a docx or pptx file in another look."""
    changes = replaced(look)
    return {name: _part(name, content, changes) for name, content in parts.items()}


def recoloured_page(page: str, look: Look) -> str:
    """Return an html page with its drawings in the colours of a look."""
    changes = replaced(look)
    return _SHOWN.sub(lambda m: m[1] + changes.get(m[2], m[2]), page)


def _part(name: str, content: bytes, changes: Mapping[str, str]) -> bytes:
    if not name.endswith(".xml") or not any(old.encode() in content for old in changes):
        return content
    root = etree.fromstring(content)
    for element in root.iter(etree.Element):
        for key, value in element.attrib.items():
            if value in changes and _holds_look(element, str(key)):
                element.set(key, changes[str(value)])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _holds_look(element: etree._Element, key: str) -> bool:
    attribute = etree.QName(key).localname
    listed = attribute == "name" and etree.QName(element).localname == "font"
    return attribute in _HOLDERS or listed
