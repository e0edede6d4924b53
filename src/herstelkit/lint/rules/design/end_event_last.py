"""What a course works towards comes at its end."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import is_chosen, proper
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source


@rule(
    "HC038",
    "slotmoment-aan-het-eind",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="HOZ12", section="9.1"),
)
def end_event_last(programme: Programme) -> Iterator[Found]:
    """Het slotmoment valt in de laatste bijeenkomst.

    Wat: Kijkt of de bijeenkomst van het slotmoment de laatste van de reeks is.

    Waarom: De hele cursus werkt ernaartoe. Wat erna komt, valt in het niet, en wie nog
    niet klaar is met zijn verhaal of foto, heeft de tijd dan niet gekregen.

    Bron: HOZ12 9.1 noemt een podium aan het eind van Ervan verhalen en een
    tentoonstelling als uitkomst van Fotovoice.

    Slecht: De tentoonstelling in de tiende keer van twaalf.

    Beter: De tentoonstelling als laatste, en daarna samen terugkijken.

    Vals alarm: Een bijeenkomst erna om samen terug te kijken, is een goed idee. Die
    wordt toch gemeld, behalve als het een terugkomst is.
    """
    course = programme.course
    event, meetings = course.end_event, proper(course)
    if event is None or event.meeting is None or not meetings:
        return
    if meetings[-1].id == event.meeting:
        return
    if any(session.id == event.meeting for session in meetings):
        said = "is niet in de laatste bijeenkomst, maar eerder. Zet die achteraan"
    else:
        said = "heeft geen bijeenkomst meer. Neem die er weer bij, als laatste"
    yield Found(
        f"‘{event.name}’ {said}, of kies een ander slotmoment.",
        id=event.meeting,
        field="slotmoment · bijeenkomst",
        file="" if is_chosen(course) else "methode.toml",
    )
