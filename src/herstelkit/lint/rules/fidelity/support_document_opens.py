"""Every meeting of a WRAP group opens with the support document."""

from collections.abc import Iterator

from herstelkit.courses import Component, Session
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import SUPPORT_DOCUMENT


@rule(
    "HW001",
    "steundocument-opent",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.2.2"),
    profiles=(WRAP,),
)
def support_document_opens(programme: Programme) -> Iterator[Found]:
    """Elke bijeenkomst opent met het steundocument.

    Wat: Kijkt of het eerste onderdeel van elke bijeenkomst over het steundocument
    gaat, zonder pauze of iets anders ervoor.

    Waarom: Met het steundocument begint ieder bij zichzelf, voordat er iets lastigs op
    tafel komt. Het komt in de plaats van afspraken met de groep. Wie later schrikt of
    moe wordt, kan erop teruggrijpen.

    Bron: SRW24 2.2.2: elke bijeenkomst start met het maken van een steundocument.

    Slecht: Een bijeenkomst die begint met een terugblik, en daarna het steundocument.

    Beter: Eerst het steundocument. De terugblik past erin, of komt erna.

    Vals alarm: Een steundocument dat anders heet wordt niet gemeld, zolang ‘over’ het
    noemt. Een welkom dat in je eigen bestand een los onderdeel is, wordt wel gemeld:
    zet het welkom dan in de eerste stap van het steundocument.
    """
    for session in programme.course.sessions:
        if not _opens_well(session):
            yield Found(
                f"‘{session.title}’ opent niet met het steundocument. "
                "Zet dat als eerste, dan begint iedereen bij zichzelf.",
                id=session.id,
                field="deel 1",
                file=programme.file_of(session),
            )


def _opens_well(session: Session) -> bool:
    first = session.parts[0] if session.parts else None
    return isinstance(first, Component) and SUPPORT_DOCUMENT.id in first.about
