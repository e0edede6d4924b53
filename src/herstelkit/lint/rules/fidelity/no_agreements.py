"""A WRAP group makes no agreements: it has the support document."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims
from herstelkit.lint.said import Readable, remarks
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source


@rule(
    "HW002",
    "geen-groepsafspraken",
    Severity.ERROR,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="2.2.2"),
    profiles=(WRAP,),
)
def no_agreements(subject: Readable) -> Iterator[Found]:
    """Een WRAP-groep maakt geen groepsafspraken.

    Wat: Zoekt in alle teksten naar het maken van afspraken of regels met de groep, en
    in de gegevens van de methode naar ‘groepsafspraken = true’.

    Waarom: Bij een afspraak let je op de ander, en wacht je tot die zich eraan houdt.
    Met een steundocument houd je zelf iets in handen. Dat oefenen is een kern van WRAP.

    Bron: SRW24 2.2.2 en 4.1.6: het steundocument komt in de plaats van afspraken met
    de groep, en dat hoort bij trouw zijn aan het model.

    Slecht: “We maken samen afspraken over hoe we met elkaar omgaan.”

    Beter: “Maak voor jezelf de zin af: ik steun mezelf deze bijeenkomst door …”

    Vals alarm: Zeggen dat er geen afspraken zijn, en waarom, wordt niet gemeld. Een
    afspraak bij de tandarts ook niet. “We spreken bij de ingang af” en “alle drie de
    afspraken van vandaag” worden wel gemeld; zeg het dan met een ander woord.
    """
    if isinstance(subject, Programme) and subject.course.published.group_agreements:
        yield Found(
            "In de gegevens van de methode staan groepsafspraken aan. WRAP heeft het "
            "steundocument in plaats daarvan. Zet ze uit.",
            field="gepubliceerd · groepsafspraken",
        )
    yield from remarks(
        claims(subject, "wrap_groepsafspraken"), lambda one: _message(one.words)
    )


def _message(words: str) -> str:
    return (
        f"Hier staat ‘{words}’. In WRAP komt het steundocument daarvoor in de "
        "plaats. Vraag liever wat ieder zelf kan doen om hier goed te zitten."
    )
