"""The questions of a book, and the field of a plan that each of them is about."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from typing import Annotated, Any, Final, get_args, get_origin

import attrs
from attrs import evolve, frozen

from herstelkit.blocks import (
    Answer,
    ChoiceSpace,
    DateSpace,
    Document,
    Expected,
    GridSpace,
    Heading,
    ListSpace,
    RuledSpace,
    expected,
)
from herstelkit.courses import Course, CourseRun, Facilitator, Question, Sheet
from herstelkit.materials import CoursePlan, workbook, worksheets
from herstelkit.plan_book.columns import columns_of, first_column, writable
from herstelkit.wrap import PlanName, Wrap

_LINES: Final = (RuledSpace, ListSpace)
_TICKABLE: Final = (DateSpace, ChoiceSpace)
_YES_NO: Final = 2
LOOSE_NOTES: Final = "aantekeningen.verder"
"""The question at which notes stand that have no place elsewhere in a book."""
_NOON: Final = time(12)


@frozen(kw_only=True)
class Asked:
    """A question in a book; `path` is empty when no part of a plan asks it.

    `columns` are the attributes of a row that its columns (or its lines) stand for,
    `about` is the plan that its lines sum up, if they do that.
    """

    expected: Expected
    path: str = ""
    columns: tuple[str, ...] = ()
    about: PlanName | None = None

    @property
    def id(self) -> str:
        """Return the id of the answer."""
        return self.expected.id

    @property
    def takes_notes(self) -> bool:
        """Tell whether there is room for words that are not in a field of a plan."""
        return not self.path or isinstance(self.expected.space, _TICKABLE)

    @property
    def named(self) -> str:
        """Return the question as a person finds it in the book."""
        return f"‘{self.expected.question}’ ({self.expected.heading})"


def asked_in(documents: Iterable[Document], course: Course) -> tuple[Asked, ...]:
    """Return the questions of documents, each once, in order."""
    seen: dict[str, Asked] = {}
    for document in documents:
        for one in expected(document):
            seen.setdefault(one.id, _asked(one, question_of(one.id, course)))
    return tuple(_told_apart([*seen.values()]))


def asked_by(course: Course) -> tuple[Asked, ...]:
    """Return the questions of the workbook of a course, then those of its sheets."""
    plan = empty_run(course)
    loose = [document for _, document in worksheets(plan)]
    books = [with_notes_page(workbook(plan))] if course.workbook else []
    return asked_in((*books, *loose), course)


def with_notes_page(book: Document) -> Document:
    """Return a workbook with a page at the end, for notes that no other page asks."""
    return evolve(book, blocks=(*book.blocks, *_NOTES_PAGE))


_NOTES_PAGE: Final = (
    Heading(level=1, text="Mijn aantekeningen", new_page=True),
    Answer(
        id=LOOSE_NOTES,
        question="Wat ik verder nog opschreef",
        space=RuledSpace(lines=12),
    ),
)


def empty_run(course: Course) -> CoursePlan:
    """Return a run of nobody, for a book that belongs to no group."""
    run = CourseRun(
        method=course.id,
        title=course.name,
        organisation=course.name,
        place=course.name,
        start=date(2000, 1, 3),
        leaders=(Facilitator(name=course.name),),
        time=_NOON,
    )
    plan = CoursePlan.of(course, run)
    return evolve(plan, meetings=tuple(evolve(m, date=None) for m in plan.meetings))


def question_of(ident: str, course: Course) -> Question | None:
    """Return the question that an answer is to, if it stands on a sheet."""
    found = _on_sheet(ident, course)
    return found[1] if found else None


def question_named(ident: str, course: Course) -> str:
    """Return the question that an answer is to as a person knows it, or nothing.

    ``Waar vind je steun? (Steun)``; of a meeting its number is told too.
    """
    if ident == LOOSE_NOTES:
        return _NOTES_PAGE[1].question
    found = _on_sheet(ident, course)
    if found is None:
        return ""
    sheet, question = found
    meeting = ident.rpartition(".")[0].removeprefix(sheet.id).replace("-", " ")
    return f"{question.text} ({sheet.title}{meeting})"


def _on_sheet(ident: str, course: Course) -> tuple[Sheet, Question] | None:
    """Return the sheet and the question of an answer.

    A sheet that is there for each meeting has the number of the meeting in its id.
    """
    page, _, name = ident.rpartition(".")
    for sheet in sorted(course.sheets, key=lambda sheet: -len(sheet.id)):
        if page == sheet.id or page.startswith(f"{sheet.id}-"):
            asked = (one for one in sheet.questions if one.id == name)
            return next(((sheet, one) for one in asked), None)
    return None


def kind_of(path: str) -> Any:
    """Return the type of a field of a plan, None when there is no such field."""
    part, _, name = path.partition(".")
    of_part = attrs.fields_dict(Wrap).get(part)
    if of_part is None or of_part.type is None or not attrs.has(of_part.type):
        return None
    of_field = attrs.fields_dict(of_part.type).get(name)
    return None if of_field is None else of_field.type


def row_kind(kind: Any) -> type[Any] | None:
    """Return the class of the rows of a field, None when it has no rows."""
    inner = get_args(kind)[0] if get_origin(kind) is tuple else None
    return inner if inner is not None and attrs.has(inner) else None


def by_path(asked: Iterable[Asked]) -> dict[str, list[Asked]]:
    """Return the questions of each field that a book asks about."""
    found: dict[str, list[Asked]] = {}
    for one in asked:
        if one.path:
            found.setdefault(one.path, []).append(one)
    return found


def _asked(one: Expected, question: Question | None) -> Asked:
    path = question.answers if question else ""
    columns = _columns(one, kind_of(path)) if path else None
    if columns is None:
        return Asked(expected=one)
    return Asked(expected=one, path=path, columns=columns)


def _columns(one: Expected, kind: Any) -> tuple[str, ...] | None:
    """Return what the columns of a question stand for, None when it does not fit."""
    rows, space = row_kind(kind), one.space
    if rows is not None and isinstance(space, _LINES):
        return first_column(rows)
    if rows is not None and isinstance(space, GridSpace):
        return columns_of(rows, space.columns)
    if get_origin(kind) is Annotated and isinstance(space, _LINES):
        return ()
    if date in (kind, *get_args(kind)) and isinstance(space, DateSpace):
        return ()
    if bool in (kind, *get_args(kind)) and isinstance(space, ChoiceSpace):
        return () if len(space.options) == _YES_NO else None
    return None


def _told_apart(asked: Sequence[Asked]) -> Iterator[Asked]:
    """Yield the questions; where there is one for each plan, they are told apart."""
    groups = by_path(asked)
    for one in asked:
        group = groups.get(one.path, [])
        rows = row_kind(kind_of(one.path)) if one.path else None
        if rows and "about" in writable(rows) and len(group) == len(PlanName):
            yield evolve(one, about=[*PlanName][group.index(one)])
        else:
            yield one
