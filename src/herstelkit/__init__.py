"""Typed models of Dutch recovery courses, and complete course packs from one file.

Everything here is loaded at first use, so that importing the package costs nothing.
"""

from typing import TYPE_CHECKING

from herstelkit._later import later

if TYPE_CHECKING:
    from herstelkit.batch import Job, build_packs
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
    from herstelkit.crews import local_crew
    from herstelkit.errors import ContentError, HerstelkitError, OutputError, Problem
    from herstelkit.findings import Finding, Severity

__all__ = [
    "ContentError",
    "Finding",
    "HerstelkitError",
    "Job",
    "OutputError",
    "Problem",
    "Severity",
    "build_pack",
    "build_packs",
    "check",
    "dump_plan",
    "json_schema",
    "load_course",
    "load_method",
    "load_plan",
    "load_plan_leniently",
    "local_crew",
    "methods",
    "save_plan",
]

__getattr__ = later(
    __name__,
    {
        "batch": ("Job", "build_packs"),
        "build": ("build_pack", "load_course"),
        "checks": ("check",),
        "codec": (
            "dump_plan",
            "json_schema",
            "load_plan",
            "load_plan_leniently",
            "save_plan",
        ),
        "content": ("load_method", "methods"),
        "crews": ("local_crew",),
        "errors": ("ContentError", "HerstelkitError", "OutputError", "Problem"),
        "findings": ("Finding", "Severity"),
    },
)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
