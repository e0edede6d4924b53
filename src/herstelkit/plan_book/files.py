"""Workbooks and worksheets on disk: read into a plan, and written from one."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from attrs import evolve, field, frozen

from herstelkit.blocks import Document, Expected, Filled, expected
from herstelkit.content import SHIPPED, Catalogue
from herstelkit.courses import Course, CourseRun
from herstelkit.errors import ContentError, OutputError, Problem, reason_of
from herstelkit.house import look_of
from herstelkit.materials import CoursePlan, workbook, worksheets
from herstelkit.named_file import content_of
from herstelkit.plan_book.asked import (
    LOOSE_NOTES,
    Asked,
    asked_by,
    asked_in,
    empty_run,
    question_named,
    with_notes_page,
)
from herstelkit.plan_book.from_book import Place, Read, plan_of, routes_of
from herstelkit.plan_book.into_book import answers_in, value_at
from herstelkit.plan_book.keeping import memory_of
from herstelkit.plan_book.meetings import (
    Pages,
    on_pages,
    page_of,
    pages_of,
    together,
)
from herstelkit.plan_book.memory import Memory, joined, memory_in, properties_of
from herstelkit.plan_book.room import hides, shows
from herstelkit.private import write_file
from herstelkit.reading import Readings, Route, properties, read_answers
from herstelkit.render.palette import USUAL
from herstelkit.wrap import Wrap, field_paths

_LARGEST: Final = 100_000_001
"""More bytes than `reading` takes; the rest of a larger file is of no use."""
_CHOOSE: Final = "Kies de werkmap of het werkblad zelf, een bestand op .docx"
_OTHER_PLACE: Final = "Kies een andere naam of een andere map"
_TOO_LONG: Final = (
    "in je plan staat meer dan er in één werkmap past: "
    "een langer bestand kunnen we later niet teruglezen"
)
_LOOK_ELSEWHERE: Final = (
    "Je plan zelf blijft zoals het is. Bekijk het met herstelkit plan toon, "
    "of neem er een stuk van met herstelkit plan deel"
)


def plan_courses(catalogue: Catalogue = SHIPPED) -> tuple[Course, ...]:
    """Return the courses whose sheets ask what a plan holds.

    LookupError when there is none: content packs can take all sheets away.
    """
    courses = map(catalogue.course, catalogue.methods())
    found = tuple(course for course in courses if _asks(course))
    if not found:
        reason = "no course has sheets that say which field of a plan they ask"
        raise LookupError(reason)
    return found


def _asks(course: Course) -> bool:
    return any(one.answers for sheet in course.sheets for one in sheet.questions)


def note_questions(plan: Wrap, catalogue: Catalogue = SHIPPED) -> dict[str, str]:
    """Return the questions that notes of a plan are about in words, by their ids."""
    wanted = {note.question for note in plan.notes if note.question}
    if not wanted:
        return {}
    try:
        courses = plan_courses(catalogue)
    except LookupError:
        return {}
    named = ((i, question_named(i, course)) for course in courses for i in wanted)
    return {ident: name for ident, name in named if name}


def read_books(
    paths: Sequence[str | Path],
    base: Wrap | None = None,
    *,
    catalogue: Catalogue = SHIPPED,
) -> Read:
    """Read workbooks and worksheets into one plan, over a `base` if there is one.

    Where files differ the first one stays, and the others are told as conflicts.
    ContentError when a file cannot be read, or is no workbook or worksheet; no problem
    repeats what somebody wrote.
    """
    files = [(Path(path).name, _content(Path(path))) for path in paths]
    courses = [_Books.of(course) for course in plan_courses(catalogue)]
    tries = [(books, [books.read(*file) for file in files]) for books in courses]
    books, found = max(tries, key=lambda one: sum(map(one[0].known, one[1])))
    for (name, _), readings in zip(files, found, strict=True):
        if not books.known(readings):
            what = "hierin vind ik geen vragen die bij een plan horen"
            raise ContentError(name, (Problem(path="", what=what, fix=_CHOOSE),))
    memory = joined(memory_in(properties(data, name)) for name, data in files)
    return _merged(books, [name for name, _ in files], found, base, memory)


def write_book(
    plan: Wrap,
    run: CourseRun | None,
    target: str | Path,
    *,
    catalogue: Catalogue = SHIPPED,
) -> tuple[str, ...]:
    """Write the workbook of a run, or of no group, with a plan filled in.

    Returns what does not fit in that book and stays in the plan only, by path
    (``crisis.supporters``, ``notes``). What a book does not show stands in the custom
    properties of the file: ids and pointers, no words. Only the owner of the file may
    read it. OutputError when it cannot be written, or would be too long to be read
    again; what was there is then as it was.
    """
    from herstelkit.render import docx  # noqa: PLC0415 (slow to load)

    course, book = _book(run, catalogue)
    asked = asked_in((with_notes_page(book),), course)
    answers = answers_in(plan, asked)
    if not shows(answers) or not hides(hidden := properties_of(memory_of(plan, asked))):
        raise OutputError(Path(target), _TOO_LONG, _LOOK_ELSEWHERE)
    if LOOSE_NOTES in answers:
        book = with_notes_page(book)
    look = look_of(run) if run else USUAL
    made = docx.render(book, look=look, answers=answers, properties=hidden)
    _write(Path(target), made)
    return left_out(plan, asked)


def left_out(plan: Wrap, asked: Sequence[Asked]) -> tuple[str, ...]:
    """Return what a book that asks this has no room for, by path."""
    read = plan_of(answers_in(plan, asked), asked, memory=memory_of(plan, asked)).plan
    paths = [
        path for path in field_paths() if value_at(read, path) != value_at(plan, path)
    ]
    return (*paths, *([] if read.notes == plan.notes else ["notes"]))


def _book(run: CourseRun | None, catalogue: Catalogue) -> tuple[Course, Document]:
    """Return the course of a run, or else of the plan, and its workbook."""
    if run is None:
        course = plan_courses(catalogue)[0]
        book = workbook(empty_run(course))
        return course, evolve(book, details=book.details[-1:], author="")
    course = catalogue.course(run.method)
    if course.workbook is None or not _asks(course):
        what = "in deze cursus hoort geen werkmap bij een plan"
        problem = Problem(path="methode", what=what, fix="Laat de cursus weg")
        raise ContentError(run.title, (problem,))
    return course, workbook(CoursePlan.of(course, run))


@frozen(kw_only=True)
class _Books:
    """What the workbook and the worksheets of a course ask."""

    asked: tuple[Asked, ...]
    sheets: Mapping[str, tuple[Expected, ...]]
    """The questions of each loose sheet, by the id of the sheet."""
    pages: Pages
    ids: frozenset[str] = field()

    @classmethod
    def of(cls, course: Course) -> "_Books":
        """Take the questions from the documents of a course."""
        asked = asked_by(course)
        loose = [tuple(expected(made)) for _, made in worksheets(empty_run(course))]
        return cls(
            asked=asked,
            sheets={page_of(sheet[0].id): sheet for sheet in loose if sheet},
            pages=pages_of(course, asked),
            ids=frozenset(one.id for one in asked),
        )

    def read(self, name: str, data: bytes) -> Readings:
        """Read a file as what it is: a workbook, or a sheet by itself."""
        readings = read_answers(data, name, [one.expected for one in self.asked])
        pages = {page_of(ident) for ident in readings.answers if ident in self.ids}
        alone = self.sheets.get(next(iter(pages), ""))
        if len(pages) == 1 and alone:
            return read_answers(data, name, alone)
        missing = (one for one in readings.missing if page_of(one.id) in pages)
        return evolve(readings, missing=tuple(missing))

    def known(self, readings: Readings) -> int:
        """Return how many of these questions were found in a file."""
        return len(self.ids.intersection(readings.answers))

    def named(self, ident: str) -> str:
        """Return the words of a question."""
        names = (one.named for one in self.asked if one.id == ident)
        return next(names, "een vraag uit een andere werkmap")


def _merged(
    books: _Books,
    names: Sequence[str],
    found: Sequence[Readings],
    base: Wrap | None,
    memory: Memory,
) -> Read:
    answers: dict[str, Filled] = {}
    routes: dict[str, Route] = {}
    conflicts: list[Place] = []
    unread: list[Place] = []
    placed = on_pages(found, books.pages, answers_in(base or Wrap(), books.asked))
    for file, readings in zip(names, placed, strict=True):
        for ident, answer in readings.filled.items():
            before = answers.setdefault(ident, answer)
            # of one meeting there can be more sheets than pages
            more = page_of(ident) in books.pages
            both = together(before, answer) if more else None
            if both is not None:
                answers[ident] = both
            elif before != answer:
                conflicts.append(Place(question=books.named(ident), file=file))
        routes = routes_of(readings) | routes
        unread += [
            Place(question=books.named(one.id), file=file) for one in readings.missing
        ]
    return evolve(
        plan_of(answers, books.asked, base, memory),
        routes=routes,
        unread=tuple(unread),
        conflicts=tuple(conflicts),
    )


def _content(path: Path) -> bytes:
    """Return the bytes of a file; ContentError when it cannot be opened."""
    try:
        data = content_of(path, _LARGEST, folder=_CHOOSE, other=_CHOOSE)
    except FileNotFoundError:
        fix = "Kijk de naam en de map na"
        data = Problem(path="", what="dit bestand is er niet", fix=fix)
    if isinstance(data, Problem):
        raise ContentError(str(path), (data,))
    return data


def _write(target: Path, data: bytes) -> None:
    """Put a file in its place, for its owner only."""
    try:
        write_file(target, data)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else "dat kan niet"
        what = f"de werkmap kan niet worden bewaard: {reason}"
        raise OutputError(target, what, _OTHER_PLACE) from None
