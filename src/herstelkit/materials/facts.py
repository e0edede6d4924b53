"""The facts of a group: what is chosen, what is published, what is still open."""

from collections.abc import Iterable, Iterator
from typing import Final

from herstelkit.blocks import Block, Table, plain
from herstelkit.courses import EndEvent, SessionRole
from herstelkit.materials.dutch import OFTEN, capital, day_label, minutes_label
from herstelkit.materials.plan import OPEN, CoursePlan
from herstelkit.primitives import counted

_YEAR: Final = 52
"""Weeks of a year."""
_HOURS_OF_A_DAY: Final = 4
"""From so many hours on, minutes tell nothing."""


def group_facts(plan: CoursePlan) -> Iterator[Block]:
    """Yield a table of the facts of a group, with what is still to be chosen."""
    yield facts_table("Deze groep", facts(plan))


def facts_table(title: str, rows: Iterable[tuple[str, str]]) -> Table:
    """Return a table of facts by name."""
    return Table(
        header=(title, "In het kort"),
        rows=tuple((plain(n, strong=True), plain(capital(v))) for n, v in rows),
        shares=(4, 8),
        caption=f"{title} in het kort",
    )


def facts(plan: CoursePlan) -> Iterator[tuple[str, str]]:
    """Yield the facts by name; what nobody has published or chosen is open."""
    yield from invitation_facts(plan)
    yield "Hoeveel keer", _meetings(plan)
    yield "Hoe lang", _length(plan)
    if len(plan.dates) > 1:
        yield "Hoe vaak", how_often(plan)
    yield "Hoeveel mensen", _people(plan)


def invitation_facts(plan: CoursePlan) -> Iterator[tuple[str, str]]:
    """Yield what somebody who is invited wants to know: when, where, with whom."""
    yield "Wanneer", plan.period
    yield "Waar", plan.run.place
    yield plan.leaders_called, plan.leaders
    for meeting in plan.meetings:
        if meeting.session.role in (SessionRole.BEFORE, SessionRole.AFTER):
            yield meeting.session.called, plan.when(meeting)
    if plan.course.end_event is not None:
        yield plan.course.end_event.name, _event_date(plan, plan.course.end_event)


def event_facts(plan: CoursePlan, event: EndEvent) -> Iterator[tuple[str, str]]:
    """Yield what a visitor wants to know of the end event.

    It is open to visitors at some time of its day, which is not that of the meeting.
    """
    yield "Wat", event.name
    yield "Wanneer", _event_date(plan, event)
    yield "Waar", plan.run.place
    yield "Van", plan.footer


def _event_date(plan: CoursePlan, event: EndEvent) -> str:
    """Return the date that the leaders chose, or that of the meeting it is in."""
    if plan.run.end_event is not None:
        return day_label(plan.run.end_event)
    for meeting in plan.meetings:
        if meeting.session.id == event.meeting:
            return plan.day(meeting)
    return f"datum {OPEN}"


def how_often(plan: CoursePlan) -> str:
    """Return how often the group meets."""
    if plan.run.dates:
        return "op de data die jullie kozen"
    known = plan.run.frequency or plan.course.published.frequency
    return OFTEN[known] if known else f"{OPEN}; de data gaan uit van elke week"


def _meetings(plan: CoursePlan) -> str:
    facts = plan.course.published
    if facts.open_ended:
        weeks = facts.at_least_weeks
        return f"een doorlopende groep{_or_longer(weeks)}" if weeks else "doorlopend"
    return f"{plan.times} keer"


def _or_longer(weeks: int) -> str:
    length = "een jaar" if weeks == _YEAR else f"{weeks} weken"
    return f", {length} of langer"


def _length(plan: CoursePlan) -> str:
    if plan.length_is_open:
        usual = _time_label(plan.course.usual_minutes)
        return f"{OPEN}; het programma gaat uit van {usual}, dat is ons voorstel"
    return _time_label(plan.run.minutes or plan.course.usual_minutes)


def _time_label(minutes: int) -> str:
    """Return ``120 minuten``; of a day ``6 uur`` or ``6 uur en 30 minuten``."""
    hours, rest = divmod(minutes, 60)
    if hours < _HOURS_OF_A_DAY:
        return minutes_label(minutes)
    return f"{hours} uur en {minutes_label(rest)}" if rest else f"{hours} uur"


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
