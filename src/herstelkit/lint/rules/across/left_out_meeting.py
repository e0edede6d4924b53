"""No text speaks of a meeting that this group left out, or counts otherwise."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Course
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._numbers import mentions
from herstelkit.lint.subjects import Group, Text
from herstelkit.lint.texts import course_texts
from herstelkit.sources import Source

_GONE: Final = (
    "In de teksten bij ‘{place}’ staat ‘{words}’. Dat is ‘{title}’, en die laten "
    "jullie weg. Sla die zin over, of pas hem aan in het draaiboek."
)
_MOVED: Final = (
    "In de teksten bij ‘{place}’ staat ‘{words}’. Dat is ‘{title}’, en bij jullie "
    "heeft die nummer {number}. Noem in de groep liever de naam."
)
_NAMED: Final = (
    "In jullie tekst staat ‘{title}’, en die bijeenkomst laten jullie weg. "
    "Klopt de zin nog?"
)


@rule(
    "HX013",
    "weggelaten-bijeenkomst-genoemd",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def left_out_meeting(group: Group) -> Iterator[Found]:
    """Geen tekst verwijst naar een bijeenkomst die jullie weglieten of verplaatsten.

    Wat: Kijkt bij een groep die bijeenkomsten weglaat of omdraait of de teksten er nog
    bij nummer of bij naam naar verwijzen.

    Waarom: ‘Pak het blad uit bijeenkomst 3’ werkt alleen als die er was. Een begeleider
    merkt het pas als de hele groep zoekt.

    Bron: Ons eigen voorstel, bij de keuze om een cursus zelf samen te stellen.

    Slecht: Bijeenkomst 3 weggelaten, en in 7 staat ‘uit bijeenkomst 3’.

    Beter: In het draaiboek bij 7: ‘het blad Als ik me goed voel’.

    Vals alarm: Wie de hele cursus volgt, krijgt hier nooit iets te zien. Een gewoon
    woord dat ook de naam van een bijeenkomst is, zoals steun, wordt alleen tussen
    aanhalingstekens gezien.
    """
    before = {session.number: session for session in group.whole.sessions}
    now = {session.id: session.number for session in group.course.sessions}
    if all(now.get(session.id) == number for number, session in before.items()):
        return
    moved = {
        number: (session.title, now.get(session.id))
        for number, session in before.items()
        if number is not None and now.get(session.id) != number
    }
    gone = [s.title for s in group.whole.sessions if s.id not in now]
    yield from _by_number(group.course, moved)
    yield from _by_name(group, gone)


def _by_number(
    course: Course, moved: dict[int, tuple[str, int | None]]
) -> Iterator[Found]:
    told: set[tuple[str, int]] = set()
    for text in course_texts(course, {}):
        for mention in mentions(text.text, course.meeting_name.lower()):
            if mention.number in moved and (text.id, mention.number) not in told:
                told.add((text.id, mention.number))
                title, number = moved[mention.number]
                yield Found(
                    (_GONE if number is None else _MOVED).format(
                        place=_titled(course, text),
                        words=mention.words,
                        title=title,
                        number=number,
                    ),
                    id=text.id,
                    field=text.field,
                )


def _titled(course: Course, text: Text) -> str:
    titles = {session.id: session.title for session in course.sessions}
    titles |= {component.id: component.title for component in course.components}
    titles |= {chapter.id: chapter.title for chapter in course.guide.chapters}
    return titles.get(text.id, course.name)


def _by_name(group: Group, gone: list[str]) -> Iterator[Found]:
    for title in gone:
        quoted = re.compile(rf"[‘“\"']{re.escape(title)}[’”\"']", re.IGNORECASE)
        for text in group.texts:
            if quoted.search(text.text):
                yield text.found(_NAMED.format(title=title))
