"""The fourteen public values are there, and the place of the fifteenth."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Course, Value
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import listed
from herstelkit.sources import Source
from herstelkit.wrap import COUNT, ETHICAL_VALUES, ValueStatus

_FILE: Final = "waarden.toml"
_FEW: Final = 3


@rule(
    "HW021",
    "waarden",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1"),
    profiles=(WRAP,),
)
def fourteen_values(programme: Programme) -> Iterator[Found]:
    """Alle vijftien plaatsen in de lijst met waarden zijn er.

    Wat: Telt de waarden. Veertien hebben een naam en een tekst; de vijftiende is een
    open plek, of is ingevuld door een organisatie met een licentie (zie HW036).

    Waarom: Begeleiders leunen op de waarden als het schuurt. Valt er een weg, dan mist
    er juist dan iets. De open plek zegt eerlijk wat we niet weten.

    Bron: SRW24 2.1 spreekt van vijftien waarden. Veertien zijn openbaar beschreven
    (CWVE); de namen ervan zijn onze eigen woorden.

    Slecht: Een lijst van dertien, of een lijst zonder de open plek.

    Beter: Veertien waarden in eigen woorden, en nummer vijftien open.

    Vals alarm: Andere namen of een andere volgorde worden niet gemeld: een organisatie
    mag haar eigen lijst gebruiken. Een lijst die met opzet langer is, wordt gemeld.
    """
    numbers = {value.number for value in programme.course.values}
    missing = [str(n) for n in range(1, COUNT + 1) if n not in numbers]
    if missing:
        yield Found(
            f"In de lijst met waarden {_lacking(missing)}. Zet erbij wat je weet. De "
            "vijftiende is niet openbaar; die plek mag open blijven.",
            field="waarde",
            file=_FILE,
        )
    elif len(programme.course.values) > COUNT:
        yield Found(
            f"De lijst telt {len(programme.course.values)} waarden. WRAP kent er "
            "vijftien. Voeg er twee samen, of haal er een weg.",
            field="waarde",
            file=_FILE,
        )
    for value in _closed(programme.course):
        yield Found(
            f"De waarde op plaats {value.number} staat op open, terwijl die bekend is. "
            "Zet er een naam en een tekst bij.",
            id=value.id,
            field="open",
            file=_FILE,
        )


def _lacking(missing: list[str]) -> str:
    if len(missing) > _FEW:
        return f"ontbreken er {len(missing)} van de vijftien"
    return f"ontbreekt nummer {listed(missing)}"


def _closed(course: Course) -> Iterator[Value]:
    """Yield the values that are left open though everybody can know them."""
    known = {v.number for v in ETHICAL_VALUES if v.status is ValueStatus.PUBLIC}
    yield from (
        value for value in course.values if value.open and value.number in known
    )
