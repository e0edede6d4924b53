"""Sheets, slides and leaflets that do not fit each other, or their paper."""

from attrs import evolve
from mutations import (
    components,
    kind,
    proper,
    sessions,
    sheets,
    with_component,
    with_course,
    with_leaflet,
    with_parts,
    with_session,
    with_sheet,
    with_step,
    without,
)

from herstelkit.courses import Component, Form, Reader

MANY = tuple(f"Nog een punt: {number}" for number in range(1, 9))
LONG = (
    "Hier staat veel te veel tekst om te lezen terwijl iemand praat, en wie het toch "
    "leest hoort niets meer van wat er gezegd wordt, en dat geldt voor wie vooraan zit "
    "net zo goed als voor wie achteraan zit en zijn bril vergeten is vandaag."
)


# --- sheets have their place, and places their sheets


@kind("HX")
def a_sheet_without_a_place(case):
    for sheet in _of_meetings(case)[::4]:
        gone = _used_nowhere(case, sheet.id)
        book = gone.course.workbook
        if book is not None:
            chapters = tuple(
                evolve(c, sheets=tuple(s for s in c.sheets if s != sheet.id))
                for c in book.chapters
            )
            gone = with_course(gone, workbook=evolve(book, chapters=chapters))
        yield sheet.id, gone


def _of_meetings(case):
    """Sheets that no meeting for any theme has: that one is no part of the course."""
    own = case.course.own_session
    others = {s for c in own.components for s in c.sheets} if own else set()
    return [sheet for sheet in sheets(case) if sheet.id not in others]


def _used_nowhere(case, sheet):
    changed = with_parts(
        case,
        lambda part: (
            evolve(part, sheets=tuple(s for s in part.sheets if s != sheet))
            if isinstance(part, Component)
            else part
        ),
    )
    sessions = tuple(
        evolve(
            s,
            homework=evolve(
                s.homework, sheets=tuple(n for n in s.homework.sheets if n != sheet)
            ),
        )
        if s.homework
        else s
        for s in changed.course.sessions
    )
    figures = tuple(
        evolve(f, sheets=tuple(s for s in f.sheets if s != sheet))
        for f in case.course.figures
    )
    return with_course(changed, sessions=sessions, figures=figures)


@kind("HX")
def a_sheet_in_no_meeting(case):
    for sheet in _of_meetings(case)[2::4]:
        yield sheet.id, _used_nowhere(case, sheet.id)


@kind("HX")
def something_to_lay_out_that_is_not_there(case):
    for component in components(case)[::5]:
        things = (*component.lay_out, "Werkblad Luchtkastelen, voor iedereen één")
        yield component.id, with_component(case, component, lay_out=things)


@kind("HX")
def an_exercise_on_a_sheet_that_nobody_gets(case):
    for session in sessions(case):
        handed = [component for component in session.components if component.sheets]
        if handed:
            component = handed[0]
            told = tuple(
                evolve(step, say=f"{step.say.rstrip()} Schrijf het op je werkblad.")
                for step in component.steps
            )
            things = tuple(t for t in component.lay_out if "erkblad" not in t)
            changed = with_component(
                case, component, sheets=(), steps=told, lay_out=things
            )
            yield component.id, changed


# --- room to write


def _with_question(case, sheet, **changes):
    """The case with the question that has most room on a sheet changed."""
    roomy = max(sheet.questions, key=lambda question: question.count or 0)
    questions = tuple(
        evolve(q, **changes) if q is roomy else q for q in sheet.questions
    )
    return with_sheet(case, sheet, questions=questions)


@kind("HA")
def one_line_to_write_on(case):
    for sheet in sheets(case)[1::2]:
        for question in sheet.questions:
            if (
                question.form is Form.LINES
                and question.count > 2
                and _is_open(question)
            ):
                questions = tuple(
                    evolve(q, count=1) if q is question else q for q in sheet.questions
                )
                yield sheet.id, with_sheet(case, sheet, questions=questions)
                break


def _is_open(question):
    return question.text.endswith("?") and question.text.split()[0] in OPEN


OPEN = ("Wat", "Hoe", "Waar", "Waaraan", "Wie", "Welke", "Welk", "Wanneer", "Waarom")


@kind("HA")
def a_table_of_eight_columns(case):
    for sheet in sheets(case)[2::3]:
        wide = {
            "form": Form.TABLE,
            "count": 5,
            "columns": tuple(f"Kolom {n}" for n in range(8)),
            "options": (),
        }
        yield sheet.id, _with_question(case, sheet, **wide)


@kind("HA")
def more_to_read_than_to_write(case):
    for sheet in sheets(case)[3::6]:
        wall = " ".join([LONG] * 6)
        yield sheet.id, with_sheet(case, sheet, introduction=wall)


# --- slides


def _slides(case, change):
    for session in proper(case)[::2]:
        component = session.components[-1]
        step = component.steps[0]
        slides = (change(step.slides[0]), *step.slides[1:])
        yield component.id, with_step(case, component, 0, slides=slides)


@kind("HA")
def too_many_points_on_a_slide(case):
    yield from _slides(case, lambda slide: evolve(slide, points=MANY))


@kind("HA")
def too_many_words_on_a_slide(case):
    yield from _slides(case, lambda slide: evolve(slide, text=LONG, points=()))


@kind("HA")
def a_title_as_long_as_a_text(case):
    title = (
        "Wat je allemaal kunt doen op een dag die heel anders gaat dan je had bedacht, "
        "en wie er dan misschien kan helpen"
    )
    yield from _slides(case, lambda slide: evolve(slide, title=title))


@kind("HA", "HC")
def a_slide_with_nothing_on_it(case):
    yield from _slides(
        case, lambda slide: evolve(slide, text="", points=(), figure=None)
    )


# --- what goes out


@kind("HX", "HC", "HA")
def a_leaflet_without_time_and_place(case):
    for leaflet in case.course.leaflets[:1]:
        panels = tuple(evolve(panel, details=None) for panel in leaflet.panels)
        yield leaflet.id, with_leaflet(case, leaflet, panels=panels)


@kind("HA")
def a_leaflet_that_does_not_fit(case):
    for leaflet in case.course.leaflets:
        panel = leaflet.panels[1]
        panels = (
            leaflet.panels[0],
            evolve(panel, text="\n\n".join([panel.text] * 9)),
            *leaflet.panels[2:],
        )
        yield leaflet.id, with_leaflet(case, leaflet, panels=panels)


# --- papers


@kind("HC", "HX")
def nobody_asks_for_consent(case):
    """A photo or a story stays with its maker, who says what may be done with it."""
    event = case.course.end_event
    if event is None or not event.public:
        return
    asked = [
        paper
        for paper in case.course.papers
        if "toestemming" in paper.id and paper.reader is Reader.PARTICIPANT
    ]
    for paper in asked:
        yield paper.id, with_course(case, papers=without(case.course.papers, paper))


@kind("HC", "HX")
def two_meetings_with_one_title(case):
    given = proper(case)
    for session in given[2::4]:
        yield session.id, with_session(case, session, title=given[0].title)
