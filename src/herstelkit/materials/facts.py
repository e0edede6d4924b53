"""The facts of a group: what is chosen, what is published, what is still open."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks import Block, Table, plain
from herstelkit.courses import Frequency, SessionRole
from herstelkit.materials.dutch import capital, date_label, minutes_label
from herstelkit.materials.plan import OPEN, CoursePlan
from herstelkit.primitives import counted

_OFTEN: Final = {
    Frequency.WEEKLY: "elke week",
    Frequency.FORTNIGHTLY: "om de week",
}


def group_facts(plan: CoursePlan) -> Iterator[Block]:
    """Yield a table of the facts of a group, with what is still to be chosen."""
    rows = tuple(
        (plain(name, strong=True), plain(capital(value))) for name, value in facts(plan)
    )
    yield Table(
        header=("Deze groep", "In het kort"),
        rows=rows,
        shares=(3, 8),
        caption="Deze groep in het kort",
    )


def facts(plan: CoursePlan) -> Iterator[tuple[str, str]]:
    """Yield the facts by name; what nobody has published or chosen is open."""
    yield "Wanneer", plan.period
    yield "Waar", plan.run.place
    yield plan.course.leaders_name, plan.leaders
    yield "Hoeveel keer", _meetings(plan)
    yield "Hoe lang", _length(plan)
    yield "Hoe vaak", how_often(plan)
    yield "Hoeveel mensen", _people(plan)
    for meeting in plan.meetings:
        if meeting.session.role in (SessionRole.BEFORE, SessionRole.AFTER):
            yield meeting.session.called, plan.when(meeting)
    if plan.course.end_event is not None:
        date = plan.run.end_event
        yield plan.course.end_event.name, date_label(date) if date else f"datum {OPEN}"


def how_often(plan: CoursePlan) -> str:
    """Return how often the group meets."""
    if len(plan.dates) == 1:
        return "één dag"
    if plan.run.dates:
        return "op de data die jullie kozen"
    known = plan.run.frequency or plan.course.published.frequency
    return _OFTEN[known] if known else f"{OPEN}; de data gaan uit van elke week"


def _meetings(plan: CoursePlan) -> str:
    facts = plan.course.published
    if facts.open_ended:
        weeks = facts.at_least_weeks
        year = f", {weeks} weken of langer" if weeks else ""
        return f"een doorlopende groep{year}"
    return f"{len(plan.meetings)} keer"


def _length(plan: CoursePlan) -> str:
    if plan.length_is_open:
        usual = minutes_label(plan.course.usual_minutes)
        return f"{OPEN}; het programma gaat uit van {usual}, dat is ons voorstel"
    return minutes_label(plan.run.minutes or plan.course.usual_minutes)


def _people(plan: CoursePlan) -> str:
    facts, run = plan.course.published, plan.run
    if run.pairs is not None:
        return counted(run.pairs, "koppel", "koppels")
    if run.participants is not None:
        return counted(run.participants, "deelnemer", "deelnemers")
    size, who = facts.group_size, "koppels" if facts.pairs_only else "mensen"
    if size is None:
        return OPEN
    return (
        f"{size.least} tot {size.most} {who}"
        if size.least is not None
        else f"hoogstens {size.most} {who}"
    )
