"""Words and expressions to look for, as a word list writes them.

A form is written as people read it: ``*`` stands for letters that may follow or precede
(``behandel*``, ``*stoornis``), ``…`` for at most three words in between
(``raad … aan``).
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final, Self

from attrs import frozen

from herstelkit.lint.language import Prose

_GAP: Final = "…"
_WITHIN: Final = r"(?:[^\S\n]+[\w’-]+,?){0,3}"
_WORD: Final = re.compile(r"\w+")
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


def _telling(form: str) -> tuple[str, str]:
    """Return the longest word of a form, which tells most, and the token it is in."""
    words = ((w, token) for token in form.lower().split() for w in _WORD.findall(token))
    return max(words, key=lambda pair: len(pair[0]))


@frozen
class Candidates:
    """Terms by the words that they cannot do without, to pass most texts quickly."""

    whole: dict[str, tuple[Term, ...]]
    parts: tuple[tuple[str, Term], ...]

    @classmethod
    def among(cls, terms: tuple[Term, ...]) -> Self:
        """Sort out which terms begin with a whole word, and which with letters."""
        whole: dict[str, tuple[Term, ...]] = {}
        parts: list[tuple[str, Term]] = []
        for term in terms:
            for form in term.forms:
                word, token = _telling(form)
                if "*" in token:
                    parts.append((word, term))
                else:
                    whole[word] = (*whole.get(word, ()), term)
        return cls(whole, tuple(parts))

    def of(self, read: Prose) -> Iterator[Term]:
        """Yield the terms that may stand in a text, each once."""
        near = [t for word in self.whole.keys() & read.words for t in self.whole[word]]
        near += [term for part, term in self.parts if part in read.low]
        return iter({id(term): term for term in near}.values())
