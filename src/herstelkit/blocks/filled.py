r"""What a person filled in: answers as they were typed, whatever file they stand in.

Text is kept letter by letter. Only line ends are made alike (each is one ``\n``), and
lines, rows and options after the last one that holds anything are no answer.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import field, frozen

from herstelkit.primitives import MONTHS, each, safe_line, safe_text

_FORMS: Final = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"),
    re.compile(
        r"(?P<day>[0-9]{1,2})[-/. ](?P<month>[0-9]{1,2})[-/. ](?P<year>[0-9]{4})"
    ),
    re.compile(
        r"(?:[a-z]+dag )?(?P<day>[0-9]{1,2}) (?P<month>[a-z]{3,9})\.? "
        r"(?P<year>[0-9]{4})"
    ),
)
_LONGEST_DATE: Final = 40


def one_line_end(text: str) -> str:
    r"""Return text in which every line end is ``\n``, as files keep it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _lines(lines: Iterable[str]) -> tuple[str, ...]:
    made = [one_line_end(line) for line in lines]
    while made and not made[-1]:
        made.pop()
    return tuple(made)


def _rows(rows: Iterable[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    made = [tuple(map(one_line_end, row)) for row in rows]
    while made and not any(made[-1]):
        made.pop()
    return tuple(made)


def _once(options: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(options))


@frozen(kw_only=True)
class FilledLines:
    """Text on lines or items of a list; a line can hold line ends of its own."""

    lines: tuple[str, ...] = field(converter=_lines, validator=each(safe_text))

    def __bool__(self) -> bool:
        """Tell whether anything was filled in."""
        return bool(self.lines)


@frozen(kw_only=True)
class FilledRows:
    """The rows of a table, each with the text of its cells."""

    rows: tuple[tuple[str, ...], ...] = field(
        converter=_rows, validator=each(each(safe_text))
    )

    def __bool__(self) -> bool:
        """Tell whether anything was filled in."""
        return bool(self.rows)


@frozen(kw_only=True)
class FilledDate:
    """A date, or what was typed in its place (``ergens in mei``)."""

    day: dt.date | None = None
    text: str = field(default="", validator=safe_line)

    @classmethod
    def typed(cls, text: str) -> "FilledDate":
        """Return what somebody typed: a date where it is one in Dutch, else text."""
        day = date_in(text)
        return cls(day=day) if day else cls(text=text)

    def __bool__(self) -> bool:
        """Tell whether anything was filled in."""
        return self.day is not None or bool(self.text)

    def __str__(self) -> str:
        """Return the date as Dutch writes it, or the text."""
        if self.day is None:
            return self.text
        day = self.day  # four digits, so that the year 26 stays what it is
        return f"{day.day} {MONTHS[day.month - 1]} {day.year:04}"


@frozen(kw_only=True)
class FilledChoice:
    """The options that were ticked, in the order in which they are printed."""

    options: tuple[str, ...] = field(converter=_once, validator=each(safe_line))

    def __bool__(self) -> bool:
        """Tell whether anything was ticked."""
        return bool(self.options)


Filled = FilledLines | FilledRows | FilledDate | FilledChoice


def date_in(text: str) -> dt.date | None:
    """Return the date that a text is, in the forms that are usual in Dutch."""
    plain = " ".join(text.casefold().split())
    if len(plain) > _LONGEST_DATE:
        return None
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            return _date(found["year"], found["month"], found["day"])
    return None


def _date(year: str, month: str, day: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _month(month)
    try:
        return dt.date(int(year), number, int(day))
    except ValueError:
        return None


def _month(word: str) -> int:
    """Return the number of a month by its name or its first letters, 0 if none."""
    word = "maart" if word == "mrt" else word
    found = (n for n, month in enumerate(MONTHS, 1) if month.startswith(word))
    return next(found, 0)
