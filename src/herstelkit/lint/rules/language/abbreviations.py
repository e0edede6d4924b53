"""Abbreviations are explained, written out or known to everybody."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from herstelkit.findings import Severity
from herstelkit.lint.language import prose
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import (
    GROUP,
    Subject,
    own_names,
    remarks,
    said,
)
from herstelkit.lint.subjects import Audience, Text
from herstelkit.lint.wording import word_list
from herstelkit.sources import Source

_CAPITALS: Final = re.compile(r"(?<![\w-])[A-Z][A-Z&]{1,5}(?!\w|-\d)")
_TWO_CAPITALS: Final = re.compile(r"[A-Z][A-Z&]")
"""Without these there are none, and most texts are passed quickly."""
_SUBTITLE: Final = re.compile(r":\s+\w+\s+\w+")
"""What a title adds itself: “WRAP: maak je eigen plan”."""
_WRITE_OUT: Final = "afkortingen_uitschrijven"
_LETTERED: Final = re.compile(r"\b[IVXLC]+\b")
_ALLOWED: Final = word_list("afkortingen").forms | word_list(_WRITE_OUT).forms
"""What everybody knows, and what the second list asks to write out."""
_INSIDE: Final = frozenset({Audience.PARTICIPANT, Audience.SPOKEN})


@rule(
    "HL005",
    "afkorting-zonder-uitleg",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="SRW24", section="3.3.2"),
)
def abbreviations(subject: Subject) -> Iterator[Found]:
    """Een afkorting staat er met uitleg, of voluit.

    Wat: Zoekt woorden in hoofdletters zonder uitleg, en afkortingen met punten, in
    alles wat de groep leest of hoort. De lijsten zijn ‘afkortingen’ (die mogen) en
    ‘afkortingen_uitschrijven’.

    Waarom: Wie een afkorting niet kent, vraagt er niet naar en haakt af. Op een
    folder is dat de lezer die je juist wilde bereiken.

    Bron: SRW24 3.3.2 beschrijft dat de naam WRAP op een folder weinig mensen iets
    zegt en dat gewone taal wel werkt. De lijsten zijn van ons.

    Slecht: “De SPV komt om 10 uur, m.b.t. het MDO.”

    Beter: “De verpleegkundige komt om tien uur langs over het overleg.”

    Vals alarm: Niet gemeld worden afkortingen die iedereen kent (tv, A4, EHBO), de
    naam van de cursus op het eigen materiaal, een uitleg vlak ernaast of elders in
    hetzelfde stuk, een code met een cijfer, en hele zinnen in hoofdletters. Ten
    onrechte gemeld wordt een gewoon kort woord met nadruk in hoofdletters, zoals NU.
    """
    found = [*_shortened(subject.texts)]
    explained = {(one.text.id, one.short) for one in found if one.explained}
    own = own_names(subject)
    for text, short, _ in dict.fromkeys(found):
        known = (text.id, short) in explained or short.lower() in _ALLOWED
        inside = text.audience in _INSIDE and short.lower() in own
        if text.audience in GROUP and not known and not inside:
            yield text.found(
                f"‘{short}’ staat er zonder uitleg. Schrijf het voluit, "
                "of zet er een paar woorden uitleg bij."
            )
    yield from remarks(
        said(subject, _WRITE_OUT, GROUP),
        lambda one: f"‘{one.words}’ is een afkorting.{one.instead}",
    )


class _Short(NamedTuple):
    """A word in capitals in a text."""

    text: Text
    short: str
    explained: bool


def _shortened(texts: Iterable[Text]) -> Iterator[_Short]:
    """Yield the words in capitals, but for texts that are in capitals as a whole."""
    for text in texts:
        read = prose(text.text)
        if not _TWO_CAPITALS.search(read.text) or _is_shouted(read.text):
            continue
        for found in _CAPITALS.finditer(read.text):
            if _LETTERED.fullmatch(found.group()):
                continue
            subtitle = text.field == "titel" and _SUBTITLE.match(read.text, found.end())
            explained = bool(subtitle) or read.is_explained(*found.span())
            yield _Short(text, found.group(), explained)


def _is_shouted(text: str) -> bool:
    """Tell whether a whole sentence is in capitals."""
    return text.isupper() and " " in text
