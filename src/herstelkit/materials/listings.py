"""The lists that a guide takes from the course: values, steps, programme, things."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks import (
    Block,
    BulletList,
    Heading,
    Paragraph,
    Table,
    marked,
    plain,
)
from herstelkit.courses import Session
from herstelkit.materials.dutch import date_label
from herstelkit.materials.figures import share_of
from herstelkit.materials.plan import CoursePlan, session_title

_NUMBER: Final = 7
_WHEN: Final = 21
_TITLE: Final = 25
"""Hundredths of the width for the number of a meeting, its day and its title."""


def values(plan: CoursePlan) -> Iterator[Block]:
    """Yield a table of the values: what each says, and how a group notices it."""
    rows = tuple(
        (
            plain(str(value.number)),
            plain(value.name, strong=True),
            marked(" ".join(value.text.split())),
            marked(" ".join(value.in_the_group.split())),
        )
        for value in plan.course.values
    )
    yield Table(
        header=("Nr.", "Waarde", "Wat deze waarde zegt", "In de groep"),
        rows=rows,
        shares=(1, 3, 5, 5),
        caption="De waarden",
    )


def steps(plan: CoursePlan) -> Iterator[Block]:
    """Yield a table of the steps with their share of the time in this programme."""
    kinds = plan.course.step_kinds
    named_twice = any(kind.also for kind in kinds)
    rows = tuple(
        (
            plain(kind.name, strong=True),
            *((plain(kind.also or "–"),) if named_twice else ()),
            plain(kind.purpose),
            plain(f"{share_of(plan.course, kind):.0%}"),
        )
        for kind in kinds
    )
    also = ("Ook wel",) if named_twice else ()
    yield Table(
        header=("Stap", *also, "Wat je doet", "Deel van de tijd"),
        rows=rows,
        shares=(3, 3, 6, 2) if named_twice else (3, 8, 2),
        caption="De stappen",
    )


def programme(plan: CoursePlan) -> Iterator[Block]:
    """Yield a table of the meetings with their dates and subjects."""
    rows = tuple(
        (
            plain(number_of(meeting.session)),
            plain(plan.day(meeting)),
            plain(title_of(meeting.session), strong=True),
            plain(_content(plan, meeting.session)),
        )
        for meeting in plan.meetings
    )
    last = "Waar het om gaat" if plan.course.form else "Onderdelen"
    yield Table(
        header=("Nr.", "Wanneer", plan.course.meeting_name, last),
        rows=rows,
        shares=_programme_shares(plan),
        caption="Het programma",
    )
    yield from further(plan)


def _programme_shares(plan: CoursePlan) -> tuple[int, ...]:
    """Return the hundredths of the width that each column of the programme gets.

    A title has room for its longest word, for a table breaks inside one that has not.
    """
    titles = " ".join(title_of(meeting.session) for meeting in plan.meetings)
    title = max(_TITLE, 4 + 7 * max(map(len, titles.split())) // 5)
    return _NUMBER, _WHEN, title, 100 - _NUMBER - _WHEN - title


def further(plan: CoursePlan) -> Iterator[Block]:
    """Yield the dates on which an open-ended group goes on with its own themes."""
    if plan.further:
        dates = ", ".join(map(date_label, plan.further))
        text = f"Daarna gaat de groep door, met thema’s die zij zelf kiest: {dates}."
        yield Paragraph(text=plain(text))


def form(plan: CoursePlan) -> Iterator[Block]:
    """Yield a table of the parts that each meeting has."""
    rows = tuple(
        (plain(str(number)), plain(part.name, strong=True), plain(part.purpose))
        for number, part in enumerate(plan.course.form, start=1)
    )
    yield Table(
        header=("Nr.", "Deel", "Waar het voor is"),
        rows=rows,
        shares=(1, 4, 9),
        caption="De vaste vorm",
    )


def materials(plan: CoursePlan) -> Iterator[Block]:
    """Yield what to lay out, meeting by meeting."""
    for meeting in plan.meetings:
        if things := things_of(meeting.session):
            yield Heading(level=2, text=session_title(meeting.session))
            yield BulletList(items=tuple(map(plain, things)))


def help_lines(plan: CoursePlan) -> Iterator[Block]:
    """Yield a table of numbers to call, with the day they were looked up."""
    rows = tuple(
        (
            plain(line.name, strong=True),
            plain(line.number, strong=True),
            plain(line.when),
            plain(f"{date_label(line.checked)}, {line.source}"),
        )
        for line in plan.course.help_lines
    )
    yield Table(
        header=("Wie", "Nummer", "Waarvoor", "Nagekeken"),
        rows=rows,
        shares=(2, 3, 6, 4),
        caption="Nummers om te bellen",
    )


def things_of(session: Session) -> tuple[str, ...]:
    """Return the things to lay out for a meeting, each once, in order of use."""
    things = (thing for part in session.components for thing in part.lay_out)
    return tuple(dict.fromkeys(things))


def number_of(session: Session) -> str:
    """Return the number of a meeting in a table, or a dash."""
    return str(session.number) if session.number else "–"


def title_of(session: Session) -> str:
    """Return what a meeting is about; beside its number, or with what it is called."""
    return session.title if session.number else session_title(session)


def _content(plan: CoursePlan, session: Session) -> str:
    """Return the parts of a meeting; what it is about where each has the same parts."""
    return session.summary if plan.course.form else _subjects(session)


def _subjects(session: Session) -> str:
    return " · ".join(part.title for part in session.components)
