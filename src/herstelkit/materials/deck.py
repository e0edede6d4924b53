"""The deck of a meeting: keywords on the slides, the leader's words in the notes."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from herstelkit.blocks import (
    MAX_POINTS,
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
    Homework,
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
    session_title,
)
from herstelkit.materials.prose import prose
from herstelkit.primitives import listed

_PURPOSES: Final = {
    StepRole.ANNOUNCE: Purpose.SECTION,
    StepRole.EXPLAIN: Purpose.CONCEPT,
    StepRole.ILLUSTRATE: Purpose.ILLUSTRATION,
    StepRole.GUEST: Purpose.ILLUSTRATION,
    StepRole.REFLECT: Purpose.QUESTION,
    StepRole.EXCHANGE: Purpose.QUESTION,
    StepRole.PRACTISE: Purpose.CONCEPT,
    StepRole.CLOSE: Purpose.TAKEAWAY,
}


def deck(plan: CoursePlan, meeting: Meeting) -> Deck:
    """Return the deck of one meeting of a run."""
    return Deck(
        title=session_title(meeting.session),
        subtitle=plan.run.title,
        author=plan.run.organisation,
        footer=plan.footer,
        slides=tuple(_slides(plan, meeting)),
    )


def _slides(plan: CoursePlan, meeting: Meeting) -> Iterator[Slide]:
    yield _title(plan, meeting)
    yield _agenda(plan, meeting)
    homework = meeting.session.homework
    for timed in meeting.parts:
        match timed.part:
            case Component() as component:
                for step in timed.steps:
                    yield from _step(plan, component, step)
            case Pause() as pause:
                timing = minutes_label(pause.minutes)
                yield _single(plan, timed, pause.slide, Purpose.BREAK, timing)
            case ClosingRound() as closing:
                if homework:
                    yield _homework(plan, homework)
                    homework = None
                yield _closing(plan, meeting, timed, closing)
    if homework:
        yield _homework(plan, homework)


def _title(plan: CoursePlan, meeting: Meeting) -> Slide:
    session = meeting.session
    return Slide(
        purpose=Purpose.TITLE,
        title=session_title(meeting.session),
        kicker=plan.run.title,
        timing=plan.when(meeting),
        lead=session.summary,
        notes=(
            _stage("Vooraf"),
            *prose(session.preparation),
            *prose(plan.proposal),
            *prose(plan.notice),
        ),
    )


def _agenda(plan: CoursePlan, meeting: Meeting) -> Slide:
    pauses = [clock(t.start) for t in meeting.parts if isinstance(t.part, Pause)]
    breaks = f"pauze om {listed(pauses)}" if pauses else ""
    ends = "" if plan.length_is_open else f"klaar om {clock(meeting.end)}"
    times = capital(" · ".join(filter(None, [breaks, ends])))
    few = len(meeting.session.components) <= MAX_POINTS
    rows = [
        plain(f"{clock(timed.start)} – {clock(timed.end)}  {part_title(timed)}")
        for timed in meeting.parts
    ]
    return Slide(
        purpose=Purpose.AGENDA,
        title="Zo loopt het vandaag",
        timing=times,
        points=_in_few_lines([part.title for part in meeting.session.components]),
        # Beside joined titles the path would be too small to read.
        figure=figures.place_on_path(plan, meeting) if few else None,
        notes=(_stage("Tijdschema"), BulletList(items=tuple(rows))),
    )


def _in_few_lines(titles: Sequence[str]) -> tuple[str, ...]:
    """Return titles as at most as many lines as a slide may have."""
    each = -(-len(titles) // MAX_POINTS)
    chunks = (titles[i : i + each] for i in range(0, len(titles), each))
    return tuple(" · ".join(chunk) for chunk in chunks)


def _step(plan: CoursePlan, component: Component, timed: TimedStep) -> Iterator[Slide]:
    step = timed.step
    kind = plan.course.step_kind(step.kind)
    stage = f"{clock(timed.start)} · {kind.name} · {minutes_label(step.minutes)}"
    announces = kind.role is StepRole.ANNOUNCE
    kicker = "" if announces else component.title
    said = _shared_out(prose(step.say), len(step.work_forms) + len(step.slides))
    extra = (
        *_asides(plan, component, step),
        *(_attention(component) if announces else ()),
    )
    # An exchange begins in its work forms and ends in the whole group; anything else
    # is first said and then done.
    exchanges = kind.role is StepRole.EXCHANGE
    forms = [(form.slide, form) for form in step.work_forms]
    plain_slides = [(text, None) for text in step.slides]
    ordered = [*forms, *plain_slides] if exchanges else [*plain_slides, *forms]
    for (text, form), spoken in zip(ordered, said, strict=True):
        notes = (_stage(stage), *spoken)
        if form is not None:
            notes += _instruction(form)
            setting = _setting(form)
            yield _slide(plan, text, Purpose.EXERCISE, kicker, setting, notes)
        else:
            purpose = _PURPOSES[kind.role]
            yield _slide(plan, text, purpose, kicker, "", (*notes, *extra))
            extra = ()


def _closing(
    plan: CoursePlan, meeting: Meeting, timed: TimedPart, closing: ClosingRound
) -> Slide:
    slide = _single(plan, timed, closing.slide, Purpose.CLOSING, "")
    coming = plan.next_time(meeting)
    return evolve(slide, notes=(*slide.notes, *prose(coming))) if coming else slide


def _homework(plan: CoursePlan, homework: Homework) -> Slide:
    notes = (_stage(homework.title), *prose(homework.text))
    return _slide(plan, homework.slide, Purpose.TAKEAWAY, "", "", notes)


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
