"""The WRAP programme that ships, against what SRW24 and the style guide ask."""

import re
from itertools import chain

import pytest

from herstelkit import wrap
from herstelkit.content import load_method, methods
from herstelkit.courses import Component, Pause
from texts import texts_of

STEPS = ["aankondigen", "uitleggen", "illustreren", "faciliteren", "afsluiten"]


def about(session):
    return [*chain.from_iterable(part.about for part in session.components)]


class TestTheShapeOfTheCourse:
    """Eight meetings of about two and a half hours, two leaders (SRW24 2.1)."""

    def test_eight_meetings_of_150_minutes(self, course):
        assert [session.minutes for session in course.sessions] == [150] * 8

    def test_at_least_sixteen_hours(self, course):
        assert sum(session.minutes for session in course.sessions) >= 16 * 60

    def test_each_meeting_has_one_break_that_is_not_at_an_end(self, course):
        for session in course.sessions:
            breaks = [i for i, p in enumerate(session.parts) if isinstance(p, Pause)]
            assert len(breaks) == 1
            assert 0 < breaks[0] < len(session.parts) - 2

    def test_what_the_sources_say_is_data(self, course):
        facts = course.published
        assert (facts.meetings, facts.minutes, facts.leaders) == (8, 150, 2)
        assert (facts.group_size.least, facts.group_size.most) == (8, 12)

    def test_it_says_what_nobody_published_and_whose_proposal_this_is(self, course):
        assert any("agenda" in gap for gap in course.published.not_given)
        assert "ons eigen voorstel" in course.proposal
        assert "Advocates for Human Potential" in course.notice


class TestTheSteps:
    """Every component goes through the five steps (SRW24 2.2.1, 4.1.6)."""

    def test_the_course_names_the_steps_of_the_model(self, course):
        assert [(k.name, k.also or k.name) for k in course.step_kinds] == [
            (step.label_nl, step.also_nl) for step in wrap.FACILITATION_STEPS
        ]

    def test_every_component_has_all_five_in_order(self, course):
        for component in course.components:
            assert [step.kind for step in component.steps] == STEPS

    def test_facilitating_takes_more_than_half(self, course):
        for component in course.components:
            assert component.share("faciliteren") > wrap.FACILITATE_SHARE

    def test_every_component_is_written_out(self, course):
        for component in course.components:
            steps = {step.kind: step for step in component.steps}
            forms = steps["faciliteren"].work_forms
            assert 60 <= len(steps["uitleggen"].say.split()) <= 260
            assert 4 <= len(steps["illustreren"].examples) <= 6
            assert 1 <= len(forms) <= 2
            assert all(3 <= len(form.instructions) <= 6 for form in forms)
            assert 2 <= len(steps["faciliteren"].questions) <= 5
            assert steps["afsluiten"].say
            assert component.goal
            assert 2 <= len(component.attention) <= 4
            assert component.lay_out

    def test_the_sheets_that_are_laid_out_are_the_sheets_that_are_used(self, course):
        for component in course.components:
            things = " | ".join(component.lay_out)
            for sheet in course.sheets:
                named = re.search(rf"[Ww]erkblad(en)?\b[^|]*\b{sheet.title}\b", things)
                assert bool(named) == (sheet.id in component.sheets), (
                    component.id,
                    sheet.title,
                )

    def test_every_step_has_a_slide(self, course):
        for component in course.components:
            assert all(step.slides for step in component.steps)


