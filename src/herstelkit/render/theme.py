"""The look that all formats share: colours, type scale, writing room.

Colours are six hexadecimal digits, lengths are points unless the name says otherwise.
Every pair of text and ground below has a contrast of at least 4.5 : 1
(`tests/render/test_theme.py` computes it).
"""

from typing import Final

FONT: Final = "Calibri"
"""Open, plain and on every Windows machine; Carlito has the same widths elsewhere."""

INK: Final = "22303A"
"""Body text."""
MUTED: Final = "52636F"
"""Hints, footers, sources."""
DEEP: Final = "14505C"
"""Headings and dark grounds: a deep sea green."""
ACCENT: Final = "A8430F"
"""Sparing accents: kickers, minutes; a burnt orange."""
PAPER: Final = "FFFFFF"
MIST: Final = "EEF4F3"
"""Ground of callouts and table heads."""
SAND: Final = "FBF3E7"
"""Ground of spoken text and exercises."""
LINE: Final = "8FA3A8"
"""Lines to write on and table borders."""

BODY_SIZE: Final = 12
"""Running text in documents."""
SLIDE_BODY_SIZE: Final = 26
"""Body text on slides; titles are larger, footers alone are smaller."""
WRITING_LINE: Final = 26
"""Height of a line to write on by hand: 26 points is just over 9 mm."""
