"""Numbers that a text mentions: of meetings, sheets, slides, pages."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from herstelkit.primitives import MONTHS

_WORDS: Final = (
    "tweede derde vierde vijfde zesde zevende achtste negende tiende elfde "
    "twaalfde dertiende veertiende vijftiende zestiende"
)
_ORDINALS: Final = {word: n for n, word in enumerate(_WORDS.split(), start=2)}
"""Every group has a first meeting, whichever that is."""
_NO_NUMBER: Final = (
    rf"(?![\d.,:]*\d| ?(?:%|uur|keer|min|week|weken|dag|maand|jaar|{'|'.join(MONTHS)}))"
)
"""What follows a number that counts something else, or is a date."""
_DIGIT: Final = re.compile(r"\d")
"""Stands in a text with a number, unless that is one of the words, all on -de."""
_MORE: Final = r"(?: ?(?:,|en|of|–|-|t/m|tot en met) (\d{1,3}))?"


class Mention(NamedTuple):
    """A number that is mentioned, and the words in which that is done."""

    number: int
    words: str


@cache
def _pattern(name: str) -> re.Pattern[str]:
    ordinals = "|".join(_ORDINALS)
    return re.compile(
        rf"\b(?:werk)?{name}(?:en|sen|s|’s)? (?:nummer |nr\. ?)?"
        rf"(\d{{1,3}}){_MORE}{_NO_NUMBER}"
        rf"|\b({ordinals}) {name}\b",
        re.IGNORECASE,
    )


def mentions(text: str, name: str) -> Iterator[Mention]:
    """Yield the numbers of things of a name (``bijeenkomst``) that a text mentions."""
    low = text.lower()
    if name not in low or not (_DIGIT.search(low) or f"de {name}" in low):
        return
    for found in _pattern(re.escape(name)).finditer(text):
        first, last, ordinal = found.groups()
        numbers = [_ORDINALS[ordinal.lower()]] if ordinal else [int(first)]
        if last:
            numbers.append(int(last))
        yield from (Mention(number, found.group()) for number in numbers)
