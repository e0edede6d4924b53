"""A document of four times as much takes about four times the work, and no more."""

import pytest

from growth import AT_MOST, growth
from herstelkit.blocks import (
    Answer,
    BulletList,
    Callout,
    Contents,
    DateSpace,
    Document,
    DocumentKind,
    FilledLines,
    FilledRows,
    GridSpace,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    RuledSpace,
    Table,
    Tone,
    plain,
)
from herstelkit.render.docx import render

TEXT = plain("Op dinsdag lopen we een rondje, en wie wil praat mee. " * 4)


def document(kind, *blocks):
    return Document(kind=kind, title="Groei", details=("Regel",), blocks=blocks)


def rows(count):
    cells = tuple(map(plain, ("18.30", "Welkom", "12 minuten")))
    table = Table(header=("a", "b", "c"), rows=(cells,) * count, shares=(1, 2, 1))
    return document(DocumentKind.GUIDE, table)


def chapters(count):
    """Headings that the contents list, each with its page."""
    made = [
        block
        for number in range(count)
        for block in (
            Heading(level=1, text=f"Deel {number:03}", new_page=True),
            Paragraph(text=TEXT),
        )
    ]
    return document(DocumentKind.GUIDE, Contents(depth=2), *made)


def lists(count):
    """Lists that each count from one, loose and in a frame."""
    numbers = NumberedList(items=(TEXT, TEXT))
    inside = (Paragraph(text=TEXT), BulletList(items=(TEXT,)), numbers)
    frame = Callout(tone=Tone.GOAL, title="Doel", content=inside)
    return document(DocumentKind.GUIDE, *(numbers, frame) * count)


def words(count):
    return document(DocumentKind.GUIDE, Paragraph(text=TEXT * count))


def question(number, space):
    return Answer(id=f"blad-{number:03}.v", question="Wat helpt?", space=space)


def fields(count):
    """Questions on one sheet, which are divided over its pages."""
    spaces = (RuledSpace(lines=4), GridSpace(columns=("a", "b"), rows=3), DateSpace())
    asked = [question(number, spaces[number % 3]) for number in range(count)]
    return document(DocumentKind.WORKSHEET, *asked)


def sheets(count):
    """Sheets of a workbook, each with one question."""
    made = [
        block
        for number in range(count)
        for block in (
            Heading(level=1, text=f"Blad {number:03}", new_page=True),
            Paragraph(text=TEXT),
            question(number, RuledSpace(lines=9)),
        )
    ]
    return document(DocumentKind.WORKBOOK, Contents(depth=1), *made)


def empty_pages(count):
    """Page breaks between two questions: who comes next is asked of each block."""
    first, last = (question(number, DateSpace()) for number in range(2))
    return document(DocumentKind.WORKBOOK, first, *(PageBreak(),) * count, last)


def filled(count):
    """A document with answers, to some of its questions more than was printed."""
    book = sheets(count)
    asked = (block.id for block in book.blocks if isinstance(block, Answer))
    return book, {name: FilledLines(lines=("Een zin.",) * 12) for name in asked}


class TestGrowth:
    """Work on a document grows in step with the document."""

    @pytest.mark.parametrize(
        ("make", "size"),
        [
            (rows, 60),
            (chapters, 40),
            (lists, 40),
            (words, 500),
            (fields, 40),
            (sheets, 30),
            (empty_pages, 200),
        ],
    )
    def test_blocks(self, make, size):
        assert growth(render, make, size) <= AT_MOST

    def test_answers(self):
        def work(given):
            document, answers = given
            return render(document, answers=answers)

        assert growth(work, filled, 6) <= AT_MOST

    def test_rows_of_an_answer(self):
        def make(count):
            return {"rooster": FilledRows(rows=(("Ans", "06"),) * count)}

        space = GridSpace(columns=("Naam", "Telefoon"), rows=1)
        asked = Answer(id="rooster", question="Wie?", space=space)
        sheet = document(DocumentKind.WORKSHEET, asked)
        assert growth(lambda given: render(sheet, answers=given), make, 9) <= AT_MOST
