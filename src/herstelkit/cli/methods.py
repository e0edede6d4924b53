"""What the catalogue knows, for people and for programs."""

import textwrap
from collections.abc import Iterator
from typing import Any, Final

from herstelkit.codec.names import word_of
from herstelkit.content import Catalogue
from herstelkit.courses import CourseKind, Method, Published, RouteKind
from herstelkit.materials.dutch import OFTEN
from herstelkit.primitives import counted

_NOT_GIVEN: Final = "niet gegeven"
_WIDTH: Final = 100
_NAMES: Final = 23
"""Letters that the longest name of a row takes, and some room."""

_KINDS: Final = {
    CourseKind.COURSE: "cursus",
    CourseKind.GROUP: "doorlopende groep",
    CourseKind.DAY: "eenmalig",
}
_ROUTES: Final = {
    RouteKind.REQUIRED: "eerst nodig",
    RouteKind.WISHED: "fijn om eerst te doen",
    RouteKind.NEXT: "kan daarna",
    RouteKind.BESIDE: "gaat samen met",
}


def as_text(catalogue: Catalogue) -> str:
    """Return the methods with their numbers, owners, routes and gaps, as text."""
    return "\n\n".join(
        "\n".join(_lines(catalogue, catalogue.method(name)))
        for name in catalogue.methods()
    )


def as_values(catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the methods as values for JSON; null is what nobody has published."""
    return [_values(catalogue.method(name)) for name in catalogue.methods()]


def _values(method: Method) -> dict[str, Any]:
    facts = method.published
    size = facts.group_size
    return {
        "id": method.id,
        "name": method.name,
        "full_name": method.full_name,
        "kind": facts.kind.value,
        "phase": facts.phase and facts.phase.value,
        "meetings": facts.meetings,
        "minutes": facts.minutes,
        "frequency": facts.frequency and facts.frequency.value,
        "at_most_weeks": facts.at_most_weeks,
        "at_least_weeks": facts.at_least_weeks,
        "free_weeks": facts.free_weeks,
        "group_size": [size.least, size.most] if size else None,
        "pairs_only": facts.pairs_only,
        "open_ended": facts.open_ended,
        "leaders": facts.leaders,
        "led_by": facts.led_by or None,
        "guest_speakers": facts.guest_speakers,
        "homework": facts.homework,
        "reading": facts.reading,
        "group_agreements": facts.group_agreements,
        "owner": facts.owner or None,
        "not_given": [*facts.not_given],
        "sources": [*facts.sources],
        "routes": [
            {
                "kind": route.kind.value,
                "method": route.method,
                "why": route.why,
                "source": route.source,
            }
            for route in method.routes
        ],
        "content_version": method.version,
        "licence": method.licence,
    }


def _lines(catalogue: Catalogue, method: Method) -> Iterator[str]:
    facts = method.published
    full = f" ({method.full_name})" if method.full_name != method.name else ""
    yield f"{method.id}  ·  {method.name}{full}"
    rows = {
        "soort": _kind(facts),
        "bijeenkomsten": _meetings(facts),
        "duur": f"{facts.minutes} minuten" if facts.minutes else None,
        "hoe vaak": OFTEN[facts.frequency] if facts.frequency else None,
        "groep": _group(facts),
        "begeleiders": facts.led_by or facts.leaders,
        "van wie": facts.owner or None,
        "ook niet gegeven": "; ".join(facts.not_given) or None,
        "bronnen": ", ".join(facts.sources),
    }
    for name, value in (*rows.items(), *_routes(catalogue, method)):
        yield _row(name, str(value or _NOT_GIVEN))
    yield _row("maak een bestand", f"herstelkit nieuw {method.id}")


def _row(name: str, value: str) -> str:
    first = f"  {name:<{_NAMES}}"
    return textwrap.fill(
        value,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_on_hyphens=False,
    )


def _kind(facts: Published) -> str:
    phase = f", {word_of(facts.phase)}" if facts.phase else ""
    return f"{_KINDS[facts.kind]}{phase}"


def _meetings(facts: Published) -> str | None:
    if facts.open_ended:
        weeks = facts.at_least_weeks
        return f"doorlopend, {weeks} weken of langer" if weeks else "doorlopend"
    if facts.meetings is None:
        return None
    within = f", binnen {facts.at_most_weeks} weken" if facts.at_most_weeks else ""
    return f"{facts.meetings}{within}"


def _group(facts: Published) -> str | None:
    size = facts.group_size
    if size is None:
        return None
    if facts.pairs_only:
        return f"alleen als koppel, hoogstens {counted(size.most, 'koppel', 'koppels')}"
    least = f"{size.least} tot " if size.least is not None else "hoogstens "
    return f"{least}{size.most} mensen"


def _routes(catalogue: Catalogue, method: Method) -> Iterator[tuple[str, str]]:
    """Yield the ways to other methods, also those that only the other one names."""
    named: dict[str, list[str]] = {}
    for route in method.routes:
        name = catalogue.method(route.method).name
        named.setdefault(_ROUTES[route.kind], []).append(name)
    listed = {route.method for route in method.routes}
    for step in catalogue.next_steps(method.id):
        if step.method.id not in listed:
            named.setdefault(_ROUTES[step.kind], []).append(step.method.name)
    for label in _ROUTES.values():
        if label in named:
            yield label, ", ".join(named[label])
