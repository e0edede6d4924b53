"""The deck of a meeting: keywords on the slides, the leader's words in the notes."""

from collections.abc import Iterator, Sequence
from typing import Final

from herstelkit.blocks import (
    BulletList,
    Deck,
    Note,
    NumberedList,
    Paragraph,
    Purpose,
    Role,
    Slide,
    figure_texts,
    plain,
)
from herstelkit.courses import (
    ClosingRound,
    Component,
    Meeting,
    Pause,
    SlideText,
    Step,
    StepRole,
    TimedPart,
    TimedStep,
    WorkForm,
)
from herstelkit.materials import figures
from herstelkit.materials.dutch import capital, clock, minutes_label
from herstelkit.materials.plan import (
    CoursePlan,
    part_title,
    session_label,
    when_label,
)
from herstelkit.materials.prose import prose

_PURPOSES: Final = {
    StepRole.ANNOUNCE: Purpose.SECTION,
    StepRole.EXPLAIN: Purpose.CONCEPT,
    StepRole.ILLUSTRATE: Purpose.ILLUSTRATION,
    StepRole.EXCHANGE: Purpose.QUESTION,
    StepRole.CLOSE: Purpose.TAKEAWAY,
}


def deck(plan: CoursePlan, meeting: Meeting) -> Deck:
    """Return the deck of one meeting of a run."""
    return Deck(
        title=_deck_title(meeting),
        subtitle=plan.run.title,
        author=plan.run.organisation,
        footer=plan.footer,
        slides=tuple(_slides(plan, meeting)),
    )


def _deck_title(meeting: Meeting) -> str:
    return f"{session_label(meeting.session)}: {meeting.session.title}"


def _slides(plan: CoursePlan, meeting: Meeting) -> Iterator[Slide]:
    yield _title(plan, meeting)
    yield _agenda(plan, meeting)
    for timed in meeting.parts:
        match timed.part:
            case Component() as component:
                for step in timed.steps:
                    yield from _step(plan, component, step)
            case Pause() as pause:
                timing = minutes_label(pause.minutes)
                yield _single(plan, timed, pause.slide, Purpose.BREAK, timing)
            case ClosingRound() as closing:
                yield _single(plan, timed, closing.slide, Purpose.CLOSING, "")


def _title(plan: CoursePlan, meeting: Meeting) -> Slide:
    session = meeting.session
    return Slide(
        purpose=Purpose.TITLE,
        title=_deck_title(meeting),
        kicker=plan.run.title,
        timing=when_label(meeting),
        lead=session.summary,
        notes=(
            _stage("Vooraf"),
            *prose(session.preparation),
            *prose(plan.proposal),
            *prose(plan.notice),
        ),
    )


def _agenda(plan: CoursePlan, meeting: Meeting) -> Slide:
    pauses = [t.start for t in meeting.parts if isinstance(t.part, Pause)]
    breaks = [f"pauze om {clock(start)}" for start in pauses]
    times = capital(" · ".join([*breaks, f"klaar om {clock(meeting.end)}"]))
    rows = [
        plain(f"{clock(timed.start)} – {clock(timed.end)}  {part_title(timed)}")
        for timed in meeting.parts
    ]
    return Slide(
        purpose=Purpose.AGENDA,
        title="Zo loopt deze bijeenkomst",
        timing=times,
        points=tuple(part.title for part in meeting.session.components),
        figure=figures.place_on_path(plan, meeting),
        notes=(_stage("Tijdschema"), BulletList(items=tuple(rows))),
    )


def _step(plan: CoursePlan, component: Component, timed: TimedStep) -> Iterator[Slide]:
    step = timed.step
    kind = plan.course.step_kind(step.kind)
    stage = f"{clock(timed.start)} · {kind.name} · {minutes_label(step.minutes)}"
    announces = kind.role is StepRole.ANNOUNCE
    kicker = "" if announces else component.title
    said = _shared_out(prose(step.say), len(step.work_forms) + len(step.slides))
    for form, spoken in zip(step.work_forms, said, strict=False):
        notes = (_stage(stage), *spoken, *_instruction(form))
        yield _slide(plan, form.slide, Purpose.EXERCISE, kicker, _setting(form), notes)
    extra = (
        *_asides(plan, component, step),
        *(_attention(component) if announces else ()),
    )
    for text, spoken in zip(step.slides, said[len(step.work_forms) :], strict=True):
        notes = (_stage(stage), *spoken, *extra)
        yield _slide(plan, text, _PURPOSES[kind.role], kicker, "", notes)
        extra = ()


def _slide(
    plan: CoursePlan,
    text: SlideText,
    purpose: Purpose,
    kicker: str,
    timing: str,
    notes: tuple[Note, ...],
) -> Slide:
    figure = figures.named(plan, text.figure)
    drawn = {*figure_texts(figure)} if figure else set()
    return Slide(
        purpose=purpose,
        title=text.title,
        kicker=kicker,
        timing=timing,
        lead=text.text,
        # What a figure says in so many words is not said twice.
        points=tuple(point for point in text.points if point not in drawn),
        figure=figure,
        notes=notes,
    )


def _single(
    plan: CoursePlan, timed: TimedPart, text: SlideText, purpose: Purpose, timing: str
) -> Slide:
    part = timed.part
    assert not isinstance(part, Component)  # noqa: S101 (narrows the type)
    stage = (
        f"{clock(timed.start)} · {part_title(timed)} · {minutes_label(part.minutes)}"
    )
    question = part.question if isinstance(part, ClosingRound) else ""
    asked = (BulletList(items=(plain(question),)),) if question else ()
    notes = (_stage(stage), *prose(part.say), *asked)
    return _slide(plan, text, purpose, "", timing, notes)


def _shared_out(blocks: Sequence[Note], count: int) -> list[tuple[Note, ...]]:
    """Divide what is said over the slides of a step, in order and about evenly."""
    size = -(-len(blocks) // count)
    shares = [tuple(blocks[i * size : (i + 1) * size]) for i in range(count)]
    return [share or tuple(blocks[-1:]) for share in shares]


def _stage(text: str) -> Paragraph:
    return Paragraph(text=plain(text, strong=True), role=Role.SMALL)


def _setting(form: WorkForm) -> str:
    return f"{minutes_label(form.minutes)} · {form.form}"


def _instruction(form: WorkForm) -> tuple[Note, ...]:
    return (
        _stage(f"{form.name} ({form.form}, {minutes_label(form.minutes)})"),
        NumberedList(items=tuple(map(plain, form.instructions))),
    )


def _asides(plan: CoursePlan, component: Component, step: Step) -> Iterator[Note]:
    role = plan.course.step_kind(step.kind).role
    own = plan.run.illustration(component.id)
    if role is StepRole.ILLUSTRATE and own:
        yield _stage("Jouw eigen voorbeeld")
        yield from prose(own)
    if step.examples:
        yield _stage("Kleine voorbeelden om je eigen verhaal te vinden")
        yield BulletList(items=tuple(map(plain, step.examples)))
    if step.questions:
        yield _stage("Vragen")
        yield BulletList(items=tuple(map(plain, step.questions)))


def _attention(component: Component) -> Iterator[Note]:
    if component.attention:
        yield _stage("Waar je op kunt letten")
        yield BulletList(items=tuple(map(plain, component.attention)))
