"""Leaflets do without the word “herstel”, but for names."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import prose
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import Subject, for_readers
from herstelkit.lint.subjects import Audience, Group
from herstelkit.sources import Source

_WORD: Final = re.compile(r"(?<![\w-])\w*herstel\w*", re.IGNORECASE)
_NAMES: Final = re.compile(
    r"herstelkit|herstelacademie\w*|herstelcentrum|herstelwerkgroep\w*|hersteltalent"
)
_OUTSIDE: Final = frozenset({Audience.OUTWARD})


@rule(
    "HL008",
    "herstel-op-folder",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="SRW24", section="3.3.2"),
)
def recovery_word(subject: Subject) -> Iterator[Found]:
    """Op een folder staat het woord ‘herstel’ zo min mogelijk.

    Wat: Zoekt ‘herstel’ en woorden ermee op folders en in wat je over aanmelden
    schrijft. De naam van de cursus en van jullie organisatie tellen niet mee.

    Waarom: Voor wie de groep niet kent, zegt ‘herstel’ dat er iets kapot is. “Een
    plan voor je dagelijks welbevinden” of “een gereedschapskoffer voor een goed
    gevoel” zegt wat je doet, en dan herkennen meer mensen zich.

    Bron: SRW24 3.3.2: groepen lieten het woord vaak weg en schreven over een plan
    voor dagelijks welbevinden. Dat ging over WRAP; bij de andere cursussen is het
    ons voorstel.

    Slecht: “Werk aan je herstel in een groep.”

    Beter: “Zoek uit wat jou goeddoet, samen met anderen.”

    Vals alarm: Niet gemeld worden de naam van een cursus of organisatie, een zin
    die uitlegt wat herstel hier betekent, en ‘herstel’ in brieven aan gasten. Ten
    onrechte gemeld wordt de naam van een ander initiatief, als er ‘herstel’ in zit.
    """
    names = _names(subject)
    papers = {paper.id for paper in subject.course.papers}
    papers |= {session.id for session in subject.course.sessions}
    for text in for_readers(subject.texts, _OUTSIDE):
        if text.id in papers or "herstel" not in text.text.lower():
            continue
        read = prose(text.text)
        for found in _WORD.finditer(read.low):
            if not _is_name(read.low, found, names) and not read.is_explained(
                *found.span()
            ):
                words = read.text[found.start() : found.end()]
                yield text.found(
                    f"Hier staat ‘{words}’. Op een folder werkt gewone taal beter, "
                    "zoals ‘je welbevinden’ of ‘wat jou goeddoet’."
                )
                break


def _names(subject: Subject) -> tuple[str, ...]:
    course = subject.course
    given = [course.name, course.full_name]
    if isinstance(subject, Group):
        given += [subject.run.organisation, subject.run.place]
    return tuple(name.lower() for name in given if "herstel" in name.lower())


def _is_name(low: str, found: re.Match[str], names: tuple[str, ...]) -> bool:
    """Tell whether the word is one, or stands within one."""
    if _NAMES.fullmatch(found.group()):
        return True
    return any(
        0 <= low.find(name, max(0, found.end() - len(name))) <= found.start()
        for name in names
    )
