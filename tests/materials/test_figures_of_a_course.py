"""Which figure stands where, and that it says what the course says."""

import pytest
from attrs import evolve

from herstelkit.blocks import (
    MAX_PARTS,
    ConceptsFigure,
    PathFigure,
    Purpose,
    RhythmFigure,
    StepsFigure,
    ToolboxFigure,
    figure_texts,
)
from herstelkit.courses import CourseFigure, FigureKind, loose_ends
from herstelkit.findings import Report
from herstelkit.materials import PackIndex, deck, figures, guide, overview, workbook
from herstelkit.materials.worksheets import worksheets


def figures_in(document, sort):
    return [block for block in document.blocks if isinstance(block, sort)]


class TestDeck:
    """The programme shows where the group is; a named figure stands on its slide."""

    def test_the_programme_shows_the_path(self, plan):
        for number, meeting in enumerate(plan.meetings, start=1):
            agenda = deck(plan, meeting).slides[1]
            assert agenda.purpose is Purpose.AGENDA
            assert agenda.figure.here == number
            assert len(agenda.figure.stops) == len(plan.meetings)

    def test_slides_that_name_a_figure_have_it(self, plan):
        for meeting in plan.meetings:
            made = {slide.title: slide for slide in deck(plan, meeting).slides}
            for text in meeting.session.slides:
                assert bool(text.figure) == bool(made[text.title].figure)

    def test_what_the_figure_says_is_not_said_twice(self, plan):
        for meeting in plan.meetings:
            texts = {text.title: text for text in meeting.session.slides}
            for slide in deck(plan, meeting).slides[2:]:
                if slide.figure:
                    said = {*figure_texts(slide.figure)}
                    assert not said & {*slide.points}
                    assert {*texts[slide.title].points} <= said | {*slide.points}


class TestBooks:
    """The books show the rhythm, the steps, the path, the concepts and the toolbox."""

    def test_every_timetable_has_its_rhythm(self, plan):
        found = figures_in(guide(plan), RhythmFigure)
        assert len(found) == len(plan.meetings)
        for figure, meeting in zip(found, plan.meetings, strict=True):
            assert sum(part.minutes for part in figure.parts) == meeting.session.minutes
            assert figure.end == f"{meeting.end:%H.%M}"

    def test_the_steps_have_their_share(self, plan):
        (figure,) = figures_in(guide(plan), StepsFigure)
        assert [step.label for step in figure.steps] == [
            kind.name for kind in plan.course.step_kinds
        ]
        assert sum(step.percent for step in figure.steps) == pytest.approx(100, abs=2)

    def test_the_path_names_every_meeting(self, plan):
        titles = [meeting.session.title for meeting in plan.meetings]
        index = PackIndex(
            guide=None, workbook=None, deck=lambda _: None, worksheet=lambda _: None
        )
        for document in (guide(plan), workbook(plan), overview(plan, index, Report())):
            (path,) = figures_in(document, PathFigure)
            assert [stop.label for stop in path.stops] == titles

    def test_concepts_and_plans_are_the_titles_of_their_sheets(self, plan):
        titles = {sheet.title for sheet in plan.course.sheets}
        (concepts,) = figures_in(workbook(plan), ConceptsFigure)
        assert {part.label for part in concepts.concepts} <= titles
        assert all(part.pictogram for part in concepts.concepts)
        for toolbox in figures_in(workbook(plan), ToolboxFigure):
            assert len(toolbox.plans) == 6
            assert {*toolbox.plans} <= titles

    def test_every_worksheet_has_its_pictogram(self, plan):
        assert all(document.pictogram for _, document in worksheets(plan))


class TestLimits:
    def test_a_course_of_very_many_meetings_has_no_path(self, student_plan):
        many = student_plan.meetings * (MAX_PARTS // 8 + 1)
        plan = evolve(student_plan, meetings=many)
        assert figures.path(plan) is None
        assert figures.place_on_path(plan, many[0]) is None

    def test_a_meeting_of_very_many_parts_has_no_rhythm(self, student_plan):
        meeting = student_plan.meetings[0]
        assert figures.rhythm(evolve(meeting, parts=meeting.parts * 9)) is None


class TestReferences:
    """A figure that is named must be there, and so must its sheets."""

    def test_a_figure_that_is_not_there(self, course):
        bare = evolve(course, figures=())
        assert {problem.fix for problem in loose_ends(bare)} == {"Haal het weg"}
        other = CourseFigure(id="ander", kind=FigureKind.PATH)
        paths = {p.path for p in loose_ends(evolve(course, figures=(other,)))}
        assert "werkmap.toml · welkom" in paths
        assert "draaiboek.toml · het-programma" in paths

    def test_a_sheet_that_is_not_there(self, course):
        lost = CourseFigure(id="nieuw", kind=FigureKind.CONCEPTS, sheets=("weg",))
        made = evolve(course, figures=(*course.figures, lost))
        (problem,) = loose_ends(made)
        assert problem.path == "figuur nieuw"

    @pytest.mark.parametrize(
        ("kind", "given", "reason"),
        [
            (FigureKind.CONCEPTS, {}, "mist bladen"),
            (FigureKind.PATH, {"sheets": ("hoop",)}, "heeft bladen"),
            (FigureKind.TOOLBOX, {"sheets": ("hoop",)}, "mist een opschrift"),
            (FigureKind.STEPS, {"label": "Koffer"}, "heeft een opschrift"),
        ],
    )
    def test_a_figure_with_too_little_or_too_much(self, kind, given, reason):
        with pytest.raises(ValueError, match=reason):
            CourseFigure(id="x", kind=kind, **given)
