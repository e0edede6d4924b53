"""Other lengths for a meeting: the same parts in more or less time."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from herstelkit.courses.session import Component, Session, SessionPart, Step

_FIVE: Final = 5


def stretched(session: Session, minutes: int) -> Session:
    """Return a meeting that takes `minutes`, each part in proportion.

    A part and a step keep at least a minute, so a meeting never becomes shorter than
    it has steps.
    """
    if minutes == session.minutes:
        return session
    needed = [_least(part) for part in session.parts]
    lengths = _shared(minutes, [part.minutes for part in session.parts], needed)
    parts = zip(session.parts, lengths, strict=True)
    return evolve(session, parts=tuple(_part(part, length) for part, length in parts))


def shortest(session: Session) -> int:
    """Return the fewest minutes that a meeting can be made to take."""
    return sum(_least(part) for part in session.parts)


def _least(part: SessionPart) -> int:
    if not isinstance(part, Component):
        return 1
    return sum(max(1, len(step.work_forms)) for step in part.steps)


def _part(part: SessionPart, minutes: int) -> SessionPart:
    if not isinstance(part, Component):
        return evolve(part, minutes=minutes)
    least = [max(1, len(step.work_forms)) for step in part.steps]
    lengths = _shared(minutes, [step.minutes for step in part.steps], least)
    steps = zip(part.steps, lengths, strict=True)
    return evolve(part, steps=tuple(_step(step, length) for step, length in steps))


def _step(step: Step, minutes: int) -> Step:
    if not step.work_forms:
        return evolve(step, minutes=minutes)
    rest = step.minutes - sum(form.minutes for form in step.work_forms)
    weights = [*(form.minutes for form in step.work_forms), rest]
    least = [*(1 for _ in step.work_forms), 0]
    *lengths, _ = _shared(minutes, weights, least)
    forms = zip(step.work_forms, lengths, strict=True)
    return evolve(
        step,
        minutes=minutes,
        work_forms=tuple(evolve(form, minutes=length) for form, length in forms),
    )


def _shared(total: int, weights: Sequence[int], least: Sequence[int]) -> list[int]:
    """Divide a whole number in proportion to weights; no share is below its least.

    What is lost in rounding goes to the shares that lost most of it. Where everything
    comes in fives it stays so: people like to meet at whole fives of the clock.
    """
    if not any(number % _FIVE for number in (total, *weights)):
        fives = [-(-low // _FIVE) for low in least]
        if sum(fives) <= total // _FIVE:
            in_fives = [weight // _FIVE for weight in weights]
            return [n * _FIVE for n in _divided(total // _FIVE, in_fives, fives)]
    return _divided(total, weights, least)


def _divided(total: int, weights: Sequence[int], least: Sequence[int]) -> list[int]:
    whole = sum(weights)
    exact = [total * weight / whole for weight in weights]
    shares = [max(int(share), low) for share, low in zip(exact, least, strict=True)]
    while (missing := total - sum(shares)) != 0:
        step = 1 if missing > 0 else -1
        free = [i for i, low in enumerate(least) if step > 0 or shares[i] > low]
        shares[max(free, key=lambda i: step * (exact[i] - shares[i]))] += step
    return shares
