"""The pathway: which method prepares for, follows or goes along with which."""

from collections.abc import Iterable
from enum import StrEnum

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
    with one goes along with the other.
    """
    steps: dict[str, NextStep] = {}
    for other in others:
        for route in (*_forward(method, other), *_backward(method, other)):
            kind = (
                RouteKind.BESIDE if route.kind is RouteKind.BESIDE else RouteKind.NEXT
            )
            steps.setdefault(
                other.id,
                NextStep(method=other, kind=kind, why=route.why, source=route.source),
            )
    return tuple(sorted(steps.values(), key=lambda step: step.kind is RouteKind.BESIDE))


def _forward(method: Method, other: Method) -> Iterable[Route]:
    kinds = (RouteKind.NEXT, RouteKind.BESIDE)
    return (r for r in method.routes if r.method == other.id and r.kind in kinds)


def _backward(method: Method, other: Method) -> Iterable[Route]:
    kinds = (RouteKind.WISHED, RouteKind.REQUIRED, RouteKind.BESIDE)
    return (r for r in other.routes if r.method == method.id and r.kind in kinds)
