"""Dates and clock times are computed, and add up."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from herstelkit.courses import (
    CourseRun,
    Facilitator,
    Frequency,
    meeting_dates,
    misfits,
    schedule,
)
from herstelkit.testing.strategies import course_runs


def a_run(**changes):
    run = CourseRun(
        method="wrap",
        title="Een plan",
        organisation="Voorbeeld",
        place="Hier",
        start=dt.date(2027, 1, 12),
        time=dt.time(18, 30),
        leaders=(Facilitator(name="Een"), Facilitator(name="Twee")),
    )
    return evolve(run, **changes)


class TestDates:
    """A run meets at its frequency; a skipped date moves the rest on."""

    def test_weekly_unless_said_otherwise(self):
        dates = meeting_dates(a_run(), 3)
        assert dates == (
            dt.date(2027, 1, 12),
            dt.date(2027, 1, 19),
            dt.date(2027, 1, 26),
        )

    def test_a_skipped_date_moves_the_rest_on(self):
        dates = meeting_dates(a_run(skip=(dt.date(2027, 1, 19),)), 2)
        assert dates == (dt.date(2027, 1, 12), dt.date(2027, 1, 26))

    def test_every_two_weeks(self):
        dates = meeting_dates(a_run(frequency=Frequency.FORTNIGHTLY), 2)
        assert dates == (dt.date(2027, 1, 12), dt.date(2027, 1, 26))

    @given(course_runs(), st.integers(1, 20))
    def test_there_are_as_many_as_asked_and_they_ascend(self, run, count):
        if run.start is None:
            count = len(run.dates)
        dates = meeting_dates(run, count)
        assert len(dates) == count
        assert [*dates] == sorted({*dates})
        assert not {*dates} & {*run.skip}


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
