"""Hypothesis strategies for a person's own plan."""

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, Any, Final, get_args, get_origin

import attrs
from hypothesis import strategies as st

from herstelkit.testing.texts import lines
from herstelkit.wrap import Kind, Wrap, numbered

_KNOWN: Final = (
    "eerste regel\ntweede regel",
    "\r\nmet regeleinden van Windows\r\n",
    "\tingesprongen\n\n\nen wit",
    "שלום\nעולם",
    "\u202b\u0645\u0646 \u0641\u0636\u0644\u0643\u202c 06-12345678",
    "👩‍👩‍👧‍👦 en 🏳️‍🌈",
    "e\u0301e\u0308 ﬁ ﷺ",
    "+31 (0)6 12 34 56 78",
    "\u2028\u2029\u00a0\u200d",
    '{"id": "t1"}',
    "\\u0000 \\n \\\\",
    "𓀀𝒲𐍈",
)
_IDS: Final = ("e", "stukje-", "0.", "a_b.c-")
_QUESTIONS: Final = st.none() | st.sampled_from(["hoop.klein-beetje", "eigen"])
_DATES: Final = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))

_PARTS: Final[dict[str, Any]] = {
    part.name: part.type for part in attrs.fields(Wrap) if part.name != "notes"
}
_FIELDS: Final = tuple(
    (part, member.name)
    for part, kind in _PARTS.items()
    for member in attrs.fields(kind)
)
"""Part and field of everything that a plan can hold, notes apart."""


def texts() -> st.SearchStrategy[str]:
    """Make what somebody can write: any script, emoji, line breaks, or nothing."""
    many = st.lists(lines(), min_size=2, max_size=3).map("\n".join)
    return st.one_of(lines(), st.sampled_from(_KNOWN), many)


@st.composite
def wraps(draw: st.DrawFn, *, most: int = 6) -> Wrap:
    """Make plans of which at most `most` fields are filled in, in all parts."""
    chosen = draw(st.lists(st.sampled_from(_FIELDS), max_size=most, unique=True))
    ids = numbered(draw(st.sampled_from(_IDS)))
    maker = _Maker(draw, ids)
    parts: dict[str, dict[str, Any]] = {}
    # The tools come first, for the rest to point at.
    for part, name in sorted(chosen, key=lambda path: path[0] != "toolbox"):
        wanted = attrs.fields_dict(_PARTS[part])[name].type
        parts.setdefault(part, {})[name] = maker.made(wanted)
        if part == "toolbox":
            maker.tools += [tool.id for tool in parts[part][name]]
    made = {part: _PARTS[part](**values) for part, values in parts.items()}
    if draw(st.booleans()):
        made["notes"] = maker.made(attrs.fields_dict(Wrap)["notes"].type)
    return Wrap(**made)


class _Maker:
    """Makes a value of any type that a plan has."""

    def __init__(self, draw: st.DrawFn, ids: Iterator[str]) -> None:
        self.draw = draw
        self.ids = ids
        self.tools: list[str] = []

    def made(self, wanted: Any) -> Any:
        if attrs.has(wanted):
            members = attrs.fields(wanted)
            return wanted(**{member.name: self._member(member) for member in members})
        if get_origin(wanted) is tuple:
            return self._several(get_args(wanted)[0])
        if get_origin(wanted) is Annotated:
            return self.draw(texts())
        if type(None) in get_args(wanted):
            inner = get_args(wanted)[0]
            return self.made(inner) if self.draw(st.booleans()) else None
        if wanted is dt.date:
            return self.draw(_DATES)
        return self.draw(st.booleans() if wanted is bool else st.sampled_from(wanted))

    def _member(self, member: "attrs.Attribute[Any]") -> Any:
        if member.name == "id":
            return next(self.ids)
        if member.name == "question":
            return self.draw(_QUESTIONS)
        return self.made(member.type)

    def _several(self, inner: Any) -> tuple[Any, ...]:
        if Kind.POINTER not in get_args(inner):
            return tuple(self.made(inner) for _ in range(self.draw(st.integers(1, 3))))
        if not self.tools:
            return ()
        pointers = st.lists(st.sampled_from(self.tools), max_size=2)
        return tuple(self.draw(pointers))
