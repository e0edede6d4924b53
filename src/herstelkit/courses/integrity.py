"""What must hold between the parts of a course for it to be usable at all."""

from collections import Counter
from collections.abc import Collection, Iterator

from herstelkit.courses.course import Course
from herstelkit.courses.session import Component, Session, SessionRole
from herstelkit.errors import Problem


def loose_ends(course: Course) -> tuple[Problem, ...]:
    """Return the references that lead nowhere and the ids that stand for two things."""
    return (
        *_session_numbers(course),
        *_named_sessions(course),
        *_component_ids(course),
        *_step_kinds(course),
        *_themes(course),
        *_forms(course),
        *_blocks(course),
        *_homework(course),
        *_guests(course),
        *_end_event(course),
        *_sheets_of_components(course),
        *_sheets_of_workbook(course),
        *_meetings_of_workbook(course),
        *_sheets_of_figures(course),
        *_figures(course),
    )


def _all_sessions(course: Course) -> tuple[Session, ...]:
    own = course.own_session
    return (*course.sessions, own) if own else course.sessions


def _all_components(course: Course) -> Iterator[Component]:
    for session in _all_sessions(course):
        yield from session.components


def _session_numbers(course: Course) -> Iterator[Problem]:
    proper = [s for s in course.sessions if s.role is SessionRole.MEETING]
    numbers = [session.number for session in proper]
    if numbers != list(range(1, len(numbers) + 1)):
        shown = ", ".join("niets" if n is None else str(n) for n in numbers)
        yield Problem(
            path="sessies",
            what=f"de nummers zijn {shown}",
            fix="Nummer de bijeenkomsten vanaf 1, zonder gaten",
        )


def _named_sessions(course: Course) -> Iterator[Problem]:
    for session in course.sessions:
        if session.role is not SessionRole.MEETING and not session.called:
            yield Problem(
                path=f"bijeenkomst {session.id}",
                what="er staat niet hoe deze bijeenkomst heet",
                fix='Zet erbij: heet = "…"',
            )


def _themes(course: Course) -> Iterator[Problem]:
    known = {theme.id for theme in course.themes}
    if not known:
        return
    for component in _all_components(course):
        for theme in component.about:
            if theme not in known:
                yield _unknown(f"onderdeel {component.id}", "het thema", theme, known)
    for sheet in course.sheets:
        for theme in sheet.about:
            if theme not in known:
                yield _unknown(f"werkblad {sheet.id}", "het thema", theme, known)


def _forms(course: Course) -> Iterator[Problem]:
    known = [part.id for part in course.form]
    for session in course.sessions:
        found = [component.form for component in session.components]
        if session.role is SessionRole.MEETING and known and found != known:
            yield Problem(
                path=f"bijeenkomst {session.id}",
                what="de onderdelen volgen de vaste vorm niet",
                fix=f"Houd deze volgorde aan: {', '.join(known)}",
            )
    for component in _all_components(course):
        if component.form is not None and component.form not in known:
            path = f"onderdeel {component.id}"
            yield _unknown(path, "de vorm", component.form, known)


def _blocks(course: Course) -> Iterator[Problem]:
    known = {block.id for block in course.blocks}
    for session in course.sessions:
        if session.block is not None and session.block not in known:
            path = f"bijeenkomst {session.id}"
            yield _unknown(path, "het blok", session.block, known)


def _homework(course: Course) -> Iterator[Problem]:
    for session in _all_sessions(course):
        if session.homework and course.published.homework is False:
            yield Problem(
                path=f"bijeenkomst {session.id} · huiswerk",
                what="deze cursus heeft geen huiswerk",
                fix="Haal het huiswerk weg",
            )


def _guests(course: Course) -> Iterator[Problem]:
    some = any(session.guest for session in _all_sessions(course))
    for paper in course.papers:
        if paper.per_guest and not some:
            yield Problem(
                path=f"stuk {paper.id}",
                what="dit is voor elke gast, maar er komt nergens een gast",
                fix="Zet bij een bijeenkomst een blok [gast], of haal ‘per_gast’ weg",
            )


def _end_event(course: Course) -> Iterator[Problem]:
    event = course.end_event
    known = {session.id for session in course.sessions}
    if event is not None and event.meeting is not None and event.meeting not in known:
        yield Problem(
            path="slotmoment · bijeenkomst",
            what=f"de bijeenkomst ‘{event.meeting}’ bestaat niet",
            fix=f"Kies uit: {', '.join(sorted(known))}",
        )


def _unknown(path: str, what: str, name: str, known: Collection[str]) -> Problem:
    fix = f"Kies uit: {', '.join(sorted(known))}" if known else "Haal het weg"
    return Problem(
        path=path, what=f"{what} ‘{name}’ staat niet in methode.toml", fix=fix
    )


def _component_ids(course: Course) -> Iterator[Problem]:
    for name, times in Counter(part.id for part in _all_components(course)).items():
        if times > 1:
            yield Problem(
                path=f"onderdeel {name}",
                what=f"deze naam staat er {times} keer",
                fix="Geef elk onderdeel een eigen naam",
            )


def _step_kinds(course: Course) -> Iterator[Problem]:
    known = {kind.id for kind in course.step_kinds}
    for component in _all_components(course):
        for step in component.steps:
            if step.kind not in known:
                yield _unknown(f"onderdeel {component.id}", "de stap", step.kind, known)


def _sheets_of_components(course: Course) -> Iterator[Problem]:
    known = {sheet.id for sheet in course.sheets}
    for component in _all_components(course):
        for sheet in component.sheets:
            if sheet not in known:
                yield _no_sheet(f"onderdeel {component.id}", sheet)
    for session in _all_sessions(course):
        for sheet in session.homework.sheets if session.homework else ():
            if sheet not in known:
                yield _no_sheet(f"bijeenkomst {session.id} · huiswerk", sheet)


def _sheets_of_workbook(course: Course) -> Iterator[Problem]:
    if course.workbook is None:
        return
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


def _meetings_of_workbook(course: Course) -> Iterator[Problem]:
    known = {session.id for session in course.sessions}
    for chapter in course.workbook.chapters if course.workbook else ():
        if chapter.meeting is not None and chapter.meeting not in known:
            yield Problem(
                path=f"werkmap.toml · {chapter.id}",
                what=f"de bijeenkomst ‘{chapter.meeting}’ bestaat niet",
                fix=f"Kies uit: {', '.join(sorted(known))}",
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
            yield _unknown(path, "de figuur", name, known)


def _named_figures(course: Course) -> Iterator[tuple[str, str | None]]:
    for session in _all_sessions(course):
        for slide in session.slides:
            yield f"bijeenkomst {session.id} · {slide.title}", slide.figure
    for page in course.workbook.chapters if course.workbook else ():
        yield f"werkmap.toml · {page.id}", page.figure
    for chapter in course.guide.chapters:
        yield f"draaiboek.toml · {chapter.id}", chapter.figure


def _no_sheet(path: str, sheet: str) -> Problem:
    return Problem(
        path=path,
        what=f"het blad ‘{sheet}’ bestaat niet",
        fix="Kijk de naam na in de map werkbladen",
    )
