"""Typed models of Dutch recovery courses, and complete course packs from one file.

Everything here is loaded at first use, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from herstelkit.build import build_pack, load_course
    from herstelkit.checks import check
    from herstelkit.codec import (
        dump_plan,
        json_schema,
        load_plan,
        load_plan_leniently,
        save_plan,
    )
    from herstelkit.content import load_method, methods
    from herstelkit.errors import ContentError, HerstelkitError, OutputError, Problem
    from herstelkit.findings import Finding, Severity

_HOMES: Final = {
    "ContentError": "herstelkit.errors",
    "Finding": "herstelkit.findings",
    "HerstelkitError": "herstelkit.errors",
    "OutputError": "herstelkit.errors",
    "Problem": "herstelkit.errors",
    "Severity": "herstelkit.findings",
    "build_pack": "herstelkit.build",
    "check": "herstelkit.checks",
    "dump_plan": "herstelkit.codec",
    "json_schema": "herstelkit.codec",
    "load_course": "herstelkit.build",
    "load_method": "herstelkit.content",
    "load_plan": "herstelkit.codec",
    "load_plan_leniently": "herstelkit.codec",
    "methods": "herstelkit.content",
    "save_plan": "herstelkit.codec",
}

__all__ = [
    "ContentError",
    "Finding",
    "HerstelkitError",
    "OutputError",
    "Problem",
    "Severity",
    "build_pack",
    "check",
    "dump_plan",
    "json_schema",
    "load_course",
    "load_method",
    "load_plan",
    "load_plan_leniently",
    "methods",
    "save_plan",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its home."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
