"""Rows of a plan as cells of a page, and cells as rows."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from herstelkit.blocks.filled import one_line_end
from herstelkit.wrap import Preference

Cells = tuple[str, ...]

_HEADS: Final[Mapping[str, str]] = {
    "goed om te weten": "notes",
    "hoe vaak": "how_often",
    "liever wel of niet": "preference",
    "mijn stappen": "steps",
    "naam": "name",
    "telefoon": "phone",
    "waarom": "reason",
    "waarom, als je wilt": "why",
    "wat diegene doet": "task",
    "wat ik nodig heb": "what_i_need",
    "wel of niet": "preference",
    "wel, kan ook, niet": "preference",
    "wie": "who",
    "wie deed het": "who_did_it",
    "wie het is": "role",
}
"""Columns by their heads; any other stands for the first attribute that is left."""

_UNSEEN: Final = frozenset({"id", "tools", "about", "own_words"})
"""What a row has that is no column of its own."""

_WORDS: Final = {
    Preference.PREFERRED: ("wel", "liever wel", "ja", "ja, graag", "graag"),
    Preference.ACCEPTABLE: ("kan ook",),
    Preference.NOT: ("niet", "liever niet", "nee", "nee, liever niet"),
}
"""How people say a preference; the first word is how the book says it."""
_SAID: Final = {word: one for one, words in _WORDS.items() for word in words}
_END: Final = re.compile("[.!]+$")


def writable(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the attributes of a row."""
    return tuple(attribute.name for attribute in attrs.fields(kind))


def first_column(kind: type[Any]) -> tuple[str, ...]:
    """Return what a line stands for where a row has no columns."""
    return _attributes(kind)[:1]


def columns_of(kind: type[Any], heads: Sequence[str]) -> tuple[str, ...] | None:
    """Return the attributes of a row that columns stand for, None if there are more."""
    left = [*_attributes(kind)]
    known = [_HEADS.get(" ".join(head.casefold().split()), "") for head in heads]
    found = [left.pop(left.index(name)) if name in left else "" for name in known]
    for at, name in enumerate(found):
        if not name and not left:
            return None
        found[at] = name or left.pop(0)
    return tuple(found)


def _attributes(kind: type[Any]) -> tuple[str, ...]:
    return tuple(name for name in writable(kind) if name not in _UNSEEN)


def shown(row: Any, columns: Sequence[str], tools: Mapping[str, str]) -> Cells:
    """Return the cells of a row as the book shows it.

    A row without words that points at tools (`tools` has their texts) shows those.
    """
    cells = [one_line_end(_shown(row, name)) for name in columns]
    if cells and is_blank(cells[:1]):
        named = [tools[one] for one in getattr(row, "tools", ()) if one in tools]
        cells[0] = ", ".join(named) or cells[0]
    return tuple(cells)


def _shown(row: Any, name: str) -> str:
    value = getattr(row, name)
    if name != "preference":
        return str(value)
    return row.own_words or (_WORDS[value][0] if value else "")


def as_attributes(columns: Sequence[str], cells: Sequence[str]) -> dict[str, Any]:
    """Return the attributes that cells stand for; surplus cells join the last one."""
    *first, last = _fitted(cells, len(columns))
    made: dict[str, Any] = dict(zip(columns, (*first, last), strict=True))
    if "preference" in made:
        typed = made["preference"]
        made["preference"] = preference_in(typed)
        made["own_words"] = "" if made["preference"] else typed
    return made


def _fitted(cells: Sequence[str], width: int) -> Cells:
    padded = (*cells, *[""] * (width - len(cells)))
    return (*padded[: width - 1], one_cell(padded[width - 1 :]))


def fitted_rows(rows: Sequence[Cells], width: int) -> tuple[Cells, ...]:
    """Return rows that each have this many cells."""
    return tuple(_fitted(row, width) for row in rows)


def one_cell(cells: Sequence[str]) -> str:
    """Return cells as one text."""
    return " · ".join(cell for cell in cells if cell) if len(cells) > 1 else cells[0]


def preference_in(text: str) -> Preference | None:
    """Return the preference that a word says, however it is written."""
    return _SAID.get(_END.sub("", " ".join(text.casefold().split())))


def is_blank(cells: Sequence[str]) -> bool:
    """Tell whether nothing can be seen in cells."""
    return not any(cell.strip() for cell in cells)


def trimmed(cells: Sequence[str]) -> Cells:
    """Return cells without the empty ones at the end."""
    kept = [*cells]
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)
