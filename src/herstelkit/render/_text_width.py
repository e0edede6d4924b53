"""How wide text is, estimated, and how it breaks over lines.

Widths are those of Carlito (and so of Calibri) in hundredths of the letter size; in
another font they grow with `_fonts.measured_in`.
"""

import re
from typing import Final

from herstelkit.render._fonts import current

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


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the estimated width of `text` on one line, in points."""
    width = sum(map(_letter, text)) * size * (_BOLD if bold else 1) / 100
    return width * current().width


def _letter(letter: str) -> int:
    return _WIDTHS.get(letter, _WIDE if letter >= _FIRST_WIDE else _OTHER)


def broken(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Return `text` in lines of at most `width`, together all that was in it.

    Lines break after a space, and inside a word only where it is longer than a line.
    """
    lines = [""]
    for word in re.findall(r"\S*\s*", text):
        if (
            lines[-1]
            and text_width((lines[-1] + word).rstrip(), size, bold=bold) > width
        ):
            lines.append("")
        for letter in word:
            if lines[-1] and text_width(lines[-1] + letter, size, bold=bold) > width:
                if letter.isspace():  # hangs past the edge, as it does on paper
                    lines[-1] += letter
                    continue
                lines.append("")
            lines[-1] += letter
    return lines
