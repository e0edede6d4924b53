"""Who does what: no rows of passive sentences."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose, shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import GROUP, Subject, for_readers
from herstelkit.lint.wording import word_list
from herstelkit.sources import Source

_AUXILIARIES: Final = frozenset({"word", "wordt", "worden", "werd", "werden"})
_PARTICIPLE: Final = re.compile(
    r"(?!\w*heid$)(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg|samen)?ge\w{2,}(?:d|t|en)"
    r"|(?:be|ver|ont|her|er)\w{3,}[dt])"
)
_WORD: Final = re.compile(r"\w+")
_TWO: Final = 2


@rule(
    "HL007",
    "lijdende-vorm",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def passive(subject: Subject) -> Iterator[Found]:
    """In een zin staat wie iets doet.

    Wat: Zoekt twee lijdende vormen in één zin of in twee zinnen na elkaar (“er
    wordt gevraagd”, “worden opgehangen”), in alles wat de groep leest of hoort.

    Waarom: In de lijdende vorm doet niemand iets. Wie leest “er wordt gedeeld”,
    weet niet of dat bij hem of haar hoort. Met een wie erin klinkt het warmer en is
    het duidelijker.

    Bron: Ons eigen voorstel, naar de adviezen voor begrijpelijke taal.

    Slecht: “Er wordt een vel opgehangen en de zinnen worden voorgelezen.”

    Beter: “We hangen een vel op. Wie wil, leest een zin voor.”

    Vals alarm: Eén lijdende vorm wordt niet gemeld: soms doet het er niet toe wie.
    Ook “het wordt stil” is er geen. Ten onrechte gemeld wordt een zin met ‘worden’
    en een bijvoeglijk naamwoord dat op een deelwoord lijkt.
    """
    for text in for_readers(heard(subject.texts).with_any(_AUXILIARIES), GROUP):
        sentences = prose(text.text).sentences
        counted = [(sentence, _passives(sentence)) for sentence in sentences]
        if row := _row(counted):
            yield text.found(
                f"Vanaf ‘{shortened(row, 40)}’ staat er twee keer niet bij wie iets "
                "doet. Met ‘wij’, ‘je’ of een naam erin leest het makkelijker."
            )


def _passives(sentence: str) -> int:
    """Return how many passive verbs a sentence has, one for each auxiliary at most."""
    words = _WORD.findall(sentence.lower())
    no_participles = word_list("lijdend").forms
    auxiliaries = sum(word in _AUXILIARIES for word in words)
    if not auxiliaries:
        return 0
    participles = sum(
        bool(_PARTICIPLE.fullmatch(word)) and word not in no_participles
        for word in words
    )
    return min(auxiliaries, participles)


def _row(counted: list[tuple[str, int]]) -> str:
    """Return the sentence with two, or the first of two in a row; or nothing."""
    for sentence, passives in counted:
        if passives >= _TWO:
            return sentence
    for (sentence, first), (_, second) in pairwise(counted):
        if first and second:
            return sentence
    return ""
