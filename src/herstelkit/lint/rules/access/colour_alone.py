"""Nothing is told by its colour alone."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Audience, Group, Programme
from herstelkit.sources import Source

_COLOURS: Final = (
    "rode|groene|blauwe|gele|oranje|paarse|roze|bruine|grijze|lichte|donkere|gekleurde"
)
_PLAIN: Final = "rood|groen|blauw|geel|oranje|paars|grijs"
_WORDS: Final = frozenset(f"{_COLOURS}|{_PLAIN}".split("|"))
_THINGS: Final = (
    "punt|vak|vakje|veld|hokje|blok|blokje|kader|vlak|balk|balkje|lijn|streep|regel|tekst"
    "|woord|zin|letter|cijfer|kolom|rij|cirkel|rondje|stip|bolletje|bol|pijl|gedeelte"
)
_ENDINGS: Final = "(?:s|en|ken|jes|ren)?"
_ALONE: Final = re.compile(
    rf"\b(?:de|het|een|alle|elk|elke|in|op) (?:{_COLOURS}) (?:{_THINGS}){_ENDINGS}\b"
    rf"|\b(?:het|in het|wat in) (?:{_PLAIN}) (?:staat|is|gedrukt|gemarkeerd)\b"
)
_MESSAGE: Final = (
    "Met ‘{words}’ verwijs je alleen naar een kleur. Zeg er ook bij waar het staat "
    "of hoe het heet; op een zwart-witte afdruk zijn alle kleuren gelijk."
)


@rule(
    "HA013",
    "alleen-kleur",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="WCAG 2.2", section="1.4.1"),
)
def colour_alone(subject: Programme | Group | PackView) -> Iterator[Found]:
    """Wat op papier of op een dia staat, is ook zonder kleur te vinden.

    Wat: Zoekt zinnen als ‘de groene punten’ of ‘wat in rood staat’ in teksten die
    deelnemers lezen of horen.

    Waarom: Niet iedereen ziet verschil tussen rood en groen, en werkbladen worden vaak
    zwart-wit afgedrukt. Wie de kleur niet ziet, weet dan niet wat je bedoelt.

    Bron: WCAG 2.2, 1.4.1: kleur is nooit de enige manier waarop iets wordt verteld.

    Slecht: ‘Vul de groene vakken in.’

    Beter: ‘Vul de vakken onder Elke dag in.’

    Vals alarm: Dingen die je vast kunt pakken, zoals gele briefjes of een rode draad,
    worden niet gemeld. Een ‘grijze lijn’ in een verhaal over een tekening wel.
    """
    for text in heard(subject.texts).with_any(_WORDS):
        if text.audience is not Audience.LEADER:
            read = prose(text.text)
            if found := _ALONE.search(read.low):
                words = read.text[found.start() : found.end()]
                yield text.found(_MESSAGE.format(words=words))
