"""What nobody filled in is read as empty: the sheets and workbooks of every method."""

from itertools import chain

import pytest
from filling import bare, changed

from herstelkit.blocks import expected
from herstelkit.content import SHIPPED
from herstelkit.materials import workbook, worksheets
from herstelkit.plan_book.asked import empty_run
from herstelkit.reading import Route, read_answers
from herstelkit.render import docx


def asking(documents):
    """Those of some documents in which there is something to fill in."""
    return [one for one in documents if any(expected(one))]


def books(method):
    course = SHIPPED.course(method)
    return asking([workbook(empty_run(course))] if course.workbook else [])


def sheets(method):
    course = SHIPPED.course(method)
    return asking(document for _, document in worksheets(empty_run(course)))


def read(data, document):
    """What is read, by how: every question of the document once, and none besides."""
    asked = [*expected(document)]
    readings = read_answers(data, document.title, asked)
    assert [*readings.answers] == [one.id for one in asked]
    assert readings.missing == ()
    assert readings.filled == {}
    return {answer.route for answer in readings.answers.values()}


@pytest.mark.parametrize("method", SHIPPED.methods())
class TestEmpty:
    """All questions are found, nothing is filled in, and nothing is left over."""

    def test_by_the_marks(self, method):
        for document in chain(books(method), sheets(method)):
            assert read(docx.render(document), document) == {Route.TAG}

    def test_by_the_words_alone(self, method):
        for document in chain(books(method), sheets(method)):
            data = changed(docx.render(document), bare)
            assert read(data, document) == {Route.LABEL}


def test_there_is_something_to_read():
    assert any(map(books, SHIPPED.methods()))
    assert all(map(sheets, SHIPPED.methods()))
