"""The script of one meeting in the guide: clock times, and every word to go by."""

from collections.abc import Iterable, Iterator

from herstelkit.blocks import (
    Block,
    BulletList,
    Callout,
    Heading,
    NumberedList,
    Paragraph,
    Role,
    Table,
    Tone,
    plain,
)
from herstelkit.courses import (
    ClosingRound,
    Component,
    GuestVisit,
    Homework,
    Meeting,
    Pause,
    Session,
    StepRole,
    TimedPart,
    TimedStep,
    WorkForm,
)
from herstelkit.materials import figures
from herstelkit.materials.dutch import clock, minutes_label
from herstelkit.materials.listings import things_of
from herstelkit.materials.plan import (
    CoursePlan,
    part_title,
    session_title,
)
from herstelkit.materials.prose import prose


def session_script(plan: CoursePlan, meeting: Meeting) -> Iterator[Block]:
    """Yield the chapter of the guide about one meeting."""
    session = meeting.session
    yield Heading(level=1, text=session_title(session), new_page=True)
    yield Paragraph(text=plain(plan.when(meeting), strong=True), role=Role.LEAD)
    yield Paragraph(text=plain(session.summary), role=Role.LEAD)
    yield Heading(level=2, text="Vooraf")
    yield from prose(session.preparation)
    if session.guest:
        yield _guest(plan, session, session.guest)
    if things := things_of(session):
        yield Callout(
            tone=Tone.LAY_OUT,
            title="Dit leg je klaar",
            content=(BulletList(items=tuple(map(plain, things))),),
        )
    yield Heading(level=2, text="Tijdschema")
    yield _timetable(meeting)
    if coming := plan.next_time(meeting):  # here, and not alone on a last page
        yield Paragraph(text=plain(coming), role=Role.SMALL)
    yield from figures.drawn(figures.rhythm(meeting))
    for timed in meeting.parts:
        yield from _part(plan, timed)
    if session.homework:
        yield from _homework(plan, session.homework)


def _guest(plan: CoursePlan, session: Session, visit: GuestVisit) -> Callout:
    called, names = plan.guests_of(session)
    return Callout(
        tone=Tone.ATTENTION,
        title="Te gast",
        content=(
            Paragraph(text=plain(f"{called}: {names}. Thema: {visit.theme}.")),
            BulletList(items=tuple(map(plain, visit.tells))),
        ),
    )


def _homework(plan: CoursePlan, homework: Homework) -> Iterator[Block]:
    yield Heading(level=2, text=homework.title)
    yield from prose(homework.text, Role.SPOKEN)
    if homework.sheets:
        yield _sheets(plan, homework.sheets)


def _sheets(plan: CoursePlan, sheets: Iterable[str]) -> Paragraph:
    titles = " · ".join(plan.course.sheet(sheet).title for sheet in sheets)
    return Paragraph(text=plain(f"Werkbladen: {titles}"), role=Role.SMALL)


def _timetable(meeting: Meeting) -> Table:
    rows = tuple(
        (
            plain(f"{clock(timed.start)} – {clock(timed.end)}"),
            plain(part_title(timed), strong=isinstance(timed.part, Component)),
            plain(minutes_label(timed.part.minutes)),
        )
        for timed in meeting.parts
    )
    return Table(
        header=("Tijd", "Onderdeel", "Duur"),
        rows=rows,
        shares=(3, 8, 3),
        caption=f"Tijdschema van {meeting.session.label.lower()}",
    )


def _part(plan: CoursePlan, timed: TimedPart) -> Iterator[Block]:
    times = f"{clock(timed.start)} – {clock(timed.end)}"
    yield Heading(level=2, text=f"{times} · {part_title(timed)}")
    match timed.part:
        case Component() as component:
            yield from _component(plan, component, timed)
        case Pause() as pause:
            yield from prose(pause.say, Role.SPOKEN)
        case ClosingRound() as closing:
            yield from prose(closing.say, Role.SPOKEN)
            yield from _question(closing)


def _question(closing: ClosingRound) -> Iterator[Block]:
    """Yield what a closing round asks, unless that is said word for word."""
    said = " ".join(closing.say.split())
    if closing.question and closing.question not in said:
        yield BulletList(items=(plain(closing.question),))


def _component(
    plan: CoursePlan, component: Component, timed: TimedPart
) -> Iterator[Block]:
    goal = Paragraph(text=plain(component.goal))
    yield Callout(tone=Tone.GOAL, title="Waar het om gaat", content=(goal,))
    if component.sheets:
        yield _sheets(plan, component.sheets)
    for step in timed.steps:
        yield from _step(plan, component, step)
    if component.attention:
        items = tuple(map(plain, component.attention))
        yield Callout(
            tone=Tone.ATTENTION,
            title="Waar je op kunt letten",
            content=(BulletList(items=items),),
        )


def _step(plan: CoursePlan, component: Component, timed: TimedStep) -> Iterator[Block]:
    step = timed.step
    kind = plan.course.step_kind(step.kind)
    yield Heading(
        level=3,
        text=f"{kind.name} · {clock(timed.start)} · {minutes_label(step.minutes)}",
    )
    addressed = kind.role is StepRole.ILLUSTRATE
    yield from prose(step.say, Role.BODY if addressed else Role.SPOKEN)
    own = plan.run.illustration(component.id)
    if addressed and own:
        yield Callout(tone=Tone.GOAL, title="Jouw eigen voorbeeld", content=prose(own))
    if step.examples:
        yield _label("Kleine voorbeelden om je eigen verhaal te vinden")
        yield BulletList(items=tuple(map(plain, step.examples)))
    for form in step.work_forms:
        yield _work_form(form)
    if step.questions:
        yield _label("Vragen voor de groep")
        yield BulletList(items=tuple(map(plain, step.questions)))


def _work_form(form: WorkForm) -> Callout:
    return Callout(
        tone=Tone.EXERCISE,
        title=f"{form.name} · {form.form} · {minutes_label(form.minutes)}",
        content=(NumberedList(items=tuple(map(plain, form.instructions))),),
    )


def _label(text: str) -> Paragraph:
    return Paragraph(text=plain(text, strong=True))
