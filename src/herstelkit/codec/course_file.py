"""The course file: one small TOML file with Dutch keys, and back."""

from enum import Enum
from pathlib import Path
from typing import Any, Final

import attrs
import tomli_w

from herstelkit.codec.files import read_text
from herstelkit.codec.names import KEYS, key_of, word_of
from herstelkit.codec.strict import (
    RefusedError,
    expect,
    misplaced,
    problem_of,
    strict_converter,
)
from herstelkit.codec.toml import parse
from herstelkit.courses import CourseRun, Illustration
from herstelkit.errors import ContentError, Problem

_TOP: Final = frozenset(KEYS[CourseRun].values())

_NOTHING: Final = Problem(
    path="",
    what="hierin is nog niets ingevuld",
    fix="Maak met ‘herstelkit nieuw wrap’ een bestand om in te vullen",
)


def read_course_file(path: Path) -> CourseRun:
    """Read a course file; ContentError with every problem that is found."""
    return course_from_toml(str(path), read_text(path))


def course_from_toml(source: str, text: str) -> CourseRun:
    """Return the course run that TOML text describes; `source` names it in errors."""
    values = parse(source, text)
    if not values:
        raise ContentError(source, (_NOTHING,))
    try:
        run: CourseRun = _CONVERTER.structure(values, CourseRun)
    except RefusedError as refused:
        raise ContentError(source, refused.problems) from None
    return run


def course_to_toml(run: CourseRun) -> str:
    """Return a course run as the text of a course file."""
    values = _plain(run)
    if run.illustrations:
        values["illustraties"] = {own.component: own.text for own in run.illustrations}
    return tomli_w.dumps(values, multiline_strings=False)


def _illustrations(table: Any, _wanted: Any) -> tuple[Illustration, ...]:
    """Read ``onderdeel = "tekst"``: a table in the file, pairs in the model."""
    made: list[Illustration] = []
    problems: list[Problem] = []
    fix = "Schrijf de kop als [illustraties], met enkele haken"
    for component, text in expect(table, dict, fix).items():
        if component in _TOP:
            problems.append(misplaced(component))
            continue
        try:
            made.append(Illustration(component=component, text=expect(text, str)))
        except RefusedError as refused:
            problems += refused.under(component)
        except ValueError as error:
            problems += RefusedError(problem_of(error)).under(component)
    if problems:
        raise RefusedError(*problems)
    return tuple(made)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return word_of(value)
    if isinstance(value, tuple):
        return [_plain(member) for member in value]
    if not attrs.has(type(value)):
        return value
    return {
        key_of(type(value), attribute.name): _plain(getattr(value, attribute.name))
        for attribute in attrs.fields(type(value))
        if getattr(value, attribute.name) not in (attribute.default, None, ())
    }


_CONVERTER: Final = strict_converter(_TOP)
_CONVERTER.register_structure_hook_func(
    lambda wanted: wanted == tuple[Illustration, ...], _illustrations
)
