"""Sheets of the workbook and the worksheets fill their pages."""

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from herstelkit.blocks import (
    Answer,
    Block,
    ChoiceSpace,
    DateSpace,
    Document,
    DocumentKind,
    GridSpace,
    Heading,
    ListSpace,
    PageBreak,
    Paragraph,
    Role,
    RuledSpace,
    plain,
)
from herstelkit.build import load_course
from herstelkit.content import load_method
from herstelkit.materials import CoursePlan, workbook, worksheets
from herstelkit.render._docx.heights import stacked
from herstelkit.render._docx.lengths import text_height
from herstelkit.render._docx.metrics import metrics_of
from herstelkit.render._docx.pages import SLACK, even_pages, pages
from herstelkit.render._docx.rooms import Room, deal, room
from herstelkit.testing.strategies import documents, spaces

EXAMPLE = Path(__file__).parents[2] / "voorbeelden" / "studenten.toml"
HEIGHT = text_height(DocumentKind.WORKSHEET) - SLACK


def asked(document: Document) -> list[Answer]:
    return [block for block in document.blocks if isinstance(block, Answer)]


def count(answer: Answer) -> int:
    made = room(answer, metrics_of("base.docx"))
    return made.asked if made else 0


def counts(document: Document) -> list[int]:
    return [count(answer) for answer in asked(document)]


def without_rooms(document: Document) -> list[Block]:
    """The blocks that are no page starts, each room reduced to one line."""
    return [
        attrs.evolve(block, space=DateSpace()) if isinstance(block, Answer) else block
        for block in document.blocks
        if not isinstance(block, PageBreak)
    ]


def heights(document: Document) -> list[int]:
    """The estimated heights of the pages that ask something."""
    return [
        stacked(part.extent for part in page).height
        for page in pages(document)
        if any(isinstance(part.block, Answer) for part in page)
    ]


def lines(number: int, name: str = "a") -> Answer:
    return Answer(id=name, question="Wat helpt?", space=RuledSpace(lines=number))


def rows(number: int, name: str = "t") -> Answer:
    space = GridSpace(columns=("Naam", "Telefoon"), rows=number)
    return Answer(id=name, question="Wie?", space=space)


def sheet(*blocks: Block, kind: DocumentKind = DocumentKind.WORKSHEET) -> Document:
    return Document(kind=kind, title="Hoop", notice="Een eigen blad.", blocks=blocks)


def row_of(*numbers: int) -> list[Answer]:
    return [lines(number, f"v{place}") for place, number in enumerate(numbers)]


CLOSING = Paragraph(text=plain("Je kent jezelf het best."))

questions = st.builds(Answer, id=st.just("a"), question=st.just("Wat?"), space=spaces())


@st.composite
def sheets(draw: st.DrawFn) -> Document:
    """Make sheets of up to thirty questions, as our materials do."""
    made = [
        attrs.evolve(question, id=f"v{place}")
        for place, question in enumerate(
            draw(st.lists(questions, min_size=1, max_size=30))
        )
    ]
    opening = Paragraph(text=plain("Een zin. " * draw(st.integers(1, 60))))
    closing = (CLOSING,) * draw(st.integers(0, 2))
    return sheet(
        opening,
        *made,
        *closing,
        kind=draw(st.sampled_from((DocumentKind.WORKBOOK, DocumentKind.WORKSHEET))),
    )


