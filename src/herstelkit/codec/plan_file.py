"""The plan file: a person's own `Wrap` as JSON with English keys, and back.

What comes out goes in again unchanged. A file that is wrong is refused with all its
problems, each with its place; nothing is coerced, and nothing that somebody wrote is
repeated in a message.
"""

import datetime as dt
import json
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import attrs

from herstelkit.codec.migrations import STEPS, VERSION
from herstelkit.codec.plan_at_once import read_at_once
from herstelkit.codec.plan_shape import WRONG, Reading
from herstelkit.codec.plan_text import decode, is_text, parse, read_file, refuse
from herstelkit.errors import Problem
from herstelkit.wrap import Wrap

SCHEMA: Final = "herstelkit/plan"
"""What the key ``schema`` of every plan file says."""

TEXT_SOURCE: Final = "plan"
"""What a plan that came as text is called in errors."""

_HEAD: Final = frozenset({"schema", "version"})

_NO_BLOCK: Final = Problem(
    path="",
    what="hier hoort een plan tussen accolades te staan",
    fix="Kies een plan dat met herstelkit is bewaard",
)
_NO_PLAN: Final = Problem(
    path="schema",
    what="dit is geen plan van herstelkit",
    fix=f'Een plan begint met "schema": "{SCHEMA}"',
)
_NEWER: Final = Problem(
    path="version",
    what="dit plan is gemaakt met een nieuwere versie van herstelkit",
    fix="Er is niets mis met je plan. Werk herstelkit bij, en open het dan nog eens",
)
_NO_VERSION: Final = Problem(
    path="version",
    what="hier hoort het nummer van de versie",
    fix=f'Schrijf "version": {VERSION}, zonder aanhalingstekens om het getal',
)


def load_plan(source: Path | str) -> Wrap:
    """Return the plan in a file, or in JSON text; ContentError with every problem.

    A string is taken for text when it begins as JSON does (``{``) or has more than one
    line, and for the name of a file otherwise. Older versions are brought up to date.
    """
    plan, _ = _loaded(source, lenient=False)
    return plan


def load_plan_leniently(source: Path | str) -> tuple[Wrap, tuple[Problem, ...]]:
    """Return a plan and what was ignored in it: names that this version does not know.

    All else is as strict as `load_plan`. Saving the plan loses what was ignored.
    """
    return _loaded(source, lenient=True)


def dump_plan(plan: Wrap) -> str:
    """Return a plan as JSON text: parts in a fixed order, empty ones left out.

    TypeError when something in it is of a type that no plan has.
    """
    values = {"schema": SCHEMA, "version": VERSION, **_plain(plan)}
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def plan_from_values(
    source: str, values: Any, *, lenient: bool = False
) -> tuple[Wrap, tuple[Problem, ...]]:
    """Return the plan that plain values describe, and what was ignored in them."""
    if not isinstance(values, dict):
        refuse(source, _NO_BLOCK)
    if values.get("schema") != SCHEMA:
        refuse(source, _NO_PLAN)
    version, ignored = values.get("version"), []
    wrong_version = _version_problem(version)
    if wrong_version is _NEWER:
        refuse(source, _NEWER)
    for step in () if wrong_version or version is None else STEPS[version:]:
        reading = _read(values, step.shape, lenient=lenient)
        if reading.problems:
            refuse(source, *reading.problems)
        ignored += reading.ignored
        values = step.upgrade(values)
    faultless = None if wrong_version else read_at_once(values, _HEAD)
    if faultless:
        return faultless, tuple(ignored)
    reading = Reading(lenient=lenient, allowed=_HEAD)
    plan = reading.read(values, Wrap)
    problems = [problem for problem in (wrong_version, *reading.problems) if problem]
    if problems or plan is WRONG:
        refuse(source, *problems)
    return plan, (*ignored, *reading.ignored)


def _loaded(source: Path | str, *, lenient: bool) -> tuple[Wrap, tuple[Problem, ...]]:
    if isinstance(source, str) and is_text(source):
        name, text = TEXT_SOURCE, source
    else:
        name = str(source)
        text = decode(name, read_file(Path(source)))
    return plan_from_values(name, parse(name, text), lenient=lenient)


def _read(values: Any, shape: type, *, lenient: bool) -> Reading:
    reading = Reading(lenient=lenient, allowed=_HEAD)
    reading.read(values, shape)
    return reading


def _version_problem(version: object) -> Problem | None:
    if type(version) is not int or version < 0:
        return _NO_VERSION
    return _NEWER if version > VERSION else None


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        return {
            attribute.name: plain
            for attribute in attrs.fields(type(value))
            if (plain := _plain(getattr(value, attribute.name))) not in _EMPTY
        }
    match value:
        case StrEnum():
            return value.value
        case tuple() | list():
            return [_plain(member) for member in value]
        case None | str() | bool():
            return value
        case dt.date():
            return value.isoformat()
    reason = f"een plan kan geen {type(value).__name__} bevatten"
    raise TypeError(reason)


_EMPTY: Final[tuple[Any, ...]] = ("", None, [], {})
