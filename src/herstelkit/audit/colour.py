"""Colours as Office files give them, and how far text must stand out from them."""

import colorsys
import re
from collections.abc import Iterable
from typing import Final

from herstelkit.audit.xml import Element, number
from herstelkit.colours import channels

WHITE: Final = "FFFFFF"
ENOUGH: Final = 4.5
"""Lowest contrast of text (WCAG 2.2, 1.4.3)."""
LARGE_PRINT: Final = 7.0
"""Lowest contrast in a large-print edition (WCAG 2.2, 1.4.6)."""

_HEX: Final = re.compile("[0-9A-Fa-f]{6}")


def is_colour(value: str | None) -> bool:
    """Tell whether a value is six hexadecimal digits."""
    return value is not None and _HEX.fullmatch(value) is not None


def _share(value: float) -> float:
    return max(0.0, min(value, 1.0))


def adjusted(colour: str, changes: Iterable[Element]) -> str:
    """Return a theme colour after lumMod, lumOff, satMod, shade and tint."""
    red, green, blue = channels(colour)
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    for change in changes:
        amount = number(change.get("val")) / 100_000
        match str(change.tag).rpartition("}")[2]:
            case "lumMod" | "shade":
                light *= amount
            case "lumOff":
                light += amount
            case "tint":
                light = 1 - (1 - light) * amount
            case "satMod":
                saturation *= amount
    levels = colorsys.hls_to_rgb(hue, _share(light), _share(saturation))
    return "".join(f"{round(255 * level):02X}" for level in levels)
