"""An end event in public needs a form on which people say yes or no."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Paper, Reader, Sheet
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_CONSENT: Final = "toestemming"


@rule(
    "HC021",
    "toestemming",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="HOZ12", section="9.1"),
)
def consent(programme: Programme) -> Iterator[Found]:
    """Bij een openbaar slot hoort een toestemmingsblad.

    Wat: Heeft de cursus een slotmoment voor publiek van buiten, dan zoekt deze regel
    een blad of stuk voor deelnemers over toestemming, met iets om in te vullen.

    Waarom: Een foto of verhaal aan de wand is van de maker. Zonder blad weet later
    niemand meer wat er wel en niet mocht, en onder welke naam.

    Bron: HOZ12 9.1 noemt bij Fotovoice een tentoonstelling binnen en buiten de
    organisatie. Dat iedereen dan op papier ja of nee kan zeggen, is ons voorstel.

    Slecht: Een tentoonstelling, en nergens een blad om ja of nee te zeggen.

    Beter: Een stuk “Toestemming voor foto en verhaal”, met een vraag per foto.

    Vals alarm: Een blad dat hetzelfde regelt zonder het woord toestemming, wordt niet
    herkend. Een slot voor alleen eigen genodigden telt niet als openbaar.
    """
    course = programme.course
    event = course.end_event
    if event is None or not event.public:
        return
    papers = [paper for paper in course.papers if paper.reader is Reader.PARTICIPANT]
    asked = any(_asks(paper, paper.introduction) for paper in papers)
    if not asked and not any(_asks(sheet, "") for sheet in course.sheets):
        yield Found(
            f"‘{event.name}’ is openbaar, maar er is geen blad waarop deelnemers "
            "toestemming geven. Maak er een, per foto of verhaal.",
            field="slotmoment",
            file="methode.toml",
        )


def _asks(page: Paper | Sheet, introduction: str) -> bool:
    """Tell whether people can fill in what they allow.

    A sheet with other questions may well speak of consent above them.
    """
    said = f"{page.id} {page.title} {introduction}".lower()
    return bool(page.questions) and _CONSENT in said
