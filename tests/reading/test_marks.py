"""Names by which answers are found again are short, different and readable."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstelkit.blocks import FilledChoice, FilledDate, FilledLines, FilledRows
from herstelkit.blocks.marks import (
    LONGEST_BOOKMARK,
    LONGEST_TAG,
    Mark,
    bookmark,
    known_by,
    mark_of_bookmark,
    mark_of_tag,
    tag,
)
from herstelkit.testing.strategies import identifiers

LONG = st.from_regex(r"[a-z0-9]{10,30}([._-][a-z0-9]{1,30}){0,4}", fullmatch=True)
PLACES = st.integers(0, 40).flatmap(
    lambda row: st.tuples(st.just(row), st.integers(0, 9) if row else st.just(0))
)


class TestMarks:
    """An id with its row and column makes a tag and a bookmark, and comes back."""

    @given(identifiers() | LONG, PLACES)
    def test_both_lead_back_to_the_answer(self, ident, place):
        known = known_by([ident])
        for mark in (
            mark_of_tag(tag(ident, *place)),
            mark_of_bookmark(bookmark(ident, *place)),
        ):
            assert mark is not None
            assert Mark(known.get(mark.id, mark.id), *place) == Mark(ident, *place)
            assert (mark.row, mark.column) == place

    @given(LONG, st.integers(1, 9999), st.integers(1, 99))
    def test_both_are_as_short_as_word_asks(self, ident, row, column):
        assert len(tag(ident, row, column)) <= LONGEST_TAG
        assert len(bookmark(ident, row, column)) <= LONGEST_BOOKMARK

    @given(st.sets(identifiers() | LONG, min_size=2, max_size=2))
    def test_different_answers_differ(self, idents):
        places = [(0, 0), (2, 0), (2, 3)]
        tags = {tag(ident, *place) for ident in idents for place in places}
        marks = {bookmark(ident, *place) for ident in idents for place in places}
        assert len(tags) == len(marks) == 6

    def test_dots_and_rows_are_not_confused(self):
        assert tag("hoop.2") != tag("hoop", 2)
        assert bookmark("hoop_r2") != bookmark("hoop", 2)

    @pytest.mark.parametrize("text", ["", "_Toc000012", "naam", "herstelkit:", "_hk_"])
    def test_other_names_are_none_of_ours(self, text):
        assert mark_of_tag(text) is None
        assert mark_of_bookmark(text) is None


class TestFilledValues:
    """Values keep what was typed, and drop only what is no answer."""

    @pytest.mark.parametrize(
        "text",
        ["12 januari 2027", "12-1-2027", "12/01/2027", "2027-01-12", "12 jan. 2027",
         "dinsdag 12 januari 2027", " 12  Januari 2027 "],
    )  # fmt: skip
    def test_a_date_in_any_usual_form(self, text):
        assert FilledDate.typed(text) == FilledDate(day=dt.date(2027, 1, 12))

    @pytest.mark.parametrize("text", ["", "ooit", "31-2-2027", "12 foo 2027", "1-1-27"])
    def test_other_text_stays_text(self, text):
        assert FilledDate.typed(text) == FilledDate(text=text)

    @given(st.dates())
    def test_a_date_is_written_so_that_it_can_be_read(self, day):
        assert FilledDate.typed(str(FilledDate(day=day))).day == day

    def test_empty_ends_are_no_answer(self):
        assert FilledLines(lines=("a", "", "b", "", "")).lines == ("a", "", "b")
        assert not FilledRows(rows=(("", ""), ("", "")))
        assert not FilledDate()
        assert not FilledChoice(options=())

    def test_line_ends_are_made_alike(self):
        assert FilledLines(lines=("a\r\nb\rc",)).lines == ("a\nb\nc",)
