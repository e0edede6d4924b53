"""Contrast between two colours, as WCAG 2.2 computes it."""

import colorsys
import re
from collections.abc import Iterable
from typing import Final

from herstelkit.audit.xml import Element, number

WHITE: Final = "FFFFFF"
ENOUGH: Final = 4.5
"""Lowest contrast of text (WCAG 2.2, 1.4.3)."""
LARGE_PRINT: Final = 7.0
"""Lowest contrast in a large-print edition (WCAG 2.2, 1.4.6)."""

_HEX: Final = re.compile("[0-9A-Fa-f]{6}")


def is_colour(value: str | None) -> bool:
    """Tell whether a value is six hexadecimal digits."""
    return value is not None and _HEX.fullmatch(value) is not None


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black and white)."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = map(_linear, _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:  # noqa: PLR2004  # the number of the standard
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)


def _share(value: float) -> float:
    return max(0.0, min(value, 1.0))


def adjusted(colour: str, changes: Iterable[Element]) -> str:
    """Return a theme colour after lumMod, lumOff, satMod, shade and tint."""
    red, green, blue = _channels(colour)
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
