"""Statements to talk about: where they stand, and whether they are fit for it.

A statement is marked as one: a line that begins with “Stelling:”, or an item of a list
right after a sentence that speaks of statements and ends in a colon.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from herstelkit.lint.language import spelled

MOST: Final = 20
"""Most words of a statement that a room takes in at once."""

_MARKED: Final = re.compile(
    r"\bstelling(?:\s*\d+)?\s*:\s*(?P<said>[^\n]+)", re.IGNORECASE
)
_LIST: Final = re.compile(
    r"\bstelling(?:en)?\b[^\n.!?]{0,200}(?:[.!?][^\n]{0,200})?:[^\S\n]*\n\s*"
    r"(?P<items>(?:[^\S\n]*(?:-|\d+\.)[^\S\n]+[^\n]+(?:\n|$))+)",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(r"^[^\S\n]*(?:-|\d+\.)[^\S\n]+", re.MULTILINE)
_DENIAL: Final = re.compile(
    r"\b(?:niet|geen|nooit|niets|niks|niemand|nergens|noch|evenmin|zonder)\b",
    re.IGNORECASE,
)
_VERB: Final = (
    r"(?:is|zijn|was|waren|heeft|hebben|kan|kun|kunnen|mag|mogen|moet|moeten|wil|willen|"
    r"zal|zullen|hoort|horen|wordt|worden|doet|doen|gaat|gaan|komt|komen|geeft|geven|"
    r"helpt|helpen|maakt|maken|blijft|blijven|weet|weten)"
)
_TWO_POINTS: Final = re.compile(
    rf"[.!?;]\s+\w|\bmaar\b|\bwant\b"
    rf"|\b{_VERB}\b.*\ben\b(?:\s+\w+){{0,3}}\s+{_VERB}\b",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"“[^”]*”|‘[^’]*’(?!\w)")


class StatementFault(StrEnum):
    """Why a room cannot well talk about a statement."""

    DENIES = "er staat een ontkenning in"
    TWO_POINTS = "er staan twee punten in"
    ASKS = "het is een vraag"
    LONG = "hij is lang"


def statements(text: str) -> Iterator[str]:
    """Yield what a text marks as statements."""
    for found in _MARKED.finditer(text):
        yield _clean(found["said"])
    for found in _LIST.finditer(text):
        yield from filter(None, map(_clean, _ITEM.split(found["items"])))


def statement_faults(statement: str) -> tuple[StatementFault, ...]:
    """Return what stands in the way of talking about a statement; nothing is well."""
    said = _QUOTED.sub("…", statement)
    faults = {
        StatementFault.DENIES: bool(_DENIAL.search(said)),
        StatementFault.TWO_POINTS: bool(_TWO_POINTS.search(said)),
        StatementFault.ASKS: said.rstrip(" ”’").endswith("?"),
        StatementFault.LONG: len(spelled(said)) > MOST,
    }
    return tuple(fault for fault, found in faults.items() if found)


def _clean(line: str) -> str:
    return " ".join(line.split()).strip(" “”‘’")
