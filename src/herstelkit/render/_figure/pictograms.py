"""Pictograms: each a few lines in a square of 24 points.

Drawn with one pen, without meaning in the colour: they read the same in black.
"""

from collections.abc import Iterator
from typing import Final

from herstelkit.pictograms import Pictogram
from herstelkit.render._figure.drawing import (
    Box,
    Curve,
    Look,
    Oval,
    Paint,
    Shape,
    strokes,
)

SIDE: Final = 24

_LINE: Final = Look(line=Paint.DEEP, weight=1.5)
_SOFT: Final = Look(fill=Paint.SUN, line=Paint.DEEP, weight=1.5)
_CALM: Final = Look(fill=Paint.HILL, line=Paint.DEEP, weight=1.5)
_FULL: Final = Look(fill=Paint.DEEP)

_Mark = str | tuple[float, float, float, float]
"""A path, or the box of an ellipse."""

_DRAWN: Final[dict[Pictogram, tuple[tuple[Look, _Mark], ...]]] = {
    Pictogram.TEA: (
        (_LINE, "M16.5 11C21.5 10 21.5 17 16 16.5"),
        (_SOFT, "M4 10L17 10C17 16 15.5 19 13 20L8 20C5.5 19 4 16 4 10Z"),
        (_LINE, "M8 7C7 5.8 9 4.8 8 3.5"),
        (_LINE, "M12.5 7C11.5 5.8 13.5 4.8 12.5 3.5"),
    ),
    Pictogram.WALK: (
        (_SOFT, (11, 1.5, 5, 5)),
        (_LINE, "M12.5 8L11 14.5L15 18L15.5 22.5"),
        (_LINE, "M11 14.5L9.5 18.5L6 22"),
        (_LINE, "M12.5 8.5L8 10.5L7 14"),
        (_LINE, "M12.5 8.5L15.5 11.5L18.5 12"),
    ),
    Pictogram.PHONE: (
        (
            _SOFT,
            (
                "M7 4C7 2.5 7.5 2 9 2L15 2C16.5 2 17 2.5 17 4L17 20"
                "C17 21.5 16.5 22 15 22L9 22C7.5 22 7 21.5 7 20Z"
            ),
        ),
        (_LINE, "M7 17.5L17 17.5"),
        (_LINE, "M11 4.5L13 4.5"),
        (_FULL, (11, 18.8, 2, 2)),
    ),
    Pictogram.CASE: (
        (
            _LINE,
            ("M8.5 8L8.5 5.5C8.5 4.5 9 4 10 4L14 4C15 4 15.5 4.5 15.5 5.5L15.5 8"),
        ),
        (
            _SOFT,
            (
                "M3 10C3 8.6 3.6 8 5 8L19 8C20.4 8 21 8.6 21 10L21 18"
                "C21 19.4 20.4 20 19 20L5 20C3.6 20 3 19.4 3 18Z"
            ),
        ),
        (_LINE, "M3 13L10 13M14 13L21 13"),
        (_CALM, "M10 11.5L14 11.5L14 15L10 15Z"),
    ),
    Pictogram.SUN: (
        (_SOFT, (7, 7, 10, 10)),
        (_LINE, "M12 1.5L12 4M12 20L12 22.5M1.5 12L4 12M20 12L22.5 12"),
        (
            _LINE,
            (
                "M4.6 4.6L6.3 6.3M17.7 17.7L19.4 19.4M4.6 19.4L6.3 17.7"
                "M17.7 6.3L19.4 4.6"
            ),
        ),
    ),
    Pictogram.CLOUD: (
        (
            _CALM,
            (
                "M7 19C3.5 19 2 17 2 14.8C2 12.6 3.6 11 5.8 11"
                "C6 7.5 8.5 5.5 11.6 5.5C14.5 5.5 16.7 7.4 17.2 10"
                "C20 10 22 11.8 22 14.5C22 17 20.3 19 17.5 19Z"
            ),
        ),
    ),
    Pictogram.UMBRELLA: (
        (_LINE, "M12 2L12 4M12 12L12 19C12 22.5 7.8 22.5 7.8 19.5"),
        (
            _SOFT,
            (
                "M2 13C2 7.5 6 4 12 4C18 4 22 7.5 22 13"
                "C20.5 11.3 17 11.3 15.4 13C14 11.3 10 11.3 8.6 13"
                "C7 11.3 3.5 11.3 2 13Z"
            ),
        ),
    ),
    Pictogram.STAIRS: (
        (_CALM, "M2 21L2 17L7 17L7 13L12 13L12 9L17 9L17 5L22 5L22 21Z"),
    ),
    Pictogram.KEY: (
        (_SOFT, (2, 7, 10, 10)),
        (_LINE, (5.2, 10.2, 3.6, 3.6)),
        (_LINE, "M12 12L22 12L22 16M18 12L18 15"),
    ),
    Pictogram.HAND: (
        (
            _SOFT,
            (
                "M2 14.5C4 13 6 12.8 8 14L13 14C15 14 15 16.6 13 16.6L10 16.6"
                "M14.5 15.5L19 12.4C20.6 11.4 22 13 20.8 14.4L16 19.4"
                "C14.8 20.6 14 20.8 12.5 20.8L6.5 20.8L2 20.8"
            ),
        ),
        (
            _SOFT,
            (
                "M12 10C8.5 7.5 7.6 5.8 8.4 4.2C9.2 2.8 11.2 3 12 4.6"
                "C12.8 3 14.8 2.8 15.6 4.2C16.4 5.8 15.5 7.5 12 10Z"
            ),
        ),
    ),
    Pictogram.TALK: (
        (
            _CALM,
            (
                "M9 9L20 9C21.3 9 22 9.7 22 11L22 16C22 17.3 21.3 18 20 18"
                "L19.5 18L19.5 21.5L15.5 18L9 18Z"
            ),
        ),
        (
            _SOFT,
            (
                "M4 3L14 3C15.3 3 16 3.7 16 5L16 10C16 11.3 15.3 12 14 12"
                "L8.5 12L4.5 15.5L4.5 12L4 12C2.7 12 2 11.3 2 10L2 5"
                "C2 3.7 2.7 3 4 3Z"
            ),
        ),
        (_LINE, "M5.5 6.2L12.5 6.2M5.5 9L10 9"),
    ),
    Pictogram.BOOK: (
        (_SOFT, "M12 6C9.5 4 6 3.6 2 4L2 19C6 18.6 9.5 19 12 21Z"),
        (_SOFT, "M12 6C14.5 4 18 3.6 22 4L22 19C18 18.6 14.5 19 12 21Z"),
        (_LINE, "M5 8C6.8 8 8 8.3 9.2 8.9M5 12C6.8 12 8 12.3 9.2 12.9"),
        (
            _LINE,
            ("M19 8C17.2 8 16 8.3 14.8 8.9M19 12C17.2 12 16 12.3 14.8 12.9"),
        ),
    ),
    Pictogram.HOUSE: (
        (_SOFT, "M4.5 10.5L4.5 21L19.5 21L19.5 10.5L12 4Z"),
        (_LINE, "M2 12.5L12 3.5L22 12.5"),
        (_CALM, "M10 21L10 14.5L14 14.5L14 21Z"),
    ),
    Pictogram.BOARD: (
        (_LINE, "M8 17L5.5 22.5M16 17L18.5 22.5"),
        (_SOFT, "M4 3L20 3L20 17L4 17Z"),
        (_LINE, "M2.5 3L21.5 3"),
        (_LINE, "M7 7L17 7M7 10.2L14.5 10.2M7 13.4L16 13.4"),
    ),
    Pictogram.CLOCK: (
        (_SOFT, (2.5, 2.5, 19, 19)),
        (_LINE, "M12 6.5L12 12L15.8 14.5"),
    ),
    Pictogram.LEAF: (
        (_LINE, "M12 21.5L12 11"),
        (_CALM, "M12 12C12 6.5 15.5 3.5 21 3.5C21 9 17.5 12 12 12Z"),
        (_SOFT, "M12 16C12 12 9 9.5 4 9.5C4 14 7 16 12 16Z"),
        (_LINE, "M6 21.5L18 21.5"),
    ),
    Pictogram.HEART: (
        (
            _SOFT,
            (
                "M12 20.5C5 15.5 2 12 2.4 8C2.9 4.2 8.6 2.6 12 7.2"
                "C15.4 2.6 21.1 4.2 21.6 8C22 12 19 15.5 12 20.5Z"
            ),
        ),
    ),
    Pictogram.PEOPLE: (
        (_CALM, (13.5, 5, 6, 6)),
        (
            _CALM,
            ("M11.5 20.5C11.5 15.5 13.5 13 16.5 13C19.8 13 22 15.5 22 20.5Z"),
        ),
        (_SOFT, (4, 3, 6.5, 6.5)),
        (
            _SOFT,
            ("M1.5 20.5C1.5 14.5 3.8 11.5 7.2 11.5C10.8 11.5 13 14.5 13 20.5Z"),
        ),
    ),
    Pictogram.PENCIL: (
        (
            _SOFT,
            (
                "M3 21L4.2 16L16 4.2C17 3.2 18 3.2 19 4.2L19.8 5"
                "C20.8 6 20.8 7 19.8 8L8 19.8Z"
            ),
        ),
        (_LINE, "M14 6.2L17.8 10M4.2 16L8 19.8"),
    ),
    Pictogram.BELL: (
        (
            _SOFT,
            (
                "M4 18C6 16 6 14 6 11C6 7 8.5 4.5 12 4.5C15.5 4.5 18 7 18 11"
                "C18 14 18 16 20 18Z"
            ),
        ),
        (_LINE, "M12 2.2L12 4.5"),
        (_CALM, "M9.8 18C9.8 22 14.2 22 14.2 18Z"),
    ),
    Pictogram.SIGNPOST: (
        (_LINE, "M12 1.8L12 4M12 9.5L12 12M12 17L12 22.5M8.5 22.5L15.5 22.5"),
        (_SOFT, "M4 4L18 4L21.5 6.8L18 9.5L4 9.5Z"),
        (_CALM, "M20 12L6.5 12L2.8 14.5L6.5 17L20 17Z"),
    ),
}


def drawn(pictogram: Pictogram) -> Iterator[Shape]:
    """Yield the shapes of a pictogram, in a square of `SIDE`."""
    for look, mark in _DRAWN[pictogram]:
        if isinstance(mark, str):
            yield Curve(strokes=strokes(mark), look=look)
        else:
            yield Oval(box=Box(*mark), look=look)
