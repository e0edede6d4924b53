"""How many lines a paragraph takes: estimated, from the widths of its words."""

from collections.abc import Iterable, Iterator
from math import ceil
from typing import NamedTuple

from herstelkit.render._text_width import text_widths


class Letters(NamedTuple):
    """Text in one size (twips) and weight."""

    text: str
    size: int
    bold: bool

    def widths(self) -> Iterator[int]:
        """Return the width of each word, and then of a space, in twips."""
        texts = [*self.text.split(" "), " "]
        return map(ceil, text_widths(texts, self.size, bold=self.bold))


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
        first, *others, blank = piece.widths()
        widths[-1] += first
        widths += others
        space = max(space, blank)
    return widths, space
