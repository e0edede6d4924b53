"""A date that a text mentions is one of the group's, on the right day of the week."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group, Text
from herstelkit.primitives import MONTHS, WEEKDAYS
from herstelkit.sources import Source

_DATE: Final = re.compile(
    rf"(?:\b({'|'.join(WEEKDAYS)}) )?"
    rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})\b(?: (\d{{4}}))?"
)
_LIMIT: Final = re.compile(
    r"\b(?:uiterlijk|voor|vóór|tot|t/m|met|vanaf|sinds|na|rond|tussen)"
    rf"(?: (?:op|de|{'|'.join(WEEKDAYS)}))? ?$"
)
"""What stands before a date by which, or from which, something is to happen."""
_MEETS: Final = re.compile(
    r"\b(?:(?:eerste|laatste|volgende) keer|begin\w*|start\w*|opening)\b[^.!?\n]{0,40}$"
)
"""What is said of a meeting before its date."""
_WEEKDAY: Final = (
    "Hier staat {shown}, en dat is een {right}. "
    "Kijk na of de dag of de datum anders moet."
)
_NO_MEETING: Final = (
    "Hier staat {shown}, en op die dag komt de groep niet bij elkaar. "
    "Klopt de datum nog? Is het iets anders, laat het dan zo."
)


class _Said(NamedTuple):
    """A date as it stands in a text, with the words for it."""

    shown: str
    weekday: str
    day: int
    month: int
    year: int | None
    is_limit: bool
    of_meeting: bool

    def on(self, year: int) -> dt.date | None:
        """Return the date in a year; None when there is none."""
        try:
            return dt.date(self.year or year, self.month, self.day)
        except ValueError:
            return None


@rule(
    "HX012",
    "datum-klopt-niet",
    Severity.HINT,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def other_date(subject: Group | PackView) -> Iterator[Found]:
    """Een datum in jullie eigen tekst is een datum van de groep.

    Wat: Zoekt data in het cursusbestand die binnen de cursus vallen of de eerste keer
    noemen, en geen bijeenkomst zijn, en een dag van de week die niet bij de datum past.
    In aangepaste bestanden alleen dat laatste, als het jaar erbij staat.

    Waarom: Na het schuiven van een groep blijft een oude datum makkelijk staan in een
    voorwoord of op een folder. Dan staat er iemand voor een dichte deur.

    Bron: Ons eigen voorstel.

    Slecht: ‘We beginnen op dinsdag 13 januari 2027’, en dat is een woensdag.

    Beter: ‘We beginnen op dinsdag 12 januari 2027.’

    Vals alarm: ‘Uiterlijk 3 februari’ en ‘geen bijeenkomst op 23 februari’ worden niet
    gemeld. Een feest of een open dag in dezelfde weken wel.
    """
    texts = heard(subject.texts).with_any(MONTHS)
    if isinstance(subject, PackView):
        for text in texts:
            for said in _dates(text):
                if said.year is not None:
                    yield from _weekday(text, said, said.on(said.year))
        return
    known = _known(subject)
    for text in texts:
        for said in _dates(text):
            date = _within(said, known)
            yield from _weekday(text, said, date)
            if date is not None and _is_other(said, date, known) and _fits(said, date):
                yield text.found(_NO_MEETING.format(shown=said.shown))


def _dates(text: Text) -> Iterator[_Said]:
    read = prose(text.text)
    for found in _DATE.finditer(read.low):
        weekday, day, month, year = found.groups()
        before = read.low[max(0, found.start() - 60) : found.start()]
        yield _Said(
            shown=f"‘{read.text[found.start() : found.end()]}’",
            weekday=weekday or "",
            day=int(day),
            month=MONTHS.index(month) + 1,
            year=int(year) if year else None,
            is_limit=bool(_LIMIT.search(before))
            or read.is_denied(found.start(), found.end()),
            of_meeting=bool(_MEETS.search(before)),
        )


def _known(group: Group) -> set[dt.date]:
    """Return the days that the group may well mention."""
    from herstelkit.courses import calendar_of  # noqa: PLC0415 (a pack needs none)

    run = group.run
    calendar = calendar_of(group.course, run)
    own = (run.start, run.introduction, run.reunion, run.end_event)
    days = (*calendar.dates, *calendar.further, *run.dates, *run.skip, *own)
    return {day for day in days if day is not None}


def _within(said: _Said, known: set[dt.date]) -> dt.date | None:
    """Return the date that is meant: in the year in which the group is there."""
    first, last = min(known), max(known)
    years = range(first.year, last.year + 1)
    dates = [date for year in years if (date := said.on(year)) is not None]
    inside = (date for date in dates if first <= date <= last)
    named = dates[0] if dates and (said.year or said.of_meeting) else None
    return next(inside, named)


def _is_other(said: _Said, date: dt.date, known: set[dt.date]) -> bool:
    """Tell whether a date looks like one of a meeting and is none."""
    if said.is_limit or date in known:
        return False
    return said.of_meeting or min(known) < date < max(known)


def _fits(said: _Said, date: dt.date) -> bool:
    return said.weekday in {"", WEEKDAYS[date.weekday()]}


def _weekday(text: Text, said: _Said, date: dt.date | None) -> Iterator[Found]:
    if date is not None and not _fits(said, date):
        right = WEEKDAYS[date.weekday()]
        yield text.found(_WEEKDAY.format(shown=said.shown, right=right))
