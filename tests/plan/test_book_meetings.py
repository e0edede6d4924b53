"""Sheets of several meetings: each gets its own page, and nothing is in conflict."""

import datetime as dt

from book_plans import ASKED, COURSE, FULL, lines

from herstelkit.blocks import FilledDate
from herstelkit.materials import worksheets
from herstelkit.plan_book import read_books, write_book
from herstelkit.plan_book.asked import empty_run
from herstelkit.plan_book.into_book import answers_in
from herstelkit.plan_book.meetings import pages_of
from herstelkit.render import docx

SHEET = dict(worksheets(empty_run(COURSE)))["01-steundocument"]


def of_meeting(folder, number, *texts, day=None, kept=""):
    """The sheet of a meeting, filled in."""
    answers = {
        "steundocument.ik-steun-mezelf": lines(*texts),
        "steundocument.onthouden": lines(kept),
        "steundocument.datum": FilledDate(day=day),
    }
    path = folder / f"steundocument-{number}.docx"
    path.write_bytes(docx.render(SHEET, answers=answers))
    return path


def supports(plan):
    return [line.text for line in plan.support_document.lines]


class TestSeveralMeetings:
    """The loose sheets of a person, one for each meeting, make one plan."""

    def test_the_book_has_a_page_for_each_meeting(self):
        pages = pages_of(COURSE, ASKED)
        assert [*pages] == ["steundocument"]
        assert pages["steundocument"][:2] == ("steundocument-1", "steundocument-2")

    def test_lines_come_together_and_dates_stay_apart(self, tmp_path):
        first = of_meeting(tmp_path, 1, "stil", "vest aan", day=dt.date(2027, 1, 12))
        second = of_meeting(
            tmp_path, 2, "vest aan", "lopen", day=dt.date(2027, 1, 19), kept="een zin"
        )
        read = read_books([first, second])
        assert read.conflicts == ()
        assert supports(read.plan) == ["stil", "vest aan", "lopen"]
        answers = answers_in(read.plan, ASKED)
        assert str(answers["steundocument-2.datum"]) == "19 januari 2027"
        assert answers["steundocument-2.onthouden"] == lines("een zin")

    def test_the_same_sheet_again_is_no_other_meeting(self, tmp_path):
        day = dt.date(2027, 1, 12)
        one = of_meeting(tmp_path, 1, "stil", day=day)
        base = read_books([one, one]).plan
        assert supports(base) == ["stil"]
        more = of_meeting(tmp_path, 2, "stil", "lopen", day=day)
        read = read_books([more], base)
        assert supports(read.plan) == ["stil", "lopen"]
        assert len(read.plan.notes) == 1

    def test_two_sheets_of_one_day_that_differ_are_told(self, tmp_path):
        day = dt.date(2027, 1, 12)
        one = of_meeting(tmp_path, 1, "stil", day=day)
        other = of_meeting(tmp_path, 2, "lopen", day=day)
        (conflict,) = read_books([one, other]).conflicts
        assert conflict.file == other.name

    def test_beside_a_book_in_which_a_page_is_taken(self, tmp_path):
        book = tmp_path / "werkmap.docx"
        write_book(FULL, None, book)
        read = read_books([of_meeting(tmp_path, 1, "lopen"), book])
        assert read.conflicts == ()
        assert {*supports(read.plan)} == {"\u2019s avonds thee", "lopen"}
        assert "s1" in {line.id for line in read.plan.support_document.lines}

    def test_more_sheets_than_pages(self, tmp_path):
        pages = pages_of(COURSE, ASKED)["steundocument"]
        numbers = range(len(pages) + 2)
        sheets = [of_meeting(tmp_path, n, f"nr {n}") for n in numbers]
        read = read_books(sheets)
        assert read.conflicts == ()
        assert len(supports(read.plan)) == len(numbers)

    def test_a_date_for_which_there_is_no_page_left_is_told(self, tmp_path):
        pages = pages_of(COURSE, ASKED)["steundocument"]
        days = [dt.date(2027, 1, 1 + n) for n in range(len(pages) + 2)]
        sheets = [of_meeting(tmp_path, n, "x", day=day) for n, day in enumerate(days)]
        (conflict,) = read_books(sheets).conflicts
        assert conflict.file == sheets[-1].name
