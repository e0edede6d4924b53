"""What holds for the programme of every method that ships, whatever its structure."""

import pytest

from herstelkit.blocks import MAX_POINTS, MAX_WORDS
from herstelkit.content import SHIPPED
from herstelkit.courses import Component, Pause, SessionRole, StepRole, next_steps

COURSES = [SHIPPED.course(name) for name in SHIPPED.methods()]
ROOM = (StepRole.EXCHANGE, StepRole.REFLECT, StepRole.PRACTISE)


def of_all(course):
    """All meetings of a course, the one for any theme too."""
    own = course.own_session
    return (*course.sessions, own) if own else course.sessions


MEETINGS = [(course, session) for course in COURSES for session in of_all(course)]
NAMES = [f"{course.id}-{session.id}" for course, session in MEETINGS]
in_its_course = pytest.mark.parametrize(("course", "session"), MEETINGS, ids=NAMES)
each = pytest.mark.parametrize("session", [s for _, s in MEETINGS], ids=NAMES)


@pytest.fixture(params=COURSES, ids=lambda course: course.id)
def course(request):
    return request.param


class TestMeetings:
    """Each meeting fits its time, and the group has the floor."""

    @in_its_course
    def test_it_takes_as_long_as_the_others(self, course, session):
        introduction = session.role is SessionRole.BEFORE
        assert session.minutes == course.usual_minutes or introduction
        assert session.minutes <= course.usual_minutes

    @each
    def test_a_long_meeting_has_a_break_that_is_not_at_an_end(self, session):
        breaks = [i for i, p in enumerate(session.parts) if isinstance(p, Pause)]
        assert breaks or session.minutes <= 90
        assert all(0 < place < len(session.parts) - 1 for place in breaks)

    @each
    def test_nobody_sits_longer_than_two_hours(self, session):
        stretch = 0
        for part in session.parts:
            stretch = 0 if isinstance(part, Pause) else stretch + part.minutes
            assert stretch <= 120

    @in_its_course
    def test_the_group_has_more_than_half_of_the_time(self, course, session):
        working = [p for p in session.parts if not isinstance(p, Pause)]
        total = sum(part.minutes for part in working)
        room = sum(
            step.minutes
            for part in working
            if isinstance(part, Component)
            for step in part.steps
            if course.step_kind(step.kind).role in ROOM
        )
        rounds = sum(p.minutes for p in working if not isinstance(p, Component))
        assert (room + rounds) / total > 0.5

    @each
    def test_the_slides_are_within_budget(self, session):
        assert 13 <= len(session.slides) <= 38  # with a title and an agenda on top
        for slide in session.slides:
            words = sum(len(text.split()) for text in (slide.text, *slide.points))
            assert words <= MAX_WORDS
            assert len(slide.points) <= MAX_POINTS
            assert slide.text or slide.points or slide.figure

    @each
    def test_each_step_says_something_and_each_form_can_be_done(self, session):
        for component in session.components:
            for step in component.steps:
                assert step.say.strip()
                assert step.slides
                for form in step.work_forms:
                    assert 2 <= len(form.instructions) <= 7

    @each
    def test_leaders_are_told_beforehand_and_have_something_to_look_out_for(
        self, session
    ):
        assert len(session.preparation.split()) >= 50
        for component in session.components:
            assert component.attention


class TestTheWhole:
    """Nothing is left over and nothing is missing."""

    def test_every_sheet_has_its_place_in_a_meeting(self, course):
        placed = {sheet for part in course.components for sheet in part.sheets}
        for session in course.sessions:
            placed |= {*(session.homework.sheets if session.homework else ())}
        if course.own_session:
            own = course.own_session.components
            placed |= {sheet for part in own for sheet in part.sheets}
        assert placed == {sheet.id for sheet in course.sheets}

    def test_every_published_theme_is_placed(self, course):
        placed = {theme for part in course.components for theme in part.about}
        assert {theme.id for theme in course.themes} <= placed

    def test_as_many_meetings_as_published(self, course):
        if course.published.meetings is not None:
            proper = [s for s in course.sessions if s.role is SessionRole.MEETING]
            assert len(proper) == course.published.meetings

    def test_it_says_whose_proposal_it_is_and_whose_the_course(self, course):
        assert "voorstel" in course.proposal
        assert course.published.owner
        assert course.notice.strip().endswith("Teksten: CC BY 4.0.")
        assert course.published.not_given

    def test_there_is_a_guide_a_leaflet_and_sheets(self, course):
        assert len(course.guide.chapters) >= 7
        assert course.leaflets
        assert len(course.sheets) >= 6

    def test_no_place_for_a_theme_is_left_open(self, course):
        """Only the meeting for any theme has such places."""
        assert "{thema}" not in str(course.sessions)
        assert "{" not in str([sheet.introduction for sheet in course.sheets])

    def test_the_numbers_to_call_stand_in_the_guide(self, course):
        listings = [chapter.listing for chapter in course.guide.chapters]
        assert "help_lines" in listings
        assert course.help_lines

    def test_next_steps_steer_nobody(self, course):
        others = [SHIPPED.method(n) for n in SHIPPED.methods() if n != course.id]
        for step in next_steps(course, others):
            for word in ("moet", "verplicht", "hoort", "vereist"):
                assert word not in step.why.split()
