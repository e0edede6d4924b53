"""The crisis plan comes after what it builds on, the post-crisis plan after it."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._crisis import first_plan, still_to_come
from herstelkit.lint.rules.fidelity._spots import Spot
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import listed
from herstelkit.sources import Source
from herstelkit.wrap import CRISIS, POST_CRISIS

_TURN_ROUND: Final = (
    "Het postcrisisplan komt voor het crisisplan. Draai ze om: eerst wat anderen even "
    "overnemen, dan hoe je het weer oppakt."
)


@rule(
    "HW010",
    "crisis-op-zijn-plek",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1.2"),
    profiles=(WRAP,),
)
def crisis_after_the_rest(programme: Programme) -> Iterator[Found]:
    """Het crisisplan komt na de koffer en de vier eerste plannen.

    Wat: Kijkt of de koffer, het dagelijks onderhoudsplan, triggers, vroege
    waarschuwingstekenen en signalen van ontsporing voor het crisisplan komen, en het
    postcrisisplan erna.

    Waarom: De plannen gaan van een gewone dag naar moeilijke tijden, en weer terug. Wie
    dan aan crisis begint, heeft al een koffer en een beeld van goede dagen.

    Bron: SRW24 2.1.2 geeft de zes plannen in deze volgorde, gevuld vanuit de koffer.

    Slecht: Het crisisplan in bijeenkomst 3, omdat de groep erom vraagt.

    Beter: De volgorde houden, en vertellen wanneer het crisisplan aan de beurt is.

    Vals alarm: Een eerste blik op het woord crisis, eerder in de cursus, is geen plan
    en wordt niet gemeld. Een herhaling van de koffer na het crisisplan ook niet.
    """
    course = programme.course
    crisis, after = first_plan(course, CRISIS), first_plan(course, POST_CRISIS)
    if crisis is None:
        return
    if after is not None and after.place < crisis.place:
        yield _found(programme, after, _TURN_ROUND)
    if late := still_to_come(course):
        names = listed(f"‘{part.label_nl}’" for part in late)
        message = f"Het crisisplan komt voor {names}. Schuif het naar achteren."
        yield _found(programme, crisis, message)


def _found(programme: Programme, spot: Spot, message: str) -> Found:
    file = programme.file_of(spot.session)
    return Found(message, id=spot.component.id, field="over", file=file)
