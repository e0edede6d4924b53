"""Elements of WordprocessingML: for what is read in files, and changed there.

Text that we write ourselves is never an element: see `text` and `flow`.
"""

from functools import cache
from typing import Final

from lxml import etree

from herstelkit.render._ooxml import Element

MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PREFIX: Final = {"w": MAIN}


@cache
def name(tag: str) -> str:
    """Return the full name of a tag or attribute of WordprocessingML."""
    return f"{{{MAIN}}}{tag}"


def element(tag: str, **attributes: str) -> Element:
    """Return ``<w:tag w:attribute="…"/>``."""
    given = {name(key): value for key, value in attributes.items()}
    return etree.Element(name(tag), given, nsmap=_PREFIX)
