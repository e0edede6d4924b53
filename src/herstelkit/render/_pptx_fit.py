"""How much room text takes, estimated: PowerPoint shrinks text only when it is edited.

Widths are those of Carlito (and so of Calibri) in hundredths of the letter size. The
estimate decides two small things: how long the pill round the timing is, and how
far the text of an overfull slide is scaled down so that it stays on the slide.
"""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from herstelkit.render._pptx_layouts import Slot

_WIDTHS: Final = {
    **dict.fromkeys("' ilj", 23),
    **dict.fromkeys(",.I:;`\u2018\u2019", 26),
    **dict.fromkeys("()-[]f{}J!t·", 32),
    **dict.fromkeys("rs/\\z", 39),
    **dict.fromkeys('"Lcxkvy“”', 44),
    **dict.fromkeys("?FS|ZgaETY", 48),
    **dict.fromkeys("#*+<=>^_e~$0123456789KPX\u2013", 51),
    **dict.fromkeys("VA", 58),
    **dict.fromkeys("DHGUNOQ&", 65),
    **dict.fromkeys("mwMW@%—…", 80),
}
_OTHER: Final = 53
_WIDE: Final = 105  # signs beyond the alphabets: emoji, East Asian writing
_FIRST_WIDE: Final = "\u2e80"
_BOLD: Final = 1.025
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


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the estimated width of `text` on one line, in points."""
    return sum(map(_letter, text)) * size * (_BOLD if bold else 1) / 100


def _letter(letter: str) -> int:
    return _WIDTHS.get(letter, _WIDE if letter >= _FIRST_WIDE else _OTHER)


def scale(paragraphs: Sequence[Sized], slot: Slot) -> int:
    """Return the percentage of their size at which `paragraphs` fit: 100 if they do."""
    for percent in range(100, _SMALLEST, -_STEP):
        if _height(paragraphs, slot, percent / 100) <= slot.height:
            return percent
    return _SMALLEST


def _height(paragraphs: Sequence[Sized], slot: Slot, factor: float) -> float:
    return sum(
        part.before * (number > 0)
        + _lines(part, slot, factor) * part.size * factor * _LINE
        for number, part in enumerate(paragraphs)
    )


def _lines(part: Sized, slot: Slot, factor: float) -> int:
    """Count lines as a word processor breaks them: word by word."""
    width, size = slot.width - part.indent, part.size * factor
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
