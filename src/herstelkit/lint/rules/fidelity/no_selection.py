"""Nobody is selected for a WRAP group."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims
from herstelkit.lint.said import Readable, remarks
from herstelkit.sources import Source


@rule(
    "HW015",
    "geen-selectie",
    Severity.ERROR,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def no_selection(subject: Readable) -> Iterator[Found]:
    """Iedereen die wil, kan meedoen: er is geen selectie.

    Wat: Zoekt in alle teksten naar een intake, een verwijzing, toelating of een oordeel
    over wie er past.

    Waarom: Mensen weten zelf het best of iets bij hen past. Een gesprek vooraf, hoe
    vriendelijk ook, maakt van een deelnemer iemand die wordt beoordeeld.

    Bron: SRW24 4.1.6: er waren nergens criteria voor wie mee kon doen. In 3.2.2 staat
    dat partners niet hoeven te verwijzen of te bepalen voor wie het is.

    Slecht: “Na een intakegesprek hoor je of je kunt deelnemen.”

    Beter: “Iedereen is welkom. Twijfel je? Kom de eerste keer gewoon kijken.”

    Vals alarm: Zeggen dat er géén intake of verwijzing is, wordt niet gemeld. Een
    verwijzing naar een bladzijde wel; schrijf dan “zie bladzijde 4”.
    """
    yield from remarks(
        claims(subject, "wrap_selectie"), lambda one: _message(one.words)
    )


def _message(words: str) -> str:
    return (
        f"Hier staat ‘{words}’. Aan een WRAP-groep doet mee wie dat wil, zonder "
        "drempel vooraf. Schrijf liever dat iedereen welkom is."
    )
