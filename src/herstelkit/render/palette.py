"""The colours of a house style: from two given colours to all that we print with.

Whatever an organisation gives, text stays readable: a colour that would not stand out
enough against its ground is made darker until it does. Contrast is that of WCAG 2.1.
"""

import colorsys
import math
from typing import Final

from attrs import evolve, field, frozen

from herstelkit.colours import channels, luminance
from herstelkit.render import theme

READABLE: Final = 4.5
"""Least contrast between text and its ground (WCAG 2.1, criterion 1.4.3)."""
STRONG: Final = 7.0
"""The same for readers who see less (criterion 1.4.6)."""
_PALEST: Final = 0.87
"""Every ground for dark text has at least this luminance, also those of a palette."""


@frozen(kw_only=True)
class Palette:
    """The colours by their use, six hexadecimal digits each; see `theme`."""

    ink: str = theme.INK
    muted: str = theme.MUTED
    deep: str = theme.DEEP
    accent: str = theme.ACCENT
    paper: str = theme.PAPER
    mist: str = theme.MIST
    sand: str = theme.SAND
    line: str = theme.LINE

    def changes(self) -> dict[str, str]:
        """Return which of the usual colours this palette replaces, and by what."""
        usual = Palette()
        pairs = {name: (getattr(usual, name), getattr(self, name)) for name in _USES}
        return {old: new for old, new in pairs.values() if old != new}


_USES: Final = ("ink", "muted", "deep", "accent", "paper", "mist", "sand", "line")


def palette_of(main: str | None, accent: str | None) -> Palette:
    """Return the palette round a main colour and an accent (None: ours)."""
    deep = readable(main) if main else theme.DEEP
    bright = readable(accent) if accent else theme.ACCENT
    return Palette(
        deep=deep,
        accent=bright,
        mist=pale(deep) if main else theme.MIST,
        sand=pale(bright) if accent else theme.SAND,
    )


def strong(palette: Palette) -> Palette:
    """Return a palette for large print: no grey, and more contrast in all text."""
    return evolve(
        palette,
        muted=palette.ink,
        deep=readable(palette.deep, STRONG),
        accent=readable(palette.accent, STRONG),
        line=readable(palette.line),
    )


def readable(colour: str, least: float = READABLE) -> str:
    """Return a colour, darkened as far as text in it needs on any ground of ours."""
    while (_PALEST + 0.05) / (luminance(colour) + 0.05) < least:
        colour = tinted(colour, -0.08)
    return colour


def pale(colour: str) -> str:
    """Return a ground that goes with a colour: nearly white."""
    shares = (share / 100 for share in range(92, 101))
    return next(
        mix for mix in (mixed(colour, s) for s in shares) if luminance(mix) >= _PALEST
    )


def mixed(colour: str, white: float) -> str:
    """Return a colour with a share of white in it, from 0 to 1."""
    levels = (level + (1 - level) * white for level in channels(colour))
    return "".join(f"{round(level * 255):02X}" for level in levels)


def tinted(colour: str, amount: float) -> str:
    """Return a colour moved towards white (up to 1) or black (down to -1)."""
    hue, light, saturation = colorsys.rgb_to_hls(*channels(colour))
    target = 1.0 if amount > 0 else 0.0
    light += (target - light) * abs(amount)
    levels = colorsys.hls_to_rgb(hue, light, saturation)
    return "".join(f"{round(level * 255):02X}" for level in levels)


@frozen(kw_only=True)
class Logo:
    """A picture to stand on covers and title slides, with its size in pixels.

    `kind` is ``png`` or ``jpeg``; `alt` says what it is to who does not see it.
    """

    data: bytes = field(repr=False)
    kind: str
    alt: str
    width: int
    height: int

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Return the size at which the picture fits a box, whatever its shape.

        A long or tall picture fills the box one way; a square one would look heavy
        beside those, so none takes more than two thirds of the box.
        """
        scale = min(
            width / self.width,
            height / self.height,
            math.sqrt(_SHARE * width * height / (self.width * self.height)),
        )
        return max(self.width * scale, 1.0), max(self.height * scale, 1.0)


_SHARE: Final = 2 / 3


@frozen(kw_only=True)
class Look:
    """How everything looks: colours, the font, a logo, an organisation's own files.

    `deck` and `document` are whole Office files that opened well (see `house`).
    """

    palette: Palette = Palette()
    font: str = theme.FONT
    logo: Logo | None = None
    deck: bytes | None = field(default=None, repr=False)
    document: bytes | None = field(default=None, repr=False)


USUAL: Final = Look()
"""The look of whoever gives none."""
