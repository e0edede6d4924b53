"""Words and expressions to look for, as a word list writes them.

A form is written as people read it: ``*`` stands for letters that may follow or precede
(``behandel*``, ``*stoornis``), ``…`` for at most three words in between
(``raad … aan``).
"""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain
from typing import Final, Self

from attrs import frozen

from herstelkit.lint.concordance import Concordance, telling

_GAP: Final = "…"
_WITHIN: Final = r"(?:[^\S\n]+[\w’-]+,?){0,3}"
_SPACE: Final = r"[^\S\n]+"


def _form(form: str) -> str:
    """Return the expression for one form."""
    pattern = ""
    for token in form.lower().split():
        if token == _GAP:
            pattern += _WITHIN
            continue
        pattern += _SPACE if pattern else ""
        pattern += re.escape(token).replace(r"\*", r"[\w-]*")
    return pattern


def _compiled(forms: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(forms, key=len, reverse=True)  # the longest speaks first
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(_form, ordered))})(?!\w)")


@frozen(kw_only=True)
class Term:
    """Forms of one word or expression, what to say instead, and where it is fine.

    `tip` is a sentence, for what cannot be said by another word.
    """

    forms: tuple[str, ...]
    instead: tuple[str, ...] = ()
    tip: str = ""
    unless: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a term that nothing could match."""
        if not self.forms:
            reason = "a term without forms"
            raise ValueError(reason)

    @property
    def advice(self) -> str:
        """Return a sentence with another way to say it, or nothing."""
        *most, last = [f"‘{word}’" for word in self.instead] or [""]
        liked = f"{', '.join(most)} of {last}" if most else last
        return self.tip or (liked and f"Liever {liked}.")

    # Most terms stand in no text of a course, and compiling is slow: at the first use.

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the expression for any of the forms."""
        return _compiled(self.forms)

    @cached_property
    def fine(self) -> re.Pattern[str] | None:
        """Return the expression for what makes it fine, if anything does."""
        return _compiled(self.unless) if self.unless else None


@frozen
class Candidates:
    """Terms by what a text cannot do without to hold them, to pass most texts quickly.

    Forms go by their most telling piece, with the number of their term.
    """

    terms: tuple[Term, ...]
    whole: dict[str, list[tuple[int, str]]]
    parts: list[tuple[int, str]]

    @classmethod
    def among(cls, terms: tuple[Term, ...]) -> Self:
        """Sort out which forms go by a whole word, and which by letters of one."""
        whole: dict[str, list[tuple[int, str]]] = {}
        parts: list[tuple[int, str]] = []
        for number, term in enumerate(terms):
            for written in term.forms:
                form = " ".join(written.lower().split())
                piece = telling(form)
                home = parts if "*" in piece else whole.setdefault(piece, [])
                home.append((number, form))
        return cls(terms, whole, parts)

    def near(self, heard: Concordance) -> Iterator[tuple[int, list[Term]]]:
        """Yield the places where terms may stand, with those terms, both in order."""
        near: dict[int, set[int]] = {}
        words = self.whole.keys() & heard.places.keys()
        for number, form in chain(self.parts, *(self.whole[word] for word in words)):
            for place in heard.with_form(form):
                near.setdefault(place, set()).add(number)
        for place, numbers in sorted(near.items()):
            yield place, [self.terms[number] for number in sorted(numbers)]
