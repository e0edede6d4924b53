"""Where the sheets of a course are used."""

from collections.abc import Iterator

from herstelkit.courses import Course, Session


def sessions_of(course: Course) -> tuple[Session, ...]:
    """Return the meetings, that for a theme of the group's own too."""
    own = course.own_session
    return (*course.sessions, own) if own else course.sessions


def sheets_in_meetings(course: Course) -> frozenset[str]:
    """Return the ids of the sheets that a meeting uses or gives along."""
    return frozenset(_in_meetings(course))


def sheets_in_workbook(course: Course) -> frozenset[str]:
    """Return the ids of the sheets that the workbook has."""
    chapters = course.workbook.chapters if course.workbook else ()
    return frozenset(sheet for chapter in chapters for sheet in chapter.sheets)


def _in_meetings(course: Course) -> Iterator[str]:
    for session in sessions_of(course):
        for component in session.components:
            yield from component.sheets
        if session.homework:
            yield from session.homework.sheets
