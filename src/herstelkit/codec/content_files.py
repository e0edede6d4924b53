"""A folder of content files to a course, with all problems of all files at once.

A method is a folder: ``methode.toml`` (what it is), ``waarden.toml``, ``posters.toml``,
``hulplijnen.toml``, ``draaiboek.toml``, ``werkmap.toml``, and the folders ``sessies``,
``werkbladen``, ``folders`` and ``stukken`` with a file each. Numbers in the names give
the order.
"""

from collections.abc import Mapping
from typing import Any, Final

import attrs
from attrs import frozen

from herstelkit.codec.names import key_of
from herstelkit.codec.strict import CONVERTER, RefusedError
from herstelkit.codec.toml import parse
from herstelkit.courses import Course, Method, loose_ends
from herstelkit.errors import ContentError, Problem

METHOD_FILE: Final = "methode.toml"
"""The file that makes a folder a method."""

_GUIDE: Final = {"draaiboek.toml": "draaiboek"}
_SINGLE: Final = {"werkmap.toml": "werkmap"}
"""Files that a method may do without, and that hold one thing."""
_LISTS: Final = ("waarden.toml", "hulplijnen.toml", "posters.toml")
_SESSIONS: Final = "sessies"
_FOLDERS: Final = {
    _SESSIONS: "bijeenkomst",
    "werkbladen": "werkblad",
    "folders": "folder",
    "stukken": "stuk",
}
_OWN_KIND: Final = "eigen"
"""What ``soort`` says of the meeting for any theme that a group brings."""
_OWN_KEY: Final = "eigen_bijeenkomst"

KNOWN_FILES: Final = frozenset({METHOD_FILE, *_GUIDE, *_SINGLE, *_LISTS})
KNOWN_FOLDERS: Final = frozenset(_FOLDERS)


def method_from_files(source: str, files: Mapping[str, str]) -> Method:
    """Return what a method is, from its first file only; ContentError as below."""
    values = _values_of(source, files, METHOD_FILE)
    wanted = {key_of(Method, attribute.name) for attribute in attrs.fields(Method)}
    picked = {key: value for key, value in values.items() if key in wanted}
    try:
        method: Method = CONVERTER.structure(picked, Method)
    except RefusedError as refused:
        msg = f"{source}/{METHOD_FILE}"
        raise ContentError(msg, refused.problems) from None
    return method


@frozen(kw_only=True)
class CourseAtHome:
    """A course, and the file that each of its members is from.

    `homes` is by sort of member and id: ``("werkblad", "hoop")``.
    """

    course: Course
    homes: Mapping[tuple[str, str], str]


def course_from_files(source: str, files: Mapping[str, str]) -> CourseAtHome:
    """Return the course that content files describe, and where its members are from.

    `files` maps paths within the folder (``sessies/01.toml``) to texts; `source` names
    the folder in errors. ContentError holds the problems of all files.
    """
    values, origins = _gathered(source, files)
    try:
        course: Course = CONVERTER.structure(values, Course)
    except RefusedError as refused:
        problems = tuple(_at_home(problem, origins) for problem in refused.problems)
        raise ContentError(source, problems) from None
    ends = loose_ends(course)
    if ends:
        raise ContentError(source, ends)
    homes = {
        (key, member["id"]): name
        for key, names in origins.items()
        for member, name in zip(_members(values[key]), names, strict=True)
    }
    return CourseAtHome(course=course, homes=homes)


def _members(value: Any) -> list[dict[str, Any]]:
    return value if isinstance(value, list) else [value]


def _gathered(
    source: str, files: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, list[str]]]:
    """Return the values of all files together, and which file each member is from."""
    values = _values_of(source, files, METHOD_FILE)
    for name, key in (_GUIDE | _SINGLE).items():
        if name in files or name in _GUIDE:
            values[key] = _values_of(source, files, name)
    for name in _LISTS:
        if name in files:
            values |= _values_of(source, files, name)
    origins: dict[str, list[str]] = {}
    for folder, key in _FOLDERS.items():
        origins[key] = _in(folder, files)
        values[key] = [_values_of(source, files, name) for name in origins[key]]
    _set_own_apart(source, values, origins)
    return values, origins


def _set_own_apart(
    source: str, values: dict[str, Any], origins: dict[str, list[str]]
) -> None:
    """Take the meeting for any theme out of the programme."""
    key = _FOLDERS[_SESSIONS]
    found = [i for i, v in enumerate(values[key]) if v.get("soort") == _OWN_KIND]
    if len(found) > 1:
        raise ContentError(
            source,
            tuple(
                Problem(
                    path=origins[key][place],
                    what="er zijn er meer met soort = “eigen”",
                    fix="Houd er één",
                )
                for place in found
            ),
        )
    for place in found:
        values[_OWN_KEY] = values[key].pop(place)
        origins[_OWN_KEY] = [origins[key].pop(place)]


def _values_of(source: str, files: Mapping[str, str], name: str) -> dict[str, Any]:
    if name not in files:
        problem = Problem(path=name, what="dit bestand ontbreekt", fix="Voeg het toe")
        raise ContentError(source, (problem,))
    return parse(f"{source}/{name}", files[name])


def _in(folder: str, files: Mapping[str, str]) -> list[str]:
    return sorted(name for name in files if name.startswith(f"{folder}/"))


def _at_home(problem: Problem, origins: Mapping[str, list[str]]) -> Problem:
    """Name the file where the path only counts: ``bijeenkomst · 3`` is a file."""
    key, _, rest = problem.path.partition(" · ")
    names = origins.get(key)
    if not names:
        return problem
    if key == _OWN_KEY:
        return problem._replace(path=" · ".join(filter(None, (names[0], rest))))
    number, _, inner = rest.partition(" · ")
    if not number.isdecimal():
        return problem
    name = names[int(number) - 1]
    return problem._replace(path=" · ".join(filter(None, (name, inner))))
