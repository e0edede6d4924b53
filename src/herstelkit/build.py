"""The use cases: a course file in, a whole pack out."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from herstelkit.blocks import Deck, Document
from herstelkit.codec import read_course_file
from herstelkit.content import load_method, methods
from herstelkit.courses import Course, CourseRun, misfits
from herstelkit.errors import ContentError, Problem
from herstelkit.house import house_problems, located, look_of
from herstelkit.materials import (
    CoursePlan,
    PackIndex,
    deck,
    guide,
    overview,
    workbook,
    worksheets,
)
from herstelkit.pack import Pack, check_target, write_pack
from herstelkit.primitives import closest
from herstelkit.render.palette import Look

OVERVIEW: Final = "LEESMIJ.html"


class Format(StrEnum):
    """A sort of file that a material can become."""

    DOCX = "docx"
    PPTX = "pptx"
    HTML = "html"


class Material(StrEnum):
    """A material by its name on the command line and in the pack."""

    GUIDE = "draaiboek"
    DECKS = "presentaties"
    WORKBOOK = "werkmap"
    WORKSHEETS = "werkbladen"


ALL_MATERIALS: Final = frozenset(Material)
OFFICE: Final = frozenset({Format.DOCX, Format.PPTX})
"""The formats that a pack has unless the caller says otherwise."""


@frozen
class _Item:
    """A file of the pack: where it goes, and how its bytes are made."""

    path: str
    make: Callable[[Look], bytes]


def load_course(path: str | Path) -> CourseRun:
    """Read a course file and check that it fits its method, and its house files.

    Returns the run; ContentError with every problem in Dutch when something is wrong.
    """
    path = Path(path)
    run = located(read_course_file(path), path.parent)
    _course_of(run, str(path))
    return run


def _course_of(run: CourseRun, source: str) -> Course:
    """Return the course that a run fits; ContentError when there is none."""
    problems = _method_problems(run) or misfits(load_method(run.method), run)
    problems += house_problems(run)
    if problems:
        raise ContentError(source, problems)
    return load_method(run.method)


def _method_problems(run: CourseRun) -> tuple[Problem, ...]:
    if run.method in methods():
        return ()
    return (
        Problem(
            path="methode",
            what="deze methode ken ik niet",
            fix=closest(run.method, methods()),
        ),
    )


def build_pack(
    run: CourseRun,
    target: str | Path,
    *,
    formats: frozenset[Format] = OFFICE,
    only: frozenset[Material] = ALL_MATERIALS,
    zipped: bool = False,
    progress: Callable[[int, int, str], None] = lambda *_: None,
) -> Pack:
    """Build the pack of a run in the folder `target` and return what was written.

    `progress` is told after each file: how many are done, how many there are, which one
    it was. ContentError when the run does not fit its method, OutputError when the
    pack cannot be written; in both cases nothing that was there has changed.
    """
    target = Path(target)
    check_target(target)
    course = _course_of(run, run.title)
    plan = CoursePlan.of(course, run)
    look = look_of(run)
    items = [*_items(plan, formats, only)]

    def contents() -> Iterator[tuple[str, bytes]]:
        for number, item in enumerate(items, start=1):
            yield item.path, item.make(look)
            progress(number, len(items), item.path)

    return write_pack(target, contents(), _about(course, run), zipped=zipped)


def _items(
    plan: CoursePlan, formats: frozenset[Format], only: frozenset[Material]
) -> Iterator[_Item]:
    made = [*_made(plan, formats, only)]
    paths = {item.path for item in made}

    def place(stem: str) -> str | None:
        wanted = (f"{stem}.{form.value}" for form in Format)
        return next((path for path in wanted if path in paths), None)

    index = PackIndex(
        guide=place(_GUIDE),
        workbook=place(_WORKBOOK),
        deck=lambda number: place(_deck_stem(number)),
        worksheet=lambda name: place(_sheet_stem(name)),
    )
    yield _Item(OVERVIEW, lambda look: _html(overview(plan, index), look))
    yield from made


_GUIDE: Final = f"{Material.GUIDE.value}/draaiboek"
_WORKBOOK: Final = f"{Material.WORKBOOK.value}/werkmap"


def _deck_stem(number: int) -> str:
    return f"{Material.DECKS.value}/bijeenkomst-{number:02}"


def _sheet_stem(name: str) -> str:
    return f"{Material.WORKSHEETS.value}/{name}"


def _made(
    plan: CoursePlan, formats: frozenset[Format], only: frozenset[Material]
) -> Iterator[_Item]:
    if Material.GUIDE in only:
        yield from _document_items(_GUIDE, formats, lambda: guide(plan))
    if Material.DECKS in only:
        for meeting in plan.meetings:
            stem = _deck_stem(meeting.session.number)
            yield from _deck_items(stem, formats, partial(deck, plan, meeting))
    if Material.WORKBOOK in only:
        yield from _document_items(_WORKBOOK, formats, lambda: workbook(plan))
    if Material.WORKSHEETS in only:
        for name, document in worksheets(plan):
            stem = _sheet_stem(name)
            yield from _document_items(stem, formats, partial(_same, document))


def _same(document: Document) -> Document:
    return document


def _document_items(
    stem: str, formats: frozenset[Format], make: Callable[[], Document]
) -> Iterator[_Item]:
    if Format.DOCX in formats:
        yield _Item(f"{stem}.docx", lambda look: _docx(make(), look))
    if Format.HTML in formats:
        yield _Item(f"{stem}.html", lambda look: _html(make(), look))


def _deck_items(
    stem: str, formats: frozenset[Format], make: Callable[[], Deck]
) -> Iterator[_Item]:
    if Format.PPTX in formats:
        yield _Item(f"{stem}.pptx", lambda look: _pptx(make(), look))
    if Format.HTML in formats:
        yield _Item(f"{stem}.html", lambda look: _deck_html(make(), look))


# The renderers are imported where they are used: they load the Office libraries, which
# take longer to import than everything else together.


def _docx(document: Document, look: Look) -> bytes:
    from herstelkit.render import docx  # noqa: PLC0415

    return docx.render(document, look=look)


def _pptx(slides: Deck, look: Look) -> bytes:
    from herstelkit.render import pptx  # noqa: PLC0415

    return pptx.render(slides, look=look)


def _html(document: Document, look: Look) -> bytes:
    from herstelkit.render import html  # noqa: PLC0415

    return html.render(document, look=look)


def _deck_html(slides: Deck, look: Look) -> bytes:
    from herstelkit.render import html  # noqa: PLC0415

    return html.render_deck(slides, look=look)


def _about(course: Course, run: CourseRun) -> dict[str, Any]:
    return {
        "herstelkit": version("herstelkit"),
        "title": run.title,
        "organisation": run.organisation,
        "language": "nl-NL",
        "content": [
            {"id": course.id, "version": course.version, "licence": course.licence}
        ],
        "notice": " ".join(course.notice.split()),
        "sources": [*course.published.sources],
    }
