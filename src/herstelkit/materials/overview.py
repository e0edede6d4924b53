"""The page to open first: what is in the pack, when it is used, what to print."""

from collections.abc import Iterator

from herstelkit.blocks import (
    Block,
    BulletList,
    Callout,
    Document,
    DocumentKind,
    Heading,
    Paragraph,
    Role,
    Table,
    Tone,
    plain,
)
from herstelkit.courses import Meeting
from herstelkit.findings import Report
from herstelkit.materials import figures
from herstelkit.materials.choices import own_choices
from herstelkit.materials.facts import group_facts
from herstelkit.materials.listings import further, number_of, title_of
from herstelkit.materials.overview_findings import noticed
from herstelkit.materials.overview_prints import prints
from herstelkit.materials.overview_sheets import letters, sheets
from herstelkit.materials.pack_index import PackIndex, link
from herstelkit.materials.plan import CoursePlan, session_stem
from herstelkit.materials.prose import prose


def overview(plan: CoursePlan, index: PackIndex, report: Report) -> Document:
    """Return the overview of a pack; `report` is what a check of it found."""
    return Document(
        kind=DocumentKind.OVERVIEW,
        title=plan.run.title,
        subtitle=f"{plan.run.organisation} · {plan.run.place}",
        details=(plan.period, plan.led_by),
        author=plan.run.organisation,
        notice=plan.notice,
        blocks=tuple(_blocks(plan, index, report)),
    )


def _blocks(plan: CoursePlan, index: PackIndex, report: Report) -> Iterator[Block]:
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
    if report.grave:
        yield from noticed(report)
    yield from _books(plan, index)
    yield from _meetings(plan, index)
    yield from sheets(plan, index)
    yield from letters(plan, index)
    yield from prints(plan, index)
    yield from _next_steps(plan)
    if not report.grave:
        yield from noticed(report)
    yield Heading(level=1, text="Goed om te weten")
    if chosen := tuple(map(plain, own_choices(plan))):
        content = (BulletList(items=chosen),)
        yield Callout(tone=Tone.GOAL, title="Jullie eigen keuzes", content=content)
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
    title = "Het programma"  # of meetings, lessons, themes or one day
    yield Heading(level=1, text=title)
    yield from figures.drawn(figures.path(plan))
    rows = tuple(
        (
            plain(number_of(meeting.session)),
            plain(plan.when(meeting)),
            link(title_of(meeting.session), index.deck(session_stem(meeting.session))),
            plain(_about(plan, meeting)),
        )
        for meeting in plan.meetings
    )
    header = ("Nr.", "Wanneer", plan.course.meeting_name, "Waar het om gaat")
    yield Table(header=header, rows=rows, shares=(1, 4, 4, 6), caption=title)
    yield from further(plan)


def _about(plan: CoursePlan, meeting: Meeting) -> str:
    guest = plan.run.guest(meeting.session.id)
    summary = meeting.session.summary
    return f"{summary} Te gast: {guest}." if guest else summary


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
