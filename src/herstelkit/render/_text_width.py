"""How wide text is, estimated, and how it breaks over lines.

Widths are those of Carlito (and so of Calibri) in hundredths of the letter size; in
another font they grow with `_fonts.measured_in`.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from math import ceil
from typing import Final

from herstelkit.render._fonts import current

_OTHER: Final = 53
_WIDE: Final = 105  # signs beyond the alphabets: emoji, East Asian writing
_FIRST_WIDE: Final = "\u2e80"
_BOLD: Final = 1.025
_MOST_WORDS: Final = 16_384


class _Widths(dict[str, int]):
    """The width of every sign there is, in hundredths."""

    def __missing__(self, sign: str) -> int:
        return _WIDE if sign >= _FIRST_WIDE else _OTHER


_width_of: Final = _Widths(
    {
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
).__getitem__


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the estimated width of `text` on one line, in points."""
    return _points(_hundredths_of(text), size, bold=bold)


class _WordWidths(dict[str, int]):
    """Widths of words in one size, weight and font, whole: each is worked out once."""

    def __init__(self, size: float, weight: float, face: float) -> None:
        super().__init__()
        self._scale = size, weight, face

    def __missing__(self, word: str) -> int:
        size, weight, face = self._scale
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = width = ceil(_hundredths_of(word) * size * weight / 100 * face)
        return width


def word_widths(size: float, *, bold: bool = False) -> Mapping[str, int]:
    """Return the widths of all words there are, in whole units of `size`."""
    return _word_widths(size, _BOLD if bold else 1, current().width)


_word_widths: Final = lru_cache(maxsize=64)(_WordWidths)


def _points(hundredths: int, size: float, *, bold: bool) -> float:
    width = hundredths * size * (_BOLD if bold else 1) / 100
    return width * current().width


def _hundredths(text: str) -> int:
    return sum(map(_width_of, text))


_hundredths_of: Final = lru_cache(maxsize=_MOST_WORDS)(_hundredths)
"""Words come back again and again, and each is measured for every size it is tried."""


def broken(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Return `text` in lines of at most `width`, together all that was in it.

    Lines break after a space, and inside a word only where it is longer than a line.
    """

    def fits(line: str) -> bool:
        return _points(_hundredths(line), size, bold=bold) <= width

    lines = [""]
    for word in re.findall(r"\S*\s*", text):
        if lines[-1] and not fits((lines[-1] + word).rstrip()):
            lines.append("")
        if fits(lines[-1] + word):
            lines[-1] += word
        else:
            _break_word(lines, word, fits)
    return lines


def _break_word(lines: list[str], word: str, fits: Callable[[str], bool]) -> None:
    for letter in word:
        hangs = letter.isspace()  # past the edge, as it does on paper
        if lines[-1] and not hangs and not fits(lines[-1] + letter):
            lines.append("")
        lines[-1] += letter
