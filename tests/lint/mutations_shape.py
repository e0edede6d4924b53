"""Programmes that are no longer what the sources say of a method."""

from attrs import evolve
from mutations import (
    components,
    kind,
    numbered,
    proper,
    roles,
    with_component,
    with_course,
    with_parts,
    with_run,
    with_session,
    without,
)

from herstelkit.courses import (
    ClosingRound,
    Component,
    Pause,
    SessionRole,
    StepRole,
)

WORKING = (StepRole.EXCHANGE, StepRole.REFLECT, StepRole.PRACTISE)
TALKING = (StepRole.EXPLAIN, StepRole.ILLUSTRATE, StepRole.ANNOUNCE)


def is_wrap(case):
    return case.course.published.support_document


def _last(items):
    return items[::-1]


# --- the steps of a component


@kind("HW", particular=True)
def a_step_is_missing(case):
    """Every component has all five (SRW24 2.2.1, 4.1.6)."""
    if is_wrap(case):
        for number, component in enumerate(components(case)[::7]):
            drop = number % len(component.steps)
            steps = tuple(s for i, s in enumerate(component.steps) if i != drop)
            place = f"{component.id} without {component.steps[drop].kind}"
            yield place, with_component(case, component, steps=steps)


@kind("HW", particular=True)
def steps_in_another_order(case):
    if is_wrap(case):
        for component in components(case)[2::9]:
            one, two, three, *rest = component.steps
            yield (
                component.id,
                with_component(case, component, steps=(one, three, two, *rest)),
            )


@kind("HW", "HC", particular=True)
def the_leader_takes_the_floor(case):
    """Facilitating takes more than half (SRW24 4.1.6); elsewhere the group works."""
    for session in proper(case)[1::2]:
        parts = tuple(_talked_over(case, part) for part in session.parts)
        if _share_of_work(case, parts) < 0.45:
            yield session.id, with_session(case, session, parts=parts)


def _share_of_work(case, parts):
    """The share of the time in which the group works, with its closing round."""
    work = whole = 0
    for part in parts:
        if isinstance(part, Component):
            for step, role in zip(part.steps, roles(case, part), strict=True):
                work += step.minutes if role in WORKING else 0
                whole += step.minutes
        elif isinstance(part, ClosingRound):
            work, whole = work + part.minutes, whole + part.minutes
    return work / whole


def _talked_over(case, part):
    """The part with all the time of its work but a few minutes given to talk."""
    if not isinstance(part, Component):
        return part
    does = roles(case, part)
    work = [i for i, role in enumerate(does) if role in WORKING]
    talk = [i for i, role in enumerate(does) if role in TALKING]
    if not work or not talk:
        return part
    steps = list(part.steps)
    freed = 0
    for place in work:
        left = min(3, steps[place].minutes)
        freed += steps[place].minutes - left
        steps[place] = evolve(steps[place], minutes=left, work_forms=())
    told = steps[talk[-1]]
    steps[talk[-1]] = evolve(told, minutes=told.minutes + freed)
    return evolve(part, steps=tuple(steps))


@kind("HW", "HC")
def half_an_hour_of_explaining(case):
    for session in proper(case)[::3]:
        longest = max(session.components, key=lambda component: component.minutes)
        does = roles(case, longest)
        if not any(role in TALKING for role in does):
            continue
        place = next(i for i, role in enumerate(does) if role in TALKING)
        steps = tuple(
            evolve(step, minutes=35)
            if i == place
            else evolve(step, minutes=min(step.minutes, 5), work_forms=())
            for i, step in enumerate(longest.steps)
        )
        yield longest.id, with_component(case, longest, steps=steps)


@kind("HW", "HC", particular=True)
def no_examples_to_start_from(case):
    """Leaders illustrate with something small of their own (SRW24 2.2.1)."""
    if is_wrap(case):
        for component in components(case)[4::11]:
            steps = tuple(evolve(step, examples=()) for step in component.steps)
            if steps != component.steps:
                yield component.id, with_component(case, component, steps=steps)


@kind("HC", "HW", "HX")
def nothing_for_the_group_to_do(case):
    """A meeting without a single question or exercise."""
    for session in proper(case)[::3]:
        parts = tuple(
            evolve(
                part,
                steps=tuple(evolve(s, questions=(), work_forms=()) for s in part.steps),
            )
            if isinstance(part, Component)
            else part
            for part in session.parts
        )
        yield session.id, with_session(case, session, parts=parts)


# --- the support document


@kind("HW", particular=True)
def the_support_document_comes_later(case):
    """Every meeting opens with it (SRW24 2.2.2)."""
    if is_wrap(case):
        for session in _last(proper(case))[::3]:
            first, second, *rest = session.parts
            parts = (second, first, *rest)
            yield session.id, with_session(case, session, parts=parts)


