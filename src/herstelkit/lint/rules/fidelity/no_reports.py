"""Nobody reports on the people in a WRAP group."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims
from herstelkit.lint.said import Readable, remarks
from herstelkit.sources import Source


@rule(
    "HW016",
    "geen-verslag",
    Severity.ERROR,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="3.2.2"),
    profiles=(WRAP,),
)
def no_reports(subject: Readable) -> Iterator[Found]:
    """Over deelnemers komt geen verslag, ook niet of ze er waren.

    Wat: Zoekt in alle teksten naar lijsten van wie er was, verslagen en terugkoppeling.

    Waarom: Mensen vertellen vrijer als het in de groep blijft. Wie naar een partner
    verslag doet, maakt van de groep een stukje van iemands traject.

    Bron: SRW24 3.2.2: op de vraag hoe je iemands voortgang volgt was het antwoord dat
    ieder zelf kiest wat die meeneemt. Dat ook aanwezigheid onder jullie blijft, is onze
    eigen uitwerking daarvan.

    Slecht: “Na afloop sturen we een terugkoppeling aan je huisarts.”

    Beter: “Wij vertellen niemand iets over jou. Ook niet of je er was.”

    Vals alarm: Zeggen dat er geen verslag komt, wordt niet gemeld. Iemand erbij halen
    als er gevaar is ook niet. Vertellen hoe de groep als geheel beviel, kan gemeld
    worden als je dat een verslag noemt.
    """
    yield from remarks(claims(subject, "wrap_verslag"), lambda one: _message(one.words))


def _message(words: str) -> str:
    return (
        f"Hier staat ‘{words}’. Over wie meedoet vertellen jullie niets door, "
        "ook niet wie er was. Haal het weg, of schrijf dat je niets bijhoudt."
    )
