"""What the catalogue knows, for people and for programs."""

from typing import Any, Final

from herstelkit.content import load_method, methods
from herstelkit.courses import Course

_NOT_GIVEN: Final = "niet gegeven"


def as_text() -> str:
    """Return the methods with their numbers, owners and gaps, as text."""
    courses = [load_method(method) for method in methods()]
    return "\n\n".join(_paragraph(course) for course in courses)


def as_values() -> list[dict[str, Any]]:
    """Return the methods as values for JSON; null is what nobody has published."""
    return [_values(load_method(method)) for method in methods()]


def _values(course: Course) -> dict[str, Any]:
    facts = course.published
    size = facts.group_size
    return {
        "id": course.id,
        "name": course.name,
        "full_name": course.full_name,
        "meetings": facts.meetings,
        "minutes": facts.minutes,
        "group_size": [size.least, size.most] if size else None,
        "leaders": facts.leaders,
        "owner": facts.owner or None,
        "not_given": [*facts.not_given],
        "sources": [*facts.sources],
        "content_version": course.version,
        "licence": course.licence,
    }


def _paragraph(course: Course) -> str:
    facts = course.published
    size = facts.group_size
    rows = {
        "bijeenkomsten": facts.meetings,
        "duur": f"{facts.minutes} minuten" if facts.minutes else None,
        "groep": f"{size.least} tot {size.most} mensen" if size else None,
        "begeleiders": facts.leaders,
        "van wie": facts.owner or None,
        "ook niet gegeven": "; ".join(facts.not_given) or None,
        "bronnen": ", ".join(facts.sources),
    }
    lines = [f"{course.id}  ·  {course.name} ({course.full_name})"]
    lines += [f"  {name:<18}{value or _NOT_GIVEN}" for name, value in rows.items()]
    lines.append(f"  {'maak een bestand':<18}herstelkit nieuw {course.id}")
    return "\n".join(lines)
