"""Find the terms of a list in Dutch text: whole words, minding the context.

A list is a TOML file in `words/`; `terms` tells how its forms are written.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from attrs import field, frozen

from herstelkit.codec.toml import parse
from herstelkit.lint.concordance import Concordance
from herstelkit.lint.language import Prose, prose
from herstelkit.lint.terms import Candidates, Term
from herstelkit.sources import Source

__all__ = ["Hit", "Term", "WordList", "word_list"]

_LISTS: Final = Path(__file__).with_name("words")


class Hit(NamedTuple):
    """A term that stands in a text: its words as written there, and where.

    `instead` is a sentence with another way to say it, or nothing.
    """

    words: str
    instead: str
    begin: int
    end: int


@frozen(kw_only=True)
class WordList:
    """Terms with one source.

    With `denied` a term still counts where its sentence denies it (“geen intake”), with
    `quoted` where somebody is speaking.
    """

    title: str
    source: Source
    why: str
    denied: bool = False
    quoted: bool = False
    terms: tuple[Term, ...]
    forms: frozenset[str] = field(init=False, eq=False, repr=False)
    """All forms, for a list of words that may stand there."""
    candidates: Candidates = field(init=False, eq=False, repr=False)

    @forms.default
    def _forms(self) -> frozenset[str]:
        return frozenset(form for term in self.terms for form in term.forms)

    @candidates.default
    def _candidates(self) -> Candidates:
        return Candidates.among(self.terms)

    def near(self, heard: Concordance) -> Iterator[tuple[int, list[Term]]]:
        """Yield the places where terms of this list may stand, with those terms."""
        return self.candidates.near(heard)

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield the terms that stand in a text, term by term."""
        for _, terms in self.near(Concordance.of((text,))):
            yield from self.hits_of(terms, text)

    def hits_of(self, terms: Iterable[Term], text: str) -> Iterator[Hit]:
        """Yield where some terms of this list stand in a text."""
        read = prose(text)
        for term in terms:
            for found in term.pattern.finditer(read.low):
                if self._counts(read, term, found.start(), found.end()):
                    words = read.text[found.start() : found.end()]
                    yield Hit(words, term.advice, found.start(), found.end())

    def first(self, text: str) -> Hit | None:
        """Return the first term of a text, or None."""
        return min(self.hits(text), key=lambda hit: hit.begin, default=None)

    def _counts(self, read: Prose, term: Term, begin: int, end: int) -> bool:
        if not self.quoted and read.is_quoted(begin):
            return False
        if not self.denied and read.is_denied(begin, end):
            return False
        if term.fine is None:
            return True
        spans = (found.span() for found in term.fine.finditer(read.low))
        return all(last <= begin or end <= first for first, last in spans)


@cache
def word_list(name: str) -> WordList:
    """Return a list that ships, by the name of its file."""
    path = _LISTS / f"{name}.toml"
    values = parse(path.name, path.read_text("utf-8"))
    return WordList(
        title=values.pop("titel"),
        source=Source(key=values.pop("bron"), section=values.pop("plaats", "")),
        why=values.pop("waarom"),
        denied=values.pop("ook_ontkend", False),
        quoted=values.pop("ook_aangehaald", False),
        terms=tuple(_term(value, name) for value in values.pop("woord")),
        **_nothing_left(values, name),
    )


def _term(value: dict[str, Any], name: str) -> Term:
    liked = value.pop("liever", ())
    return Term(
        forms=tuple(value.pop("vormen")),
        instead=(liked,) if isinstance(liked, str) else tuple(liked),
        tip=value.pop("tip", ""),
        unless=tuple(value.pop("behalve", ())),
        **_nothing_left(value, name),
    )


def _nothing_left(values: dict[str, Any], name: str) -> dict[str, Any]:
    """Return nothing; ValueError for a key that no list has, such as a slip of hand."""
    if values:
        reason = f"{name}.toml: {', '.join(values)}"
        raise ValueError(reason)
    return {}
