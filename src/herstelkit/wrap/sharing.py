"""Part of a plan, for somebody else: what a person chose, and nothing of the rest.

What is not chosen is gone: no words, no ids, no pointers. A pointer leads to the
toolbox, so it goes along with the toolbox only; notes go along when they are asked for.
"""

from collections.abc import Collection, Iterator
from typing import Any, Final

import attrs

from herstelkit.primitives import nearest, slug
from herstelkit.sources import Source
from herstelkit.wrap.entries import Pointer
from herstelkit.wrap.fields import Part
from herstelkit.wrap.model import PARTS
from herstelkit.wrap.own import Wrap
from herstelkit.wrap.toolbox import TOOLBOX

NOTES: Final = Part(
    id="notes",
    label_nl="Aantekeningen",
    label_en="Notes",
    source=Source(key="SRW24", section="2.1.2"),
    fields=(),
)
"""What was written in a book at questions that no part asks: shared like a part."""

SHAREABLE: Final[tuple[Part, ...]] = (*PARTS, NOTES)
"""Everything that a person can choose to share, in the order of a plan."""

_IDS: Final = frozenset(part.id for part in SHAREABLE)
_OTHER_WORDS: Final = {
    "dagelijks-onderhoud": "daily_maintenance",
    "een-blad": "one_sheet",
    "gedachten": "negative_thoughts",
    "koffer": "toolbox",
    "mensen": "people",
    "na-de-crisis": "post_crisis",
    "negatieve-gedachten": "negative_thoughts",
    "notities": NOTES.id,
    "onderhoudsplan": "daily_maintenance",
    "ontsporing": "breaking_down",
    "ontwikkeling": "education",
    "signalen": "breaking_down",
    "tekenen": "early_warning_signs",
    "verantwoordelijkheid": "personal_responsibility",
    "waarschuwingstekenen": "early_warning_signs",
}
"""Shorter words for some parts: each can mean one part only, for it decides who reads
what."""


class UnknownPartError(ValueError):
    """No part has this name; `near` is what somebody may have meant, or nothing."""

    def __init__(self, word: str, near: str) -> None:
        """Take the word, and the name of a part that looks like it."""
        self.word = word
        self.near = near
        super().__init__("onbekend onderdeel; kies er een uit het plan")


def part_named(word: str) -> Part:
    """Return the part that a word names: its id, its Dutch name, or a shorter one.

    Capitals, accents, spaces and dashes make no difference: ``crisis``, ``crisisplan``
    and ``Crisis plan`` are the same part, ``mensen`` is the list of people.
    `UnknownPartError` (a ValueError) when there is none.
    """
    wanted = slug(word)
    part_id = _names().get(wanted)
    if part_id is None:
        raise UnknownPartError(word, nearest(wanted, _names()) or "")
    return next(part for part in SHAREABLE if part.id == part_id)


def shared(plan: Wrap, parts: Collection[str]) -> Wrap:
    """Return a plan with only the chosen parts, by id; KeyError for an unknown id.

    Pieces keep their ids, so that a later copy can be compared with this one. Pointers
    to tools stay only where the toolbox goes along: no tool is taken along unasked.
    """
    chosen = {part_id: getattr(plan, part_id) for part_id in _known(parts)}
    if TOOLBOX.id not in chosen:
        chosen = {name: _without_pointers(value) for name, value in chosen.items()}
    return Wrap(**chosen)


def left_out(plan: Wrap, parts: Collection[str]) -> tuple[Part, ...]:
    """Return the parts in which something is written and that stay out."""
    chosen = _known(parts)
    return tuple(
        part
        for part in SHAREABLE
        if part.id not in chosen and is_written(getattr(plan, part.id))
    )


def is_written(value: Any) -> bool:
    """Tell whether somebody wrote something here: more than white and ids."""
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, tuple):
        return any(map(is_written, value))
    if attrs.has(type(value)):
        return any(
            is_written(getattr(value, member.name))
            for member in attrs.fields(type(value))
            if member.name not in _NOT_WRITTEN
        )
    return value is not None


_NOT_WRITTEN: Final = frozenset({"id", "question"})


def _known(parts: Collection[str]) -> tuple[str, ...]:
    """Return the ids in the order of a plan; KeyError when one is unknown."""
    for part_id in parts:
        if part_id not in _IDS:
            raise KeyError(part_id)
    return tuple(part.id for part in SHAREABLE if part.id in parts)


def _without_pointers(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_without_pointers, value))
    if not attrs.has(type(value)):
        return value
    return attrs.evolve(value, **dict(_members(value)))


def _members(value: Any) -> Iterator[tuple[str, Any]]:
    for member in attrs.fields(type(value)):
        points = member.type == tuple[Pointer, ...]
        held = getattr(value, member.name)
        yield member.name, () if points else _without_pointers(held)


def _names() -> dict[str, str]:
    names = dict(_OTHER_WORDS)
    for part in SHAREABLE:
        for word in (part.id, part.label_en, part.label_nl):
            names[slug(word)] = part.id
            names[slug(word).replace("-", "")] = part.id
    return names
