"""Groups that leaders could set up in a course file, and better not."""

import datetime as dt
from itertools import count, islice

from attrs import evolve
from mutations import kind, proper, with_course, with_run

from herstelkit.courses import (
    Frequency,
    HouseStyle,
    SessionRole,
    calendar_of,
    is_regular,
    schedule,
)
from herstelkit.primitives import MONTHS

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(weeks=1)


def regular(case):
    """The meetings that fall on one of the dates from week to week."""
    return [s for s in case.chosen.sessions if is_regular(s, case.run)]


def first_and_last(case):
    dates = [m.date for m in schedule(case.chosen, case.run) if m.date]
    return dates[0], dates[-1]


def on(case, dates, **more):
    """The case with its meetings on these dates, and nothing that depends on others."""
    return with_run(
        case,
        start=None,
        frequency=None,
        skip=(),
        dates=tuple(dates),
        **{"introduction": None, "reunion": None, "end_event": None, **more},
    )


def every(case, first, step):
    return islice((first + i * step for i in count()), len(regular(case)))


# --- who leads


@kind("HW", "HC", particular=True)
def one_leader_where_there_are_two(case):
    """Two of them (SRW24 2.1, HOZ12 6.2)."""
    if case.course.published.leaders == 2:
        yield "leaders", with_run(case, leaders=case.run.leaders[:1])


@kind("HW", particular=True)
def a_leader_without_a_certificate(case):
    """Certified, and one of them is not enough (SRW24 2.2)."""
    if case.course.published.certified_leaders:
        for place, leader in enumerate(case.run.leaders):
            bare = evolve(leader, certified=None, refreshed=None)
            leaders = [*case.run.leaders]
            leaders[place] = bare
            yield f"leader {place}", with_run(case, leaders=tuple(leaders))


@kind("HW", particular=True)
def a_refresher_of_long_ago(case):
    """Every two years."""
    if case.course.published.certified_leaders:
        first, _ = first_and_last(case)
        for place, years in enumerate((3, 5)):
            old = evolve(
                case.run.leaders[place],
                certified=dt.date(2015, 5, 1),
                refreshed=first.replace(year=first.year - years),
            )
            leaders = [*case.run.leaders]
            leaders[place] = old
            yield f"leader {place}", with_run(case, leaders=tuple(leaders))


@kind("HW", particular=True)
def a_certificate_that_comes_too_late(case):
    if case.course.published.certified_leaders:
        _, last = first_and_last(case)
        late = evolve(case.run.leaders[0], certified=last + WEEK, refreshed=None)
        yield "leader 0", with_run(case, leaders=(late, *case.run.leaders[1:]))


# --- how many


@kind("HC", "HW", particular=True)
def a_group_that_is_too_large(case):
    """As published: 8 to 12 (SRW24 2.1), 5 to 8 (HOZ12 6.2), 8 pairs (HOZ12 9.1)."""
    size = case.course.published.group_size
    if size is not None:
        name = "pairs" if case.course.published.pairs_only else "participants"
        for many in (size.most + 1, size.most * 3):
            yield f"{many}", with_run(case, **{name: many})


@kind("HC", "HW", particular=True)
def a_group_that_is_too_small(case):
    size = case.course.published.group_size
    if size is not None and size.least and not case.course.published.pairs_only:
        for few in (size.least - 1, 1):
            yield f"{few}", with_run(case, participants=few)


# --- how long


@kind("HC", "HW", particular=True)
def meetings_of_another_length(case):
    published = case.course.published.minutes
    if published:
        for minutes in (published + 60, published - 20, published * 2):
            yield f"{minutes}", with_run(case, minutes=minutes)


@kind("HW", particular=True)
def less_than_sixteen_hours(case):
    """Shorter forms are allowed from sixteen hours on (NREPP)."""
    if case.course.published.certified_leaders:
        yield "100 minutes", with_run(case, minutes=100)


# --- when


def _from(case, holiday, back=0):
    """The case with its dates moved so that one of them is a holiday."""
    step = (case.run.frequency or Frequency.WEEKLY).interval
    if case.course.published.frequency is not None:
        step = case.course.published.frequency.interval
    before = min(back, len(regular(case)) - 1)
    return with_run(
        case,
        start=holiday - before * step,
        dates=(),
        skip=(),
        introduction=None,
        reunion=None,
        end_event=None,
    )


@kind("HC")
def a_meeting_at_christmas(case):
    """Nobody comes, and somebody sits alone in the hall."""
    for back in (0, 1, 3):
        yield f"meeting {back + 1}", _from(case, dt.date(2026, 12, 25), back)


@kind("HC")
def a_meeting_on_a_public_holiday(case):
    for name, day in {
        "kings day": dt.date(2027, 4, 27),
        "easter monday": dt.date(2027, 3, 29),
        "new year": dt.date(2027, 1, 1),
        "ascension": dt.date(2027, 5, 6),
    }.items():
        yield name, _from(case, day, 1)


@kind("HC", "HW", particular=True)
def a_meeting_every_day(case):
    """There must be time in between to live with it (all sources: weekly or slower)."""
    if len(regular(case)) > 8:
        first, _ = first_and_last(case)
        yield "a week of them", on(case, every(case, first, DAY))


@kind("HC", particular=True)
def too_slowly(case):
    """Five meetings in at most ten weeks (HOZ12 6.2)."""
    if case.course.published.at_most_weeks:
        first, _ = first_and_last(case)
        yield "every four weeks", on(case, every(case, first, 4 * WEEK))
        yield "every three weeks", on(case, every(case, first, 3 * WEEK))


