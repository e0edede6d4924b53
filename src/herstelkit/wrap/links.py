"""How the pieces of a plan hang together: ids are unique, pointers find their tool.

Works on any value of the plan, by looking at its attributes. What is wrong is told by
the place alone: an id can be anything, and stays out of messages.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Annotated, Any, Final, NamedTuple, get_origin

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


def broken(found: Iterable[Link], tools: Collection[str]) -> Iterator[tuple[Path, str]]:
    """Yield the place and the reason (``what; what to do``) of each wrong link.

    `tools` are the ids of all tools there are.
    """
    seen: set[str] = set()
    for link in found:
        if link.points:
            if link.id not in tools:
                yield link.path, NO_TOOL
        elif link.id in seen:
            yield link.path, TWICE
        else:
            seen.add(link.id)


def first_broken(plan: Any) -> str:
    """Return the first wrong link of a plan in words, or nothing."""
    if _is_whole(plan):
        return ""
    tools = {piece.id for piece, _ in _pieces(plan) if isinstance(piece, Tool)}
    wrong = broken(links(plan), tools)
    return next((f"{' · '.join(path)} {reason}" for path, reason in wrong), "")


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


class _Names(NamedTuple):
    """The attributes of a class in which an id, pointers and other pieces can be."""

    has_id: bool
    pointers: tuple[str, ...]
    others: tuple[str, ...]


def _is_whole(plan: Any) -> bool:
    """Tell whether every link is right; places are only made when one is not."""
    ids: list[str] = []
    tools: set[str] = set()
    pointers: set[str] = set()
    for piece, names in _pieces(plan):
        if names.has_id:
            ids.append(piece.id)
        if isinstance(piece, Tool):
            tools.add(piece.id)
        for name in names.pointers:
            pointers.update(getattr(piece, name))
    return len(set(ids)) == len(ids) and pointers <= tools


def _pieces(plan: Any) -> Iterator[tuple[Any, _Names]]:
    values = [plan]
    for value in values:  # meanwhile each value adds what it holds at the end
        if isinstance(value, tuple):
            values += value
            continue
        kind: Any = type(value)
        names = _names_of(kind)
        yield value, names
        if names.others:
            values += [getattr(value, name) for name in names.others]


@cache
def _names_of(kind: Any) -> _Names:
    types = {a.name: a.type for a in attrs.fields(kind)} if attrs.has(kind) else {}
    pointers = tuple(name for name in types if types[name] == tuple[Pointer, ...])
    own_words = (name for name in types if get_origin(types[name]) is Annotated)
    taken = {*pointers, *own_words}
    others = tuple(name for name in types if name not in taken)
    return _Names(has_id="id" in types, pointers=pointers, others=others)
