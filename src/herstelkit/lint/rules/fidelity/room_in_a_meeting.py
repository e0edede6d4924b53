"""The group has more than half of the time of each WRAP meeting."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import room
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import FACILITATE_SHARE


@rule(
    "HW005",
    "meer-dan-de-helft-ruimte",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def room_in_a_meeting(programme: Programme) -> Iterator[Found]:
    """In elke bijeenkomst is de groep meer dan de helft van de tijd aan het woord.

    Wat: Telt per bijeenkomst de minuten van faciliteren, naast die van de andere
    stappen. Pauze en slotronde tellen niet mee.

    Waarom: Mensen ontdekken iets terwijl ze het zelf vertellen of opschrijven. Jullie
    uitleg is het opstapje, en blijft daarom kort.

    Bron: SRW24 4.1.6: faciliteren krijgt meer dan de helft van de tijd. In 2.2.1 staat
    dat begeleiders maar beperkt aan het woord zijn.

    Slecht: Een bijeenkomst met zeventig minuten van jullie en zestig van de groep.

    Beter: Kortere uitleg, en een werkvorm die een kwartier langer duurt.

    Vals alarm: Eén onderdeel met wat meer uitleg wordt hier niet gemeld, als de groep
    in de hele bijeenkomst genoeg tijd krijgt (zie HW030). Gesprek dat tijdens de uitleg
    ontstaat, tellen we niet mee.
    """
    for session in programme.course.sessions:
        share = room(programme.course, session.components)
        if share <= FACILITATE_SHARE:
            yield Found(
                f"In ‘{session.title}’ is {share:.0%} van de tijd voor de groep. Maak "
                "daar meer dan de helft van: een kortere uitleg, een langere werkvorm.",
                id=session.id,
                field="stap · minuten",
                file=programme.file_of(session),
            )
