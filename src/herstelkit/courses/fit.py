"""What keeps a run from being a run of a course."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from herstelkit.courses.choice import as_chosen, choosable
from herstelkit.courses.course import Course
from herstelkit.courses.dates import calendar_of, is_regular
from herstelkit.courses.lengths import shortest
from herstelkit.courses.run import CourseRun
from herstelkit.courses.schedule import clock_at, minute_of
from herstelkit.courses.session import SessionRole
from herstelkit.errors import Problem
from herstelkit.primitives import MINUTES_PER_DAY, closest, counted, nearest, shown

_AWAY: Final = "Haal deze regel weg"


def misfits(course: Course, run: CourseRun) -> tuple[Problem, ...]:
    """Return what keeps a run from being a run of this course."""
    impossible = (*_choice(course, run), *_length(course, run))
    strays = (
        *_what_it_has_not(course, run),
        *_people(course, run),
        *_illustrations(course, run),
    )
    if impossible:
        return (*impossible, *_late(course, run), *strays)
    chosen = as_chosen(course, run)
    late, guests = _late(chosen, run), _guests(chosen, run)
    return (*_dates(chosen, run), *late, *strays, *guests)


def _choice(course: Course, run: CourseRun) -> Iterator[Problem]:
    known = choosable(course)
    yield from _unknown("bijeenkomsten", run.chosen, known, course)
    yield from _unknown("weglaten", run.left_out, known, course)
    after = [own.after for own in run.own_meetings if own.after is not None]
    yield from _unknown("eigen_bijeenkomst · na", after, known, course)
    if run.own_meetings and course.own_session is None:
        yield Problem(
            path="eigen_bijeenkomst",
            what=f"{course.name} heeft geen opzet voor een eigen bijeenkomst",
            fix="Haal dit blok weg, of maak een inhoudspakket",
        )
    proper = [s.id for s in course.sessions if s.role is SessionRole.MEETING]
    left = [name for name in run.chosen or proper if name not in run.left_out]
    if not set(left).intersection(proper) and not run.own_meetings:
        yield Problem(
            path="weglaten" if run.left_out else "bijeenkomsten",
            what="er blijft geen bijeenkomst over",
            fix="Laat er minstens één staan",
        )


def _guests(course: Course, run: CourseRun) -> Iterator[Problem]:
    known = [session.id for session in course.sessions if session.guest]
    if run.guests and not known:
        yield Problem(
            path="gast",
            what=f"in {course.name} komt geen gast vertellen",
            fix="Haal dit blok weg",
        )
    elif known:
        named = [guest.meeting for guest in run.guests]
        yield from _unknown("gast · bijeenkomst", named, known, course)


def _unknown(
    path: str, named: Iterable[str], known: Iterable[str], course: Course
) -> Iterator[Problem]:
    names = [*known]
    for name in named:
        if name not in names:
            yield Problem(
                path=f"{path} · {shown(name)}",
                what=f"{course.name} heeft hiervoor geen bijeenkomst met deze naam",
                fix=closest(name, names),
            )


def _what_it_has_not(course: Course, run: CourseRun) -> Iterator[Problem]:
    """Yield the dates of things that this course does not have."""
    roles = {session.role for session in course.sessions}
    given = {
        "kennismaking": (run.introduction, SessionRole.BEFORE in roles),
        "terugkomst": (run.reunion, SessionRole.AFTER in roles),
        "slotmoment": (run.end_event, course.end_event is not None),
    }
    for key, (date, there) in given.items():
        if date is not None and not there:
            yield Problem(path=key, what=f"{course.name} heeft dit niet", fix=_AWAY)


def _people(course: Course, run: CourseRun) -> Iterator[Problem]:
    if run.pairs is not None and not course.published.pairs_only:
        what = f"{course.name} is niet voor koppels"
        yield Problem(path="koppels", what=what, fix="Schrijf ‘deelnemers’")
    if run.participants is not None and course.published.pairs_only:
        what = f"aan {course.name} doen mensen mee als koppel"
        yield Problem(path="deelnemers", what=what, fix="Schrijf ‘koppels’")


def _length(course: Course, run: CourseRun) -> Iterator[Problem]:
    if run.minutes is None:
        return
    longest = max(shortest(session) for session in course.sessions)
    if run.minutes < longest:
        yield Problem(
            path="duur",
            what=f"in {run.minutes} minuten past een bijeenkomst niet",
            fix=f"Kies minstens {longest} minuten",
        )


def _dates(course: Course, run: CourseRun) -> Iterator[Problem]:
    regular = [s for s in course.sessions if is_regular(s, run)]
    wanted, given = len(regular), len(run.dates)
    if given and given != wanted:
        yield Problem(
            path="data",
            what=f"noemt {counted(given, 'datum', 'data')}, maar {course.name} heeft "
            f"{counted(wanted, 'bijeenkomst', 'bijeenkomsten')}",
            fix=f"Schrijf {counted(wanted, 'datum', 'data')} op",
        )
        return
    calendar = calendar_of(course, run)
    for date in run.skip:
        if date not in calendar.skipped:
            yield Problem(
                path="overslaan",
                what=f"op {date.isoformat()} komt de groep niet bij elkaar",
                fix="Noem de datum van een bijeenkomst, of haal deze weg",
            )
    dated = zip(course.sessions, calendar.dates, strict=True)
    days = [date for session, date in dated if date and is_regular(session, run)]
    yield from _out_of_order(run, days[0], days[-1])


def _out_of_order(run: CourseRun, first: dt.date, last: dt.date) -> Iterator[Problem]:
    """Yield the dates that lie on the wrong side of the meetings."""
    if run.introduction is not None and run.introduction >= first:
        yield Problem(
            path="kennismaking",
            what=f"ligt niet voor de eerste bijeenkomst, op {first.isoformat()}",
            fix="Kies een eerdere datum, of een latere ‘begin’",
        )
    if run.reunion is not None and run.reunion <= last:
        yield Problem(
            path="terugkomst",
            what=f"ligt niet na de laatste bijeenkomst, op {last.isoformat()}",
            fix="Kies een latere datum",
        )
    if run.end_event is not None and run.end_event < first:
        yield Problem(
            path="slotmoment",
            what=f"ligt voor de eerste bijeenkomst, op {first.isoformat()}",
            fix="Kies een latere datum",
        )


def _late(course: Course, run: CourseRun) -> Iterator[Problem]:
    longest = max(session.minutes for session in course.sessions)
    latest = MINUTES_PER_DAY - 1 - longest
    if minute_of(run.time) > latest:
        yield Problem(
            path="tijd",
            what=f"een bijeenkomst van {longest} minuten duurt dan tot na middernacht",
            fix=f"Begin op zijn laatst om {clock_at(latest):%H:%M}",
        )


def _illustrations(course: Course, run: CourseRun) -> Iterator[Problem]:
    known = [component.id for component in course.components]
    for own in run.illustrations:
        if own.component not in known:
            near = nearest(own.component, known)
            yield Problem(
                path=f"illustraties · {shown(own.component)}",
                what=f"{course.name} heeft geen onderdeel met deze naam",
                fix=f"Bedoel je ‘{near}’?"
                if near
                else "De namen van de onderdelen staan in het bestand dat "
                "‘herstelkit nieuw’ maakt",
            )
