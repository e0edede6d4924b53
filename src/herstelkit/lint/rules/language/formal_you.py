"""Participants are addressed as “je”."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import Subject, for_readers
from herstelkit.lint.subjects import Audience
from herstelkit.sources import Source

_FORMAL: Final = re.compile(r"(?<![\w-])(?<!\been )(?:[uU]w?|Uw)(?![\w-])(?!\.\w)")
_READERS: Final = frozenset({Audience.PARTICIPANT, Audience.SPOKEN})


@rule(
    "HL012",
    "u-en-je",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def formal_you(subject: Subject) -> Iterator[Found]:
    """De deelnemer heet overal ‘je’.

    Wat: Zoekt ‘u’ en ‘uw’ in teksten voor deelnemers en in wat begeleiders zeggen.

    Waarom: Begeleiders en deelnemers zijn gelijken. Met ‘u’ op het ene blad en ‘je’
    op het andere lijkt het alsof er twee soorten mensen zijn. Kies er een, en blijf
    erbij.

    Bron: Ons eigen voorstel. Alle teksten van dit pakket zeggen ‘je’.

    Slecht: “Hier kunt u uw plan opschrijven.”

    Beter: “Hier kun je je plan opschrijven.”

    Vals alarm: Niet gemeld worden brieven aan gasten en folders, wat iemand tussen
    aanhalingstekens zegt, een openbaar slotmoment met bezoekers, en stoelen in een
    u. Ten onrechte gemeld wordt een groep die met opzet ‘u’ zegt, omdat mensen dat
    daar prettiger vinden.
    """
    told = {*_for_visitors(subject)}  # and once for each thing is enough
    for text in for_readers(heard(subject.texts).with_any(("u", "uw")), _READERS):
        if text.id in told:
            continue
        read = prose(text.text)
        hits = (found for found in _FORMAL.finditer(read.text))
        if word := next((h.group() for h in hits if not read.is_quoted(h.start())), ""):
            told.add(text.id)
            yield text.found(
                f"Hier staat ‘{word}’; op de andere bladen heet de deelnemer ‘je’. "
                "Kies één manier, dan klinkt alles als één groep."
            )


def _for_visitors(subject: Subject) -> Iterator[str]:
    """Yield the ids of what is done where people from outside come to look."""
    event = subject.course.end_event
    for session in subject.course.sessions:
        if event is not None and event.public and session.id == event.meeting:
            yield session.id
            yield from (component.id for component in session.components)
