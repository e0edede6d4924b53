"""Courses as their methods give them, and the real groups that follow them."""

from herstelkit.courses.books import (
    Guide,
    GuideChapter,
    GuideSection,
    HelpLine,
    Listing,
    Place,
    Value,
    Workbook,
    WorkbookChapter,
)
from herstelkit.courses.course import (
    Course,
    GroupSize,
    Published,
    StepKind,
    StepRole,
)
from herstelkit.courses.drawn import CourseFigure, FigureKind
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
from herstelkit.courses.run import CourseRun, Facilitator, Frequency, Illustration
from herstelkit.courses.schedule import (
    Meeting,
    TimedPart,
    TimedStep,
    meeting_dates,
    misfits,
    schedule,
)
from herstelkit.courses.session import (
    ClosingRound,
    Component,
    Pause,
    Session,
    SessionPart,
    SlideText,
    Step,
    WorkForm,
)
from herstelkit.courses.sheet import Form, Question, Sheet

__all__ = [
    "ClosingRound",
    "Component",
    "Course",
    "CourseFigure",
    "CourseRun",
    "Details",
    "Facilitator",
    "FigureKind",
    "Form",
    "Frequency",
    "GroupSize",
    "Guide",
    "GuideChapter",
    "GuideSection",
    "HelpLine",
    "HouseStyle",
    "Illustration",
    "Leaflet",
    "Listing",
    "Meeting",
    "Panel",
    "Pause",
    "Place",
    "Poster",
    "PosterLine",
    "Published",
    "Question",
    "Session",
    "SessionPart",
    "Sheet",
    "Side",
    "SlideText",
    "Step",
    "StepKind",
    "StepRole",
    "TimedPart",
    "TimedStep",
    "Value",
    "WorkForm",
    "Workbook",
    "WorkbookChapter",
    "loose_ends",
    "meeting_dates",
    "misfits",
    "schedule",
]
