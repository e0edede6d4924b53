"""How wide text is, estimated, and how it breaks over lines.

Widths are those of Carlito (and so of Calibri) in hundredths of the letter size; in
another font they grow with `_fonts.measured_in`.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from herstelkit.render._fonts import current

_OTHER: Final = 53
_WIDE: Final = 105  # signs beyond the alphabets: emoji, East Asian writing
_FIRST_WIDE: Final = "\u2e80"
_BOLD: Final = 1.025


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


def text_widths(
    texts: Iterable[str], size: float, *, bold: bool = False
) -> list[float]:
    """Return what `text_width` says of each of many texts."""
    weight, face = _BOLD if bold else 1, current().width
    return [_hundredths_of(text) * size * weight / 100 * face for text in texts]


def _points(hundredths: int, size: float, *, bold: bool) -> float:
    width = hundredths * size * (_BOLD if bold else 1) / 100
    return width * current().width


def _hundredths(text: str) -> int:
    return sum(map(_width_of, text))


_hundredths_of: Final = lru_cache(maxsize=16_384)(_hundredths)
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
