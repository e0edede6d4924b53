"""In a length of their own, texts still ask no more minutes than there are."""

from collections.abc import Iterator

from herstelkit.courses import Course
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._clock import Clash, clashes
from herstelkit.lint.rules.design._programme import OURS, and_more, roles_of, titled
from herstelkit.lint.subjects import Group


@rule("HC035", "minuten-na-eigen-duur", Severity.WARNING, Stage.RUN, source=OURS)
def minutes_after_stretch(group: Group) -> Iterator[Found]:
    """Kiezen jullie een kortere duur, dan passen de minuten in de teksten nog.

    Wat: Rekent bij een eigen ‘duur’ uit hoeveel minuten elke werkvorm overhoudt, en
    legt die naast de minuten in de opdracht.

    Waarom: Het programma rekt mee met jullie duur, maar de teksten niet. Zegt de
    opdracht dat je na zes minuten wisselt en zijn er acht voor allebei, dan komt de
    tweede er bekaaid af.

    Bron: Een eigen voorstel.

    Slecht: duur = 90 bij een programma van twee uur, zonder de opdrachten na te lezen.

    Beter: In het draaiboek bij elke werkvorm de nieuwe minuten opschrijven, of iets
    weglaten.

    Vals alarm: Blijft er juist tijd over, dan zegt deze regel niets: dat geeft lucht.
    Wat in de teksten van de methode zelf al niet klopt, staat bij HC012.
    """
    if group.run.minutes is None:
        return
    known = {(c.id, c.field) for _, c in _tight(group.whole)}
    new = [(s, c) for s, c in _tight(group.course) if (c.id, c.field) not in known]
    if not new:
        return
    title, first = new[0]
    yield Found(
        f"Door jullie eigen duur passen niet alle opdrachten meer, zoals in {title}. "
        f"{first.said}{and_more(len(new) - 1)} Schrijf de nieuwe minuten in het "
        "draaiboek, of laat iets weg.",
        id=first.id,
        field="duur",
    )


def _tight(course: Course) -> Iterator[tuple[str, Clash]]:
    """Yield the texts that ask for more minutes than there are."""
    roles = roles_of(course)
    for session in course.sessions:
        for clash in clashes(session, roles):
            if clash.asked > clash.there:
                yield titled(session), clash
