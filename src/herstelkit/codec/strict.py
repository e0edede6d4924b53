"""Strict reading: nothing is coerced, and every problem is found in one go.

cattrs picks the hook for each type; the hooks here collect `Problem`s with the path in
the words of the file, where cattrs' own would stop at the class or lose the field.
Problems come in the order of the file; what is missing comes last.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
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


class RefusedError(Exception):
    """A value does not fit; `problems` have paths from that value on."""

    def __init__(self, *problems: Problem) -> None:
        """Take everything that is wrong with the value."""
        self.problems = problems
        super().__init__(problems)

    def under(self, step: str) -> tuple[Problem, ...]:
        """Return the problems with one more step at the front of their paths."""
        return tuple(
            attrs.evolve(p, path=" · ".join(filter(None, (shown(step), p.path))))
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
    converter.register_structure_hook_func(_is_tuple, _members_with(converter))
    converter.register_structure_hook_func(_is_optional, _present_with(converter))
    converter.register_structure_hook_func(attrs.has, _fields_with(converter, top))
    # Last, so that it is asked first: the union would pass for a class otherwise.
    converter.register_structure_hook_func(
        lambda wanted: wanted == SessionPart, _kind_with(converter)
    )
    return converter


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
    words = {word: name for name, word in WORDS[wanted].items()}
    if value not in words:
        raise RefusedError(
            Problem(
                path="",
                what="dit woord is hier niet bekend",
                fix=closest(value, [*words]),
            )
        )
    return wanted(words[value])


def _members_with(converter: Converter) -> Callable[[Any, Any], tuple[Any, ...]]:
    def members(value: Any, wanted: Any) -> tuple[Any, ...]:
        inner, *_ = get_args(wanted)
        expect(value, list, _how_to_list(inner))
        structured: list[Any] = []
        problems: list[Problem] = []
        for number, member in enumerate(value, start=1):
            try:
                structured.append(converter.structure(member, inner))
            except RefusedError as refused:
                problems += refused.under(str(number))
        if problems:
            raise RefusedError(*problems)
        return tuple(structured)

    return members


def _how_to_list(inner: Any) -> str:
    if attrs.has(inner):
        return "Zet boven elk blok een kop met dubbele haken: [[ en ]]"
    example = _LISTS.get(inner, _LISTS[str])
    return f"Zet er vierkante haken omheen, zoals {example}"


def _is_tuple(wanted: Any) -> bool:
    return get_origin(wanted) is tuple


def _is_optional(wanted: Any) -> bool:
    return type(None) in get_args(wanted)


def _present_with(converter: Converter) -> Callable[[Any, Any], Any]:
    def present(value: Any, wanted: Any) -> Any:
        (inner,) = (kind for kind in get_args(wanted) if kind is not type(None))
        return converter.structure(value, inner)

    return present


def _kind_with(converter: Converter) -> Callable[[Any, Any], Any]:
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


def _fields_with(
    converter: Converter, top: Collection[str]
) -> Callable[[Any, Any], Any]:
    def fields(value: Any, wanted: Any) -> Any:
        expect(value, dict)
        known = _keys(wanted)
        given: dict[str, Any] = {}
        problems: list[Problem] = []
        for key in value:
            if key not in known:
                stray = key in top
                problems.append(misplaced(key) if stray else _unknown(key, known))
                continue
            attribute = known[key]
            try:
                given[attribute.name] = _field(converter, value[key], attribute)
            except RefusedError as refused:
                problems += refused.under(key)
                given[attribute.name] = ...
        problems += _missing(value, known)
        problems += _clashes(wanted, given)
        return _made(wanted, given, problems)

    return fields


def _keys(wanted: Any) -> dict[str, "attrs.Attribute[Any]"]:
    attributes = attrs.fields(attrs.resolve_types(wanted))
    return {key_of(wanted, attribute.name): attribute for attribute in attributes}


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
        yield attrs.evolve(problem, path=key_of(wanted, name))


def _field(converter: Converter, value: Any, attribute: "attrs.Attribute[Any]") -> Any:
    wanted: Any = attribute.type
    structured = converter.structure(value, wanted)
    check = attribute.validator
    if check is not None:
        # Here and not in the constructor, which would stop at the first and hide
        # which field it was.
        _reasoned(lambda: check(None, attribute, structured))
    return structured


def _made(wanted: Any, given: dict[str, Any], problems: list[Problem]) -> Any:
    if problems:
        raise RefusedError(*problems)
    made: list[Any] = []
    _reasoned(lambda: made.append(wanted(**given)))
    return made[0]


def _reasoned(action: Callable[[], object]) -> None:
    try:
        action()
    except ValueError as error:
        raise RefusedError(problem_of(error)) from None