class TestWhereTheSubjectsStand:
    """Concepts, plans and themes all have their place (SRW24 2.1, 4.1.5, 2.2.2)."""

    def test_every_meeting_opens_with_the_support_document(self, course):
        for session in course.sessions:
            first = session.parts[0]
            assert isinstance(first, Component)
            assert "support_document" in first.about

    @pytest.mark.parametrize("part", [part.id for part in wrap.PARTS])
    def test_every_part_is_the_subject_of_a_component(self, course, part):
        subjects = {*chain.from_iterable(c.about for c in course.components)}
        covered = {"people": "crisis"}.get(part, part)  # people belong to that plan
        assert covered in subjects

    def test_every_theme_is_placed_once(self, course):
        subjects = [*chain.from_iterable(c.about for c in course.components)]
        for theme in wrap.RECOVERY_THEMES:
            assert subjects.count(theme.id) == 1

    def test_subjects_are_parts_of_the_model(self, course):
        for component in course.components:
            assert {*component.about} <= wrap.subjects()
        for sheet in course.sheets:
            assert {*sheet.about} <= wrap.subjects()

    def test_crisis_is_prepared_in_six_and_the_subject_of_seven(self, course):
        assert "crisis" in about(course.sessions[5])
        assert "crisis" in about(course.sessions[6])
        assert all("crisis" not in about(session) for session in course.sessions[:5])
        opening = course.sessions[6].components[1]
        assert "when_well" in opening.about

    def test_the_last_meeting_looks_ahead(self, course):
        assert {"post_crisis", "one_sheet"} <= {*about(course.sessions[7])}

    def test_every_sheet_is_used_in_a_meeting(self, course):
        used = {*chain.from_iterable(c.sheets for c in course.components)}
        assert {sheet.id for sheet in course.sheets} == used


class TestTheSheets:
    """Every field of the model has its room to write (domain facts §2c)."""

    @pytest.mark.parametrize("path", [*wrap.field_paths()])
    def test_every_field_is_asked_for(self, course, path):
        answers = {q.answers for sheet in course.sheets for q in sheet.questions}
        assert path in answers

    def test_answers_lead_to_fields_that_exist(self, course):
        known = {"", *wrap.field_paths()}
        for sheet in course.sheets:
            assert {question.answers for question in sheet.questions} <= known

    def test_what_the_model_calls_optional_may_be_skipped_on_paper(self, course):
        optional = {
            f"{part.id}.{member.id}"
            for part in wrap.PARTS
            for member in part.fields
            if member.optional
        }
        for sheet in course.sheets:
            for question in sheet.questions:
                assert question.optional == (question.answers in optional)

    def test_there_are_at_least_twenty_loose_sheets(self, course):
        assert sum(sheet.loose for sheet in course.sheets) >= 20


class TestTheValues:
    """The values on paper are those of the model, the open one included."""

    def test_names_and_numbers(self, course):
        assert [(v.number, v.id, v.name, v.open) for v in course.values] == [
            (v.number, v.id, v.label_nl, v.status is wrap.ValueStatus.OPEN)
            for v in wrap.ETHICAL_VALUES
        ]


class TestTheLanguage:
    """Plain words for equals: nothing clinical, nothing compulsory."""

    FORBIDDEN = re.compile(
        r"\b(patiënt\w*|cliënt\w*|stoornis\w*|symptoom|symptomen|therapietrouw|"
        r"ziekte-?inzicht|je moet|u moet|modelgetrouw|B1|crisiskaart)\b",
        re.IGNORECASE,
    )

    def test_no_forbidden_words_in_what_people_read(self, course):
        for part in (*course.sessions, *course.sheets, course.workbook, course.guide):
            for text in texts_of(part):
                assert not self.FORBIDDEN.search(text), text

    def test_sentences_are_short(self, course):
        texts = [
            text
            for part in (
                course.sessions,
                course.sheets,
                course.workbook,
                course.guide,
                course.values,
            )
            for text in texts_of(part)
        ]
        sentences = [
            sentence
            for text in texts
            for piece in re.split(r"\n\s*\n|\n(?=- |\d+\. )", text)
            for sentence in re.split(r"(?<=[.!?:])[”’]?\s+", piece.removeprefix("- "))
        ]
        lengths = sorted(len(sentence.split()) for sentence in sentences)
        assert lengths[-1] <= 20
        assert lengths[len(lengths) // 2] <= 10

    def test_no_straight_quotes(self, course):
        for text in texts_of(course):
            assert '"' not in text, text

    def test_no_group_agreements(self, course):
        for text in texts_of(course.sessions):
            assert "we spreken af" not in text.lower()


class TestTheCatalogue:
    """The catalogue lists what is there and knows no method by name."""

    def test_wrap_is_there(self):
        assert "wrap" in methods()

    def test_an_unknown_method_is_a_key_error(self):
        with pytest.raises(KeyError):
            load_method("nergens")
