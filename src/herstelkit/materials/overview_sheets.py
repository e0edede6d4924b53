"""The overview of what is handed out: worksheets, and letters, lists and forms."""

from collections.abc import Iterator, Sequence
from typing import Final

from herstelkit.blocks import Block, Heading, Inline, Paragraph, Table, plain
from herstelkit.courses import Paper, Session
from herstelkit.materials.dutch import capital
from herstelkit.materials.pack_index import PackIndex, link
from herstelkit.materials.papers import papers
from herstelkit.materials.plan import CoursePlan
from herstelkit.materials.worksheets import worksheets

_FEW: Final = 3
"""Most meetings that are named one by one where they follow each other."""


def sheets(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    """Yield the loose worksheets, and when each is used."""
    rows = tuple(_sheet_rows(plan, index))
    if rows:
        yield Heading(level=1, text="De werkbladen")
        if plan.course.workbook:
            yield Paragraph(
                text=plain(
                    "Alle bladen staan ook in het boek van de deelnemer. Los zijn ze "
                    "handig voor wie het niet bij zich heeft."
                )
            )
        header = ("Werkblad", "Wanneer", "In grote letters")
        columns = len(rows[0])
        yield Table(
            header=header[:columns],
            rows=rows,
            shares=(3, 4, 3)[:columns],
            caption="De werkbladen",
        )


def _sheet_rows(plan: CoursePlan, index: PackIndex) -> Iterator[tuple[Inline, ...]]:
    """Yield a row for each sheet that there is, with the large one if any is large."""
    names = [(name, sheet.title) for name, sheet in worksheets(plan)]
    some_large = any(index.large_worksheet(name) for name, _ in names)
    for name, title in names:
        usual, large = index.worksheet(name), index.large_worksheet(name)
        if usual or large:
            row = link(title, usual), plain(_used_in(plan, name))
            yield (*row, link(f"{title}, groot", large)) if some_large else row


def _used_in(plan: CoursePlan, name: str) -> str:
    sheet = name.partition("-")[2]
    sessions = [
        meeting.session
        for meeting in plan.meetings
        if sheet in _sheets_of(meeting.session)
    ]
    if len(sessions) == len(plan.meetings) > 1:
        return "Elke bijeenkomst"
    labels = _labelled(sessions)
    return capital(labels) or "Wanneer iemand het wil"


def _labelled(sessions: Sequence[Session]) -> str:
    """Return what meetings are called; a long row of them as from and to."""
    numbers = [session.number for session in sessions if session.number]
    whole = len(numbers) == len(sessions) > _FEW
    if whole and numbers == [*range(numbers[0], numbers[-1] + 1)]:
        return f"{sessions[0].label.lower()} tot en met {numbers[-1]}"
    return ", ".join(session.label.lower() for session in sessions)


def _sheets_of(session: Session) -> set[str]:
    homework = session.homework.sheets if session.homework else ()
    return {*homework, *(name for part in session.components for name in part.sheets)}


def letters(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    """Yield the letters, lists and forms, and what each is for."""
    rows = tuple(
        (link(_paper_title(name, paper), path), plain(paper.purpose))
        for name, paper, _ in papers(plan)
        if (path := index.paper(name))
    )
    if rows:
        title = "Brieven, lijsten en formulieren"
        yield Heading(level=1, text=title)
        header = ("Stuk", "Waarvoor")
        yield Table(header=header, rows=rows, shares=(3, 5), caption=title)


def _paper_title(name: str, paper: Paper) -> str:
    """Return a title that also says for which meeting a paper is, if for one."""
    _, _, meeting = name.partition(f"-{paper.id}-")
    return (
        f"{paper.title} ({meeting.replace('-0', ' ').replace('-', ' ')})"
        if meeting
        else paper.title
    )
