"""Papers with questions in groups."""

import pytest

from herstelkit.courses import Form, Paper, Question, QuestionGroup, Reader


def asked(name):
    return Question(id=name, text="Hoe?", form=Form.LINES, count=2)


def paper(*groups, questions=()):
    return Paper(
        id="lijst",
        title="Lijst",
        reader=Reader.LEADER,
        purpose="Om te vragen.",
        introduction="",
        questions=questions,
        groups=groups,
    )


def group(*names):
    return QuestionGroup(title="Eerst dit", questions=tuple(map(asked, names)))


class TestGroups:
    """A long form has its questions in groups."""

    def test_all_questions_in_the_order_of_the_paper(self):
        made = paper(group("twee"), group("drie", "vier"), questions=(asked("een"),))
        ids = [question.id for question in made.all_questions]
        assert ids == ["een", "twee", "drie", "vier"]

    def test_one_id_in_two_groups_is_refused(self):
        with pytest.raises(ValueError, match="noemt de vraag twee keer"):
            paper(group("een"), group("twee", "een"))

    def test_a_group_without_questions_is_refused(self):
        with pytest.raises(ValueError, match="minstens één vraag"):
            group()
