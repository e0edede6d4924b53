"""Checks of finished files: what no validator sees, and who could not read them.

``audit(name, data)`` returns the faults of a docx, pptx or html file. The rules, and
what they do not cover, stand in ``docs/explanation/access.md``.
"""

from pathlib import PurePath
from typing import Final

from herstelkit.audit.fault import Fault, Found
from herstelkit.audit.package import Package, Unreadable, open_package
from herstelkit.audit.page import Page, open_page
from herstelkit.audit.registry import Kind, Rule
from herstelkit.audit.rules import RULES

__all__ = ["RULES", "Fault", "Kind", "Rule", "audit", "kind_of"]

_UNREADABLE: Final = "AO00"
_CONTAINER: Final = {"AO01", "AO02", "AO03", "AO04", "AO08", "AO09"}
"""Rules that make sense of a file whose parts are broken."""


def kind_of(name: str) -> Kind | None:
    """Return the kind of file that a name promises, or None when we have no rules."""
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    return Kind(suffix) if suffix in {*Kind} else None


def audit(name: str, data: bytes) -> tuple[Fault, ...]:
    """Return what is wrong with a finished file, by rule.

    `name` says what kind of file it is, and is repeated in the faults. ValueError when
    it is a kind of file that there are no rules for.
    """
    kind = kind_of(name)
    if kind is None:
        reason = "kan ik niet nakijken; kies een bestand dat eindigt op "
        raise ValueError(reason + ", ".join(f".{known}" for known in Kind))
    try:
        subject: Package | Page = (
            open_page(data) if kind is Kind.HTML else open_package(data)
        )
    except Unreadable as why:
        found = Found("", "", str(why))
        return (_fault(_UNREADABLE, name, found),)
    return tuple(
        _fault(rule.code, name, found)
        for rule in _suitable(kind, subject)
        for found in rule.faults(subject)
    )


def _suitable(kind: Kind, subject: Package | Page) -> list[Rule]:
    """Return the rules for a file; only the first ones when its parts are broken."""
    rules = [rule for rule in RULES if kind in rule.kinds]
    if isinstance(subject, Package) and (subject.broken or subject.main is None):
        return [rule for rule in rules if rule.code in _CONTAINER]
    return rules


def _fault(code: str, name: str, found: Found) -> Fault:
    return Fault(
        code=code, file=name, part=found.part, place=found.place, what=found.what
    )
