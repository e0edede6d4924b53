"""How the pieces of a plan hang together: ids are unique, pointers find their tool.

Works on any value of the plan, by looking at its attributes. What is wrong is told by
the place alone: an id can be anything, and stays out of messages.
"""

from collections.abc import Iterator
from typing import Any, Final

import attrs
from attrs import frozen

from herstelkit.wrap.entries import Pointer, Tool

Path = tuple[str, ...]

TWICE: Final = "heeft hetzelfde id als een ander stukje; geef elk stukje een eigen id"
NO_TOOL: Final = (
    "wijst naar gereedschap dat er niet is; zet het in de gereedschapskoffer, "
    "of haal de verwijzing weg"
)


@frozen(kw_only=True)
class Link:
    """An id that is given to a piece, or a pointer at a tool; `path` is its place."""

    path: Path
    id: str
    points: bool = False
    tool: bool = False


def links(value: Any, path: Path = ()) -> Iterator[Link]:
    """Yield every id and every pointer in a plan, in order, with its place."""
    if isinstance(value, tuple):
        for number, member in enumerate(value, start=1):
            yield from links(member, (*path, str(number)))
    elif attrs.has(type(value)):
        yield from _links_of(value, path)


def broken(found: Iterator[Link] | tuple[Link, ...]) -> Iterator[tuple[Path, str]]:
    """Yield the place and the reason (``what; what to do``) of each wrong link."""
    all_links = tuple(found)
    tools = {link.id for link in all_links if link.tool}
    seen: set[str] = set()
    for link in all_links:
        if link.points:
            if link.id not in tools:
                yield link.path, NO_TOOL
        elif link.id in seen:
            yield link.path, TWICE
        else:
            seen.add(link.id)


def first_broken(plan: Any) -> str:
    """Return the first wrong link of a plan in words, or nothing."""
    for path, reason in broken(links(plan)):
        return f"{' · '.join(path)} {reason}"
    return ""


def _links_of(value: Any, path: Path) -> Iterator[Link]:
    for attribute in attrs.fields(type(value)):
        member = getattr(value, attribute.name)
        place = (*path, attribute.name)
        if attribute.name == "id":
            yield Link(path=place, id=member, tool=isinstance(value, Tool))
        elif attribute.type == tuple[Pointer, ...]:
            for number, pointer in enumerate(member, start=1):
                yield Link(path=(*place, str(number)), id=pointer, points=True)
        else:
            yield from links(member, place)