@kind("HW", particular=True)
def no_support_document(case):
    if is_wrap(case):
        for session in proper(case)[1::3]:
            parts = session.parts[1:]
            yield session.id, with_session(case, session, parts=parts)


@kind("HW", "HC", particular=True)
def a_component_about_group_agreements(case):
    """There are none, since there is a support document (SRW24 4.1.6)."""
    if case.course.published.group_agreements is False:
        component = components(case)[1]
        changed = with_component(
            case,
            component,
            title="Onze groepsafspraken",
            goal="De groep maakt samen afspraken en hangt ze op.",
        )
        yield component.id, changed


@kind("HC", particular=True)
def no_group_agreements(case):
    """One course makes them in its first meeting."""
    if case.course.published.group_agreements:
        for session in proper(case)[:1]:
            parts = tuple(
                part
                for part in session.parts
                if not (isinstance(part, Component) and "afspraken" in part.id)
            )
            if parts != session.parts:
                yield session.id, with_session(case, session, parts=parts)


# --- what a whole programme holds


def _parts_without(case, subject):
    return with_parts(
        case,
        lambda part: (
            evolve(part, about=tuple(a for a in part.about if a != subject))
            if isinstance(part, Component)
            else part
        ),
    )


@kind("HC", "HW", particular=True)
def a_theme_is_left_out(case):
    """Published themes all have their place."""
    for theme in case.course.themes[::2]:
        if any(theme.id in part.about for part in components(case)):
            yield theme.id, _parts_without(case, theme.id)


@kind("HW", particular=True)
def a_subject_of_the_method_is_left_out(case):
    """Five concepts, a toolbox, six plans, six themes (SRW24 2.1)."""
    if is_wrap(case):
        for subject in (
            "post_crisis",
            "hope",
            "triggers",
            "self_esteem",
            "toolbox",
            "self_advocacy",
            "work",
            "daily_maintenance",
        ):
            yield subject, _parts_without(case, subject)


@kind("HW", particular=True)
def crisis_too_early_or_too_late(case):
    """It is the subject of the seventh meeting (SRW24 4.1.5)."""
    if is_wrap(case):
        all_of = case.course.sessions
        for name, order in {
            "first": (all_of[6], *all_of[:6], all_of[7]),
            "after what follows it": (*all_of[:6], all_of[7], all_of[6]),
            "third": (*all_of[:2], all_of[6], *all_of[2:6], all_of[7]),
        }.items():
            yield name, with_course(case, sessions=numbered(order))


@kind("HC", "HW", particular=True)
def a_meeting_less(case):
    """As many meetings as published."""
    if case.course.published.meetings and len(proper(case)) > 1:
        for session in _last(proper(case))[1::5]:
            left = without(case.course.sessions, session)
            changed = with_course(case, sessions=numbered(left))
            if not case.run.dates:
                yield session.id, _without_its_guests(changed)


def _without_its_guests(case):
    known = {session.id for session in case.course.sessions}
    guests = tuple(g for g in case.run.guests if g.meeting in known)
    parts = {c.id for s in case.course.sessions for c in s.components}
    own = tuple(i for i in case.run.illustrations if i.component in parts)
    event = case.course.end_event
    if event is not None and event.meeting is not None and event.meeting not in known:
        case = with_course(case, end_event=evolve(event, meeting=None))
    return with_run(case, guests=guests, illustrations=own)


@kind("HC", "HW", particular=True)
def meetings_too_many(case):
    if case.course.published.meetings and not case.run.dates:
        model = next(s for s in case.course.sessions if s.role is SessionRole.MEETING)
        more = tuple(
            evolve(
                model,
                id=f"extra-{number}",
                title=f"Nog een keer {number}",
                parts=tuple(
                    evolve(part, id=f"extra-{number}.{part.id}")
                    if isinstance(part, Component)
                    else part
                    for part in model.parts
                ),
            )
            for number in range(4)
        )
        given = case.course.sessions
        place = next(
            (i for i, s in enumerate(given) if s.role is SessionRole.AFTER), len(given)
        )
        sessions = numbered((*given[:place], *more, *given[place:]))
        yield "four more", with_course(case, sessions=sessions)


def without_component(session, component):
    return tuple(part for part in session.parts if part is not component)


# --- guests, homework, meetings before and after


@kind("HC", "HX", particular=True)
def guests_stay_away(case):
    """Guests tell of their own lives where a source says so."""
    if case.course.published.guest_speakers:
        sessions = tuple(evolve(s, guest=None) for s in case.course.sessions)
        changed = with_course(case, sessions=sessions)
        yield "everywhere", with_run(changed, guests=())


