"""The figures of a course and a run: from the domain to blocks."""

from collections.abc import Iterator
from typing import assert_never

from herstelkit.blocks import (
    MAX_PARTS,
    ConceptsFigure,
    Figure,
    Part,
    PathFigure,
    RhythmFigure,
    RhythmPart,
    StepsFigure,
    StepShare,
    Stop,
    ToolboxFigure,
)
from herstelkit.courses import (
    Course,
    CourseFigure,
    FigureKind,
    Meeting,
    Pause,
    StepKind,
)
from herstelkit.materials.dutch import clock, short_date
from herstelkit.materials.plan import CoursePlan, part_title


def named(plan: CoursePlan, name: str | None) -> Figure | None:
    """Return the figure of the course with this name, if there is a name."""
    return None if name is None else _made(plan, plan.course.figure(name))


def drawn(*figures: Figure | None) -> Iterator[Figure]:
    """Yield the figures that there are."""
    yield from (figure for figure in figures if figure is not None)


def _made(plan: CoursePlan, wanted: CourseFigure) -> Figure | None:
    sheets = [plan.course.sheet(sheet) for sheet in wanted.sheets]
    match wanted.kind:
        case FigureKind.CONCEPTS:
            parts = (Part(label=s.title, pictogram=s.pictogram) for s in sheets)
            return ConceptsFigure(concepts=tuple(parts), described=wanted.described)
        case FigureKind.TOOLBOX:
            return ToolboxFigure(
                label=wanted.label,
                plans=tuple(sheet.title for sheet in sheets),
                described=wanted.described,
            )
        case FigureKind.STEPS:
            return steps(plan.course, wanted.described)
        case FigureKind.PATH:
            return path(plan, wanted.described)
        case _:
            assert_never(wanted.kind)


def steps(course: Course, described: str = "") -> StepsFigure:
    """Return the steps with their share of the time in the whole course."""
    return StepsFigure(
        steps=tuple(
            StepShare(label=kind.name, percent=round(100 * share_of(course, kind)))
            for kind in course.step_kinds
        ),
        described=described,
    )


def share_of(course: Course, kind: StepKind) -> float:
    """Return the share of the time of all components that a step takes, from 0 to 1."""
    total = sum(part.minutes for part in course.components)
    taken = sum(part.share(kind.id) * part.minutes for part in course.components)
    return taken / total


def path(plan: CoursePlan, described: str = "") -> PathFigure | None:
    """Return the meetings of a run with titles and dates; None if one or many."""
    if not 1 < len(plan.meetings) <= MAX_PARTS:
        return None
    stops = (
        Stop(
            mark=_mark(meeting),
            label=meeting.session.title,
            detail=short_date(meeting.date) if meeting.date else "",
        )
        for meeting in plan.meetings
    )
    return PathFigure(stops=tuple(stops), described=described)


def place_on_path(plan: CoursePlan, meeting: Meeting) -> PathFigure | None:
    """Return the path in short, with the meeting where the group is now."""
    if len(plan.meetings) > MAX_PARTS:
        return None
    return PathFigure(
        stops=tuple(Stop(mark=_mark(each)) for each in plan.meetings),
        here=1 + plan.meetings.index(meeting),
    )


def _mark(meeting: Meeting) -> str:
    """Return the number of a meeting, or the first letter of what it is called."""
    session = meeting.session
    return str(session.number) if session.number else session.called[0]


def rhythm(meeting: Meeting) -> RhythmFigure | None:
    """Return the parts of a meeting with clock times; None if there are many."""
    if len(meeting.parts) > MAX_PARTS:
        return None
    return RhythmFigure(
        parts=tuple(
            RhythmPart(
                start=clock(timed.start),
                label=part_title(timed),
                minutes=timed.part.minutes,
                rest=isinstance(timed.part, Pause),
            )
            for timed in meeting.parts
        ),
        end=clock(meeting.end),
    )
