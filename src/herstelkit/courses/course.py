"""A course: the programme of a method, as the content files give it."""

from collections import Counter

from attrs import field, frozen

from herstelkit.courses.books import Guide, HelpLine, Value, Workbook
from herstelkit.courses.drawn import CourseFigure
from herstelkit.courses.outward import Leaflet, Poster
from herstelkit.courses.paper import Paper
from herstelkit.courses.pathway import Method
from herstelkit.courses.session import Component, Session
from herstelkit.courses.shape import Block, EndEvent, FormPart, StepKind, Theme
from herstelkit.courses.sheet import Sheet
from herstelkit.findings import Ignored
from herstelkit.primitives import (
    each,
    filled,
    filled_line,
    identifier,
    safe_line,
    unique,
)


@frozen(kw_only=True)
class Course(Method):
    """A method with its whole programme and all its texts.

    `example_title` is what a group may call itself, `leader_name` and `leaders_name`
    what its leaders are called and `meeting_name` a meeting. `own_session` is a meeting
    for any theme that a group or its leaders bring. Themes, blocks, form, workbook and
    end event are there for the methods that have them.
    `profile` says which rules of fidelity hold (``wrap``); `heavy` are ids of subjects
    that weigh on people, and `ignored` rules that the makers set aside.
    """

    example_title: str = field(default="", validator=safe_line)
    profile: str = field(default="", validator=safe_line)
    heavy: tuple[str, ...] = field(default=(), validator=each(identifier))
    ignored: tuple[Ignored, ...] = ()
    leader_name: str = field(default="Begeleider", validator=filled_line)
    leaders_name: str = field(default="Begeleiders", validator=filled_line)
    meeting_name: str = field(default="Bijeenkomst", validator=filled_line)
    themes: tuple[Theme, ...] = field(
        default=(), validator=unique("thema", lambda theme: theme.id)
    )
    blocks: tuple[Block, ...] = field(
        default=(), validator=unique("blok", lambda block: block.id)
    )
    form: tuple[FormPart, ...] = field(
        default=(), validator=unique("vorm", lambda part: part.id)
    )
    end_event: EndEvent | None = None
    step_kinds: tuple[StepKind, ...] = field(
        validator=unique("stap", lambda kind: kind.id)
    )
    figures: tuple[CourseFigure, ...] = field(
        default=(), validator=unique("figuur", lambda figure: figure.id)
    )
    values: tuple[Value, ...] = field(
        default=(), validator=unique("waarde", lambda value: value.id)
    )
    sessions: tuple[Session, ...] = field(
        validator=[
            filled("bijeenkomst"),
            unique("bijeenkomst", lambda session: session.id),
        ]
    )
    own_session: Session | None = None
    sheets: tuple[Sheet, ...] = field(validator=unique("blad", lambda sheet: sheet.id))
    workbook: Workbook | None = None
    guide: Guide
    help_lines: tuple[HelpLine, ...] = ()
    leaflets: tuple[Leaflet, ...] = field(
        default=(), validator=unique("folder", lambda leaflet: leaflet.id)
    )
    posters: tuple[Poster, ...] = field(
        default=(), validator=unique("poster", lambda poster: poster.id)
    )
    papers: tuple[Paper, ...] = field(
        default=(), validator=unique("stuk", lambda paper: paper.id)
    )

    @property
    def components(self) -> tuple[Component, ...]:
        """Return the components of all meetings, in order."""
        return tuple(part for session in self.sessions for part in session.components)

    @property
    def usual_minutes(self) -> int:
        """Return how long a meeting is: as published, or as our programme has it."""
        lengths = Counter(session.minutes for session in self.sessions)
        return self.published.minutes or lengths.most_common(1)[0][0]

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
