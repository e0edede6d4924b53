"""The page to open first: what is in the pack, when it is used, what to print."""

from collections.abc import Callable, Iterator

from attrs import frozen

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
    Run,
    Table,
    Tone,
    plain,
)
from herstelkit.materials import figures
from herstelkit.materials.dutch import capital
from herstelkit.materials.plan import CoursePlan, session_label, when_label
from herstelkit.materials.prose import prose
from herstelkit.materials.worksheets import worksheets


@frozen(kw_only=True)
class PackIndex:
    """Where the pack keeps each material; None where it was left out.

    `deck` takes the number of a meeting, `worksheet` the name of a sheet (``03-hoop``).
    """

    guide: str | None
    workbook: str | None
    deck: Callable[[int], str | None]
    worksheet: Callable[[str], str | None]


def overview(plan: CoursePlan, index: PackIndex) -> Document:
    """Return the overview of a pack."""
    return Document(
        kind=DocumentKind.OVERVIEW,
        title=plan.run.title,
        subtitle=f"{plan.run.organisation} · {plan.run.place}",
        details=(plan.period, f"Begeleiders: {plan.leaders}"),
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
    yield from _books(plan, index)
    yield from _meetings(plan, index)
    yield from _sheets(plan, index)
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
    guide, book = plan.course.guide.title, plan.course.workbook.title
    rows = (
        (
            index.guide,
            guide,
            "Voor jullie zelf. Lees dit eerst.",
            f"{leaders} keer",
        ),
        (index.workbook, book, "Het boek van de deelnemer.", copies),
    )
    present = tuple(
        (_link(title, path), plain(what), plain(printing))
        for path, title, what, printing in rows
        if path
    )
    if present:
        yield Heading(level=1, text="De twee boeken")
        header = ("Bestand", "Wat het is", "Afdrukken")
        yield Table(header=header, rows=present, shares=(4, 5, 4))


def _meetings(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    yield Heading(level=1, text="De bijeenkomsten")
    yield from figures.drawn(figures.path(plan))
    rows = tuple(
        (
            plain(str(meeting.session.number)),
            plain(when_label(meeting)),
            _link(meeting.session.title, index.deck(meeting.session.number)),
            plain(meeting.session.summary),
        )
        for meeting in plan.meetings
    )
    header = ("Nr.", "Wanneer", "Bijeenkomst", "Waar het om gaat")
    yield Table(header=header, rows=rows, shares=(1, 4, 4, 6))


def _sheets(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    rows = tuple(
        (_link(document.title, path), plain(_used_in(plan, name)))
        for name, document in worksheets(plan)
        if (path := index.worksheet(name))
    )
    if rows:
        yield Heading(level=1, text="De werkbladen")
        yield Paragraph(
            text=plain(
                "Alle bladen staan ook in de werkmap. Los zijn ze handig voor wie "
                "de map niet bij zich heeft."
            )
        )
        header = ("Werkblad", "Wanneer")
        yield Table(header=header, rows=rows, shares=(3, 4))


def _used_in(plan: CoursePlan, name: str) -> str:
    sheet = name.partition("-")[2]
    sessions = [
        meeting.session
        for meeting in plan.meetings
        if any(sheet in part.sheets for part in meeting.session.components)
    ]
    if len(sessions) == len(plan.meetings):
        return "Elke bijeenkomst"
    labels = ", ".join(session_label(session).lower() for session in sessions)
    return capital(labels) or "Wanneer iemand het wil"


def _reminders(plan: CoursePlan) -> Iterator[str]:
    yield "Meedoen is vrijwillig. Wat iemand opschrijft blijft van die persoon."
    yield "Er gaat geen verslag over deelnemers naar wie dan ook."
    if plan.course.help_lines:
        yield "Kijk de telefoonnummers in het draaiboek na voor je begint."


def _link(text: str, target: str | None) -> Inline:
    return (Run(text=text, target=target or ""),)
