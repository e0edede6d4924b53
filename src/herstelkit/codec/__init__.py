"""The only place where text becomes classes, and classes text again."""

from herstelkit.codec.content_files import course_from_files
from herstelkit.codec.course_file import (
    course_from_toml,
    course_to_toml,
    read_course_file,
)

__all__ = [
    "course_from_files",
    "course_from_toml",
    "course_to_toml",
    "read_course_file",
]