@kind("HC", particular=True)
def another_rhythm(case):
    """Fortnightly or weekly, where a source says so."""
    published = case.course.published.frequency
    if published is not None:
        other = (
            Frequency.WEEKLY
            if published is Frequency.FORTNIGHTLY
            else Frequency.FORTNIGHTLY
        )
        if case.run.start:
            changed = with_run(case, frequency=other, skip=(), reunion=None)
            yield other.value, changed


@kind("HC", particular=True)
def no_free_week_between_blocks(case):
    """A week off between blocks, to let things sink in (HOZ12 9.1)."""
    if case.course.published.free_weeks:
        first, _ = first_and_last(case)
        yield "week after week", on(case, every(case, first, WEEK))


@kind("HC", particular=True)
def a_group_that_stops_early(case):
    """A year or more (HOZ12 6.2)."""
    if case.course.published.at_least_weeks and case.run.start:
        ours = [session.id for session in proper(case)]
        changed = with_run(case, chosen=(), own_meetings=(), skip=(), illustrations=())
        every_one = [
            s.id
            for s in case.course.sessions
            if s.role is SessionRole.MEETING and s.id not in ours[:2]
        ]
        changed = with_run(changed, left_out=tuple(every_one))
        first, _ = first_and_last(case)
        yield "a few weeks", on(changed, every(changed, first, WEEK))


@kind("HC", particular=True)
def a_return_after_two_weeks(case):
    """Three months after the last meeting (HOZ12 6.2)."""
    for session in case.chosen.sessions:
        if session.role is SessionRole.AFTER and session.months_later:
            _, last = first_and_last(with_run(case, reunion=None))
            proper_dates = [
                m.date
                for m in schedule(case.chosen, case.run)
                if m.date and m.session.role is SessionRole.MEETING
            ]
            yield "two weeks", with_run(case, reunion=proper_dates[-1] + 2 * WEEK)
            yield "a year", with_run(case, reunion=last + 40 * WEEK)


@kind("HC", particular=True)
def an_end_before_the_end(case):
    """An exhibition or a first speech is what a course works towards."""
    if case.course.end_event is not None and len(regular(case)) > 2:
        dates = calendar_of(case.chosen, case.run).dates
        yield "halfway", with_run(case, end_event=dates[len(dates) // 2] + DAY)


# --- which meetings


@kind("HC", "HW", particular=True)
def a_group_leaves_meetings_out(case):
    free = case.run.start and not case.run.chosen
    if case.course.published.meetings and len(proper(case)) > 2 and free:
        for session in proper(case)[1::4]:
            ids = {component.id for component in session.components}
            own = tuple(i for i in case.run.illustrations if i.component not in ids)
            guests = tuple(g for g in case.run.guests if g.meeting != session.id)
            changed = with_run(
                case, left_out=(session.id,), illustrations=own, guests=guests
            )
            yield session.id, changed


@kind("HW", "HC", particular=True)
def everything_the_other_way_round(case):
    """From what goes well to what is hard, and back (SRW24 4.1.5)."""
    if case.course.published.certified_leaders:
        ids = tuple(session.id for session in reversed(case.course.sessions))
        yield "reversed", with_run(case, chosen=ids)


@kind("HC", particular=True)
def no_meeting_before_or_after(case):
    """An introduction, a start, a return after three months (HOZ12 6.2)."""
    for session in case.course.sessions:
        fixed = session.months_later or session.role is SessionRole.BEFORE
        if fixed and session.role is not SessionRole.MEETING:
            changed = {"chosen": (), "introduction": None, "reunion": None}
            yield session.id, with_run(case, left_out=(session.id,), **changed)


@kind("HC", "HX")
def numbers_that_nobody_checked_for_years(case):
    """Help lines are data with a date, and age."""
    old = tuple(
        evolve(line, checked=dt.date(2019, 3, 1)) for line in case.course.help_lines
    )
    yield "help lines", with_course(case, help_lines=old)


# --- what is filled in


@kind("HC", "HX", particular=True)
def guests_without_a_name(case):
    if case.run.guests:
        yield "none", with_run(case, guests=())
        yield "one less", with_run(case, guests=case.run.guests[1:])


@kind("HX")
def something_left_as_it_came(case):
    """What stands in a new file for leaders to replace."""
    yield "place", with_run(case, place="Naam en adres van het gebouw")
    yield "organisation", with_run(case, organisation="Naam van je organisatie")
    leader = evolve(case.run.leaders[0], name="Naam van begeleider een")
    yield "leader", with_run(case, leaders=(leader, *case.run.leaders[1:]))
    yield "sign up", with_run(case, sign_up="Bel XXX voor meer informatie.")
    yield "foreword", with_run(case, foreword="Lorem ipsum dolor sit amet.")
    yield "no place", with_run(case, place="…")


@kind("HA", "HX")
def a_house_style_that_nobody_can_read(case):
    """Contrast of letters with what is behind them (EN 301 549, WCAG 1.4.3)."""
    for main, accent in (("#FFF59D", "#FFEE58"), ("#E0E0E0", "#F5F5F5")):
        style = HouseStyle(main=main, accent=accent)
        yield main, with_run(case, house_style=style)


@kind("HX", "HC")
def a_date_on_which_there_is_nothing(case):
    """What leaders write of a day agrees with the dates of the group."""
    first, _ = first_and_last(case)
    wrong = first + 3 * DAY
    said = f"De eerste keer is op {wrong.day} {MONTHS[wrong.month - 1]} {wrong.year}."
    yield "foreword", with_run(case, foreword=f"{case.run.foreword}\n{said}")
