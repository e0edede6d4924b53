"""What is left of an empty field when somebody types in it without clicking on it.

An empty field holds a row of blanks for a mouse to find. A click takes them all, and
typing replaces them; who comes in with the arrow keys of LibreOffice types among them.
"""

import re
from typing import Final

from attrs import evolve

from herstelkit.blocks import Filled, FilledLines, FilledRows
from herstelkit.reading import Readings

_REMAINS: Final = re.compile("^\N{NO-BREAK SPACE}{8,}|\N{NO-BREAK SPACE}{8,}$")
"""No field holds fewer blanks than these, and nobody types so many."""


def tidied(readings: Readings) -> Readings:
    """Return readings without the blanks round what was typed."""
    answers = {
        name: evolve(one, value=_tidy(one.value))
        for name, one in readings.answers.items()
    }
    return evolve(readings, answers=answers)


def _tidy(answer: Filled) -> Filled:
    match answer:
        case FilledLines(lines=lines):
            return FilledLines(lines=tuple(map(_typed, lines)))
        case FilledRows(rows=rows):
            return FilledRows(rows=tuple(tuple(map(_typed, row)) for row in rows))
        case _:
            return answer


def _typed(text: str) -> str:
    return _REMAINS.sub("", text)
