"""What crisis means comes up before the crisis plan is made."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import about, planned
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import CRISIS


@rule(
    "HW034",
    "crisis-voorbereid",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.5"),
    profiles=(WRAP,),
)
def crisis_prepared(programme: Programme) -> Iterator[Found]:
    """Wat crisis voor ieder betekent, komt eerder dan het crisisplan.

    Wat: Kijkt of er voor het crisisplan, in een eerdere bijeenkomst, een onderdeel is
    over wat crisis betekent.

    Waarom: Het woord is groot. Wie er een week eerder een eigen, kleine betekenis aan
    gaf, weet wat er komt en kan kiezen hoe die meedoet.

    Bron: SRW24 4.1.5: begeleiders wilden meer doen in de inleiding, en zeggen dat
    crisis voor iedereen iets anders is. Het een week eerder doen is ons eigen voorstel.

    Slecht: Een bijeenkomst die meteen met het crisisplan begint.

    Beter: De keer ervoor twintig minuten over de vraag: wat is crisis voor jou?

    Vals alarm: Een cursus van één of twee dagen wordt niet gemeld: daar past het op
    dezelfde dag. Een gesprek erover zonder eigen onderdeel wordt wel gemeld.
    """
    course = programme.course
    if len(course.sessions) <= 2:  # noqa: PLR2004 (one or two days)
        return
    for plan in planned(course, CRISIS.id)[:1]:
        if about(course, CRISIS.id)[0].meeting == plan.meeting:
            yield Found(
                "De groep begint meteen aan het crisisplan. Vraag een keer eerder wat "
                "crisis voor ieder betekent; zo’n eerste blik maakt het lichter.",
                id=plan.component.id,
                field="over",
                file=programme.file_of(plan.session),
            )
