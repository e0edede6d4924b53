"""Dates and clock times are computed, and add up."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from herstelkit.content import load_method
from herstelkit.courses import (
    Frequency,
    SessionRole,
    calendar_of,
    misfits,
    schedule,
)
from herstelkit.testing.strategies import course_runs
from runs import a_run


def days(*numbers):
    return tuple(dt.date(2027, 1, number) for number in numbers)


def dates(course, run):
    return tuple(date.isoformat() for date in calendar_of(course, run).dates)


def short(count):
    """A course of some meetings."""
    whole = load_method("wrap")
    first = whole.sessions[0]
    made = (evolve(first, id=f"s{n}", number=n) for n in range(1, count + 1))
    return evolve(whole, sessions=tuple(made))


def with_roles(*blocks, free_weeks):
    """A course with its meetings in blocks."""
    course = short(len(blocks))
    sessions = zip(course.sessions, blocks, strict=True)
    return evolve(
        course,
        sessions=tuple(evolve(s, block=block) for s, block in sessions),
        published=evolve(course.published, free_weeks=free_weeks),
    )


def with_ends():
    """A course with an introduction, two meetings and a return meeting."""
    course = short(4)
    before, *meetings, after = course.sessions
    return evolve(
        course,
        sessions=(
            evolve(before, role=SessionRole.BEFORE, called="Kennismaking"),
            *meetings,
            evolve(after, role=SessionRole.AFTER, called="Terugkomst", months_later=3),
        ),
    )


class TestDates:
    """A run meets at its frequency; a skipped date moves the rest on."""

    def test_weekly_unless_said_otherwise(self):
        assert dates(short(3), a_run()) == ("2027-01-12", "2027-01-19", "2027-01-26")

    def test_a_skipped_date_moves_the_rest_on(self):
        run = a_run(skip=(dt.date(2027, 1, 19),))
        assert dates(short(2), run) == ("2027-01-12", "2027-01-26")

    def test_every_two_weeks(self):
        run = a_run(frequency=Frequency.FORTNIGHTLY)
        assert dates(short(2), run) == ("2027-01-12", "2027-01-26")

    def test_as_the_sources_say_when_the_run_does_not(self):
        facts = evolve(short(2).published, frequency=Frequency.FORTNIGHTLY)
        course = evolve(short(2), published=facts)
        assert dates(course, a_run()) == ("2027-01-12", "2027-01-26")

    @given(course_runs(), st.integers(1, 20))
    def test_there_are_as_many_as_asked_and_they_ascend(self, run, count):
        if run.start is None:
            count = len(run.dates)
        found = calendar_of(short(count), evolve(run, reunion=None)).dates
        assert len(found) == count
        assert [*found] == sorted({*found})
        assert not {*found} & {*run.skip}


class TestBlocks:
    """Between two blocks lie the free weeks of the course (HOZ12 9.2)."""

    def test_a_free_week(self):
        course = with_roles("een", "een", "twee", "twee", free_weeks=1)
        assert dates(course, a_run()) == (
            "2027-01-12",
            "2027-01-19",
            "2027-02-02",
            "2027-02-09",
        )

    def test_a_skipped_date_after_the_free_week(self):
        course = with_roles("een", "twee", free_weeks=1)
        run = a_run(skip=(dt.date(2027, 1, 26),))
        assert dates(course, run) == ("2027-01-12", "2027-02-02")
        assert misfits(course, run) == ()

    def test_the_free_week_itself_cannot_be_skipped(self):
        course = with_roles("een", "twee", free_weeks=1)
        (problem,) = misfits(course, a_run(skip=(dt.date(2027, 1, 19),)))
        assert problem.path == "overslaan"


class TestBeforeAndAfter:
    """An introduction before, a return meeting some months after (HOZ12 6.2)."""

    def test_the_introduction_is_first_and_the_return_comes_three_months_later(self):
        assert dates(with_ends(), a_run()) == (
            "2027-01-12",
            "2027-01-19",
            "2027-01-26",
            "2027-04-27",
        )

    def test_the_return_is_on_the_same_day_of_the_week(self):
        *_, last, reunion = calendar_of(with_ends(), a_run()).dates
        assert last.weekday() == reunion.weekday()

    def test_both_can_have_dates_of_their_own(self):
        run = a_run(introduction=dt.date(2027, 1, 5), reunion=dt.date(2027, 5, 10))
        assert dates(with_ends(), run) == (
            "2027-01-05",
            "2027-01-12",
            "2027-01-19",
            "2027-05-10",
        )

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"introduction": dt.date(2027, 1, 12)}, "kennismaking"),
            ({"reunion": dt.date(2027, 1, 26)}, "terugkomst"),
        ],
    )
    def test_not_on_the_wrong_side_of_the_meetings(self, changes, path):
        (problem,) = misfits(with_ends(), a_run(**changes))
        assert problem.path == path

    def test_dates_by_name_leave_them_out(self):
        run = a_run(start=None, dates=days(12, 19, 26))
        assert dates(with_ends(), run)[:3] == ("2027-01-12", "2027-01-19", "2027-01-26")
        (problem,) = misfits(with_ends(), evolve(run, dates=days(12, 19)))
        assert "3 bijeenkomsten" in problem.what

    @pytest.mark.parametrize("month_end", [dt.date(2027, 11, 30), dt.date(2027, 8, 31)])
    def test_at_the_end_of_a_month(self, month_end):
        *_, last, reunion = calendar_of(with_ends(), a_run(start=month_end)).dates
        assert dt.timedelta(days=85) < reunion - last < dt.timedelta(days=100)


class TestAGroupThatGoesOn:
    """An open-ended group has dates for its year, themes or not (HOZ12 6.2)."""

    def test_the_year_is_full(self):
        facts = evolve(
            short(3).published,
            open_ended=True,
            at_least_weeks=52,
            frequency=Frequency.FORTNIGHTLY,
        )
        calendar = calendar_of(evolve(short(3), published=facts), a_run())
        assert len(calendar.dates) + len(calendar.further) == 26
        assert calendar.further[0] == dt.date(2027, 2, 23)


class TestClockTimes:
    """Parts follow each other without gaps, and steps fill their part."""

    @given(st.integers(0, 21 * 60 + 29))
    def test_parts_and_steps_add_up_to_the_end(self, course, minute):
        run = a_run(time=dt.time(minute // 60, minute % 60))
        for meeting in schedule(course, run):
            assert meeting.parts[0].start == meeting.start == run.time
            assert meeting.parts[-1].end == meeting.end
            for one, other in zip(meeting.parts, meeting.parts[1:], strict=False):
                assert one.end == other.start
            for part in meeting.parts:
                if part.steps:
                    assert part.steps[0].start == part.start
                minutes = sum(timed.step.minutes for timed in part.steps)
                assert minutes in (0, part.part.minutes)
            first = dt.datetime.combine(meeting.date, meeting.start)
            last = dt.datetime.combine(meeting.date, meeting.end)
            assert (last - first).seconds == meeting.session.minutes * 60


class TestMisfits:
    """What keeps a run from being a run of a course is said, all of it."""

    def test_a_run_that_fits(self, course):
        assert misfits(course, a_run()) == ()

    def test_the_wrong_number_of_dates(self, course):
        dates = (dt.date(2027, 1, 12), dt.date(2027, 1, 19))
        (problem,) = misfits(course, a_run(start=None, dates=dates))
        assert "2 data" in problem.what

    def test_past_midnight(self, course):
        (problem,) = misfits(course, a_run(time=dt.time(22, 0)))
        assert "middernacht" in problem.what

    def test_skipping_a_day_without_a_meeting(self, course):
        (problem,) = misfits(course, a_run(skip=(dt.date(2027, 1, 20),)))
        assert problem.path == "overslaan"

    @pytest.mark.parametrize("participants", [1, 2, 30])
    def test_a_group_of_any_size_is_welcome(self, course, participants):
        assert misfits(course, a_run(participants=participants)) == ()


class TestRun:
    """A run says its dates in one way."""

    def test_neither_start_nor_dates(self):
        with pytest.raises(ValueError, match="één manier"):
            a_run(start=None)

    def test_both_start_and_dates(self):
        with pytest.raises(ValueError, match="één manier"):
            a_run(dates=(dt.date(2027, 1, 12),))

    def test_skipping_the_first_date(self):
        with pytest.raises(ValueError, match="begindatum"):
            a_run(skip=(dt.date(2027, 1, 12),))
