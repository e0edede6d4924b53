"""Letters, lists and forms that only some courses have."""

from collections.abc import Iterator

from herstelkit.blocks import (
    Block,
    BulletList,
    Document,
    DocumentKind,
    Heading,
    Role,
    plain,
)
from herstelkit.courses import GuestVisit, Meeting, Paper, Reader
from herstelkit.materials.facts import (
    event_facts,
    facts_table,
    group_facts,
    invitation_facts,
)
from herstelkit.materials.plan import CoursePlan, session_stem
from herstelkit.materials.prose import prose
from herstelkit.materials.sheets import answer


def papers(plan: CoursePlan) -> Iterator[tuple[str, Paper, Document]]:
    """Yield the name (``01-brief``), the paper and its document.

    A paper for guests is there once for each meeting with a guest.
    """
    for number, paper in enumerate(plan.course.papers, start=1):
        name = f"{number:02}-{paper.id}"
        if paper.per_guest:
            for meeting in plan.meetings:
                if meeting.session.guest:
                    stem = session_stem(meeting.session)
                    yield f"{name}-{stem}", paper, _document(plan, paper, meeting)
        else:
            yield name, paper, _document(plan, paper, None)


def _document(plan: CoursePlan, paper: Paper, meeting: Meeting | None) -> Document:
    return Document(
        kind=DocumentKind.WORKSHEET,
        title=paper.title,
        subtitle=plan.run.title,
        author=plan.run.organisation,
        footer=plan.footer,
        notice=plan.notice,
        blocks=tuple(_blocks(plan, paper, meeting)),
    )


def _blocks(plan: CoursePlan, paper: Paper, meeting: Meeting | None) -> Iterator[Block]:
    yield from prose(paper.introduction, Role.LEAD)
    if meeting is not None and meeting.session.guest is not None:
        yield from _visit(plan, meeting, meeting.session.guest)
    elif paper.with_facts:
        yield from _facts(plan, paper)
    for section in paper.sections:
        yield Heading(level=1, text=section.title)
        yield from prose(section.text)
    for question in paper.questions:
        yield answer(question, paper.id)
    for group in paper.groups:
        yield Heading(level=1, text=group.title)
        yield from prose(group.text)
        for question in group.questions:
            yield answer(question, paper.id)
    yield from prose(paper.closing)


def _facts(plan: CoursePlan, paper: Paper) -> Iterator[Block]:
    """Yield what the reader of a paper wants to know of the group or its end event."""
    event = plan.course.end_event
    if paper.reader is Reader.LEADER:
        yield from group_facts(plan)
    elif paper.reader is Reader.VISITOR and event is not None:
        yield facts_table(event.name, event_facts(plan, event))
    else:
        yield facts_table("Deze groep", invitation_facts(plan))


def _visit(plan: CoursePlan, meeting: Meeting, visit: GuestVisit) -> Iterator[Block]:
    rows = (
        ("Wanneer", plan.when(meeting)),
        ("Waar", plan.run.place),
        ("Groep", plan.footer),
        (plan.leaders_called, plan.leaders),
        plan.guests_of(meeting.session),
        ("Thema", visit.theme),
    )
    yield facts_table("Jouw bezoek", rows)
    yield Heading(level=1, text="Waar je over kunt vertellen")
    yield BulletList(items=tuple(map(plain, visit.tells)))
    if visit.questions:
        yield Heading(level=1, text="Vragen die kunnen komen")
        yield BulletList(items=tuple(map(plain, visit.questions)))
