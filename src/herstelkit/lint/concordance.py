"""Where each word stands in a body of texts, so that rules look only where they must.

A rule that cannot speak without certain words asks in which texts they stand, and
passes over all others without reading them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final, Self

from attrs import frozen

from herstelkit.lint.language import prose

_WORD: Final = re.compile(r"\w+")
_PIECE: Final = re.compile(r"\*?\w+\*?")
_OPEN: Final = re.compile(r"[*…]")
"""Where anything may stand in a form."""
_AFTER_ALL: Final = "\U0010ffff"
"""Comes after every letter."""


def pieces_of(form: str) -> list[str]:
    """Return the words that a text needs to hold a form, the most telling first.

    A piece is a whole word, or letters of one: ``behandel*``, ``*stoornis``.
    """
    return sorted(_PIECE.findall(form), key=len, reverse=True)


def telling(form: str) -> str:
    """Return the most telling of them."""
    return pieces_of(form)[0]


@frozen(eq=False)
class Concordance:
    """Some texts in small letters, and in which of them each word stands."""

    texts: tuple[str, ...]
    places: dict[str, list[int]]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """Look up every word of every text."""
        lows = tuple(prose(text).low for text in texts)
        places: dict[str, list[int]] = {}
        for place, low in enumerate(lows):
            for word in _WORD.findall(low):
                here = places.get(word)
                if here is None:
                    places[word] = [place]
                elif here[-1] != place:
                    here.append(place)
        return cls(lows, places)

    def with_any(self, pieces: Iterable[str]) -> list[int]:
        """Return where at least one of these pieces stands, in order."""
        return sorted({place for piece in pieces for place in self._with(piece)})

    def with_longer(self, letters: int) -> list[int]:
        """Return where a word of more letters than these stands, in order."""
        return self.with_any(word for word in self.places if len(word) > letters)

    def with_form(self, form: str) -> list[int]:
        """Return where a form may stand: where all that it is made of stands.

        Of ``raad … aan`` that is two words, of ``na een intake`` also all three as they
        follow each other.
        """
        first, *others = pieces_of(form)
        found = {*self._with(first)}
        for piece in others:
            if not found:
                break
            found.intersection_update(self._with(piece))
        if not found:
            return []
        chunks = [chunk.strip() for chunk in _OPEN.split(form)]
        return [at for at in found if all(chunk in self.texts[at] for chunk in chunks)]

    def _with(self, piece: str) -> Iterable[int]:
        if "*" not in piece:
            return self.places.get(piece, ())
        return (at for word in self._words(piece) for at in self.places[word])

    def _words(self, piece: str) -> Iterator[str]:
        """Yield the words that begin, end or go on in these letters."""
        letters = piece.strip("*")
        if not piece.startswith("*"):
            yield from _beginning(self._sorted, letters)
        elif not piece.endswith("*"):
            for word in _beginning(self._mirrored, letters[::-1]):
                yield word[::-1]
        else:
            yield from (word for word in self.places if letters in word)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.places)

    @cached_property
    def _mirrored(self) -> list[str]:
        return sorted(word[::-1] for word in self.places)


def _beginning(words: list[str], letters: str) -> list[str]:
    first = bisect_left(words, letters)
    return words[first : bisect_left(words, letters + _AFTER_ALL, first)]
