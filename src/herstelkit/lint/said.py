"""What the rules with a word list share: which texts, one remark a term, headings."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from herstelkit.lint.concordance import Concordance
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose, shortened
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found
from herstelkit.lint.subjects import Audience, Group, Programme, Text
from herstelkit.lint.terms import Term
from herstelkit.lint.wording import Hit, WordList, word_list

Subject = Programme | Group
"""What language rules look at: both have texts and a course."""
Readable = Subject | PackView
"""What has texts; of a pack those of files that somebody changed on disk."""

GROUP: Final = frozenset({Audience.PARTICIPANT, Audience.SPOKEN, Audience.OUTWARD})
"""Whoever is no leader: they read or hear it as participant, guest or passer-by."""
ALL: Final = frozenset(Audience)

_ADDRESS: Final = re.compile(r"@|://|\bwww\.|\w\.(?:nl|be|com|org|eu)\b")
"""What a mail or web address has: its words are a name, nobody can choose others."""
_BLANK: Final = re.compile(r"\s")
_NOT_ASKED: Final = re.compile(
    r"""[^.!?;:,\n]{0,60}\b (?: niet\s(?:nodig|verplicht|vereist)
      | hoeft\sniet | hoef\sje\sniet | vragen\swe\sniet | doen\swe\sniet )\b
    """,
    re.VERBOSE,
)
"""What comes late in a sentence: “Een verwijzing van de huisarts is niet nodig”."""
_NO: Final = re.compile(r"\b(dit|wat|zo|hier|ook)\b.*\b(niet|geen|nooit)\b")


class Said(NamedTuple):
    """A term of a list in a text."""

    text: Text
    hit: Hit

    @property
    def words(self) -> str:
        """Return the words as a message quotes them."""
        return shortened(self.hit.words)

    @property
    def instead(self) -> str:
        """Return a sentence with another way to say it after a space, or nothing."""
        return f" {self.hit.instead}" if self.hit.instead else ""


def for_readers(texts: Iterable[Text], readers: frozenset[Audience]) -> Iterator[Text]:
    """Yield the texts that these people read or hear."""
    return (text for text in texts if text.audience in readers)


def said(
    subject: Readable,
    name: str,
    readers: frozenset[Audience] = GROUP,
    fine: Callable[[Said], bool] = lambda _said: False,
) -> Iterator[Said]:
    """Yield the terms of a list in the texts for some readers, each once a text.

    A text under a heading such as “Dit doen we niet” says what it does not do; a term
    is left alone as well when `fine` says so.
    """
    words, all_heard = word_list(name), heard(subject.texts)
    for place, terms in _near(name, all_heard.words):
        text = subject.texts[place]
        if text.audience not in readers:
            continue
        near = _apart(words.hits_of(terms, text.text))
        hits = [hit for hit in near if _is_meant(text, hit, words)]
        if hits and (words.denied or not _under(all_heard.heads[place], text)):
            found = (Said(text, hit) for hit in hits)
            yield from (one for one in found if not fine(one))


@lru_cache(maxsize=64)
def _near(name: str, heard_words: Concordance) -> tuple[tuple[int, list[Term]], ...]:
    """Return where terms of a list may stand; kept as long as those words are."""
    return tuple(word_list(name).near(heard_words))


def remarks(found: Iterable[Said], message: Callable[[Said], str]) -> Iterator[Found]:
    """Yield a remark about each term, at its place."""
    return (one.text.found(message(one)) for one in found)


def own_names(subject: Subject) -> str:
    """Return what this course and its themes are called, in small letters.

    A word in a name is no choice of whoever wrote the texts.
    """
    course = subject.course
    names = [course.name, course.full_name, course.example_title]
    names += [theme.name for theme in course.themes]
    return " ".join(names).lower()


def is_explained(one: Said) -> bool:
    """Tell whether the text itself says what the words mean."""
    return prose(one.text.text).is_explained(one.hit.begin, one.hit.end)


def _is_meant(text: Text, hit: Hit, words: WordList) -> bool:
    """Tell whether these words are no part of an address, and not denied later on."""
    read = prose(text.text)
    if _ADDRESS.search(_around(read.low, hit.begin)):
        return False
    return words.denied or not _NOT_ASKED.match(read.low, hit.end)


def _around(text: str, place: int) -> str:
    """Return all that stands round a place without a blank in between.

    Looked up from here and not found by one expression, which would take minutes for
    a word of a hundred thousand letters.
    """
    before = max(text.rfind(blank, 0, place) for blank in " \n") + 1
    after = _BLANK.search(text, place)
    return text[before : after.start() if after else len(text)]


def is_told(one: Said, names: Iterable[str]) -> bool:
    """Tell whether these words are in other lists as well.

    Of the rules that go by one list a word belongs to, one is enough.
    """
    return any(
        hit.begin < one.hit.end and one.hit.begin < hit.end
        for name in names
        for hit in word_list(name).hits(one.text.text)
    )


def is_wrap(subject: Readable) -> bool:
    """Tell whether the rules of fidelity to WRAP speak as well, and weigh more."""
    if isinstance(subject, PackView):
        return subject.names.profile == WRAP
    return subject.course.profile == WRAP


def _apart(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the hits in order, each wording once and none over another one."""
    seen: set[str] = set()
    end = 0
    for hit in sorted(hits, key=lambda hit: (hit.begin, -hit.end)):
        if hit.begin >= end and hit.words.lower() not in seen:
            seen.add(hit.words.lower())
            end = hit.end
            yield hit


def _under(head: Text | None, text: Text) -> bool:
    """Tell whether a text stands under a heading that denies what follows.

    In a file on disk the heading is the id of what stands under it.
    """
    if not text.ours and " " in text.id and _NO.search(text.id.lower()):
        return True
    if head is None or head is text or (head.file, head.id) != (text.file, text.id):
        return False
    beside = head.field.rpartition(" · ")[0] == text.field.rpartition(" · ")[0]
    return beside and bool(_NO.search(head.text.lower()))
