"""Courses as their methods give them, and the real groups that follow them."""

from herstelkit.courses.books import (
    Guide,
    GuideChapter,
    HelpLine,
    Listing,
    Place,
    Section,
    Value,
    Workbook,
    WorkbookChapter,
)
from herstelkit.courses.choice import as_chosen, choosable
from herstelkit.courses.course import Course
from herstelkit.courses.dates import calendar_of, is_regular, usual_frequency
from herstelkit.courses.drawn import CourseFigure, FigureKind
from herstelkit.courses.fit import misfits
from herstelkit.courses.frequency import Frequency
from herstelkit.courses.house import HouseStyle
from herstelkit.courses.integrity import loose_ends
from herstelkit.courses.outward import (
    Details,
    Leaflet,
    Panel,
    Poster,
    PosterLine,
    Side,
)
from herstelkit.courses.paper import Paper, QuestionGroup, Reader
from herstelkit.courses.pathway import Method, NextStep, Route, RouteKind, next_steps
from herstelkit.courses.published import CourseKind, GroupSize, Phase, Published
from herstelkit.courses.run import (
    CourseRun,
    Facilitator,
    Guest,
    Illustration,
    OwnMeeting,
)
from herstelkit.courses.schedule import Meeting, TimedPart, TimedStep, schedule
from herstelkit.courses.session import (
    ClosingRound,
    Component,
    GuestVisit,
    Homework,
    Pause,
    Session,
    SessionPart,
    SessionRole,
    SlideText,
    Step,
    WorkForm,
)
from herstelkit.courses.shape import (
    Block,
    EndEvent,
    FormPart,
    StepKind,
    StepRole,
    Theme,
)
from herstelkit.courses.sheet import Form, Question, Sheet
from herstelkit.findings import Ignored

__all__ = [
    "Block",
    "ClosingRound",
    "Component",
    "Course",
    "CourseFigure",
    "CourseKind",
    "CourseRun",
    "Details",
    "EndEvent",
    "Facilitator",
    "FigureKind",
    "Form",
    "FormPart",
    "Frequency",
    "GroupSize",
    "Guest",
    "GuestVisit",
    "Guide",
    "GuideChapter",
    "HelpLine",
    "Homework",
    "HouseStyle",
    "Ignored",
    "Illustration",
    "Leaflet",
    "Listing",
    "Meeting",
    "Method",
    "NextStep",
    "OwnMeeting",
    "Panel",
    "Paper",
    "Pause",
    "Phase",
    "Place",
    "Poster",
    "PosterLine",
    "Published",
    "Question",
    "QuestionGroup",
    "Reader",
    "Route",
    "RouteKind",
    "Section",
    "Session",
    "SessionPart",
    "SessionRole",
    "Sheet",
    "Side",
    "SlideText",
    "Step",
    "StepKind",
    "StepRole",
    "Theme",
    "TimedPart",
    "TimedStep",
    "Value",
    "WorkForm",
    "Workbook",
    "WorkbookChapter",
    "as_chosen",
    "calendar_of",
    "choosable",
    "is_regular",
    "loose_ends",
    "misfits",
    "next_steps",
    "schedule",
    "usual_frequency",
]
