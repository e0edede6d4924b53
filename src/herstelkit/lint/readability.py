"""How easily a text reads, in two old formulas, with the counts behind them.

Flesch-Douma and Brouwer's leesindex A look at the length of words and sentences and at
nothing else: an aid, no verdict. They are for template texts. What a person wrote, in
a plan or a course file, is never measured.
"""

import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from herstelkit.lint.language import prose, spelled
from herstelkit.lint.subjects import Text

_ONE: Final = re.compile(
    r"""aai|ooi|oei|eeu|ieu               # three letters, one sound
      | e(?=um\b)                         # ‘museum’ has three
      | aa|ee|éé|oo|óó|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|ay|ey|oy
      | y(?![aeiou])                     # ‘hobby’; the y of ‘yoga’ is no vowel
      | [aeiouáàâéèêíìîóòôúùûäëïöü]
    """,
    re.VERBOSE,
)
_SILENT_U: Final = re.compile(r"qu(?=[aeio])")
_AS_SPOKEN: Final = {
    "coach": 1,
    "coaches": 2,
    "crew": 1,
    "online": 2,
    "team": 1,
    "teams": 1,
    "update": 2,
    "website": 2,
}
"""Loan words that the rule would count as if they were Dutch."""


@frozen(kw_only=True)
class Reading:
    """Counts of a text, and what two formulas make of them.

    `flesch_douma` and `brouwer` run from about 0 (very hard) to 100 (very easy) and may
    fall outside; both are None without a word to count.
    """

    words: int
    sentences: int
    syllables: int

    @property
    def flesch_douma(self) -> float | None:
        """Return 206.835 − 0.93 × words a sentence − 77 × syllables a word."""
        if not self.words:
            return None
        return 206.835 - 0.93 * self.sentence_length - 77 * self.word_length

    @property
    def brouwer(self) -> float | None:
        """Return 195 − ⅔ × syllables in 100 words − 2 × words a sentence."""
        if not self.words:
            return None
        return 195 - 100 * self.word_length * 2 / 3 - 2 * self.sentence_length

    @property
    def sentence_length(self) -> float:
        """Return the words of an average sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def word_length(self) -> float:
        """Return the syllables of an average word."""
        return self.syllables / self.words if self.words else 0.0


def measure(texts: Iterable[Text]) -> Reading:
    """Measure the texts that come from content files, leaving out the leaders' own."""
    return measure_prose(text.text for text in texts if text.ours)


def measure_prose(texts: Iterable[str]) -> Reading:
    """Measure texts of content files; titles and loose words count as sentences."""
    sentences = [spelled(s) for text in texts for s in prose(text).sentences]
    words = [word for sentence in sentences for word in sentence]
    return Reading(
        words=len(words),
        sentences=sum(map(bool, sentences)),
        syllables=sum(map(syllables, words)),
    )


def syllables(word: str) -> int:
    """Return the syllables of a word: its groups of vowels, one at least."""
    low = word.lower().replace("’", "").replace("'", "")
    parts = low.split("-")
    if len(parts) > 1:
        return sum(map(syllables, filter(None, parts))) or 1
    if low in _AS_SPOKEN:
        return _AS_SPOKEN[low]
    return len(_ONE.findall(_SILENT_U.sub("kw", low))) or 1
