"""Where tomli stopped reading a text, and what it said of that place."""

import re

from attrs import frozen

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


@frozen(kw_only=True)
class Spot:
    """Where reading stopped, and what tomli said of it."""

    said: str
    line: str
    column: int
    first: bool

    @property
    def here(self) -> str:
        """Return the character at which reading stopped, or an empty text."""
        return self.line[self.column : self.column + 1]

    @property
    def value(self) -> str:
        """Return the value in which reading stopped."""
        start = max(self.line.rfind(mark, 0, self.column) for mark in "=,[") + 1
        return self.line[start:].split("#")[0].split(",")[0].strip(" \t]")


def spot_of(message: str, text: str) -> tuple[int, Spot]:
    """Return the line and the place that a message of tomli about a text is of."""
    place = _PLACE.search(message)
    lines = text.rstrip("\n").split("\n")
    said = _PLACE.sub("", message)
    if place and place[1]:
        number, column = int(place[1]), int(place[2]) - 1
    else:
        number = _last_opened(said, text)
        column = len(lines[number - 1])
    first = not "".join(lines[: number - 1]).strip()
    return number, Spot(said=said, line=lines[number - 1], column=column, first=first)


def _last_opened(said: str, text: str) -> int:
    """Return the line of the quote that is never closed, or else the last line."""
    expected = said.removeprefix("Expected ").strip('"')
    if text.count('"""') % 2 and said.startswith("Unterminated"):
        expected = '"""'
    found = text.rfind(expected) if set(expected) <= {"'", '"'} else -1
    return text.count("\n", 0, found if found >= 0 else len(text.rstrip("\n"))) + 1
