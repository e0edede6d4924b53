"""Rules and how they are declared: a code, the kinds of file, a function that looks.

The docstring of a rule says what it covers. Its last paragraph starts with ``Not
seen:`` and says what it lets pass. ``docs/explanation/access.md`` is written from both.
"""

import inspect
from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import islice
from types import ModuleType
from typing import Any, Final, TypeVar

from attrs import frozen

from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.page import Page

MOST: Final = 20
"""Most faults that one rule reports of one file: more of the same helps nobody."""
NOT_SEEN: Final = "Not seen: "

_Subject = TypeVar("_Subject", Package, Page)
_Check = Callable[[Any], Iterable[Found]]


class Kind(StrEnum):
    """A kind of file that can be audited."""

    DOCX = "docx"
    PPTX = "pptx"
    HTML = "html"


@frozen(kw_only=True)
class Rule:
    """A check of files; `covers` and `not_seen` come from its docstring."""

    code: str
    kinds: frozenset[Kind]
    covers: str
    not_seen: str
    look: _Check

    def faults(self, subject: Package | Page) -> list[Found]:
        """Return what this rule finds in a file, at most `MOST` of it."""
        return [*islice(self.look(subject), MOST)]


def rule(
    code: str, *kinds: Kind
) -> Callable[[Callable[[_Subject], Iterable[Found]]], Rule]:
    """Make a rule out of a function that looks at a file."""

    def declare(look: Callable[[_Subject], Iterable[Found]]) -> Rule:
        text = " ".join((inspect.getdoc(look) or "").split())
        covers, _, not_seen = text.partition(NOT_SEEN)
        return Rule(
            code=code,
            kinds=frozenset(kinds),
            covers=covers.strip(),
            not_seen=not_seen.strip(),
            look=look,
        )

    return declare


def rules_of(*modules: ModuleType) -> tuple[Rule, ...]:
    """Return the rules that modules declare, by code."""
    values = (value for module in modules for value in vars(module).values())
    found = [value for value in values if isinstance(value, Rule)]
    return tuple(sorted(found, key=lambda found_rule: found_rule.code))
