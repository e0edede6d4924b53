"""How a rule is declared: one function, with everything there is to say about it.

The docstring of the function is the page of the rule: its claim on the first line, then
a paragraph for each of `HEADINGS`. Whoever forgets one cannot declare the rule.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

from attrs import field, frozen

from herstelkit.findings import Severity
from herstelkit.primitives import filled, nearest
from herstelkit.sources import Source

HEADINGS: Final = ("Wat", "Waarom", "Bron", "Slecht", "Beter", "Vals alarm")
"""What the page of a rule tells, in this order."""

GONE: Final = ("HW028",)
"""Codes without a rule: a code that was given away never comes back as another one."""

_CODE: Final = re.compile(r"H[WCLAXP]\d{3}")
_NAME: Final = re.compile(r"[a-z0-9’]+(-[a-z0-9’]+)*")
_PACKAGE: Final = "herstelkit.lint.rules"
_RULES: Final = Path(__file__).with_name("rules")
_Subject = TypeVar("_Subject")


class Stage(StrEnum):
    """What a rule looks at."""

    COURSE = "course"
    RUN = "run"
    DOCUMENT = "document"
    DECK = "deck"
    PACK = "pack"
    PLAN = "plan"
    LEFT = "left"
    """What people set aside, beside what all other rules found."""


class Found(NamedTuple):
    """What a rule yields: a Dutch message, and the place it is about."""

    message: str
    id: str = ""
    field: str = ""
    file: str = ""


@frozen(kw_only=True)
class Rule:
    """A check with its code, its page and its function.

    `profiles` names the profiles of courses that it holds for; none means all.
    """

    code: str
    name: str
    severity: Severity
    stages: frozenset[Stage] = field(validator=filled("moment"))
    source: Source
    profiles: frozenset[str]
    claim: str
    page: dict[str, str]
    look: Callable[[Any], Iterable[Found]] = field(repr=False)

    def holds_for(self, profile: str) -> bool:
        """Tell whether this rule says anything of courses with a profile."""
        return not self.profiles or profile in self.profiles


def rule(
    code: str,
    name: str,
    severity: Severity,
    *stages: Stage,
    source: Source,
    profiles: tuple[str, ...] = (),
) -> Callable[[Callable[[_Subject], Iterable[Found]]], Rule]:
    """Make a rule out of a function; ValueError when anything about it is missing."""
    if code in GONE or not _CODE.fullmatch(code) or not _NAME.fullmatch(name):
        reason = (
            f"{code} {name}: a code is a family and three digits and never comes back, "
            "a name is Dutch"
        )
        raise ValueError(reason)

    def declare(look: Callable[[_Subject], Iterable[Found]]) -> Rule:
        claim, page = _page_of(code, look.__doc__ or "")
        return Rule(
            code=code,
            name=name,
            severity=severity,
            stages=frozenset(stages),
            source=source,
            profiles=frozenset(profiles),
            claim=claim,
            page=page,
            look=look,
        )

    return declare


def _page_of(code: str, doc: str) -> tuple[str, dict[str, str]]:
    """Return the claim and the paragraphs of a docstring by heading."""
    claim, *paragraphs = (" ".join(part.split()) for part in doc.split("\n\n"))
    page: dict[str, str] = {}
    for paragraph in paragraphs:
        heading, colon, text = paragraph.partition(": ")
        if not colon or not text:
            reason = f"{code}: {paragraph[:30]!r} starts with no heading"
            raise ValueError(reason)
        page[heading] = text
    if tuple(page) != HEADINGS or not claim:
        reason = f"{code}: the docstring needs a claim and {HEADINGS}, not {[*page]}"
        raise ValueError(reason)
    return claim, page


@cache
def all_rules() -> dict[str, Rule]:
    """Return all rules by code; ValueError when two have one code or one name.

    Every module below ``lint/rules`` is looked into: a new file is a new rule.
    """
    found: dict[str, Rule] = {}
    names: set[str] = set()
    for declared in sorted(_declared(), key=lambda one: one.code):
        if declared.code in found or declared.name in names:
            reason = f"{declared.code} {declared.name}: there is such a rule already"
            raise ValueError(reason)
        found[declared.code] = declared
        names.add(declared.name)
    return found


def rules_at(stage: Stage) -> Iterator[Rule]:
    """Yield the rules of one stage by code, without loading the others.

    For whoever looks at one thing alone; a whole course has rules at every stage.
    """
    found = _declared(f"Stage.{stage.name}".encode())
    there = (one for one in found if stage in one.stages)
    yield from sorted(there, key=lambda one: one.code)


def rule_like(code: str) -> str:
    """Return a hint to whoever names a rule that is not there, without a full stop."""
    near = nearest(code, [one.lower() for one in all_rules()])
    more = "Alle regels zie je met: herstelkit regel"
    return f"Bedoel je {near.upper()}? {more}" if near else more


def _declared(naming: bytes = b"") -> Iterator[Rule]:
    """Yield the rules in modules with these letters in their source."""
    for path in sorted(_RULES.glob("*/[!_]*.py")):
        if naming and naming not in path.read_bytes():
            continue
        module = import_module(f"{_PACKAGE}.{path.parent.name}.{path.stem}")
        for value in vars(module).values():
            if isinstance(value, Rule):
                yield value
