"""The colours of drawings: from the theme, and three tints of its colours."""

from collections.abc import Callable
from typing import Final

from herstelkit.render._figure.drawing import Paint
from herstelkit.render.palette import USUAL, Palette, mixed

_TINTS: Final = {
    Paint.HILL: (Paint.DEEP, 68),
    Paint.MEADOW: (Paint.DEEP, 86),
    Paint.SUN: (Paint.ACCENT, 78),
}
"""A colour and how many hundredths of white are in it."""
_SCHEME: Final = {
    Paint.INK: "tx1",
    Paint.MUTED: "accent4",
    Paint.DEEP: "tx2",
    Paint.ACCENT: "accent2",
    Paint.PAPER: "bg1",
    Paint.MIST: "bg2",
    Paint.SAND: "accent5",
}


def digits(paint: Paint, palette: Palette = USUAL.palette) -> str:
    """Return the six hexadecimal digits of a colour."""
    if paint not in _TINTS:
        return str(getattr(palette, paint.value))
    base, white = _TINTS[paint]
    return mixed(digits(base, palette), white / 100)


def fixed(paint: Paint) -> str:
    """Return a colour of DrawingML that is always the same."""
    return f'<a:srgbClr val="{digits(paint)}"/>'


def in_palette(palette: Palette) -> Callable[[Paint], str]:
    """Return what writes colours of a palette, the same in any colour scheme."""
    return lambda paint: f'<a:srgbClr val="{digits(paint, palette)}"/>'


def of_scheme(paint: Paint) -> str:
    """Return a colour of DrawingML that follows the colour scheme of the file."""
    if paint not in _TINTS:
        return f'<a:schemeClr val="{_SCHEME[paint]}"/>'
    base, white = _TINTS[paint]
    return (
        f'<a:schemeClr val="{_SCHEME[base]}"><a:lumMod val="{100 - white}000"/>'
        f'<a:lumOff val="{white}000"/><a:satMod val="48000"/></a:schemeClr>'
    )
