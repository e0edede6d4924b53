"""Words that fit on a line and in a mouth."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import (
    GROUP,
    Subject,
    for_readers,
    own_names,
)
from herstelkit.lint.subjects import Text
from herstelkit.lint.wording import word_list
from herstelkit.sources import Source

MOST: Final = 22
"""Most letters of a word before we say something."""

_LONG: Final = re.compile(rf"(?<![\w.@/])[a-zA-ZÀ-ÖØ-öø-ÿ]{{{MOST + 1},}}(?![@/]|\.\w)")


@rule(
    "HL014",
    "lang-woord",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def long_words(subject: Subject) -> Iterator[Found]:
    """Een woord telt hooguit tweeëntwintig letters.

    Wat: Zoekt heel lange woorden in alles wat de groep leest of hoort. Een
    koppelteken knipt een woord in tweeën. De lijst ‘lange_woorden’ noemt wat mag.

    Waarom: Een lang woord lees je twee keer, en op een dia breekt het midden op de
    regel. Twee kortere woorden zeggen hetzelfde.

    Bron: Ons eigen voorstel, naar de adviezen voor begrijpelijke taal. De grens
    kozen wij, net boven ‘ervaringsdeskundigheid’.

    Slecht: “Kom naar de ervaringsdeskundigenbijeenkomst.”

    Beter: “Kom naar de bijeenkomst voor ervaringsdeskundigen.”

    Vals alarm: Niet gemeld worden de naam van de cursus, woorden met een
    koppelteken en ‘ervaringsdeskundigheid’. Ook een woord uit de zorg niet: daar
    zegt HL001 al iets van. Ten onrechte gemeld wordt een lange straatnaam.
    """
    allowed = word_list("lange_woorden").forms
    with_long = heard(subject.texts).with_longer(MOST)
    for text in for_readers(with_long, GROUP):
        for found in _LONG.finditer(prose(text.text).text):
            word = found.group()
            if word.lower() in allowed or word.lower() in own_names(subject):
                continue
            if _is_clinical(text, found.start()):
                continue
            yield text.found(
                f"‘{word}’ telt {len(word)} letters. "
                "Misschien kun je er twee woorden van maken."
            )
            break


def _is_clinical(text: Text, place: int) -> bool:
    """Tell whether HL001 speaks of the word at this place."""
    hits = word_list("klinisch").hits(text.text)
    return any(hit.begin <= place < hit.end for hit in hits)
