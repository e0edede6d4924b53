"""Text of a TOML file to values, with the reason in Dutch when that fails."""

import re
from typing import Any, Final

import tomli

from herstelkit.codec.toml_errors import explained
from herstelkit.errors import MOST, ContentError, Problem

MAX_STEPS: Final = 200
"""Most dots on a line. A key with n dots costs tomli n² memory, so a line of dots
could fill the machine; text with this many sentences does not stand on one line."""

_DOTS = re.compile(r"\.+")
_LONG_NUMBER = re.compile(r"[0-9_]{4000,}")


def parse(source: str, text: str) -> dict[str, Any]:
    """Return the values of TOML text; ContentError with lines and reasons."""
    _refuse_long_lines(source, text)
    try:
        values, problems = _read(text)
    except RecursionError:
        raise _refuse(
            source,
            _line(text, max(text.split("\n"), key=_brackets)),
            "hier staan veel te veel haken in elkaar",
            "Haal deze regel weg",
        ) from None
    except ValueError:
        # Not of TOML: Python refuses to read numbers of thousands of digits.
        found = _LONG_NUMBER.search(text)
        raise _refuse(
            source,
            _line(text, found.group() if found else ""),
            "dit getal is veel te groot",
            "Schrijf een kleiner getal, zoals 10",
        ) from None
    if problems:
        raise ContentError(source, problems)
    return values


def _read(text: str) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Return values and problems; a line with a problem is left out to read on."""
    lines = text.split("\n")
    problems: list[Problem] = []
    while True:
        text = "\n".join(lines)
        try:
            return tomli.loads(text), tuple(problems)
        except tomli.TOMLDecodeError as error:
            trouble = explained(str(error), text)
            problems.append(trouble.problem)
            if not trouble.goes_on or len(problems) == MOST:
                return {}, tuple(problems)
            lines[trouble.line - 1] = ""


def _refuse_long_lines(source: str, text: str) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MAX_STEPS and len(_DOTS.findall(line)) > MAX_STEPS:
            what = "deze regel is veel te lang"
            raise _refuse(source, number, what, "Verdeel hem over meer regels")


def _brackets(line: str) -> int:
    return line.count("[") + line.count("{")


def _line(text: str, piece: str) -> int:
    """Return the number of the line with a piece of text."""
    return text.count("\n", 0, text.index(piece)) + 1


def _refuse(source: str, line: int, what: str, fix: str) -> ContentError:
    return ContentError(source, (Problem(path=f"regel {line}", what=what, fix=fix),))