@kind("HC", particular=True)
def a_guest_has_no_time(case):
    for session in proper(case):
        for component in session.components:
            does = roles(case, component)
            if StepRole.GUEST in does and len(does) > 1:
                steps = tuple(
                    step
                    for step, role in zip(component.steps, does, strict=True)
                    if role is not StepRole.GUEST
                )
                yield session.id, with_component(case, component, steps=steps)


@kind("HC", particular=True)
def no_homework_where_there_is(case):
    """In one course every lesson ends with some (HOZ12 9.1)."""
    if case.course.published.homework:
        sessions = tuple(evolve(s, homework=None) for s in case.course.sessions)
        yield "everywhere", with_course(case, sessions=sessions)
        for session in proper(case)[1:-1:4]:
            if session.homework:
                yield session.id, with_session(case, session, homework=None)


# --- time within a meeting


@kind("HC", "HW")
def no_break(case):
    """Nobody sits for two hours on end."""
    for session in proper(case)[::3]:
        parts = tuple(part for part in session.parts if not isinstance(part, Pause))
        if parts != session.parts and session.minutes > 110:
            yield session.id, with_session(case, session, parts=parts)


@kind("HC", "HW")
def a_break_at_the_end(case):
    for session in proper(case)[2::3]:
        breaks = tuple(part for part in session.parts if isinstance(part, Pause))
        others = tuple(part for part in session.parts if not isinstance(part, Pause))
        yield session.id, with_session(case, session, parts=(*others, *breaks))


@kind("HC", "HW", particular=True)
def minutes_that_do_not_add_up(case):
    """Meetings are as long as published."""
    if case.course.published.minutes and case.run.minutes is None:
        for turn, session in enumerate(proper(case)[::2]):
            component = session.components[-1]
            more = 25 if turn % 2 else 40
            last = component.steps[-1]
            steps = (
                *component.steps[:-1],
                evolve(last, minutes=last.minutes + more),
            )
            yield session.id, with_component(case, component, steps=steps)


@kind("HC", "HW", particular=True)
def a_component_less_and_nothing_instead(case):
    if case.course.published.minutes and case.run.minutes is None:
        for session in proper(case)[1::3]:
            parts = without_component(session, session.components[-1])
            yield session.id, with_session(case, session, parts=parts)


@kind("HC", particular=True)
def the_heaviest_comes_last(case):
    """Something light afterwards, so that people go home quietly."""
    heavy = set(case.course.heavy)
    for session in proper(case):
        found = [c for c in session.components if heavy.intersection(c.about)]
        if found and session.components[-1] is not found[0]:
            rest = [
                part
                for part in session.parts
                if part is not found[0] and not isinstance(part, ClosingRound)
            ]
            yield (
                session.id,
                with_session(case, session, parts=(*rest, found[0])),
            )


@kind("HC", "HW", particular=True)
def nobody_rounds_off(case):
    """A component closes, and so does a meeting (SRW24 2.2.1)."""
    for session in proper(case)[1::3] if is_wrap(case) else ():
        parts = tuple(p for p in session.parts if not isinstance(p, ClosingRound))
        if parts != session.parts:
            *rest, last = parts
            if isinstance(last, Component):
                does = roles(case, last)
                steps = tuple(
                    step
                    for step, role in zip(last.steps, does, strict=True)
                    if role is not StepRole.CLOSE
                )
                last = evolve(last, steps=steps)
            yield session.id, with_session(case, session, parts=(*rest, last))


# --- whose it is, and what leaders hold on to


@kind("HW", "HC", "HX", particular=True)
def nobody_says_whose_the_name_is(case):
    """The trade marks stand on every paper."""
    if is_wrap(case):
        yield "notice", with_course(case, notice="Teksten: CC BY 4.0.")


@kind("HW", "HC", "HX", particular=True)
def nobody_says_that_it_is_a_proposal(case):
    """Where no source gives the order, ours is one of many."""
    if case.course.published.themes_placed is False or is_wrap(case):
        yield "proposal", with_course(case, proposal="Dit is het programma.")


@kind("HW", particular=True)
def a_fifteenth_value_made_up(case):
    """Fourteen are public; the fifteenth is not, and is never made up."""
    if case.course.values:
        values = tuple(
            evolve(value, open=False, text="Humor helpt altijd, ook op maandag.")
            if value.open
            else value
            for value in case.course.values
        )
        yield "filled in", with_course(case, values=values)
        yield "one less", with_course(case, values=case.course.values[1:])
