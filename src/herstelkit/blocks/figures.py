"""Figures: a closed set of drawings that say what they mean, not where a line runs.

Each has a `name` of a few words and an alternative text, `alt`, that says in plain
Dutch all that there is to see. It is made from the data; `described` replaces it.
"""

from collections.abc import Iterator
from typing import assert_never

from attrs import field, frozen

from herstelkit.blocks._described import Described, some
from herstelkit.blocks.timelines import (
    ADVISED,
    NEEDED,
    PathFigure,
    PathwayFigure,
    RhythmFigure,
)
from herstelkit.pictograms import IN_DUTCH, Pictogram
from herstelkit.primitives import (
    counted,
    each,
    filled_line,
    listed,
    safe_line,
    whole_number,
)


@frozen(kw_only=True)
class Part:
    """A part of a figure: a few words, and perhaps a pictogram with them."""

    label: str = field(validator=filled_line)
    pictogram: Pictogram | None = None


@frozen(kw_only=True)
class ToolboxFigure(Described):
    """The toolbox, and the plans that draw on it; `tools` are what lies in the box."""

    label: str = field(validator=filled_line)
    plans: tuple[str, ...] = field(validator=[*some(), each(filled_line)])
    tools: tuple[Pictogram, ...] = field(
        default=(
            Pictogram.TEA,
            Pictogram.WALK,
            Pictogram.PHONE,
            Pictogram.SUN,
            Pictogram.BOOK,
            Pictogram.TALK,
        )
    )

    @property
    def name(self) -> str:
        """Return what the figure is, in a few words."""
        return f"Tekening: {self.label}"

    @property
    def alt(self) -> str:
        """Return what there is to see."""
        plans = counted(len(self.plans), "plan staat", "plannen staan")
        return self.described or (
            f"Een koffer met het woord {self.label}. {plans} erboven en putten "
            f"eruit: {listed(self.plans)}."
        )


@frozen(kw_only=True)
class ConceptsFigure(Described):
    """The concepts that a course is built on, as stones beside each other."""

    concepts: tuple[Part, ...] = field(validator=some())

    @property
    def name(self) -> str:
        """Return what the figure is, in a few words."""
        return "Tekening: de begrippen"

    @property
    def alt(self) -> str:
        """Return what there is to see."""
        words = [part.label for part in self.concepts]
        count = counted(len(words), "steen", "stenen")
        return self.described or (
            f"Een pad van {count} met op elke steen een begrip: {listed(words)}."
        )


@frozen(kw_only=True)
class StepShare:
    """A step, and its share of the time in percents."""

    label: str = field(validator=filled_line)
    percent: int = field(validator=whole_number(0, 100))

    @property
    def share(self) -> str:
        """Return ``55%``."""
        return f"{self.percent}%"


@frozen(kw_only=True)
class StepsFigure(Described):
    """The steps of a component, each with its share of the time."""

    steps: tuple[StepShare, ...] = field(validator=some())

    @property
    def name(self) -> str:
        """Return what the figure is, in a few words."""
        return "Tekening: de stappen"

    @property
    def alt(self) -> str:
        """Return what there is to see."""
        steps = [f"{step.label} {step.percent} procent" for step in self.steps]
        return self.described or (
            f"Balken die laten zien hoeveel tijd elke stap krijgt: {listed(steps)}."
        )


@frozen(kw_only=True)
class PictogramFigure(Described):
    """A pictogram, with or without a few words under it."""

    pictogram: Pictogram
    caption: str = field(default="", validator=safe_line)

    @property
    def name(self) -> str:
        """Return what the figure is, in a few words."""
        return f"Tekening: {self.caption.strip() or IN_DUTCH[self.pictogram]}"

    @property
    def alt(self) -> str:
        """Return what there is to see."""
        said = f" Eronder staat: {self.caption}." if self.caption.strip() else ""
        shown = IN_DUTCH[self.pictogram]
        return self.described or f"{shown[0].upper()}{shown[1:]}.{said}"


Figure = (
    ToolboxFigure
    | ConceptsFigure
    | StepsFigure
    | RhythmFigure
    | PathFigure
    | PathwayFigure
    | PictogramFigure
)


def figure_texts(figure: Figure) -> Iterator[str]:
    """Yield what stands in a figure, in reading order, without the alternative text."""
    match figure:
        case ToolboxFigure(label=label, plans=plans):
            yield from (*plans, label)
        case ConceptsFigure(concepts=concepts):
            yield from (part.label for part in concepts)
        case StepsFigure(steps=steps):
            for step in steps:
                yield from (step.label, step.share)
        case RhythmFigure(parts=parts, end=end):
            for timed in parts:
                yield from (timed.start, timed.label, timed.length)
            yield end
        case PathFigure(stops=stops):
            for number, stop in enumerate(stops, start=1):
                here = figure.here_label if number == figure.here else ""
                yield from filter(None, (stop.mark, here, stop.detail, stop.label))
        case PathwayFigure(courses=courses, arrows=arrows):
            yield from (course.label for course in courses)
            kinds = {arrow.hard for arrow in arrows}
            yield from (NEEDED,) * (True in kinds) + (ADVISED,) * (False in kinds)
        case PictogramFigure(caption=caption):
            yield from filter(None, (caption,))
        case _:
            assert_never(figure)
