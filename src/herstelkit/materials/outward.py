"""Posters for the room, and leaflets to hand out: each for one real group."""

from collections.abc import Iterator
from typing import Final, assert_never

from herstelkit import blocks
from herstelkit.blocks import BulletList, Heading, PanelBlock, Paragraph, Role, plain
from herstelkit.courses import Details, Leaflet, Panel, Poster, SessionRole, Side
from herstelkit.materials.dutch import capital, day_label
from herstelkit.materials.facts import how_often
from herstelkit.materials.plan import CoursePlan
from herstelkit.materials.prose import prose

_LONGEST_NAMES: Final = 120
"""Letters of all names together that a leaflet still has room for."""


def leaflets(plan: CoursePlan) -> Iterator[tuple[str, blocks.Leaflet]]:
    """Yield the name and the sheet of each leaflet."""
    for leaflet in plan.course.leaflets:
        yield leaflet.id, _leaflet(plan, leaflet)


def posters(plan: CoursePlan) -> Iterator[tuple[str, blocks.Poster]]:
    """Yield the name (``01-steun``) and the sheet of each poster."""
    for number, poster in enumerate(plan.course.posters, start=1):
        yield f"{number:02}-{poster.id}", _poster(plan, poster)


def _poster(plan: CoursePlan, poster: Poster) -> blocks.Poster:
    lines = tuple(
        blocks.PosterLine(title=line.title, text=line.text, pictogram=line.pictogram)
        for line in poster.lines
    )
    return blocks.Poster(
        title=poster.title,
        subtitle=poster.subtitle,
        author=plan.run.organisation,
        notice=plan.notice,
        lines=lines,
    )


def _leaflet(plan: CoursePlan, leaflet: Leaflet) -> blocks.Leaflet:
    def side(wanted: Side) -> tuple[PanelBlock, ...]:
        panels = (panel for panel in leaflet.panels if panel.side is wanted)
        return tuple(block for panel in panels for block in _panel(plan, panel))

    return blocks.Leaflet(
        title=leaflet.headline,
        subtitle=leaflet.subtitle,
        author=plan.run.organisation,
        notice=plan.notice,
        front=(*side(Side.FRONT), *_group(plan)),
        left=side(Side.LEFT),
        right=side(Side.RIGHT),
        back=side(Side.BACK),
    )


def _group(plan: CoursePlan) -> Iterator[PanelBlock]:
    yield Paragraph(text=plain(plan.run.title), role=Role.LEAD)
    yield Paragraph(text=plain(plan.run.organisation))


def _panel(plan: CoursePlan, panel: Panel) -> Iterator[PanelBlock]:
    if panel.title:
        yield Heading(level=1, text=panel.title)
    yield from prose(panel.text)
    match panel.details:
        case None:
            return
        case Details.PRACTICAL:
            yield BulletList(items=tuple(map(plain, _practical(plan))))
        case Details.SIGN_UP:
            yield from _sign_up(plan)
        case _:
            assert_never(panel.details)


def _practical(plan: CoursePlan) -> Iterator[str]:
    hours = plan.hours(plan.usual_meeting)
    if len(plan.dates) == 1:
        yield f"{capital(day_label(plan.dates[0]))}, {hours}"
    else:
        often = plan.course.published.open_ended
        yield f"{how_often(plan) if often else f'{plan.times} keer'}, {hours}"
        yield from _first_times(plan)
        if not often:
            yield f"Laatste keer: {day_label(plan.last_date)}"
    yield plan.run.place
    yield capital(f"met {_leaders(plan)}")


def _first_times(plan: CoursePlan) -> Iterator[str]:
    """Yield the day to come and see what it is, if there is one, and the first day."""
    for meeting in plan.meetings:
        if meeting.session.role is SessionRole.BEFORE and meeting.date is not None:
            yield f"{meeting.session.called}: {day_label(meeting.date)}"
    if (first := plan.usual_meeting.date) is not None:
        yield f"Eerste keer: {day_label(first)}"


def _leaders(plan: CoursePlan) -> str:
    """Return the names of the leaders; how many there are where that takes lines."""
    few = len(plan.leaders) <= _LONGEST_NAMES
    return (
        plan.leaders
        if few
        else f"{len(plan.run.leaders)} {plan.leaders_called.lower()}"
    )


def _sign_up(plan: CoursePlan) -> Iterator[PanelBlock]:
    if plan.run.sign_up:
        yield from prose(plan.run.sign_up)
    else:
        yield Paragraph(text=plain("Meedoen of iets vragen? Bel of mail:"))
        yield Paragraph(text=plain("_" * 30))
