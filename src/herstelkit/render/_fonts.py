"""How wide and high the letters of a font are, beside those of Calibri.

Everything that measures text counts in Calibri. While a file is made in another font,
`measured_in` says how much more room that takes; who knows no font errs on the wide
side, because white is better than text that runs over.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import Final, TypeVar, TypeVarTuple

from attrs import frozen

from herstelkit.render import theme

_Given = TypeVarTuple("_Given")
_Made = TypeVar("_Made")


@frozen
class Face:
    """Shares of the widths and of the line height of Calibri."""

    width: float = 1.0
    height: float = 1.0


_FACES: Final = {
    theme.FONT.lower(): Face(),
    "carlito": Face(),
    "aptos": Face(1.08, 1.05),
    "arial": Face(1.11),
    "arial narrow": Face(0.92),
    "cambria": Face(1.05),
    "candara": Face(1.03),
    "century gothic": Face(1.19, 1.02),
    "corbel": Face(1.03),
    "garamond": Face(0.95),
    "georgia": Face(1.12),
    "helvetica": Face(1.11),
    "lato": Face(1.09),
    "open sans": Face(1.16, 1.12),
    "roboto": Face(1.08),
    "segoe ui": Face(1.11, 1.09),
    "tahoma": Face(1.1),
    "times new roman": Face(1.0),
    "trebuchet ms": Face(1.09),
    "verdana": Face(1.27),
}
_UNKNOWN: Final = Face(1.2, 1.1)

_face: ContextVar[Face] = ContextVar("face", default=_FACES[theme.FONT.lower()])


def face_of(font: str) -> Face:
    """Return the measures of a font by its name."""
    return _FACES.get(font.lower(), _UNKNOWN)


def current() -> Face:
    """Return the measures of the font in which a file is being made."""
    return _face.get()


@contextmanager
def measured_in(font: str) -> Iterator[None]:
    """Measure all text as in a font, until the end of the block."""
    token = _face.set(face_of(font))
    try:
        yield
    finally:
        _face.reset(token)


def remembered(make: Callable[[*_Given], _Made]) -> Callable[[*_Given], _Made]:
    """Keep what a function makes of values, for each font apart.

    One figure stands on slides, in chapters and on sheets, at the same few sizes.
    """

    @lru_cache(maxsize=256, typed=True)
    def made(_face: Face, *given: *_Given) -> _Made:
        return make(*given)

    @wraps(make)
    def found(*given: *_Given) -> _Made:
        return made(current(), *given)

    return found
