"""Short sentences."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import prose, shortened, spelled
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import GROUP, Subject, for_readers
from herstelkit.sources import Source

MOST: Final = 20
"""Most words of a sentence before we say something."""
_MANY: Final = re.compile(rf"[\W\d_]*+(?:[^\W\d_]++[\W\d_]++){{{MOST}}}[^\W\d_]")
"""Begins what has more words than that when what a hyphen joins counts apart.

To pass most texts quickly, without counting.
"""

_COLON: Final = re.compile(r":\s")


@rule(
    "HL006",
    "lange-zin",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def long_sentences(subject: Subject) -> Iterator[Found]:
    """Een zin telt hooguit twintig woorden.

    Wat: Telt de woorden van elke zin in teksten voor deelnemers, in wat begeleiders
    zeggen en in wat naar buiten gaat. Per tekst wijst hij de langste zin aan.

    Waarom: Bij een lange zin is het begin weg als het einde komt, zeker hardop en
    zeker als iemand moe is. Twee korte zinnen zeggen hetzelfde en geven een adem
    ertussen.

    Bron: Ons eigen voorstel. Wie over begrijpelijke taal schrijft, noemt vijftien
    tot twintig woorden; één vaste grens bestaat er niet.

    Slecht: Een zin waarin je drie keer opnieuw begint, met bijzinnen erin, tot de
    lezer niet meer weet wie wat deed en waarom dat ook alweer hielp.

    Beter: Eén gedachte per zin. De volgende gedachte krijgt een eigen zin.

    Vals alarm: Niet gemeld worden een opsomming met streepjes en wat er na een
    dubbele punt komt: dat telt apart. Ten onrechte gemeld wordt een lange rij korte
    dingen met komma’s, die hardop best loopt.
    """
    for text in for_readers(subject.texts, GROUP):
        read = prose(text.text)
        if not _MANY.match(read.text):
            continue
        longest = max(filter(_MANY.match, read.sentences), key=_length, default="")
        if (words := _length(longest)) > MOST:
            yield text.found(
                f"De zin ‘{shortened(longest, 40)}’ telt {words} woorden. "
                "Misschien kun je er twee van maken."
            )


def _length(sentence: str) -> int:
    """Return the words up to a colon or after it: there one takes breath."""
    return max(len(spelled(part)) for part in _COLON.split(sentence))
