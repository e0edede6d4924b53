"""How much room text takes, estimated: PowerPoint shrinks text only when it is edited.

The estimate decides two small things: how long the pill round the timing is, and how
far the text of an overfull slide is scaled down so that it stays on the slide.
"""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from herstelkit.render._pptx.layouts import Slot
from herstelkit.render._text_width import text_width

_LINE: Final = 1.22 * 0.95  # Calibri's own line height at the spacing of our layouts
_SMALLEST: Final = 40
_STEP: Final = 5


@frozen(kw_only=True)
class Sized:
    """A paragraph to be measured: its text, letter size, margin and space above."""

    text: str
    size: float
    indent: float = 0
    before: float = 0


def scale(paragraphs: Sequence[Sized], slot: Slot) -> int:
    """Return the percentage of their size at which `paragraphs` fit: 100 if they do."""
    for percent in range(100, _SMALLEST, -_STEP):
        if _height(paragraphs, slot, percent / 100) <= slot.height:
            return percent
    return _SMALLEST


def text_height(paragraphs: Sequence[Sized], slot: Slot) -> float:
    """Return the height that `paragraphs` take at their full size."""
    return _height(paragraphs, slot, 1)


def _height(paragraphs: Sequence[Sized], slot: Slot, factor: float) -> float:
    return sum(
        part.before * (number > 0)
        + _lines(part, slot, factor) * part.size * factor * _LINE
        for number, part in enumerate(paragraphs)
    )


def _lines(part: Sized, slot: Slot, factor: float) -> int:
    """Count lines as a word processor breaks them: word by word."""
    width, size = slot.width - part.indent, part.size * factor
    if text_width(part.text, size, bold=slot.bold) <= width:  # as of most
        return 1
    lines, filled = 1, 0.0
    space = text_width(" ", size, bold=slot.bold)
    for word in part.text.split():
        needed = text_width(word, size, bold=slot.bold)
        if filled and filled + space + needed > width:
            lines, filled = lines + 1, 0.0
        filled += needed + (space if filled else 0)
        broken, filled = divmod(filled, width)  # a word longer than a line is broken
        lines += int(broken)
    return lines
