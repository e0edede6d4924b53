"""The pathway: which method prepares for, follows or goes along with which."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from herstelkit.courses.published import Published
from herstelkit.primitives import (
    filled_line,
    identifier,
    safe_text,
    unique,
)


class RouteKind(StrEnum):
    """How another method relates to this one."""

    WISHED = "wished"
    """The other is wished for before this one."""
    REQUIRED = "required"
    """The other must come before this one."""
    NEXT = "next"
    """The other can come after this one."""
    BESIDE = "beside"
    """The other goes along with this one."""


@frozen(kw_only=True)
class Route:
    """A way from this method to another, `method` being the id of that other."""

    kind: RouteKind
    method: str = field(validator=identifier)
    why: str = field(validator=filled_line)
    source: str = field(validator=filled_line)


@frozen(kw_only=True)
class Method:
    """What a method is, apart from its texts.

    `proposal` says whose programme this is, `notice` what must stand on every document
    (trade marks, what this material is not).
    """

    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    full_name: str = field(validator=filled_line)
    summary: str = field(validator=safe_text)
    version: str = field(validator=filled_line)
    licence: str = field(validator=filled_line)
    proposal: str = field(validator=safe_text)
    notice: str = field(validator=safe_text)
    published: Published
    routes: tuple[Route, ...] = field(
        default=(),
        validator=unique("een route", lambda route: (route.kind, route.method)),
    )


@frozen(kw_only=True)
class NextStep:
    """Another method that somebody may like after this one, and why."""

    method: Method
    kind: RouteKind
    why: str
    source: str


def next_steps(method: Method, others: Iterable[Method]) -> tuple[NextStep, ...]:
    """Return what can follow a method or go along with it, each method once.

    A method that wishes for this one beforehand is a next step too, and what goes along
    with one goes along with the other; then it is its own summary that says why.
    """
    found = [step for other in others for step in _steps(method, other)]
    return tuple(sorted(found, key=lambda step: step.kind is RouteKind.BESIDE))


def _steps(method: Method, other: Method) -> Iterator[NextStep]:
    """Yield the one way from a method to another, if there is any."""
    for route in method.routes:
        if route.method == other.id and route.kind in _FORWARD:
            yield NextStep(
                method=other, kind=route.kind, why=route.why, source=route.source
            )
            return
    for route in other.routes:
        if route.method == method.id and route.kind in _BACKWARD:
            yield NextStep(
                method=other,
                kind=_BACKWARD[route.kind],
                why=" ".join(other.summary.split()),
                source=route.source,
            )
            return


_FORWARD: Final = (RouteKind.NEXT, RouteKind.BESIDE)
_BACKWARD: Final = {
    RouteKind.WISHED: RouteKind.NEXT,
    RouteKind.REQUIRED: RouteKind.NEXT,
    RouteKind.BESIDE: RouteKind.BESIDE,
}
"""What a route says when it is walked the other way."""
