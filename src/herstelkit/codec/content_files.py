"""A folder of content files to a course, with all problems of all files at once.

A method is a folder: ``methode.toml`` (what it is), ``waarden.toml``, ``posters.toml``,
``hulplijnen.toml``, ``draaiboek.toml``, ``werkmap.toml``, and the folders ``sessies``,
``werkbladen`` and ``folders`` with a file each. Numbers in the names give the order.
"""

from collections.abc import Mapping
from typing import Any, Final

from herstelkit.codec.strict import RefusedError, strict_converter
from herstelkit.codec.toml import parse
from herstelkit.courses import Course, loose_ends
from herstelkit.errors import ContentError, Problem

_METHOD: Final = "methode.toml"
_SINGLE: Final = {"draaiboek.toml": "draaiboek", "werkmap.toml": "werkmap"}
_LISTS: Final = ("waarden.toml", "hulplijnen.toml", "posters.toml")
_FOLDERS: Final = {
    "sessies": "bijeenkomst",
    "werkbladen": "werkblad",
    "folders": "folder",
}


def course_from_files(source: str, files: Mapping[str, str]) -> Course:
    """Return the course that content files describe.

    `files` maps paths within the folder (``sessies/01.toml``) to texts; `source` names
    the folder in errors. ContentError holds the problems of all files.
    """
    values = _gathered(source, files)
    try:
        course: Course = strict_converter().structure(values, Course)
    except RefusedError as refused:
        problems = tuple(_at_home(problem, files) for problem in refused.problems)
        raise ContentError(source, problems) from None
    ends = loose_ends(course)
    if ends:
        raise ContentError(source, ends)
    return course


def _gathered(source: str, files: Mapping[str, str]) -> dict[str, Any]:
    values = _values_of(source, files, _METHOD)
    for name, key in _SINGLE.items():
        values[key] = _values_of(source, files, name)
    for name in _LISTS:
        if name in files:
            values |= _values_of(source, files, name)
    for folder, key in _FOLDERS.items():
        values[key] = [_values_of(source, files, name) for name in _in(folder, files)]
    return values


def _values_of(source: str, files: Mapping[str, str], name: str) -> dict[str, Any]:
    if name not in files:
        problem = Problem(path=name, what="dit bestand ontbreekt", fix="Voeg het toe")
        raise ContentError(source, (problem,))
    return parse(f"{source}/{name}", files[name])


def _in(folder: str, files: Mapping[str, str]) -> list[str]:
    return sorted(name for name in files if name.startswith(f"{folder}/"))


def _at_home(problem: Problem, files: Mapping[str, str]) -> Problem:
    """Name the file where the path only counts: ``bijeenkomst · 3`` is a file."""
    for folder, key in _FOLDERS.items():
        head, _, rest = problem.path.partition(" · ")
        if head == key and rest:
            number, _, inner = rest.partition(" · ")
            name = _in(folder, files)[int(number) - 1]
            return Problem(
                path=f"{name} · {inner}".removesuffix(" · "),
                what=problem.what,
                fix=problem.fix,
            )
    return problem
