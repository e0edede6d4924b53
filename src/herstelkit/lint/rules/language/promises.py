"""No promises of what a group will bring anybody."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import prose
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import Readable, Said, remarks, said
from herstelkit.lint.subjects import Audience
from herstelkit.sources import Source

_READERS: Final = frozenset({Audience.OUTWARD, Audience.PARTICIPANT})


@rule(
    "HL013",
    "beloften",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="CWVE", section="7"),
)
def promises(subject: Readable) -> Iterator[Found]:
    """Op papier staat niet wat de groep iemand zal brengen.

    Wat: Zoekt woorden als ‘gegarandeerd’, ‘bewezen’ en “je wordt beter” op folders,
    in brieven, op werkbladen en dia’s, en in jullie voorwoord. De lijst is
    ‘beloften’. Wat begeleiders hardop zeggen, telt niet mee.

    Waarom: Wat een groep iemand brengt, weet niemand vooraf. Wie iets beloofd kreeg
    en het niet merkt, zoekt de fout bij zichzelf. Zeg liever wat je samen doet.

    Bron: CWVE 7: er zijn keuzes, en geen kant-en-klare antwoorden. SRW24 raadt aan
    om organisaties over onderzoek te vertellen; dat iets in een onderzoek hielp,
    belooft één lezer nog niets. De woorden kozen wij.

    Slecht: “Bewezen methode: na acht keer voel je je gegarandeerd beter.”

    Beter: “In acht keer verzamel je wat jou goeddoet.”

    Vals alarm: Niet gemeld wordt “wij beloven niets”, een vraag als “waar word je
    sterker van?” en wat iemand tussen aanhalingstekens zegt. Ten onrechte gemeld
    wordt een brief aan een organisatie die eerlijk vertelt wat een onderzoek vond.
    """
    return remarks(
        said(subject, "beloften", _READERS, _asks),
        lambda one: f"‘{one.words}’ klinkt als een belofte.{one.instead}",
    )


def _asks(one: Said) -> bool:
    return prose(one.text.text).is_asked(one.hit.end)
