"""What stands in a plan, as words on paper: on one line, in Dutch, nothing empty."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from herstelkit.codec.plan_words import column_title
from herstelkit.materials.dutch import date_label
from herstelkit.wrap import PARTS, Entry, NowAndThen, PlanName, Preference, Wrap

_PREFERENCES: Final = {
    Preference.PREFERRED: "liever wel",
    Preference.ACCEPTABLE: "kan ook",
    Preference.NOT: "liever niet",
}
_LABELS: Final = {part.id: part.label_nl for part in PARTS}
_PASSED_OVER: Final = frozenset({"id", "tools", "own_words"})

Cells = Mapping[str, str]
"""What stands in a row, by the name of its column; empty cells are not there."""


def on_one_line(text: str) -> str:
    """Return a text on one line; a slash stands where a line ended."""
    return " / ".join(text_lines(text))


def text_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a text that are not empty, without white at their ends."""
    lines = (" ".join(line.split("\t")).strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def said(value: Any) -> str:
    """Return a value of a plan in words on one line; nothing for what is empty."""
    return "" if value is None else on_one_line(in_words(value))


def in_words(value: Any) -> str:
    """Return a value of a plan in words, a text as it was typed."""
    match value:
        case bool():
            return "ja" if value else "nee"
        case dt.date():
            return date_label(value)
        case Preference():
            return _PREFERENCES[value]
        case PlanName():
            return _LABELS[value]
        case _:
            return str(value)


def tools_of(plan: Wrap) -> dict[str, str]:
    """Return what each tool in the toolbox of a plan is called, by its id."""
    tools = (*plan.toolbox.used, *plan.toolbox.to_try)
    return {tool.id: said(tool.text) for tool in tools}


def cells(row: Any, tools: Mapping[str, str]) -> dict[str, str]:
    """Return what stands in a row of a plan, by column, with the tools it points at."""
    found = {
        member.name: said(getattr(row, member.name))
        for member in attrs.fields(type(row))
        if member.name not in _PASSED_OVER
    }
    if hasattr(row, "own_words"):
        wishes = (found["preference"], said(row.own_words))
        found["preference"] = ", ".join(filter(None, wishes))
    if isinstance(row, Entry | NowAndThen):
        used = (tools.get(pointer, "") for pointer in row.tools)
        beside = ", ".join(filter(None, used))
        found["text"] = f"{found['text']} ({beside})" if beside else found["text"]
        found["text"] = found["text"].strip()
    return {name: text for name, text in found.items() if text}


def columns_of(rows: Sequence[Cells]) -> tuple[str, ...]:
    """Return the columns in which something stands, in the order of the rows."""
    return tuple(dict.fromkeys(name for row in rows for name in row))


def column_label(name: str) -> str:
    """Return what a column is called on paper."""
    return _SHORTER.get(name) or column_title(name).nl


_SHORTER: Final = {"text": "Wat", "preference": "Wel of niet", "why": "Waarom"}
