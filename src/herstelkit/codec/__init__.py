"""The only place where text becomes classes, and classes text again.

Everything is loaded at first use: who builds a pack needs no plans of persons.
"""

from typing import TYPE_CHECKING

from herstelkit._later import later

if TYPE_CHECKING:
    from herstelkit.codec.content_files import (
        CourseAtHome,
        course_from_files,
        method_from_files,
    )
    from herstelkit.codec.course_file import (
        course_from_toml,
        course_to_toml,
        read_course_file,
    )
    from herstelkit.codec.labels import PackLabel
    from herstelkit.codec.pack_label import read_content_file, read_pack_label
    from herstelkit.codec.plan_file import dump_plan, load_plan, load_plan_leniently
    from herstelkit.codec.plan_saving import save_plan
    from herstelkit.codec.report import report_from, report_in, report_values
    from herstelkit.codec.schemas import json_schema

__all__ = [
    "CourseAtHome",
    "PackLabel",
    "course_from_files",
    "course_from_toml",
    "course_to_toml",
    "dump_plan",
    "json_schema",
    "load_plan",
    "load_plan_leniently",
    "method_from_files",
    "read_content_file",
    "read_course_file",
    "read_pack_label",
    "report_from",
    "report_in",
    "report_values",
    "save_plan",
]

__getattr__ = later(
    __name__,
    {
        "content_files": ("CourseAtHome", "course_from_files", "method_from_files"),
        "course_file": ("course_from_toml", "course_to_toml", "read_course_file"),
        "labels": ("PackLabel",),
        "pack_label": ("read_content_file", "read_pack_label"),
        "plan_file": ("dump_plan", "load_plan", "load_plan_leniently"),
        "plan_saving": ("save_plan",),
        "report": ("report_from", "report_in", "report_values"),
        "schemas": ("json_schema",),
    },
)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
