"""In every meeting there is a question or an exercise for the group."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Session
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._used import sessions_of
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MESSAGE: Final = (
    "In ‘{title}’ staat geen enkele vraag en geen werkvorm. "
    "Zet er een paar vragen bij, dan kan de groep zelf aan het woord."
)


@rule(
    "HX023",
    "niets-voor-de-groep",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def nothing_to_do(programme: Programme) -> Iterator[Found]:
    """In elke bijeenkomst is er een vraag of een werkvorm voor de groep.

    Wat: Zoekt bijeenkomsten waarin geen enkele stap een vraag of een werkvorm heeft.

    Waarom: Zonder vraag of opdracht is alleen de begeleider aan het woord. De groep
    komt juist om van elkaar te horen.

    Bron: Ons eigen voorstel: een bijeenkomst is van de groep.

    Slecht: Vier stappen met uitleg, en daarna de slotronde.

    Beter: Na de uitleg twee vragen, en tien minuten in tweetallen.

    Vals alarm: Een oefening die alleen in gewone zinnen is beschreven, zien wij niet,
    en de bijeenkomst wordt dan gemeld. Eén vraag is genoeg om niet genoemd te worden.
    """
    for session in sessions_of(programme.course):
        if session.components and not _asks(session):
            yield Found(
                _MESSAGE.format(title=session.title),
                id=session.id,
                file=programme.file_of(session),
            )


def _asks(session: Session) -> bool:
    steps = (step for component in session.components for step in component.steps)
    return any(step.questions or step.work_forms for step in steps)
