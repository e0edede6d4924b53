"""A WRAP group is for whoever wants it, and not for a diagnosis."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims, sentence_of
from herstelkit.lint.said import Readable, Said, remarks
from herstelkit.lint.subjects import Audience, Programme
from herstelkit.lint.wording import word_list
from herstelkit.sources import Source

_LIST: Final = "diagnoses"
_FOR_WHOM: Final = re.compile(
    r"\b(bedoeld|doelgroep|(groep|cursus|programma|wrap|dit) (is )?(er )?voor"
    r"|voor (alle |onze )?(mensen|jongeren|ouderen|volwassenen|studenten|vrouwen"
    r"|mannen|iedereen|wie|deelnemers)\b|onze deelnemers|de deelnemers (zijn|hebben))\b"
)


@rule(
    "HW026",
    "diagnose-neutraal",
    Severity.ERROR,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def neutral_about_diagnoses(subject: Readable) -> Iterator[Found]:
    """Een diagnose zegt niet voor wie de groep is.

    Wat: Zoekt naar diagnoses in alles wat naar buiten gaat, in de doelgroep van de
    methode, en in andere zinnen die zeggen voor wie de groep is.

    Waarom: Een WRAP past bij ieder mens. Wie uitnodigt met een diagnose, sluit anderen
    buiten, en zet op wie komt meteen een etiket.

    Bron: SRW24 1.1.1: WRAP hangt niet aan een diagnose. In 4.1.6 staat dat de ruimte
    daar neutraal over was, zonder streng te zijn voor wie er zelf over begon.

    Slecht: “Een cursus voor mensen met een depressie.”

    Beter: “Voor iedereen die wil uitzoeken wat hem of haar goeddoet.”

    Vals alarm: Een deelnemer die zelf over een diagnose vertelt, past in elke groep, en
    een tekst die dat zegt wordt niet gemeld. Een diagnose op een folder wordt altijd
    gemeld, ook als je schrijft dat mensen ermee óók welkom zijn.
    """
    yield from remarks(
        claims(subject, _LIST, holds=_invites), lambda one: _message(one.words)
    )
    if isinstance(subject, Programme):
        hit = word_list(_LIST).first(subject.course.published.audience)
        if hit is not None:
            yield Found(_message(hit.words), field="gepubliceerd · doelgroep")


def _invites(claim: Said) -> bool:
    outward = claim.text.audience is Audience.OUTWARD
    return outward or bool(_FOR_WHOM.search(sentence_of(claim)))


def _message(words: str) -> str:
    return (
        f"Hier staat ‘{words}’ bij voor wie de groep is. Een WRAP-groep is er voor "
        "iedereen die wil. Nodig uit met wat mensen er gaan doen."
    )
