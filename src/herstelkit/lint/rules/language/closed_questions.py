"""Where there is room to write, a question asks for more than yes or no."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Course, Form, Paper, Question, Sheet
from herstelkit.findings import Severity
from herstelkit.lint.language import prose, shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_ROOM: Final = frozenset({Form.LINES, Form.LIST})
_CLOSED: Final = re.compile(
    r"(?!(?:wat|wie|waar\w*|hoe\w*|welke?|wanneer|wiens|met|voor|van|bij|aan|op|in|uit|"
    r"over|naar|door|tot|sinds|om|en|of|maar|als|stel|noem|kies|schrijf|denk)\b)"
    r"\w+ (?:je|jij|u|er|het|dat|dit|die|iemand|iets|jouw|ze|zij|hij|we|wij|jullie|"
    r"mensen|anderen|een|de)\b[^?]*\?\W*$"
)
_OPENS: Final = re.compile(
    r"\b(?:zo ja|zo nee|wat|wie|waar\w*|hoe|welke?|wanneer|of|vertel|schrijf|noem)\b"
)


@rule(
    "HL016",
    "gesloten-vraag",
    Severity.HINT,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def closed_questions(programme: Programme) -> Iterator[Found]:
    """Een vraag met schrijfruimte vraagt om meer dan ja of nee.

    Wat: Kijkt op werkbladen en stukken naar vragen met regels of een lijst eronder,
    die je met ja of nee kunt beantwoorden.

    Waarom: Zes lege lijnen onder “Heb je vrienden?” zien eruit als een toets. Een
    open vraag nodigt uit om te vertellen, en wie kort wil blijven, kan dat nog
    steeds.

    Bron: Ons eigen voorstel. HOZ12 geeft voorbeelden van open vragen boven vragen
    naar wat er mis is.

    Slecht: “Heb je mensen om je heen?” met zes lijnen.

    Beter: “Wie zijn de mensen om je heen?” met zes lijnen.

    Vals alarm: Niet gemeld worden een vraag met hokjes, een vraag die weg mag, een
    keuze (“liever binnen of buiten?”) en een vraag die verder vraagt (“… en wat doe
    je dan?”). Ten onrechte gemeld wordt een gesloten vraag waar een voorbeeld bij
    staat dat de lezer vanzelf opent.
    """
    for thing, questions in _with_questions(programme.course):
        for number, question in enumerate(questions, start=1):
            if question.form in _ROOM and _is_closed(question):
                yield Found(
                    f"Op de vraag ‘{shortened(question.text)}’ is ja of nee een heel "
                    "antwoord. Begin met wat, wie, waar of hoe, of gebruik hokjes.",
                    id=thing.id,
                    field=f"vraag {number} · vraag",
                    file=programme.file_of(thing),
                )


def _with_questions(
    course: Course,
) -> Iterator[tuple[Sheet | Paper, tuple[Question, ...]]]:
    """Yield what people write on, with its questions."""
    yield from ((sheet, sheet.questions) for sheet in course.sheets)
    yield from ((paper, paper.all_questions) for paper in course.papers)


def _is_closed(question: Question) -> bool:
    if question.optional:  # “is there anybody …?” is the gentlest way to ask
        return False
    texts = (*prose(question.text).sentences, question.help)
    asks = any(_CLOSED.match(text.lower()) for text in texts)
    return asks and not any(_OPENS.search(text.lower()) for text in texts)
