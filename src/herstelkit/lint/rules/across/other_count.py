"""What goes out says how often this group meets, not another one."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Course, SessionRole
from herstelkit.findings import Severity
from herstelkit.lint.language import prose
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Audience, Group, Programme, Text
from herstelkit.sources import Source

_WORDS: Final = (
    "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
    "vijftien zestien zeventien achttien negentien twintig"
)
_NUMBERS: Final = {word: n for n, word in enumerate(_WORDS.split(), start=2)}
_COUNT: Final = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)}) "
    r"(?:(?:bijeenkomsten|lessen|avonden|ochtenden|middagen)\b"
    r"|keer (?:bij elkaar|samen|bijeen|een (?:avond|ochtend|middag))\b)"
    r"(?! plus\b| \+| (?:en|met) (?:nog )?een\b)"
)
_MESSAGE: Final = (
    "Hier staat ‘{words}’, en jullie komen {count} keer bij elkaar. "
    "Pas het getal aan, of laat het weg; de data staan er al bij."
)


@rule(
    "HX020",
    "ander-aantal-keren",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def other_count(subject: Programme | Group) -> Iterator[Found]:
    """Op de folder en in jullie eigen tekst staat het juiste aantal keren.

    Wat: Zoekt op folders, in brieven en in het cursusbestand naar zinnen als ‘acht
    avonden’ of ‘tien keer bij elkaar’, en vergelijkt dat met het programma van de
    groep.

    Waarom: Wie zich aanmeldt, rekent op dat aantal en regelt er oppas of vrij voor.

    Bron: Ons eigen voorstel: wat buiten wordt gezegd, klopt met het programma.

    Slecht: ‘Twaalf avonden’, in een groep die er tien koos.

    Beter: ‘Tien avonden’, of geen getal.

    Vals alarm: Een kennismaking of een terugkomdag mag meetellen of niet. ‘Vier avonden
    per maand’ wordt wel gemeld. In een groep zonder einde wordt niets gemeld.
    """
    course = subject.course
    if course.published.open_ended:
        return
    counts = _counts(course)
    for text in subject.texts:
        for number, words in _said(text):
            if number not in counts:
                yield text.found(_MESSAGE.format(words=words, count=min(counts)))


def _counts(course: Course) -> set[int]:
    """Return how many times the group meets: with and without a first and last time."""
    proper = sum(one.role is SessionRole.MEETING for one in course.sessions)
    return {*range(proper, len(course.sessions) + 1)}


def _said(text: Text) -> Iterator[tuple[int, str]]:
    if text.audience is not Audience.OUTWARD and text.ours:
        return
    read = prose(text.text)
    for found in _COUNT.finditer(read.low):
        number = found.group(1)
        count = int(number) if number.isdecimal() else _NUMBERS[number]
        yield count, read.text[found.start() : found.end()]
