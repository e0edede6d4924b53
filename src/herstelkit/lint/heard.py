"""The texts that rules look at, with where their words stand and below which heading.

Most rules about words ask for the same texts, so what was looked up is kept for a
while. It is kept by what the texts say: courses of one method follow each other.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Final

from attrs import frozen

from herstelkit.lint.concordance import Concordance
from herstelkit.lint.subjects import Text

_HEADS: Final = ("titel", "kop")


@frozen(eq=False)
class Heard:
    """Some texts, and where their words stand."""

    texts: tuple[Text, ...]
    words: Concordance

    def with_any(self, pieces: Iterable[str]) -> Iterator[Text]:
        """Yield the texts in which at least one of these words or pieces stands."""
        return map(self.texts.__getitem__, self.words.with_any(pieces))

    def with_longer(self, letters: int) -> Iterator[Text]:
        """Yield the texts in which a word of more letters than these stands."""
        return map(self.texts.__getitem__, self.words.with_longer(letters))

    @cached_property
    def heads(self) -> tuple[Text | None, ...]:
        """Return the last heading above each text, or that text when it is one."""
        return tuple(_heads(self.texts))


_KNOWN: Final[deque[Heard]] = deque(maxlen=2)
"""The texts of the course and of the group, or of a pack: one check at a time."""


def heard(texts: tuple[Text, ...]) -> Heard:
    """Return texts with where their words stand."""
    for known in _KNOWN:
        if known.texts is texts:
            return known
    _KNOWN.append(Heard(texts, _concordance(tuple(text.text for text in texts))))
    return _KNOWN[-1]


@lru_cache(maxsize=4)
def _concordance(texts: tuple[str, ...]) -> Concordance:
    return Concordance.of(texts)


def _heads(texts: Iterable[Text]) -> Iterator[Text | None]:
    head: Text | None = None
    for text in texts:
        head = text if text.field.endswith(_HEADS) else head
        yield head
