"""Strict reading: nothing is coerced, and every problem is found in one go.

cattrs picks the hook for each type, and keeps it; the hooks here collect `Problem`s
with the path in the words of the file, where cattrs' own would stop at the class or
lose the field. Problems come in the order of the file; what is missing comes last.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Final, get_args, get_origin

import attrs
from cattrs import Converter

from herstelkit.codec.names import KINDS, WORDS, key_of
from herstelkit.courses import SessionPart
from herstelkit.errors import Problem
from herstelkit.primitives import closest, nearest, shown

_KINDS_OF_VALUE: Final[dict[type, str]] = {
    bool: "ja of nee (true of false)",
    str: "een tekst",
    int: "een heel getal",
    float: "een getal dat niet heel is",
    dt.datetime: "een datum met een tijd erbij",
    dt.date: "een datum",
    dt.time: "een tijd",
    list: "een lijst",
    dict: "een blok",
}

_HOW_TO_WRITE: Final[dict[type, str]] = {
    bool: "Schrijf true of false, zonder aanhalingstekens",
    str: 'Schrijf één tekst tussen rechte aanhalingstekens: "…"',
    int: "Schrijf alleen cijfers, zonder punt en zonder aanhalingstekens",
    dt.date: "Schrijf alleen jaar-maand-dag, zonder aanhalingstekens, zoals 2027-01-12",
    dt.time: "Schrijf uur:minuut:seconde, zonder aanhalingstekens, zoals 18:30:00",
    dict: "Maak er een blok van: een kop tussen haken, met de regels eronder",
}

_LISTS: Final[dict[type, str]] = {
    str: '["een", "twee"]',
    dt.date: "[2027-01-12, 2027-01-19]",
}

_LINES: Final[dict[type, str]] = {
    str: '"…"',
    int: "10",
    dt.date: "2027-01-12",
    dt.time: "18:30:00",
}
"""What a line looks like behind the equals sign, to show what is missing."""


_Hook = Callable[[Any, Any], Any]
"""Gives what a TOML value stands for as a type; RefusedError says why it cannot."""


class RefusedError(Exception):
    """A value does not fit; `problems` have paths from that value on."""

    def __init__(self, *problems: Problem) -> None:
        """Take everything that is wrong with the value."""
        self.problems = problems
        super().__init__(problems)

    def under(self, step: str) -> tuple[Problem, ...]:
        """Return the problems with one more step at the front of their paths."""
        return tuple(
            p._replace(path=" · ".join(filter(None, (shown(step), p.path))))
            for p in self.problems
        )


def strict_converter(top: Collection[str] = ()) -> Converter:
    """Return a converter that structures our classes from TOML values.

    `top` are the keys at the top of the file. In TOML everything under a heading
    belongs to that heading, so one of these may turn up in a block by accident.
    """
    converter = Converter(detailed_validation=False)
    for leaf in (bool, str, int, dt.date, dt.time):
        converter.register_structure_hook(leaf, expect)
    converter.register_structure_hook(StrEnum, _word)

    def fields(wanted: Any, converter: Converter) -> _Hook:
        return _Shape(wanted, converter, top).read

    made = converter.register_structure_hook_factory
    made(_is_tuple)(_members)
    made(_is_optional)(_present)
    made(attrs.has)(fields)
    # Last, so that it is asked first: the union would pass for a class otherwise.
    made(lambda wanted: wanted == SessionPart)(_kind)
    return converter


class _Shape:
    """What there is to know of a class before any value of it is read."""

    def __init__(self, wanted: Any, converter: Converter, top: Collection[str]) -> None:
        self._wanted = wanted
        self._top = top
        self._known = {
            key_of(wanted, attribute.name): attribute
            for attribute in attrs.fields(attrs.resolve_types(wanted))
        }
        self._types = {key: known.type for key, known in self._known.items()}
        self._hooks = {
            key: converter.get_structure_hook(kind) for key, kind in self._types.items()
        }
        self._names = {key: known.name for key, known in self._known.items()}
        self._needed = {
            key for key, known in self._known.items() if known.default is attrs.NOTHING
        }

    def read(self, value: Any, _wanted: Any) -> Any:
        """Return a block as a value of the class; RefusedError with all problems."""
        expect(value, dict)
        given: dict[str, Any] = {}
        refused: dict[str, tuple[Problem, ...]] = {}
        for key, member in value.items():
            if key not in self._known:
                refused[key] = (self._stray(key),)
                continue
            try:
                given[key] = self._hooks[key](member, self._types[key])
            except RefusedError as error:
                refused[key] = error.under(key)
        reason = None
        if not refused and given.keys() >= self._needed:
            try:
                return self._wanted(**{self._names[key]: given[key] for key in given})
            except ValueError as error:
                reason = error
        problems = [*self._problems(value, given, refused)]
        if reason and not problems:
            problems = [problem_of(reason)]
        raise RefusedError(*problems)

    def _stray(self, key: str) -> Problem:
        return misplaced(key) if key in self._top else _unknown(key, self._known)

    def _problems(
        self,
        value: Mapping[str, Any],
        given: Mapping[str, Any],
        refused: Mapping[str, tuple[Problem, ...]],
    ) -> Iterator[Problem]:
        """Yield all that is wrong, in the order of the file, and then what is missing.

        The constructor would stop at the first, and hide which field it was.
        """
        good: dict[str, Any] = {}
        for key in value:
            problems = refused.get(key) or self._checked(key, given[key])
            if key in self._known:
                good[self._names[key]] = ... if problems else given[key]
            yield from problems
        yield from _missing(value, self._known)
        yield from _clashes(self._wanted, good)

    def _checked(self, key: str, value: Any) -> tuple[Problem, ...]:
        """Return what the validator of a field says of a value."""
        attribute = self._known[key]
        try:
            if attribute.validator is not None:
                attribute.validator(None, attribute, value)
        except ValueError as error:
            return RefusedError(problem_of(error)).under(key)
        return ()


def expect(value: Any, wanted: type, fix: str = "") -> Any:
    """Return a value as it is; RefusedError when its type is not exactly `wanted`."""
    if type(value) is not wanted:
        raise RefusedError(
            Problem(
                path="",
                what=f"hier hoort {_KINDS_OF_VALUE[wanted]}, maar er staat "
                f"{_named(value)}",
                fix=fix or _HOW_TO_WRITE[wanted],
            )
        )
    return value


def misplaced(key: str) -> Problem:
    """Return what is wrong with a key of the top of the file that stands in a block."""
    return Problem(
        path=shown(key),
        what="deze regel hoort niet in dit blok",
        fix="Zet hem hoger, boven de eerste kop tussen haken",
    )


def problem_of(error: ValueError) -> Problem:
    """Return what a validator said (``what; what to do``) as a problem."""
    what, _, fix = str(error).partition("; ")
    return Problem(path="", what=what, fix=fix[:1].upper() + fix[1:])


def _named(value: object) -> str:
    """Return what sort of thing a value is, in Dutch, without the value itself."""
    for kind, name in _KINDS_OF_VALUE.items():
        if isinstance(value, kind):
            return name
    return "iets anders"


def _word(value: Any, wanted: type[StrEnum]) -> StrEnum:
    expect(value, str)
    names = _names(wanted)
    if value not in names:
        raise RefusedError(
            Problem(
                path="",
                what="dit woord is hier niet bekend",
                fix=closest(value, [*names]),
            )
        )
    return wanted(names[value])


@cache
def _names(wanted: type[StrEnum]) -> dict[str, str]:
    return {word: name for name, word in WORDS[wanted].items()}


def _is_tuple(wanted: Any) -> bool:
    return get_origin(wanted) is tuple


def _members(wanted: Any, converter: Converter) -> _Hook:
    inner, *_ = get_args(wanted)
    fix, hook = _how_to_list(inner), converter.get_structure_hook(inner)

    def members(value: Any, _wanted: Any) -> tuple[Any, ...]:
        expect(value, list, fix)
        structured: list[Any] = []
        problems: list[Problem] = []
        for number, member in enumerate(value, start=1):
            try:
                structured.append(hook(member, inner))
            except RefusedError as refused:
                problems += refused.under(str(number))
        if problems:
            raise RefusedError(*problems)
        return tuple(structured)

    return members


def _is_optional(wanted: Any) -> bool:
    return type(None) in get_args(wanted)


def _present(wanted: Any, converter: Converter) -> _Hook:
    """Read what is optional: in TOML it is there, or its key is not."""
    (inner,) = (kind for kind in get_args(wanted) if kind is not type(None))
    hook = converter.get_structure_hook(inner)
    return lambda value, _wanted: hook(value, inner)


def _kind(_wanted: Any, converter: Converter) -> _Hook:
    """Read a part of a meeting, of the class that its ``soort`` says."""

    def kind(value: Any, _wanted: Any) -> Any:
        expect(value, dict)
        rest = dict(value)
        try:
            word = expect(rest.pop("soort", ""), str)
        except RefusedError as refused:
            raise RefusedError(*refused.under("soort")) from None
        if word not in KINDS:
            fix = closest(word, [*KINDS])
            raise RefusedError(
                Problem(path="soort", what="dit soort deel bestaat niet", fix=fix)
            )
        return converter.structure(rest, KINDS[word])

    return kind


def _how_to_list(inner: Any) -> str:
    if attrs.has(inner):
        return "Zet boven elk blok een kop met dubbele haken: [[ en ]]"
    example = _LISTS.get(inner, _LISTS[str])
    return f"Zet er vierkante haken omheen, zoals {example}"


def _unknown(key: str, known: Collection[str]) -> Problem:
    what = "deze naam ken ik niet"
    return Problem(path=shown(key), what=what, fix=closest(key, known))


def _missing(
    value: Mapping[str, Any], known: Mapping[str, "attrs.Attribute[Any]"]
) -> Iterator[Problem]:
    """Yield the keys that must be there and are not, also not misspelled."""
    meant = {nearest(key, known) for key in value if key not in known}
    for key, attribute in known.items():
        if attribute.default is attrs.NOTHING and key not in value and key not in meant:
            line = _example(key, attribute.type)
            fix = f"Zet erbij: {line}" if line else f"Voeg ‘{key}’ toe"
            yield Problem(path=key, what="dit ontbreekt", fix=fix)


def _example(key: str, wanted: Any) -> str:
    if wanted in _LINES:
        return f"{key} = {_LINES[wanted]}"
    if _is_tuple(wanted) and attrs.has(get_args(wanted)[0]):
        return f"een blok met de kop [[{key}]]"
    return ""


def _clashes(wanted: Any, given: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield what a class says of its fields together, if it says anything of that."""
    check = getattr(wanted, "clashes", None)
    for name, reason in check(given) if check else ():
        problem = problem_of(ValueError(reason))
        yield problem._replace(path=key_of(wanted, name))


CONVERTER: Final = strict_converter()
"""For files in which nothing is special."""
