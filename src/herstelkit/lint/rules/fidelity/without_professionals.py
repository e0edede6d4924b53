"""Nothing asks people to share their plan with a professional or make it with one."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims, sentence_of
from herstelkit.lint.said import Readable, Said, remarks
from herstelkit.sources import Source

_PLAN: Final = re.compile(
    r"\b(\w*plan|plannen|\w*map|\w*blad|\w*bladen|wrap|steundocument\w*|koffer|lijst)\b"
)
_FREE: Final = re.compile(
    r"\b(wil|wilt|kun|kunt|kan|mag|misschien|hoeft|liever|soms|eventueel)\b"
)


@rule(
    "HW029",
    "zonder-hulpverlener",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="1.1.1"),
    profiles=(WRAP,),
)
def without_professionals(subject: Readable) -> Iterator[Found]:
    """Niets vraagt om het plan met een hulpverlener te delen of te maken.

    Wat: Zoekt naar zinnen waarin iemand het plan bespreekt met, meeneemt naar of maakt
    met een hulpverlener, de huisarts of iemand anders die het als beroep doet.

    Waarom: Een WRAP is van wie hem maakt. Zodra een ander erom vraagt, ga je schrijven
    wat die wil lezen.

    Bron: SRW24 1.1.1: mensen maken hun WRAP zonder hulpverleners. In 4.1.6 staat dat de
    groep losstaat van behandeling.

    Slecht: “Neem je crisisplan mee naar je behandelaar.”

    Beter: “Jij kiest wie je plan ziet. Niemand hoeft het te zien.”

    Vals alarm: Een keuze wordt niet gemeld: “je kunt het laten zien aan je huisarts,
    als je dat wilt”. De huisarts bellen bij gevaar ook niet. Een voorbeeld als “mijn
    map lag toen bij je huisarts” wordt wel gemeld.
    """
    return remarks(shared_plans(subject), lambda one: _message(one.words))


def shared_plans(subject: Readable) -> Iterator[Said]:
    """Yield where a professional has a part in the plan."""
    return claims(subject, "wrap_behandelaar", holds=_asks)


def _asks(claim: Said) -> bool:
    sentence = sentence_of(claim)
    return bool(_PLAN.search(sentence)) and not _FREE.search(sentence)


def _message(words: str) -> str:
    return (
        f"Hier staat ‘{words}’ bij een plan. Een WRAP is van wie hem maakt, en die "
        "kiest wie hem ziet. Laat dit weg, of maak er een vrije keuze van."
    )
