"""Nothing is compulsory, and nothing sounds so."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import Readable, remarks, said
from herstelkit.sources import Source


@rule(
    "HL002",
    "verplichting",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="4.1.6"),
)
def obligation(subject: Readable) -> Iterator[Found]:
    """Wat de groep leest en hoort, nodigt uit en verplicht tot niets.

    Wat: Zoekt “je moet”, “je dient”, “verplicht”, “het is belangrijk dat je” en
    meer van zulke woorden in teksten voor deelnemers, in wat begeleiders zeggen en
    in wat naar buiten gaat. De lijst is ‘verplichting’.

    Waarom: Meedoen is vrijwillig, ook bij de kleinste opdracht. Eén “moet” en
    iemand vult iets in om jullie een plezier te doen. Bij “je kunt” of “misschien”
    blijft de keus waar die hoort.

    Bron: SRW24 4.1.6 telt vrijwilligheid bij wat een groep trouw maakt aan de
    methode. Het is waarde 8 van de openbare lijst (CWVE 8). HOZ12 schrijft dat
    herstel zich niet laat afdwingen. De woorden op de lijst kozen wij.

    Slecht: “Je moet drie dingen opschrijven.”

    Beter: “Je kunt drie dingen opschrijven. Eén mag ook.”

    Vals alarm: Niet gemeld worden “je moet niets”, “niets is verplicht”, een vraag
    als “wat moet je dan van jezelf?” en wat iemand tussen aanhalingstekens zegt.
    Ten onrechte gemeld wordt een “moet” dat bij het verhaal van iemand anders hoort
    en waar geen aanhalingstekens om staan.
    """
    return remarks(
        said(subject, "verplichting"),
        lambda one: (
            f"‘{one.words}’ klinkt als een plicht, en meedoen is een keuze."
            f"{one.instead}"
        ),
    )
