"""The zelfcheck for WRAP leaders, against what is public about fidelity."""

import re

import pytest

from herstelkit.blocks import Answer, Heading
from herstelkit.courses import Form, Reader
from herstelkit.materials import papers
from texts import told

POINTS = {
    # SRW24 4.1.6, point by point
    "no selection": "welkom",
    "voluntary": "vrijwillig",
    "apart from care and its aims": "los-van-doelen",
    "certified": "opleiding",
    "refreshers and talks with other leaders": "bijblijven",
    "backed by the organisation": "organisatie",
    "values guide": "waarden",
    "five steps, more than half for the group": "stappen",
    "own illustrations, exchange": "van-elkaar",
    "no advice": "raad",
    "the whole programme": "alles-langs",
    "a plan, or the start of one": "eigen-plan",
    "neutral to diagnoses, not rigid": "grote-woorden",
    "the room": "ruimte",
    "the support document": "steundocument",
    # FED13, where SRW24 is silent
    "somebody to turn to": "terugvallen",
}


@pytest.fixture(scope="module")
def paper(course):
    (found,) = [paper for paper in course.papers if paper.id == "zelfcheck"]
    return found


class TestWhatItAsks:
    """Each public point has an open question; none has an outcome."""

    def test_every_point_has_its_question(self, paper):
        asked = {question.id for question in paper.all_questions}
        assert {*POINTS.values()} <= asked

    def test_questions_are_open_and_have_room(self, paper):
        for question in paper.all_questions:
            assert question.form in (Form.LINES, Form.LIST, Form.TABLE)
            assert not question.options
            assert question.count >= 2

    def test_nobody_can_answer_with_yes_or_no(self, paper):
        closed = r"^(is|zijn|was|waren|heeft|hebben|had|kon|kun|mag|doe|deed)\b"
        for question in paper.all_questions:
            assert not re.search(closed, question.text.lower()), question.text

    def test_it_gives_no_marks(self, paper):
        words = r"\b(score|punten|cijfer|totaal|voldoende|goed of fout|ja/nee)\b"
        assert not re.search(words, told(paper))

    def test_questions_stand_in_a_few_groups(self, paper):
        assert 3 <= len(paper.groups) <= 6
        assert all(len(group.questions) <= 6 for group in paper.groups)


class TestWhatItSays:
    """It is for two leaders, it is ours, and it is not the scale of others."""

    def test_it_is_for_leaders(self, paper):
        assert paper.reader is Reader.LEADER

    def test_it_is_not_the_scale(self, paper):
        text = told(paper)
        assert "modelgetrouwheidsschaal" in text
        assert "dit is die schaal niet" in text
        assert "bedachten wij zelf" in text

    def test_nothing_about_participants(self, paper):
        assert "niets over deelnemers" in told(paper)


class TestOnPaper:
    """It is in the pack, with a heading for each group of questions."""

    def test_headings_and_answers(self, student_plan, paper):
        made = {name: document for name, _, document in papers(student_plan)}
        blocks = made["01-zelfcheck"].blocks
        headings = [block.text for block in blocks if isinstance(block, Heading)]
        assert headings[-len(paper.groups) :] == [group.title for group in paper.groups]
        answers = [block.id for block in blocks if isinstance(block, Answer)]
        assert answers == [f"zelfcheck.{q.id}" for q in paper.all_questions]
