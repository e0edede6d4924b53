"""Find the terms of a list in Dutch text: whole words, minding the context.

A list is a TOML file in `words/`. A form is written as people read it: ``*`` stands for
letters that may follow or precede (``behandel*``, ``*stoornis``), ``…`` for at most
three words in between (``raad … aan``).
"""

import re
import tomllib
from collections.abc import Collection, Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple, Self

from attrs import field, frozen

from herstelkit.lint.language import Prose, prose
from herstelkit.sources import Source

_GAP: Final = "…"
_WITHIN: Final = r"(?:[^\S\n]+[\w’-]+,?){0,3}"
_WORD: Final = re.compile(r"\w+")
_SPACE: Final = r"[^\S\n]+"


class Hit(NamedTuple):
    """A term that stands in a text: its words as written there, and where.

    `instead` is a sentence with another way to say it, or nothing.
    """

    words: str
    instead: str
    begin: int
    end: int


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


def _compiled(forms: tuple[str, ...]) -> re.Pattern[str] | None:
    if not forms:
        return None
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
    pattern: re.Pattern[str] = field(init=False, eq=False, repr=False)
    fine: re.Pattern[str] | None = field(init=False, eq=False, repr=False)

    @property
    def advice(self) -> str:
        """Return a sentence with another way to say it, or nothing."""
        *most, last = [f"‘{word}’" for word in self.instead] or [""]
        liked = f"{', '.join(most)} of {last}" if most else last
        return self.tip or (liked and f"Liever {liked}.")

    @pattern.default
    def _pattern(self) -> re.Pattern[str]:
        compiled = _compiled(self.forms)
        if compiled is None:
            reason = "a term without forms"
            raise ValueError(reason)
        return compiled

    @fine.default
    def _fine(self) -> re.Pattern[str] | None:
        return _compiled(self.unless)


def _telling(form: str) -> tuple[str, str]:
    """Return the longest word of a form, which tells most, and the token it is in."""
    words = ((w, token) for token in form.lower().split() for w in _WORD.findall(token))
    return max(words, key=lambda pair: len(pair[0]))


@frozen
class _Candidates:
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
    candidates: _Candidates = field(init=False, eq=False, repr=False)

    @forms.default
    def _forms(self) -> frozenset[str]:
        return frozenset(form for term in self.terms for form in term.forms)

    @candidates.default
    def _candidates(self) -> _Candidates:
        return _Candidates.among(self.terms)

    def telling(self, vocabulary: Collection[str]) -> set[str]:
        """Return the words of many texts without which none of these terms stands.

        Only the texts that hold one of them need to be looked at.
        """
        near = self.candidates.whole.keys() & set(vocabulary)
        every = "\n".join(vocabulary)
        for part in {part for part, _ in self.candidates.parts if part in every}:
            near.update(word for word in vocabulary if part in word)
        return near

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield the terms that stand in a text, term by term."""
        read = prose(text)
        for term in self.candidates.of(read):
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
    raw = files(__package__).joinpath("words", f"{name}.toml").read_text("utf-8")
    values = tomllib.loads(raw)
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
