"""Nobody sets goals for the people in a WRAP group or measures them."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims
from herstelkit.lint.said import Readable, remarks
from herstelkit.lint.subjects import Programme
from herstelkit.lint.wording import word_list
from herstelkit.sources import Source

_LIST: Final = "wrap_doelen"


@rule(
    "HW017",
    "geen-opgelegde-doelen",
    Severity.ERROR,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def no_imposed_goals(subject: Readable) -> Iterator[Found]:
    """Er worden geen doelen gesteld en er wordt niets gemeten.

    Wat: Zoekt in alle teksten, en in het doel van de methode, naar doelen die iemand
    stelt of haalt, naar metingen en naar vooruitgang.

    Waarom: Een WRAP begint bij hoe je bent als je je goed voelt, en niet bij een
    probleem. Waar het toe leidt, blijkt onderweg. Met een doel vooraf gaan mensen aan
    een verwachting werken in plaats van op zoek.

    Bron: SRW24 4.1.6: los van behandeling en behandeldoelen. In 3.2.2 staat dat het bij
    WRAP niet om een vooraf bepaald doel gaat.

    Slecht: “Stel drie doelen voor de komende weken. Na afloop meten we je vooruitgang.”

    Beter: “Wat wil je deze week eens uitproberen, als je daar zin in hebt?”

    Vals alarm: Het doel van een onderdeel, in het draaiboek, wordt niet gemeld; zeggen
    dat er geen doelen zijn ook niet. Een doel dat iemand zelf inbrengt, past in elk
    plan; een blad dat erom vraagt, wordt wel gemeld.
    """
    yield from remarks(claims(subject, _LIST), lambda one: _message(one.words))
    if isinstance(subject, Programme):
        for aim in subject.course.published.aims:
            if hit := word_list(_LIST).first(aim):
                yield Found(_message(hit.words), field="gepubliceerd · doel")


def _message(words: str) -> str:
    return (
        f"Hier staat ‘{words}’. WRAP heeft geen doel vooraf en meet niets. Vraag "
        "liever wat iemand goeddoet, of wat die wil uitproberen."
    )
