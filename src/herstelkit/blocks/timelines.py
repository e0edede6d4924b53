"""Figures of time: the rhythm of a meeting, the path of a course, ways through courses.

They say what they mean, not where a line runs: see `herstelkit.blocks.figures`.
"""

from typing import Final

from attrs import field, frozen

from herstelkit.blocks._described import Described, some
from herstelkit.primitives import (
    counted,
    filled_line,
    identifier,
    listed,
    safe_line,
    unique,
    whole_number,
)

NEEDED: Final = "eerst nodig"
"""What an arrow of a hard condition says."""
ADVISED: Final = "handig om eerst te doen"
"""What the arrow of a piece of advice says."""


@frozen(kw_only=True)
class RhythmPart:
    """A part of a meeting; a `rest` is drawn lighter than a part with work in it."""

    start: str = field(validator=filled_line)
    label: str = field(validator=filled_line)
    minutes: int = field(validator=whole_number(1, 480))
    rest: bool = False

    @property
    def length(self) -> str:
        """Return ``35 min``."""
        return f"{self.minutes} min"


@frozen(kw_only=True)
class RhythmFigure(Described):
    """The rhythm of a meeting: its parts, each as high as it is long."""

    parts: tuple[RhythmPart, ...] = field(validator=some())
    end: str = field(validator=filled_line)

    @property
    def name(self) -> str:
        """Return what the figure is, in a few words."""
        return "Tekening: het ritme"

    @property
    def alt(self) -> str:
        """Return what there is to see."""
        parts = [
            f"om {part.start} uur {part.label} ({part.minutes} minuten)"
            for part in self.parts
        ]
        return self.described or (
            f"Het ritme van de bijeenkomst, van boven naar beneden: {listed(parts)}. "
            f"Het is klaar om {self.end} uur."
        )


@frozen(kw_only=True)
class Stop:
    """A meeting on the path: a number or letter, and perhaps its title and date."""

    mark: str = field(validator=filled_line)
    label: str = field(default="", validator=safe_line)
    detail: str = field(default="", validator=safe_line)


@frozen(kw_only=True)
class PathFigure(Described):
    """The meetings of a course as stops on a path.

    `here` counts from 1 and is the stop where the group is now; `here_label` says so.
    """

    stops: tuple[Stop, ...] = field(validator=some())
    here: int | None = None
    here_label: str = field(default="hier zijn we nu", validator=filled_line)

    def __attrs_post_init__(self) -> None:
        """Refuse a place that is not on the path."""
        if self.here is not None:
            whole_number(1, len(self.stops))(self, None, self.here)  # type: ignore[arg-type]

    @property
    def name(self) -> str:
        """Return what the figure is, in a few words."""
        return "Tekening: het pad"

    @property
    def alt(self) -> str:
        """Return what there is to see."""
        stops = counted(len(self.stops), "bijeenkomst", "bijeenkomsten")
        named = [
            ", ".join(filter(None, (f"{stop.mark} {stop.label}", stop.detail)))
            for stop in self.stops
            if stop.label
        ]
        which = f": {'; '.join(named)}" if named else ""
        return self.described or f"Een pad met {stops}{which}.{self._here}"

    @property
    def _here(self) -> str:
        if self.here is None:
            return ""
        return f" Bij {self.stops[self.here - 1].mark} staat: {self.here_label}."


@frozen(kw_only=True)
class PathwayCourse:
    """A course on the pathway."""

    id: str = field(validator=identifier)
    label: str = field(validator=filled_line)


@frozen(kw_only=True)
class PathwayArrow:
    """One course before another: `hard` when asked for, else a piece of advice."""

    before: str = field(validator=identifier)
    after: str = field(validator=identifier)
    hard: bool


@frozen(kw_only=True)
class PathwayFigure(Described):
    """Courses and which comes before which; a course stands after all before it."""

    courses: tuple[PathwayCourse, ...] = field(
        validator=[*some(), unique("cursus", lambda course: course.id)]
    )
    arrows: tuple[PathwayArrow, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse an arrow that leads nowhere or back."""
        places = {course.id: place for place, course in enumerate(self.courses)}
        for arrow in self.arrows:
            ends = places.get(arrow.before, -1), places.get(arrow.after, -1)
            if ends[0] < 0 or ends[0] >= ends[1]:
                reason = (
                    "heeft een pijl terug of naar een cursus die er niet is; "
                    "zet elke cursus na de cursussen die ervoor komen"
                )
                raise ValueError(reason)

    @property
    def name(self) -> str:
        """Return what the figure is, in a few words."""
        return "Tekening: de leerweg"

    @property
    def alt(self) -> str:
        """Return what there is to see."""
        labels = {course.id: course.label for course in self.courses}
        arrows = [
            f"eerst {labels[arrow.before]}, daarna {labels[arrow.after]} "
            f"({NEEDED if arrow.hard else ADVISED})"
            for arrow in self.arrows
        ]
        led = f" Pijlen: {'; '.join(arrows)}." if arrows else ""
        return self.described or f"De cursussen {listed([*labels.values()])}.{led}"
