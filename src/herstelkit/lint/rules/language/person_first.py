"""The person first: nobody is called by a diagnosis or a trouble."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import ALL, Readable, Said, is_told, is_wrap, remarks, said
from herstelkit.lint.subjects import Audience
from herstelkit.sources import Source


@rule(
    "HL004",
    "eerst-de-mens",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="CWVE", section="4 en 5"),
)
def person_first(subject: Readable) -> Iterator[Found]:
    """Niemand heet naar een diagnose of een moeilijkheid.

    Wat: Zoekt woorden die van een mens een soort maken, zoals een diagnose met ‘de’
    of ‘een’ ervoor. Hij kijkt in alle teksten, ook in het draaiboek. De lijst is
    ‘etiketten’.

    Waarom: Wie zo’n woord leest en zichzelf erin herkent, is even alleen nog maar
    dat. “Mensen die”, “iemand met”: het zijn twee woorden meer, en de mens staat
    weer vooraan.

    Bron: CWVE 4 en 5: ieder is gelijk en welkom zoals die is. HOZ12 zegt dat een
    diagnose geen naam is. Een nieuwere lijst voegt toe dat iemand zichzelf zo mag
    noemen. De woorden op de lijst kozen wij.

    Slecht: “Deze middag is ook voor autisten en verslaafden.”

    Beter: “Iedereen is welkom.” Of, als het ter zake doet: “mensen met autisme”.

    Vals alarm: Niet gemeld wordt hoe iemand zichzelf tussen aanhalingstekens noemt,
    of de naam van een vereniging. Op een folder van
    WRAP zegt HW026 het. Ten onrechte gemeld wordt een woord dat je
    aanhaalt zonder aanhalingstekens, om te laten zien wat het doet.
    """
    return remarks(
        said(subject, "etiketten", ALL, lambda one: _is_told(subject, one)),
        lambda one: f"‘{one.words}’ zet een etiket voorop.{one.instead}",
    )


def _is_told(subject: Readable, one: Said) -> bool:
    """Tell whether HW026 speaks of it: who a WRAP group is for."""
    outward = one.text.audience is Audience.OUTWARD
    return outward and is_wrap(subject) and is_told(one, ("diagnoses",))
