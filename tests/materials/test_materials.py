"""What the materials make of a course and a run."""

from itertools import pairwise

from attrs import evolve

from herstelkit.blocks import (
    Answer,
    Heading,
    Purpose,
    Table,
    document_texts,
    note_texts,
    text_of,
)
from herstelkit.courses import Illustration
from herstelkit.findings import Report
from herstelkit.materials import CoursePlan, PackIndex, deck, guide, overview, workbook
from herstelkit.materials.worksheets import worksheets


def with_run(plan, **changes):
    return CoursePlan.of(plan.course, evolve(plan.run, **changes))


class TestDeck:
    """A deck opens with what and when, and follows the meeting part by part."""

    def test_it_opens_with_title_and_programme(self, plan):
        for meeting in plan.meetings:
            first, second, *_ = deck(plan, meeting).slides
            assert first.purpose is Purpose.TITLE
            assert second.purpose is Purpose.AGENDA
            titles = [part.title for part in meeting.session.components]
            assert [*second.points] == titles

    def test_it_ends_with_the_closing_round(self, plan):
        for meeting in plan.meetings:
            assert deck(plan, meeting).slides[-1].purpose is Purpose.CLOSING

    def test_every_component_is_announced_and_closed(self, plan):
        for meeting in plan.meetings:
            slides = deck(plan, meeting).slides
            purposes = [slide.purpose for slide in slides]
            count = len(meeting.session.components)
            for purpose in (Purpose.SECTION, Purpose.ILLUSTRATION, Purpose.TAKEAWAY):
                assert purposes.count(purpose) >= count
            assert purposes.count(Purpose.BREAK) == 1

    def test_every_slide_keeps_its_budget_and_has_notes(self, plan):
        for meeting in plan.meetings:
            for slide in deck(plan, meeting).slides:
                assert slide.within_budget, slide.title
                assert slide.notes, slide.title

    def test_all_that_the_leader_says_is_in_the_notes(self, student_plan):
        meeting = student_plan.meetings[3]
        slides = deck(student_plan, meeting).slides
        notes = " ".join(text for slide in slides for text in note_texts(slide))
        for component in meeting.session.components:
            for step in component.steps:
                for question in (*step.questions, *step.examples):
                    assert question in notes
                for form in step.work_forms:
                    assert all(line in notes for line in form.instructions)

    def test_the_leaders_own_example_is_in_the_notes(self, student_plan):
        own = Illustration(component="triggers", text="De deur die klemde.")
        plan = with_run(student_plan, illustrations=(own,))
        slides = deck(plan, plan.meetings[3]).slides
        (slide,) = [s for s in slides if "De deur die klemde." in [*note_texts(s)]]
        assert slide.purpose is Purpose.ILLUSTRATION


class TestGuide:
    """The guide has a chapter a meeting, whose clock times add up."""

    def test_a_chapter_for_each_meeting(self, plan):
        headings = [b.text for b in guide(plan).blocks if isinstance(b, Heading)]
        for meeting in plan.meetings:
            session = meeting.session
            assert f"Bijeenkomst {session.number}: {session.title}" in headings

    def test_the_timetables_run_from_start_to_end(self, plan):
        tables = [
            [text_of(row[0]) for row in block.rows]
            for block in guide(plan).blocks
            if isinstance(block, Table) and block.header[0] == "Tijd"
        ]
        assert len(tables) == len(plan.meetings)
        for meeting, times in zip(plan.meetings, tables, strict=True):
            starts, ends = zip(*(time.split(" – ") for time in times), strict=True)
            assert starts[0] == f"{meeting.start:%H.%M}"
            assert ends[-1] == f"{meeting.end:%H.%M}"
            assert [*starts[1:]] == [*ends[:-1]]

    def test_headings_never_skip_a_level(self, plan):
        for document in (guide(plan), workbook(plan)):
            levels = [b.level for b in document.blocks if isinstance(b, Heading)]
            assert levels[0] == 1
            assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_the_values_are_all_there_with_the_open_one(self, plan):
        (table,) = [
            b
            for b in guide(plan).blocks
            if isinstance(b, Table) and "Waarde" in b.header
        ]
        assert [text_of(row[1]) for row in table.rows] == [
            value.name for value in plan.course.values
        ]

    def test_it_says_whose_proposal_this_is(self, plan):
        assert plan.proposal in [*document_texts(guide(plan))]


class TestWorkbook:
    """The workbook is for writing: far more room than text."""

    def test_a_support_document_for_each_meeting(self, plan):
        headings = [b.text for b in workbook(plan).blocks if isinstance(b, Heading)]
        for number in range(1, 9):
            assert f"Steundocument, bijeenkomst {number}" in headings

    def test_every_sheet_is_a_page(self, plan):
        ids = {
            b.id.split(".")[0] for b in workbook(plan).blocks if isinstance(b, Answer)
        }
        for sheet in plan.course.sheets:
            assert sheet.id in ids or f"{sheet.id}-1" in ids

    def test_there_is_more_room_than_text(self, plan):
        document = workbook(plan)
        answers = [block for block in document.blocks if isinstance(block, Answer)]
        lines = sum(
            getattr(a.space, "lines", 0) + 1.3 * getattr(a.space, "rows", 0)
            for a in answers
        )
        printed = sum(-(-len(text) // 85) for text in document_texts(document))
        assert lines > printed

    def test_the_foreword_stands_in_the_front(self, student_plan):
        plan = with_run(student_plan, foreword="Wees welkom.\n\nTot dan.")
        texts = [*document_texts(workbook(plan))]
        assert texts.index("Tot dan.") < texts.index("Mijn steundocumenten")


class TestOverview:
    """The overview names what is there, and nothing that is not."""

    def index(self, **changes):
        index = PackIndex(
            guide="d.docx", workbook="w.docx", deck="p{}".format, worksheet=str
        )
        return evolve(index, **changes)

    def test_everything_is_named(self, plan):
        texts = [*document_texts(overview(plan, self.index(), Report()))]
        for meeting in plan.meetings:
            assert meeting.session.title in texts
        for _, sheet in worksheets(plan):
            assert sheet.title in texts

    def test_what_is_left_out_is_not_named(self, plan):
        index = self.index(guide=None, worksheet=lambda _name: None)
        texts = [*document_texts(overview(plan, index, Report()))]
        assert plan.course.guide.title not in texts
        assert "De werkbladen" not in texts

    def test_a_group_of_two_prints_two(self, plan):
        texts = [
            *document_texts(
                overview(with_run(plan, participants=2), self.index(), Report())
            )
        ]
        assert any(text.startswith("2 keer") for text in texts)
