"""The participant's own book: chapters of a few words, and pages to write on."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks import (
    Answer,
    Block,
    BulletList,
    Document,
    DocumentKind,
    Heading,
    Paragraph,
    Role,
    RuledSpace,
    plain,
)
from herstelkit.courses import Meeting, Workbook, WorkbookChapter
from herstelkit.materials import figures
from herstelkit.materials.dutch import capital, day_label
from herstelkit.materials.plan import CoursePlan
from herstelkit.materials.prose import prose
from herstelkit.materials.sheets import sheet_blocks


def workbook(plan: CoursePlan, *, large_print: bool = False) -> Document:
    """Return the workbook of a run."""
    book = _book(plan)
    return Document(
        kind=DocumentKind.WORKBOOK,
        title=book.title,
        subtitle=book.subtitle,
        details=(plan.run.title, plan.run.organisation, "Deze map is van:"),
        author=plan.run.organisation,
        footer=book.title,
        notice=plan.notice,
        large_print=large_print,
        blocks=tuple(_blocks(plan, large_print=large_print)),
    )


def _book(plan: CoursePlan) -> Workbook:
    if plan.course.workbook is None:
        reason = f"{plan.course.id} has no workbook"
        raise LookupError(reason)
    return plan.course.workbook


def _blocks(plan: CoursePlan, *, large_print: bool) -> Iterator[Block]:
    for number, chapter in enumerate(_book(plan).chapters):
        yield Heading(level=1, text=chapter.title, new_page=True)
        yield from prose(chapter.text, Role.BODY)
        if number == 0 and plan.run.foreword:
            yield from prose(plan.run.foreword)
        yield from figures.drawn(figures.named(plan, chapter.figure))
        for section in chapter.sections:
            yield Heading(level=2, text=section.title)
            yield from prose(section.text)
        if chapter.per_meeting or len(chapter.sheets) > 1:
            yield from _opener(plan, chapter)
            if chapter.per_meeting or not large_print:  # where the list fills the page
                yield Paragraph(text=plain(_FREE), role=Role.SMALL)
        yield from _sheets(plan, chapter)
        yield from _homework(plan, chapter)


_NOTES: Final = 10
"""Lines to write on below the homework."""
_FREE: Final = "De rest van deze bladzijde is vrij. Teken, plak of schrijf wat je wilt."


def _sheets(plan: CoursePlan, chapter: WorkbookChapter) -> Iterator[Block]:
    alone = len(chapter.sheets) == 1 and not chapter.sections
    for sheet_id in chapter.sheets:
        if chapter.per_meeting:
            for meeting in plan.meetings:
                yield from _meeting_sheet(plan, sheet_id, meeting)
        else:
            sheet = plan.course.sheet(sheet_id)
            if not (alone and sheet.title == chapter.title):
                yield Heading(level=2, text=sheet.title, new_page=not alone)
            yield from sheet_blocks(sheet, answer_prefix=sheet.id)


def _homework(plan: CoursePlan, chapter: WorkbookChapter) -> Iterator[Block]:
    for session in plan.course.sessions:
        if session.id == chapter.meeting and session.homework:
            work = session.homework
            yield Heading(level=2, text=work.title, new_page=bool(chapter.sheets))
            yield from prose(work.text)
            yield Answer(
                id=f"{chapter.id}.huiswerk",
                question="Mijn aantekeningen",
                space=RuledSpace(lines=_NOTES),
            )


def _opener(plan: CoursePlan, chapter: WorkbookChapter) -> Iterator[Block]:
    """Yield what follows in a chapter; the sheets themselves start on a new page."""
    if not chapter.per_meeting:
        titles = (plan.course.sheet(sheet).title for sheet in chapter.sheets)
        yield Paragraph(text=plain("In dit deel:"))
        yield BulletList(items=tuple(map(plain, titles)))


def _meeting_sheet(
    plan: CoursePlan, sheet_id: str, meeting: Meeting
) -> Iterator[Block]:
    sheet = plan.course.sheet(sheet_id)
    session = meeting.session
    yield Heading(
        level=2, text=f"{sheet.title}, {session.label.lower()}", new_page=True
    )
    day = f"{capital(day_label(meeting.date))} · " if meeting.date else ""
    yield Paragraph(text=plain(f"{day}{session.title}"), role=Role.SMALL)
    mark = session.number or session.id
    yield from sheet_blocks(sheet, answer_prefix=f"{sheet.id}-{mark}")
