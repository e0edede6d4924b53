"""No claims about the material that are not ours to make."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import ALL, Readable, remarks, said
from herstelkit.sources import Source


@rule(
    "HL009",
    "grote-woorden",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def big_words(subject: Readable) -> Iterator[Found]:
    """Het materiaal zegt niet dat het meer is dan het is.

    Wat: Zoekt woorden als ‘officieel’, ‘modelgetrouw’, ‘B1’ en de namen Crisiskaart
    en Hulpkaart, in alle teksten. De lijst is ‘grote_woorden’.

    Waarom: Deze bladen zijn een voorstel, en de methoden zijn van anderen. Wie
    “officieel” op de folder zet, belooft iets wat de groep niet kan waarmaken. En
    bij een Crisiskaart hoort een eigen consulent, met eisen waar hulpverleners op
    vertrouwen.

    Bron: Ons eigen voorstel. WRAP en Crisiskaart zijn merken van anderen; de schaal
    voor modelgetrouwheid is niet openbaar; voor ‘B1’ bestaat geen vaste meting.

    Slecht: “Dit is de officiële werkmap, modelgetrouw en op B1-niveau.”

    Beter: “Deze werkmap hebben wij zelf gemaakt, in gewone taal.”

    Vals alarm: Niet gemeld wordt een zin die zegt wat het juist niet is (“dit is
    geen officieel materiaal”), een gecertificeerde begeleider, en lokaal B1. Ten
    onrechte gemeld wordt materiaal van de eigenaar van de methode: die mag dit wel
    zeggen.
    """
    return remarks(
        said(subject, "grote_woorden", ALL),
        lambda one: f"Hier staat ‘{one.words}’.{one.instead}",
    )
