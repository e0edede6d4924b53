"""Loose sheets of several meetings: each has a page of its own in the book.

The sheet for a meeting is handed out again and again, with the same questions. So these
are no two answers to one question: every sheet takes the next free page of its kind.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from herstelkit.blocks import Filled, FilledDate, FilledLines
from herstelkit.courses import Course
from herstelkit.plan_book.asked import Asked
from herstelkit.reading import Readings

Pages = Mapping[str, tuple[str, ...]]
"""By the id of a loose sheet: the ids of its pages in the book."""


def page_of(question: str) -> str:
    """Return the page or sheet at which a question stands."""
    return question.rpartition(".")[0]


def pages_of(course: Course, asked: Iterable[Asked]) -> Pages:
    """Return the pages of the sheets that come back at each meeting."""
    book = dict.fromkeys(page_of(one.id) for one in asked)
    chapters = course.workbook.chapters if course.workbook else ()
    sheets = (sheet for one in chapters if one.per_meeting for sheet in one.sheets)
    return {
        sheet: tuple(page for page in book if page.startswith(f"{sheet}-"))
        for sheet in sheets
    }


def on_pages(
    found: Sequence[Readings], pages: Pages, before: Mapping[str, Filled]
) -> list[Readings]:
    """Return what was read, with each loose sheet of a meeting at a page of the book.

    `before` is what the plan says there already. A sheet that was read before goes to
    the page where it is: the date says so, or else everything on it.
    """
    taken = dict(before)
    for readings in found:
        taken |= readings.filled
    placed = []
    for readings in found:
        placed.append(_on_page(readings, pages, taken))
        taken |= placed[-1].filled
    return placed


def together(one: Filled, other: Filled) -> Filled | None:
    """Return lines at one question together; nothing of what there can be one of."""
    if isinstance(one, FilledLines) and isinstance(other, FilledLines):
        new = (line for line in other.lines if line not in one.lines)
        return FilledLines(lines=(*one.lines, *new))
    return None


def _on_page(readings: Readings, pages: Pages, taken: Mapping[str, Filled]) -> Readings:
    names = {page_of(ident) for ident in readings.filled}
    moves = {
        name: _place(name, readings, pages[name], taken) for name in names & {*pages}
    }
    answers = {}
    for ident, one in readings.answers.items():
        page, _, question = ident.rpartition(".")
        name = f"{moves.get(page, page)}.{question}"
        answers[name] = evolve(one, id=name)
    return evolve(readings, answers=answers)


def _place(
    sheet: str, readings: Readings, pages: Sequence[str], taken: Mapping[str, Filled]
) -> str:
    """Return the page for a loose sheet; when there is none left, the sheet itself."""
    mine = _at(sheet, readings.filled)
    theirs = {page: _at(page, taken) for page in pages}
    same = (page for page in pages if theirs[page] and _are_same(mine, theirs[page]))
    free = (page for page in pages if not theirs[page])
    return next(same, None) or next(free, sheet)


def _at(page: str, answers: Mapping[str, Filled]) -> dict[str, Filled]:
    start = f"{page}."
    return {n.removeprefix(start): a for n, a in answers.items() if n.startswith(start)}


def _are_same(mine: Mapping[str, Filled], theirs: Mapping[str, Filled]) -> bool:
    dates = [
        answer == theirs[name]
        for name, answer in mine.items()
        if isinstance(answer, FilledDate) and name in theirs
    ]
    return all(dates) if dates else mine == theirs
