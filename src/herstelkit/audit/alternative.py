"""Alternative texts of drawings."""

import re
from typing import Final

from herstelkit.audit.xml import Element, is_decorative, val

_FILE: Final = re.compile(
    r"\S*\.(png|jpe?g|gif|svg|emf|bmp|webp)|(image|picture|afbeelding)\s*\d+"
)


def missing_alternative(properties: Element) -> str:
    """Say what is wrong with the alternative text of a drawing, if anything is."""
    if is_decorative(properties):
        return ""
    words = (val(properties, "descr") or "").strip()
    if not words:
        return "een tekening heeft geen omschrijving"
    if _FILE.fullmatch(words.lower()):
        return "de omschrijving van een tekening is een bestandsnaam"
    return ""
