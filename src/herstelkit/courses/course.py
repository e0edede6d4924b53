"""A course: the programme of a method, as the content files give it."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.courses.books import Guide, HelpLine, Value, Workbook
from herstelkit.courses.drawn import CourseFigure
from herstelkit.courses.outward import Leaflet, Poster
from herstelkit.courses.session import Component, Session
from herstelkit.courses.sheet import Sheet
from herstelkit.primitives import (
    each,
    filled_line,
    identifier,
    safe_line,
    safe_text,
    unique,
    whole_number,
)


class StepRole(StrEnum):
    """What happens in a step, whatever a method calls it."""

    ANNOUNCE = "announce"
    EXPLAIN = "explain"
    ILLUSTRATE = "illustrate"
    EXCHANGE = "exchange"
    CLOSE = "close"


@frozen(kw_only=True)
class StepKind:
    """A step that components of this course have; `also` is a second name for it."""

    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    also: str = field(default="", validator=safe_line)
    role: StepRole
    purpose: str = field(validator=filled_line)


@frozen(kw_only=True)
class GroupSize:
    """How many people take part."""

    least: int = field(validator=whole_number(1, 1000))
    most: int = field(validator=whole_number(1, 1000))

    def __attrs_post_init__(self) -> None:
        """Refuse a smallest group that is larger than the largest."""
        if self.least > self.most:
            reason = f"is van {self.least} tot {self.most}; draai de getallen om"
            raise ValueError(reason)


@frozen(kw_only=True)
class Published:
    """What the sources say of a method; None where they are silent.

    `minutes` is the length of one meeting. `not_given` names in Dutch what nobody has
    published: it is printed as such and never filled in.
    """

    meetings: int | None = None
    minutes: int | None = None
    group_size: GroupSize | None = None
    leaders: int | None = None
    owner: str = field(default="", validator=safe_line)
    sources: tuple[str, ...] = field(validator=each(filled_line))
    not_given: tuple[str, ...] = field(default=(), validator=each(filled_line))


@frozen(kw_only=True)
class Course:
    """The whole programme of a method.

    `proposal` says that the programme is ours and replaceable, `notice` what must stand
    on every document (trade marks, what this material is not).
    """

    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    full_name: str = field(validator=filled_line)
    summary: str = field(validator=safe_text)
    version: str = field(validator=filled_line)
    licence: str = field(validator=filled_line)
    proposal: str = field(validator=safe_text)
    notice: str = field(validator=safe_text)
    published: Published
    step_kinds: tuple[StepKind, ...] = field(
        validator=unique("stap", lambda kind: kind.id)
    )
    figures: tuple[CourseFigure, ...] = field(
        default=(), validator=unique("figuur", lambda figure: figure.id)
    )
    values: tuple[Value, ...] = field(
        default=(), validator=unique("waarde", lambda value: value.id)
    )
    sessions: tuple[Session, ...]
    sheets: tuple[Sheet, ...] = field(validator=unique("blad", lambda sheet: sheet.id))
    workbook: Workbook
    guide: Guide
    help_lines: tuple[HelpLine, ...] = ()
    leaflets: tuple[Leaflet, ...] = field(
        default=(), validator=unique("folder", lambda leaflet: leaflet.id)
    )
    posters: tuple[Poster, ...] = field(
        default=(), validator=unique("poster", lambda poster: poster.id)
    )

    @property
    def components(self) -> tuple[Component, ...]:
        """Return the components of all meetings, in order."""
        return tuple(part for session in self.sessions for part in session.components)

    def sheet(self, sheet_id: str) -> Sheet:
        """Return a sheet by its id; KeyError when there is none."""
        for sheet in self.sheets:
            if sheet.id == sheet_id:
                return sheet
        raise KeyError(sheet_id)

    def figure(self, figure_id: str) -> CourseFigure:
        """Return a figure by its id; KeyError when there is none."""
        for figure in self.figures:
            if figure.id == figure_id:
                return figure
        raise KeyError(figure_id)

    def step_kind(self, kind_id: str) -> StepKind:
        """Return a kind of step by its id; KeyError when there is none."""
        for kind in self.step_kinds:
            if kind.id == kind_id:
                return kind
        raise KeyError(kind_id)
