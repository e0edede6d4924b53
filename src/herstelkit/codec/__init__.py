"""The only place where text becomes classes, and classes text again."""

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
from herstelkit.codec.report import report_from, report_values
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
    "report_values",
    "save_plan",
]
