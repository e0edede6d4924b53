"""A filled-in workbook and a plan: from the one to the other, and back.

``read_books(paths)`` reads workbooks and worksheets into a plan, ``write_book`` writes
a plan into a workbook. What lies between is pure: `answers_of` and `plan_from` for what
a book shows, `memory` for what it keeps out of sight.
"""

from herstelkit.plan_book.files import (
    note_questions,
    plan_courses,
    read_books,
    write_book,
)
from herstelkit.plan_book.from_book import Place, Read, plan_from
from herstelkit.plan_book.into_book import answers_of

__all__ = [
    "Place",
    "Read",
    "answers_of",
    "note_questions",
    "plan_courses",
    "plan_from",
    "read_books",
    "write_book",
]
