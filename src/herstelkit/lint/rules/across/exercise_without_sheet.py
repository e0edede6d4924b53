"""Who is asked to write on a sheet has got one."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Component, Session
from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._used import sessions_of
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_WRITE: Final = (
    r"\b(?:schrijf|teken|noteer|vul|zet|plak|kleur|kruis|omcirkel|onderstreep)\b"
)
_SHEET: Final = (
    r"\b(?:op|in) (?:je|jouw|jullie|het|dit|ieders) (?:eigen )?(?:werk)?blad(?:en)?\b"
)
_ON_A_SHEET: Final = re.compile(
    rf"{_WRITE}[^.!?\n]*{_SHEET}|{_SHEET}[^.!?\n]*{_WRITE}", re.IGNORECASE
)
_MESSAGE: Final = (
    "Hier schrijven mensen op een blad (‘{words}’), en in deze bijeenkomst is er nog "
    "geen uitgedeeld. Noem het bij ‘werkbladen’, of zeg dat ze een leeg vel pakken."
)


@rule(
    "HX002",
    "oefening-zonder-blad",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def exercise_without_sheet(programme: Programme) -> Iterator[Found]:
    """Bij een oefening waarin mensen op hun blad schrijven, hoort een blad.

    Wat: Zoekt in onderdelen naar zinnen als ‘schrijf op je blad’, terwijl dit onderdeel
    en de onderdelen ervoor geen werkblad hebben.

    Waarom: Tien mensen kijken je aan en er is geen blad. Het draaiboek en de paklijst
    noemen alleen wat bij een onderdeel staat.

    Bron: Ons eigen voorstel: wat in een oefening nodig is, ligt klaar.

    Slecht: ‘Schrijf op je blad wat je wilt bewaren’, en geen werkblad bij het
    onderdeel.

    Beter: Hetzelfde, met het blad bij ‘werkbladen’.

    Vals alarm: Een blad van eerder in dezelfde bijeenkomst telt mee. ‘Schrijf op een
    leeg vel’ of ‘op een kaartje’ wordt niet gemeld. Een blad dat mensen van een vorige
    keer meenemen wel.
    """
    for session in sessions_of(programme.course):
        for component in _before_any_sheet(session):
            for words in filter(None, map(_asked, _texts(component))):
                message = _MESSAGE.format(words=shortened(words, 50))
                file = programme.file_of(session)
                yield Found(message, id=component.id, field="werkbladen", file=file)
                break


def _before_any_sheet(session: Session) -> Iterator[Component]:
    for component in session.components:
        if component.sheets:
            return
        yield component


def _asked(text: str) -> str:
    found = _ON_A_SHEET.search(text)
    return found.group() if found else ""


def _texts(component: Component) -> Iterator[str]:
    for step in component.steps:
        yield from (step.say, *step.questions)
        slides = (*step.slides, *(form.slide for form in step.work_forms))
        for slide in slides:
            yield from (slide.title, slide.text, *slide.points)
        for form in step.work_forms:
            yield from form.instructions
