"""What a group makes of a course: which meetings, in what order, how long."""

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from herstelkit.content import load_method, methods
from herstelkit.courses import (
    Component,
    OwnMeeting,
    SessionRole,
    as_chosen,
    choosable,
    misfits,
)
from runs import a_run

COURSES = [load_method(method) for method in methods()]


def with_own():
    """A course with a meeting for any theme, and more than one meeting."""
    return [c for c in COURSES if c.own_session and len(c.sessions) > 1]


def ids(course):
    return [s.id for s in course.sessions if s.role is SessionRole.MEETING]


def run_of(course, **changes):
    return a_run(method=course.id, **changes)


@pytest.fixture(scope="module", params=COURSES, ids=lambda course: course.id)
def any_course(request):
    return request.param


@pytest.fixture(scope="module", params=with_own(), ids=lambda course: course.id)
def open_course(request):
    return request.param


class TestAsItIs:
    """Without choices a group follows the whole programme."""

    def test_all_meetings_in_order(self, any_course):
        chosen = as_chosen(any_course, run_of(any_course))
        assert ids(chosen) == ids(any_course)

    def test_all_sheets_but_those_for_what_is_not_there(self, any_course):
        """A meeting for any theme, or a return meeting that nobody planned."""
        chosen = as_chosen(any_course, run_of(any_course))
        there = {s.id for s in chosen.sessions}
        every = (*any_course.sessions, any_course.own_session)
        absent = [s for s in every if s is not None and s.id not in there]
        missing = {s.id for s in any_course.sheets} - {s.id for s in chosen.sheets}
        assert missing <= {
            n for s in absent for part in s.components for n in part.sheets
        }

    def test_every_meeting_is_called_something(self, any_course):
        chosen = as_chosen(any_course, run_of(any_course))
        labels = [session.label for session in chosen.sessions]
        assert all(labels)
        assert len({*labels}) == len(labels)


class TestPicking:
    """A group picks its meetings and their order; they are numbered anew."""

    @pytest.mark.parametrize("name", methods())
    @settings(max_examples=15)
    @given(data=st.data())
    def test_any_choice_is_followed(self, name, data):
        course = load_method(name)
        names = ids(course)
        wanted = data.draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
        chosen = as_chosen(course, run_of(course, chosen=tuple(wanted)))
        assert ids(chosen) == wanted
        if len(wanted) > 1:
            meetings = [s for s in chosen.sessions if s.role is SessionRole.MEETING]
            assert [s.number for s in meetings] == [*range(1, len(wanted) + 1)]

    def test_the_meetings_before_and_after_stay(self, any_course):
        wanted = (ids(any_course)[-1],)
        chosen = as_chosen(any_course, run_of(any_course, chosen=wanted))
        before = SessionRole.BEFORE
        assert [s.id for s in chosen.sessions if s.role is before] == [
            s.id for s in any_course.sessions if s.role is before
        ]

    def test_leaving_out(self, any_course):
        first, *rest = ids(any_course)
        chosen = as_chosen(any_course, run_of(any_course, left_out=tuple(rest)))
        assert ids(chosen) == [first]

    def test_what_is_left_has_all_its_sheets_and_nothing_else_is_lost(self, any_course):
        first, *_ = ids(any_course)
        chosen = as_chosen(any_course, run_of(any_course, chosen=(first,)))
        kept = {sheet.id for sheet in chosen.sheets}
        used = {sheet for part in chosen.components for sheet in part.sheets}
        assert used <= kept
        if chosen.workbook:
            placed = [s for c in chosen.workbook.chapters for s in c.sheets]
            assert sorted(placed) == sorted(kept)

    @pytest.mark.parametrize("name", ["chosen", "left_out"])
    def test_a_name_that_is_not_there(self, any_course, name):
        run = run_of(any_course, **{name: ("nergens",)})
        problems = misfits(any_course, run)
        assert any("nergens" in problem.path for problem in problems)

    def test_nothing_left(self, any_course):
        run = run_of(any_course, left_out=choosable(any_course))
        (problem,) = misfits(any_course, run)
        assert problem.what == "er blijft geen bijeenkomst over"


class TestOwnMeetings:
    """A group adds meetings about themes of its own, in the course's own manner."""

    OWN = OwnMeeting(
        title="De tuin in", summary="Buiten zijn.", questions=("Waar kom je graag?",)
    )

    def made(self, course, **changes):
        run = run_of(course, own_meetings=(evolve(self.OWN, **changes),))
        assert misfits(course, run) == ()
        return as_chosen(course, run)

    def test_it_comes_after_the_one_that_is_named(self, open_course):
        first, *rest = ids(open_course)
        chosen = self.made(open_course, after=first)
        assert ids(chosen) == [first, "de-tuin-in", *rest]

    def test_otherwise_it_is_the_last_before_a_return_meeting(self, open_course):
        assert ids(self.made(open_course))[-1] == "de-tuin-in"

    def test_its_title_and_questions_are_in_it(self, open_course):
        made = next(s for s in self.made(open_course).sessions if s.id == "de-tuin-in")
        asked = [
            question
            for part in made.components
            for step in part.steps
            for question in step.questions
        ]
        assert made.title == "De tuin in"
        assert made.summary == "Buiten zijn."
        assert "Waar kom je graag?" in asked
        assert "{thema}" not in str(made)

    def test_two_of_them_do_not_get_in_each_others_way(self, open_course):
        two = (self.OWN, evolve(self.OWN, title="De keuken in"))
        run = run_of(open_course, own_meetings=two)
        names = [part.id for part in as_chosen(open_course, run).components]
        assert len({*names}) == len(names)

    def test_a_course_without_a_manner_for_it_says_so(self):
        bare = evolve(COURSES[0], own_session=None)
        (problem,) = misfits(bare, run_of(bare, own_meetings=(self.OWN,)))
        assert problem.path == "eigen_bijeenkomst"


class TestLength:
    """A meeting takes as long as the leaders choose, each part in proportion."""

    @pytest.mark.parametrize("name", methods())
    @settings(max_examples=10)
    @given(minutes=st.integers(60, 400))
    def test_it_takes_that_long(self, name, minutes):
        course = load_method(name)
        run = run_of(course, minutes=minutes)
        if misfits(course, run):
            return
        made = {s.id: s for s in as_chosen(course, run).sessions}
        for old in course.sessions:
            if old.id in made and old.minutes == course.usual_minutes:
                assert made[old.id].minutes == minutes
                assert len(made[old.id].parts) == len(old.parts)

    @settings(max_examples=20)
    @given(st.integers(100, 300))
    def test_the_parts_keep_their_share(self, minutes):
        course = load_method("wrap")
        chosen = as_chosen(course, run_of(course, minutes=minutes))
        for old, new in zip(course.components, chosen.components, strict=True):
            exact = old.minutes * minutes / course.usual_minutes
            assert abs(new.minutes - exact) <= 2
            assert new.share("faciliteren") > 0.45

    def test_no_part_disappears(self, any_course):
        run = run_of(any_course, minutes=90)
        for session in as_chosen(any_course, run).sessions:
            for part in session.parts:
                steps = part.steps if isinstance(part, Component) else ()
                assert part.minutes >= 1
                assert all(step.minutes >= 1 for step in steps)

    def test_too_short_is_refused(self, any_course):
        run = run_of(any_course, minutes=30)
        shortest = [p for p in misfits(any_course, run) if p.path == "duur"]
        if shortest:
            (problem,) = shortest
            assert "Kies minstens" in problem.fix
        else:
            chosen = as_chosen(any_course, run)
            assert min(s.minutes for s in chosen.sessions) <= 30
