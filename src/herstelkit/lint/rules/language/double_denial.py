"""One denial in a clause is enough."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose, shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import GROUP, Subject, for_readers
from herstelkit.lint.wording import word_list
from herstelkit.sources import Source

_DENIALS: Final = frozenset(
    ("niet", "geen", "nooit", "niemand", "niets", "niks", "nergens", "evenmin")
)
_DENIAL: Final = re.compile(rf"\b(?:{'|'.join(sorted(_DENIALS))})\b")
_TWO: Final = 2
_CLAUSE: Final = re.compile(
    r"[,;:–()“”/]|\b(?:en|of|maar|dat|die|als|want|omdat|terwijl|zodat|tot|om|dan|toch|"
    r"waar|wat|wie|hoe|ook|dus|noch)\b"
)


@rule(
    "HL015",
    "dubbele-ontkenning",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def double_denial(subject: Subject) -> Iterator[Found]:
    """In een zinsdeel staat hooguit één ontkenning.

    Wat: Zoekt twee ontkenningen in één zinsdeel (“niemand hoeft niet”), in alles
    wat de groep leest of hoort.

    Waarom: Bij twee keer nee reken je terug naar ja. Wie luistert, mist intussen de
    volgende zin.

    Bron: Ons eigen voorstel, naar de adviezen voor begrijpelijke taal.

    Slecht: “Nooit hoeft niemand iets te zeggen.”

    Beter: “Je hoeft niets te zeggen.”

    Vals alarm: Niet gemeld worden “niet zonder”, opsommingen (“geen baan, geen
    diploma”), twee zinsdelen met elk een ontkenning, en vaste uitdrukkingen zoals
    “niet voor niets”. Ten onrechte gemeld wordt een spreuk of grap die juist van de
    twee ontkenningen leeft.
    """
    for text in for_readers(heard(subject.texts).with_any(_DENIALS), GROUP):
        read = prose(text.text)
        if len(_DENIAL.findall(read.low)) < _TWO:
            continue
        twice = (s for s in read.sentences if _denies_twice(s))
        if sentence := next(twice, ""):
            yield text.found(
                f"In ‘{shortened(sentence)}’ staat twee keer een ontkenning. "
                "Met één of geen leest het vlotter."
            )


def _denies_twice(sentence: str) -> bool:
    low = sentence.lower()
    if len(_DENIAL.findall(low)) < _TWO:
        return False
    for fixed in word_list("dubbel_ontkend").forms:
        low = low.replace(fixed, "")
    return any(len(_DENIAL.findall(clause)) >= _TWO for clause in _CLAUSE.split(low))
