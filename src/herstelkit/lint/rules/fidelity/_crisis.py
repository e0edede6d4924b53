"""Where the crisis plan stands among the other parts of a WRAP."""

from typing import Final

from herstelkit.courses import Course
from herstelkit.lint.rules.fidelity._spots import Spot, planned
from herstelkit.wrap import ACTION_PLANS, CRISIS, POST_CRISIS, TOOLBOX, Part

_EARLIER: Final = (
    TOOLBOX,
    *(part for part in ACTION_PLANS if part not in (CRISIS, POST_CRISIS)),
)


def first_plan(course: Course, part: Part) -> Spot | None:
    """Return where people begin to write down a part, if they do."""
    return next(iter(planned(course, part.id)), None)


def still_to_come(course: Course) -> tuple[Part, ...]:
    """Return what the crisis plan builds on and what comes only after it."""
    crisis = first_plan(course, CRISIS)
    if crisis is None:
        return ()
    return tuple(
        part
        for part in _EARLIER
        if (spot := first_plan(course, part)) is not None and spot.place > crisis.place
    )
