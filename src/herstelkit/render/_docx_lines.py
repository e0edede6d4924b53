"""How many lines a paragraph takes: estimated, from the widths of its words."""

from collections.abc import Iterable
from math import ceil

from attrs import frozen

from herstelkit.render._text_width import text_width


@frozen
class Letters:
    """Text in one size (twips) and weight."""

    text: str
    size: int
    bold: bool

    def width(self, text: str) -> int:
        """Return the width of `text` set like this, in twips."""
        return ceil(text_width(text, self.size, bold=self.bold))


def count_lines(pieces: Iterable[Letters], width: int) -> int:
    """Return how many lines of `width` twips a paragraph takes: at least one."""
    room = max(1, width)
    words, space = _words(pieces)
    lines, used = 1, 0
    for word in words:
        if used and used + space + word > room:
            lines, used = lines + 1, 0
        used += space + word if used else word
        if used > room:  # a word that is longer than a line is cut
            lines, used = lines + used // room, used % room
    return lines


def _words(pieces: Iterable[Letters]) -> tuple[list[int], int]:
    """Return the widths of the words, some of them of two pieces, and of a space."""
    widths, space = [0], 0
    for piece in pieces:
        first, *others = piece.text.split(" ")
        widths[-1] += piece.width(first)
        widths += map(piece.width, others)
        space = max(space, piece.width(" "))
    return widths, space