class TestEverySheet:
    """A sheet keeps what it says and asks; only its rooms and page starts change."""

    @given(documents() | sheets())
    @settings(max_examples=60)
    def test_nothing_is_lost_or_moved(self, document):
        assert without_rooms(even_pages(document)) == without_rooms(document)

    @given(documents() | sheets())
    @settings(max_examples=60)
    def test_rooms_stay_within_bounds(self, document):
        even = even_pages(document)
        for before, after in zip(counts(document), counts(even), strict=True):
            least = max(before * 70 // 100, min(before, 2))
            assert least <= after <= 2 * before + 1

    @given(sheets())
    @settings(max_examples=60)
    def test_every_page_fits(self, document):
        assert max(heights(even_pages(document))) <= HEIGHT

    @given(documents() | sheets())
    @settings(max_examples=60)
    def test_twice_is_once(self, document):
        even = even_pages(document)
        assert even_pages(even) == even

    @given(documents())
    @settings(max_examples=30)
    def test_other_kinds_stay_as_they_are(self, document):
        if document.kind in {DocumentKind.GUIDE, DocumentKind.OVERVIEW}:
            assert even_pages(document) is document


class TestASheet:
    """Examples of what happens to a page."""

    @pytest.mark.parametrize("number", [23, 24, 25, 26])
    def test_just_over_a_page_becomes_a_page(self, number):
        before = sheet(*row_of(number // 2, number - number // 2), CLOSING)
        (height,) = heights(even_pages(before))
        assert height <= HEIGHT < heights(before)[0]

    def test_a_short_page_is_filled(self):
        even = even_pages(sheet(*row_of(5, 5), rows(4), CLOSING))
        (height,) = heights(even)
        assert HEIGHT - height < 530
        assert counts(even)[0] > 5
        assert counts(even)[2] > 4

    def test_rooms_grow_in_proportion(self):
        small, large = counts(even_pages(sheet(*row_of(5, 10))))
        assert large in {2 * small - 1, 2 * small, 2 * small + 1}

    def test_a_page_that_cannot_be_filled_stays_as_it_was_asked(self):
        document = sheet(lines(4), CLOSING)
        assert even_pages(document) == document

    def test_a_long_sheet_breaks_before_a_question(self):
        even = even_pages(sheet(*row_of(8, 8, 8, 8, 8, 8), CLOSING))
        breaks = [
            place
            for place, block in enumerate(even.blocks)
            if isinstance(block, PageBreak)
        ]
        assert len(breaks) == 1
        assert isinstance(even.blocks[breaks[0] + 1], Answer)

    def test_a_long_sheet_is_divided_evenly(self):
        found = counts(even_pages(sheet(*row_of(8, 8, 8, 8, 8, 8), CLOSING)))
        assert max(found) - min(found) <= 2

    def test_a_subheading_goes_with_its_question(self):
        head = Heading(level=3, text="Daarna")
        even = even_pages(sheet(lines(16), head, lines(16, "b")))
        place = even.blocks.index(head)
        assert isinstance(even.blocks[place - 1], PageBreak)

    def test_the_closing_sentence_stays_with_a_question(self):
        for number in range(1, 41):
            last = pages(even_pages(sheet(*row_of(9, number), CLOSING)))[-1]
            assert any(isinstance(part.block, Answer) for part in last)

    def test_a_question_larger_than_a_page_keeps_its_room(self):
        even = even_pages(sheet(lines(3), lines(40, "b"), lines(3, "c")))
        assert counts(even)[1] == 40
        assert sum(isinstance(block, PageBreak) for block in even.blocks) == 2

    def test_a_long_introduction_gets_a_page_of_its_own(self):
        text = Paragraph(text=plain("Een heel lang verhaal. " * 130))
        even = even_pages(sheet(text, lines(12), CLOSING))
        assert even.blocks[:2] == (text, PageBreak())

    def test_dates_and_choices_neither_grow_nor_break(self):
        date = Answer(id="d", question="Wanneer?", space=DateSpace())
        space = ChoiceSpace(options=("Ja", "Nee"))
        document = sheet(date, Answer(id="k", question="Goed?", space=space))
        assert even_pages(document) == document

    def test_pages_without_a_question_stay_as_they_are(self):
        text = tuple(Paragraph(text=plain("Woord. " * 300)) for _ in range(9))
        document = sheet(Heading(level=1, text="Welkom"), *text)
        assert even_pages(document) == document

    def test_lists_and_lines_grow_alike(self):
        listed = Answer(id="l", question="Wat?", space=ListSpace(lines=6))
        found = counts(even_pages(sheet(lines(6), listed, lines(6, "c"))))
        assert max(found) - min(found) <= 1


class TestDealing:
    """Lines go to the room that has the smallest part of what it asked."""

    def test_lines_are_dealt_until_none_fits(self):
        assert deal([Room(2, 10), Room(4, 10)], 99) == [3, 6]

    def test_a_shortage_is_shared(self):
        assert deal([Room(10, 10), Room(5, 10)], 120) == [8, 4]

    def test_a_row_that_does_not_fit_leaves_room_for_a_line(self):
        assert deal([Room(2, 10), Room(2, 30)], 95) == [3, 2]


@pytest.fixture(scope="module")
def plan() -> CoursePlan:
    run = load_course(EXAMPLE)
    return CoursePlan.of(load_method(run.method), run)


def shipped(plan: CoursePlan) -> Iterator[tuple[str, str, int]]:
    """Yield document, sheet and number of pages of all that we ship."""
    for _, document in worksheets(plan):
        yield "los", document.title, len(heights(even_pages(document)))
    title, number = "", 0
    for page in pages(even_pages(workbook(plan))):
        first = page[0].block
        if isinstance(first, Heading):
            yield "map", title, number
            title, number = first.text, 0
        number += any(isinstance(part.block, Answer) for part in page)
    yield "map", title, number


LONG = {
    "Gereedschapskoffer": {2},
    "Dagelijks onderhoudsplan": {2},
    "Triggers": {2},
    "Vroege waarschuwingstekenen": {2},
    "Signalen van ontsporing": {2},
    "Crisisplan": {4, 5},
    "Postcrisisplan": {3, 4},
}


class TestShippedSheets:
    """Each sheet takes as many pages as it should, loose and in the workbook."""

    def test_long_sheets(self, plan):
        found = [(title, number) for _, title, number in shipped(plan)]
        assert all(number in LONG[title] for title, number in found if title in LONG), (
            found
        )

    def test_all_others_take_one_page(self, plan):
        found = {
            (where, title): number
            for where, title, number in shipped(plan)
            if title not in LONG and number
        }
        assert set(found.values()) == {1}
        assert len(found) > 40
        assert ("map", "Steundocument, bijeenkomst 8") in found
        assert ("map", "Mijn plan op één blad") in found

    def test_every_page_is_nearly_full(self, plan):
        made = [document for _, document in worksheets(plan)]
        for document in map(even_pages, [workbook(plan), *made]):
            assert min(heights(document)) > 0.93 * HEIGHT
            assert max(heights(document)) <= HEIGHT

    def test_rooms_keep_most_of_what_was_asked(self, plan):
        document = workbook(plan)
        even = even_pages(document)
        assert sum(counts(even)) > sum(counts(document))

    def test_introductions_open_their_sheet(self, plan):
        for _, document in worksheets(plan):
            first = even_pages(document).blocks[0]
            assert isinstance(first, Paragraph)
            assert first.role is Role.LEAD
