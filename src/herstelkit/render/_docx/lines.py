"""How many lines a paragraph takes: estimated, from the widths of its words."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from herstelkit.render._text_width import word_widths


class Letters(NamedTuple):
    """Text in one size (twips) and weight."""

    text: str
    size: int
    bold: bool


_WIDEST: Final = 1.5
"""More than any letter is wide, for its size: what is short is not measured."""


def count_lines(pieces: Sequence[Letters], width: int) -> int:
    """Return how many lines of `width` twips a paragraph takes: at least one."""
    room = max(1, width)
    if sum([len(text) * size for text, size, _ in pieces]) * _WIDEST <= room:
        return 1
    words, space = _words(pieces)
    if sum(words) + space * (len(words) - 1) <= room:
        return 1
    if min(words) == 0 or max(words) > room:
        return _odd_lines(words, space, room)
    return _lines([space + word for word in words], space + room)


def _lines(words: Iterable[int], room: int) -> int:
    """Count lines, a line at a time, of words that each come with a space."""
    ends = [*accumulate(words)]
    lines, place, used = 0, 0, 0
    while place < len(ends):
        place = bisect_right(ends, used + room, place)
        used = ends[place - 1]
        lines += 1
    return lines


def _odd_lines(words: Iterable[int], space: int, room: int) -> int:
    """Count lines word by word, where some are empty or longer than a line."""
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
    words: list[int] = []
    space = 0
    for text, size, bold in pieces:
        known = word_widths(size, bold=bold)
        more = [*map(known.__getitem__, text.split(" "))]
        if words:
            more[0] += words.pop()
        words += more
        space = max(space, known[" "])
    return words or [0], space
