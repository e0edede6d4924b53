"""Blocks as plain text, to see at a glance what a change does to a material."""

from collections.abc import Iterator

import attrs

from herstelkit.blocks import Deck, Document, Run, text_of


def dump(material: Document | Deck) -> str:
    """Return a document or a deck as an outline: a line a block, indented by depth."""
    return "\n".join(_lines(material, 0)) + "\n"


def _lines(value: object, depth: int) -> Iterator[str]:
    inline, nested = [], []
    for attribute in attrs.fields(type(value)):
        held = getattr(value, attribute.name)
        if held == attribute.default or held in ("", ()):
            continue
        if _is_line(held):
            inline.append(f"{attribute.name}={text_of(held)!r}")
        elif _is_nested(held):
            nested.append((attribute.name, held))
        else:
            inline.append(f"{attribute.name}={held!s}")
    yield "  " * depth + " ".join([type(value).__name__, *inline])
    for name, held in nested:
        yield "  " * (depth + 1) + f"{name}:"
        for member in held if isinstance(held, tuple) else (held,):
            yield from _member(member, depth + 2)


def _member(member: object, depth: int) -> Iterator[str]:
    if attrs.has(type(member)):
        yield from _lines(member, depth)
    elif _is_line(member):
        yield "  " * depth + "- " + text_of(member)
    elif isinstance(member, tuple):
        yield "  " * depth + "| " + " | ".join(text_of(cell) for cell in member)
    else:
        yield "  " * depth + f"- {member}"


def _is_line(value: object) -> bool:
    return isinstance(value, tuple) and value != () and isinstance(value[0], Run)


def _is_nested(value: object) -> bool:
    return isinstance(value, tuple) or attrs.has(type(value))
