"""Rows of a plan as cells of a page, and cells as rows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, assert_never

import attrs

from herstelkit.blocks import (
    Filled,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
)
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
    "waarvoor": "task",
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
AND: Final = ", "
"""Stands between a preference and what somebody wrote beside it."""
BESIDE: Final = " · "
"""Stands between the cells of a row that are shown as one text."""


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
    """Return the cells of a row as the book shows it; of white alone nothing is shown.

    A row without words that points at tools (`tools` has their texts) shows those.
    """
    cells = [_shown(row, name) for name in columns]
    if cells and is_blank(cells[:1]):
        cells[0] = named(getattr(row, "tools", ()), tools)
    return tuple(map(as_shown, cells))


def named(pointers: Iterable[str], tools: Mapping[str, str]) -> str:
    """Return the names of tools as a page shows them in a row."""
    return as_shown(", ".join(tools[one] for one in pointers if one in tools))


def as_shown(text: str) -> str:
    """Return a text as a page shows it: its own line ends and white alone are gone."""
    return one_line_end(text) if text.strip() else ""


def _shown(row: Any, name: str) -> str:
    value = getattr(row, name)
    if name != "preference":
        return str(value)
    said = _WORDS[value][0] if value else ""
    return AND.join(filter(None, (said, as_shown(row.own_words))))


def as_attributes(columns: Sequence[str], cells: Sequence[str]) -> dict[str, Any]:
    """Return the attributes that cells stand for; surplus cells join the last one."""
    made: dict[str, Any] = dict(zip(columns, fitted(cells, len(columns)), strict=True))
    if "preference" in made:
        made["preference"], made["own_words"] = _wish_in(made["preference"])
    return made


def _wish_in(typed: str) -> tuple[Preference | None, str]:
    """Return the preference that is typed, and the words that stand beside it."""
    first, _, rest = typed.partition(",")
    for said, words in ((typed, ""), (first, rest.removeprefix(" "))):
        found = preference_in(said)
        if found:
            return found, words
    return None, typed


def fitted(cells: Sequence[str], width: int) -> Cells:
    """Return a row of this many cells; what is too much joins the last one."""
    padded = (*cells, *[""] * (width - len(cells)))
    return (*padded[: width - 1], one_cell(padded[width - 1 :]))


def one_cell(cells: Sequence[str]) -> str:
    """Return cells as one text."""
    return BESIDE.join(cell for cell in cells if cell) if len(cells) > 1 else cells[0]


def preference_in(text: str) -> Preference | None:
    """Return the preference that a word says, however it is written."""
    return _SAID.get(_END.sub("", " ".join(text.casefold().split())))


def is_blank(cells: Sequence[str]) -> bool:
    """Tell whether nothing can be seen in cells."""
    return not any(cell.strip() for cell in cells)


def cells_of(answer: Filled) -> tuple[Cells, ...]:
    """Return an answer of any kind as rows of cells."""
    match answer:
        case FilledLines(lines=lines):
            return tuple((line,) for line in lines)
        case FilledRows(rows=rows):
            return rows
        case FilledChoice(options=options):
            return tuple((option,) for option in options)
        case FilledDate():
            return ((str(answer),),)
        case _:
            assert_never(answer)


def trimmed(cells: Sequence[str]) -> Cells:
    """Return cells without the empty ones at the end."""
    kept = [*cells]
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)
