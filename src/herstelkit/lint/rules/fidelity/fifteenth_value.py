"""The fifteenth value is open, unless somebody with a licence filled it in."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import ETHICAL_VALUES, ValueStatus


@rule(
    "HW036",
    "vijftiende-waarde",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1"),
    profiles=(WRAP,),
)
def fifteenth_value(programme: Programme) -> Iterator[Found]:
    """De vijftiende waarde is open, tenzij er een licentie is.

    Wat: Kijkt of de plaats die niet openbaar is, op open staat. Is die ingevuld, dan
    zoekt de regel in de vermelding en het voorstel naar het woord licentie.

    Waarom: Niemand heeft deze waarde openbaar gemaakt. Wie er zelf een bedenkt, legt
    begeleiders iets in de mond dat niet van WRAP is.

    Bron: SRW24 2.1 telt vijftien waarden en noemt ze niet alle. Openbaar zijn er
    veertien (CWVE).

    Slecht: Nummer vijftien met een zelfbedachte tekst.

    Beter: Nummer vijftien open. Of ingevuld uit je eigen handboek, met in de
    vermelding: “Met licentie van …”

    Vals alarm: Een organisatie met een licentie die dat in de vermelding zegt, krijgt
    geen melding. Zegt ze het niet, dan wel.
    """
    course = programme.course
    unknown = {v.number for v in ETHICAL_VALUES if v.status is ValueStatus.OPEN}
    told = f"{course.notice} {course.proposal}".lower()
    for value in course.values:
        if value.number in unknown and not value.open and "licentie" not in told:
            yield Found(
                f"Waarde {value.number} is ingevuld, en die is niet openbaar. Komt hij "
                "uit jullie handboek? Noem dan de licentie in de vermelding.",
                id=value.id,
                field="open",
                file="waarden.toml",
            )
