"""Nobody talks on and on."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Component, Session, StepRole
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    LEADERS_TALK,
    OURS,
    roles_of,
    titled,
)
from herstelkit.lint.subjects import Programme

_GUEST: Final = frozenset({StepRole.GUEST})
_LEADERS_MOST: Final = 20
_GUESTS_MOST: Final = 30


@rule("HC015", "lang-aan-het-woord", Severity.WARNING, Stage.COURSE, source=OURS)
def talking_long(programme: Programme) -> Iterator[Found]:
    """Een begeleider praat hooguit twintig minuten achter elkaar, een gast dertig.

    Wat: Telt de minuten van stappen waarin een begeleider of een gast aan het woord is,
    tot er een stap komt waarin de groep iets doet.

    Waarom: De groep is geen publiek. Wat mensen zelf zeggen, schrijven en proberen,
    blijft beter hangen dan wat ze horen.

    Bron: Een eigen voorstel. In de bronnen vonden we hier geen minuten voor.

    Slecht: Aankondigen, vijftien minuten uitleg en dan nog tien minuten eigen verhaal.

    Beter: Na tien minuten een vraag aan de groep, en daarna pas het eigen verhaal.

    Vals alarm: Een stap ‘afsluiten’ telt niet mee, omdat mensen dan vaak schrijven.
    Praat de groep tijdens de uitleg al mee, dan weet deze regel dat niet.
    """
    roles = roles_of(programme.course)
    for session in programme.course.sessions:
        for talk, most, who in (
            (LEADERS_TALK, _LEADERS_MOST, "zijn de begeleiders"),
            (_GUEST, _GUESTS_MOST, "is de gast"),
        ):
            minutes, start = _longest(session, roles, talk)
            if start is not None and minutes > most:
                yield Found(
                    f"In {titled(session)}, vanaf ‘{start.title}’, {who} {minutes} "
                    "minuten achter elkaar aan het woord. Laat de groep er eerder bij, "
                    "bijvoorbeeld met een vraag.",
                    id=start.id,
                    field="stap",
                    file=programme.file_of(session),
                )


def _longest(
    session: Session, roles: dict[str, StepRole], talk: frozenset[StepRole]
) -> tuple[int, Component | None]:
    """Return the most minutes of talk on end, and the component where it begins."""
    longest: tuple[int, Component | None] = (0, None)
    minutes, start = 0, None
    for part in session.parts:
        if not isinstance(part, Component):
            minutes, start = 0, None
            continue
        for step in part.steps:
            role = roles[step.kind]
            if role in talk:
                minutes, start = minutes + step.minutes, start or part
                longest = max(longest, (minutes, start), key=lambda found: found[0])
            elif role is not StepRole.CLOSE:
                minutes, start = 0, None
    return longest
