"""What must hold between the parts of a course for it to be usable at all."""

from collections import Counter
from collections.abc import Iterator

from herstelkit.courses.course import Course
from herstelkit.errors import Problem


def loose_ends(course: Course) -> tuple[Problem, ...]:
    """Return the references that lead nowhere and the ids that stand for two things."""
    return (
        *_session_numbers(course),
        *_component_ids(course),
        *_step_kinds(course),
        *_sheets_of_components(course),
        *_sheets_of_workbook(course),
        *_sheets_of_figures(course),
        *_figures(course),
    )


def _session_numbers(course: Course) -> Iterator[Problem]:
    numbers = [session.number for session in course.sessions]
    if numbers != list(range(1, len(numbers) + 1)):
        yield Problem(
            path="sessies",
            what=f"de nummers zijn {numbers}",
            fix="Nummer de bijeenkomsten vanaf 1, zonder gaten",
        )


def _component_ids(course: Course) -> Iterator[Problem]:
    for name, times in Counter(part.id for part in course.components).items():
        if times > 1:
            yield Problem(
                path=f"onderdeel {name}",
                what=f"deze naam staat er {times} keer",
                fix="Geef elk onderdeel een eigen naam",
            )


def _step_kinds(course: Course) -> Iterator[Problem]:
    known = {kind.id for kind in course.step_kinds}
    for component in course.components:
        for step in component.steps:
            if step.kind not in known:
                yield Problem(
                    path=f"onderdeel {component.id}",
                    what=f"de stap ‘{step.kind}’ staat niet in methode.toml",
                    fix=f"Kies uit: {', '.join(sorted(known))}",
                )


def _sheets_of_components(course: Course) -> Iterator[Problem]:
    known = {sheet.id for sheet in course.sheets}
    for component in course.components:
        for sheet in component.sheets:
            if sheet not in known:
                yield _no_sheet(f"onderdeel {component.id}", sheet)


def _sheets_of_workbook(course: Course) -> Iterator[Problem]:
    known = {sheet.id for sheet in course.sheets}
    placed = Counter(
        sheet for chapter in course.workbook.chapters for sheet in chapter.sheets
    )
    for sheet in sorted(placed.keys() - known):
        yield _no_sheet("werkmap.toml", sheet)
    for sheet in sorted(known):
        if placed[sheet] != 1:
            yield Problem(
                path="werkmap.toml",
                what=f"het blad ‘{sheet}’ staat er {placed[sheet]} keer",
                fix="Zet elk blad in precies één hoofdstuk",
            )


def _sheets_of_figures(course: Course) -> Iterator[Problem]:
    known = {sheet.id for sheet in course.sheets}
    for figure in course.figures:
        for sheet in figure.sheets:
            if sheet not in known:
                yield _no_sheet(f"figuur {figure.id}", sheet)


def _figures(course: Course) -> Iterator[Problem]:
    known = {figure.id for figure in course.figures}
    for path, name in _named_figures(course):
        if name is not None and name not in known:
            yield Problem(
                path=path,
                what=f"de figuur ‘{name}’ staat niet in methode.toml",
                fix=f"Kies uit: {', '.join(sorted(known))}"
                if known
                else "Haal de figuur weg",
            )


def _named_figures(course: Course) -> Iterator[tuple[str, str | None]]:
    for session in course.sessions:
        for slide in session.slides:
            yield f"bijeenkomst {session.number} · {slide.title}", slide.figure
    for page in course.workbook.chapters:
        yield f"werkmap.toml · {page.id}", page.figure
    for chapter in course.guide.chapters:
        yield f"draaiboek.toml · {chapter.id}", chapter.figure


def _no_sheet(path: str, sheet: str) -> Problem:
    return Problem(
        path=path,
        what=f"het blad ‘{sheet}’ bestaat niet",
        fix="Kijk de naam na in de map werkbladen",
    )
