"""A meeting ends with a closing."""

from collections.abc import Iterator

from herstelkit.courses import ClosingRound, Component, Session, StepRole
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import OURS, roles_of, titled
from herstelkit.lint.subjects import Programme


@rule("HC042", "afsluiting-ontbreekt", Severity.WARNING, Stage.COURSE, source=OURS)
def ends_well(programme: Programme) -> Iterator[Found]:
    """Een bijeenkomst eindigt met een afsluiting.

    Wat: Kijkt of het laatste deel een slotronde is, of een onderdeel dat met een stap
    ‘afsluiten’ eindigt.

    Waarom: Zonder afsluiting lopen mensen weg met iets halfs. Een paar minuten om te
    zeggen hoe je gaat, of om even stil te zijn, maakt het rond.

    Bron: Een eigen voorstel. HOZ12 6.2 noemt de afsluiting als vast deel van elke
    bijeenkomst van Begin maken met herstel.

    Slecht: Een bijeenkomst die stopt midden in een gesprek, of met een pauze.

    Beter: Een slotronde van tien minuten.

    Vals alarm: Een laatste gesprek dat vanzelf afrondt, maar als ‘uitwisselen’ in het
    bestand staat, wordt gemeld.
    """
    roles = roles_of(programme.course)
    for session in programme.course.sessions:
        if not _is_closed(session, roles):
            yield Found(
                f"{titled(session)} houdt op zonder afsluiting. Zet er een slotronde "
                "achter, al is die kort.",
                id=session.id,
                field="deel",
                file=programme.file_of(session),
            )


def _is_closed(session: Session, roles: dict[str, StepRole]) -> bool:
    last = session.parts[-1] if session.parts else None
    match last:
        case ClosingRound():
            return True
        case Component():
            return bool(last.steps) and roles[last.steps[-1].kind] is StepRole.CLOSE
        case _:
            return False
