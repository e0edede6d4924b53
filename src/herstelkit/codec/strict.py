"""Strict reading: nothing is coerced, and every problem is found in one go.

cattrs picks the hook for each type; the hooks here collect `Problem`s with the path in
the words of the file, where cattrs' own would stop at the class or lose the field.
"""

import datetime as dt
import difflib
from collections.abc import Callable
from enum import StrEnum
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter

from herstelkit.codec.names import KINDS, WORDS, key_of
from herstelkit.courses import SessionPart
from herstelkit.errors import Problem

_KINDS_OF_VALUE: dict[type, str] = {
    bool: "waar of niet waar (true of false)",
    str: "een tekst",
    int: "een heel getal",
    float: "een getal",
    dt.datetime: "een datum met een tijd",
    dt.date: "een datum",
    dt.time: "een tijd",
    list: "een lijst",
    dict: "een blok met sleutels",
}

_HOW_TO_WRITE: dict[type, str] = {
    bool: "Schrijf true of false, zonder aanhalingstekens",
    str: "Zet de tekst tussen aanhalingstekens",
    int: "Schrijf een heel getal, zonder aanhalingstekens",
    dt.date: "Schrijf jaar-maand-dag zonder aanhalingstekens, zoals 2027-01-12",
    dt.time: "Schrijf uur:minuut:seconde zonder aanhalingstekens, zoals 18:30:00",
    list: 'Zet vierkante haken om de lijst, zoals ["een", "twee"]',
    dict: "Schrijf dit als een blok met een kop tussen haken",
}


class RefusedError(Exception):
    """A value does not fit; `problems` have paths from that value on."""

    def __init__(self, *problems: Problem) -> None:
        """Take everything that is wrong with the value."""
        self.problems = problems
        super().__init__(problems)

    def under(self, step: str) -> tuple[Problem, ...]:
        """Return the problems with one more step at the front of their paths."""
        return tuple(
            attrs.evolve(p, path=" · ".join(filter(None, (step, p.path))))
            for p in self.problems
        )


def strict_converter() -> Converter:
    """Return a converter that structures our classes from TOML values."""
    converter = Converter(detailed_validation=False)
    for leaf in (bool, str, int, dt.date, dt.time):
        converter.register_structure_hook(leaf, expect)
    converter.register_structure_hook(StrEnum, _word)
    converter.register_structure_hook_func(_is_tuple, _members_with(converter))
    converter.register_structure_hook_func(_is_optional, _present_with(converter))
    converter.register_structure_hook_func(attrs.has, _fields_with(converter))
    # Last, so that it is asked first: the union would pass for a class otherwise.
    converter.register_structure_hook_func(
        lambda wanted: wanted == SessionPart, _kind_with(converter)
    )
    return converter


def expect(value: Any, wanted: type) -> Any:
    """Return a value as it is; RefusedError when its type is not exactly `wanted`."""
    if type(value) is not wanted:
        raise RefusedError(
            Problem(
                path="",
                what=f"hier hoort {_KINDS_OF_VALUE[wanted]}, maar er staat "
                f"{_named(value)}",
                fix=_HOW_TO_WRITE[wanted],
            )
        )
    return value


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


def closest(word: str, known: list[str]) -> str:
    """Return a sentence that suggests the nearest known word, or lists them all."""
    near = difflib.get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    if near:
        return f"Bedoel je ‘{near[0]}’?"
    return f"Kies uit: {', '.join(known)}"


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
        expect(value, list)
        inner, *_ = get_args(wanted)
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


def _fields_with(converter: Converter) -> Callable[[Any, Any], Any]:
    def fields(value: Any, wanted: Any) -> Any:
        expect(value, dict)
        attributes = attrs.fields(attrs.resolve_types(wanted))
        keys = {key_of(wanted, attribute.name): attribute for attribute in attributes}
        problems = [_unknown(key, [*keys]) for key in value if key not in keys]
        given: dict[str, Any] = {}
        for key, attribute in keys.items():
            try:
                if key in value:
                    given[attribute.name] = _field(converter, value[key], attribute)
                elif attribute.default is attrs.NOTHING:
                    problems.append(_missing(key))
            except RefusedError as refused:
                problems += refused.under(key)
        return _made(wanted, given, problems)

    return fields


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


def _unknown(key: str, known: list[str]) -> Problem:
    return Problem(path=key, what="deze sleutel ken ik niet", fix=closest(key, known))


def _missing(key: str) -> Problem:
    return Problem(path=key, what="dit ontbreekt", fix=f"Voeg ‘{key}’ toe")
