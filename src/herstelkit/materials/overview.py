"""The page to open first: what is in the pack, when it is used, what to print."""

from collections.abc import Iterator

from herstelkit.blocks import (
    Block,
    BulletList,
    Callout,
    Document,
    DocumentKind,
    Heading,
    Inline,
    Paragraph,
    Role,
    Table,
    Tone,
    plain,
)
from herstelkit.courses import Paper, Session
from herstelkit.materials import figures
from herstelkit.materials.dutch import capital
from herstelkit.materials.facts import group_facts
from herstelkit.materials.listings import further, number_of, title_of
from herstelkit.materials.overview_prints import prints
from herstelkit.materials.pack_index import PackIndex, link
from herstelkit.materials.papers import papers
from herstelkit.materials.plan import CoursePlan, session_stem
from herstelkit.materials.prose import prose
from herstelkit.materials.worksheets import worksheets


def overview(plan: CoursePlan, index: PackIndex) -> Document:
    """Return the overview of a pack."""
    return Document(
        kind=DocumentKind.OVERVIEW,
        title=plan.run.title,
        subtitle=f"{plan.run.organisation} · {plan.run.place}",
        details=(plan.period, plan.led_by),
        author=plan.run.organisation,
        notice=plan.notice,
        blocks=tuple(_blocks(plan, index)),
    )


def _blocks(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    yield Paragraph(
        text=plain(
            "Welkom. Dit pakket is klaar om mee te werken. Klik op een naam om een "
            "bestand te openen. Je kunt alles aanpassen en afdrukken."
        ),
        role=Role.LEAD,
    )
    if plan.run.foreword:
        content = prose(plan.run.foreword)
        yield Callout(tone=Tone.GOAL, title="Over deze groep", content=content)
    yield from group_facts(plan)
    yield from _books(plan, index)
    yield from _meetings(plan, index)
    yield from _sheets(plan, index)
    yield from _papers(plan, index)
    yield from prints(plan, index)
    yield from _next_steps(plan)
    yield Heading(level=1, text="Goed om te weten")
    yield Callout(
        tone=Tone.NOTICE, title="Ons eigen voorstel", content=prose(plan.proposal)
    )
    yield BulletList(items=tuple(map(plain, _reminders(plan))))


def _books(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    people = plan.run.participants
    each = "Voor elke deelnemer één"
    copies = f"{people} keer: {each.lower()}" if people else each
    leaders = len(plan.run.leaders)
    guide = plan.course.guide.title
    book = plan.course.workbook.title if plan.course.workbook else ""
    rows = (
        (
            index.guide,
            guide,
            "Voor jullie zelf. Lees dit eerst.",
            f"{leaders} keer",
        ),
        (index.workbook, book, "Het boek van de deelnemer.", copies),
        (
            index.large_workbook,
            f"{book}, grote letters",
            "Hetzelfde boek voor wie liever grote letters leest.",
            "Wat nodig is",
        ),
    )
    present = tuple(
        (link(title, path), plain(what), plain(printing))
        for path, title, what, printing in rows
        if path
    )
    if present:
        title = "De twee boeken" if plan.course.workbook else "Het boek"
        yield Heading(level=1, text=title)
        header = ("Bestand", "Wat het is", "Afdrukken")
        yield Table(header=header, rows=present, shares=(4, 5, 4), caption=title)


def _meetings(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    yield Heading(level=1, text="De bijeenkomsten")
    yield from figures.drawn(figures.path(plan))
    rows = tuple(
        (
            plain(number_of(meeting.session)),
            plain(plan.when(meeting)),
            link(title_of(meeting.session), index.deck(session_stem(meeting.session))),
            plain(meeting.session.summary),
        )
        for meeting in plan.meetings
    )
    header = ("Nr.", "Wanneer", plan.course.meeting_name, "Waar het om gaat")
    yield Table(
        header=header, rows=rows, shares=(1, 4, 4, 6), caption="De bijeenkomsten"
    )
    yield from further(plan)


def _sheets(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    rows = tuple(_sheet_rows(plan, index))
    if rows:
        yield Heading(level=1, text="De werkbladen")
        if plan.course.workbook:
            yield Paragraph(
                text=plain(
                    "Alle bladen staan ook in de werkmap. Los zijn ze handig voor wie "
                    "de map niet bij zich heeft."
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
    if len(sessions) == len(plan.meetings):
        return "Elke bijeenkomst"
    labels = ", ".join(session.label.lower() for session in sessions)
    return capital(labels) or "Wanneer iemand het wil"


def _sheets_of(session: Session) -> set[str]:
    homework = session.homework.sheets if session.homework else ()
    return {*homework, *(name for part in session.components for name in part.sheets)}


def _papers(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
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
    return f"{paper.title} ({meeting.replace('-', ' ')})" if meeting else paper.title


def _next_steps(plan: CoursePlan) -> Iterator[Block]:
    if not plan.next_steps:
        return
    yield Heading(level=1, text="Wie verder wil kijken")
    yield Paragraph(
        text=plain(
            "Na een groep is er soms zin in meer, en soms juist niet. Het is allebei "
            "goed. Deze cursussen en groepen sluiten aan:"
        )
    )
    rows = tuple(
        (plain(step.method.name, strong=True), plain(step.why))
        for step in plan.next_steps
    )
    header = ("Cursus of groep", "Wat het kan zijn")
    yield Table(
        header=header, rows=rows, shares=(3, 6), caption="Wie verder wil kijken"
    )


def _reminders(plan: CoursePlan) -> Iterator[str]:
    yield "Meedoen is vrijwillig. Wat iemand opschrijft blijft van die persoon."
    yield "Er gaat geen verslag over deelnemers naar wie dan ook."
    if plan.course.help_lines:
        yield "Kijk de telefoonnummers in het draaiboek na voor je begint."
