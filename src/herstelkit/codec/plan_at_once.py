"""Plain values of a faultless plan to its classes, straight through and without a word.

Nearly every plan that is opened is faultless. For those a reader of each class is made
once, from the types of its attributes, without places and without problems. At the
least doubt there is no plan, and `plan_shape.Reading` reads all of it again to tell
what is wrong. What a text or an id may hold is checked by the classes themselves.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any

from herstelkit.codec.plan_shape import as_date, fields_of, sort_of
from herstelkit.wrap import Wrap

_Reader = Callable[[Any], Any]


def read_at_once(values: dict[str, Any], allowed: frozenset[str]) -> Wrap | None:
    """Return the plan that plain values describe; nothing when anything is wrong.

    `allowed` are names at the top that belong to the file rather than to the plan.
    """
    if type(values) is not dict:  # a `Block`, with a name twice
        return None
    own = {name: value for name, value in values.items() if name not in allowed}
    try:
        plan: Wrap = _reader(Wrap)(own)
    except (KeyError, TypeError, ValueError):
        return None
    return plan


@cache
def _reader(wanted: Any) -> _Reader:
    """Return what makes a value of a type, and raises when it is of another sort."""
    sort, inner = sort_of(wanted)
    match sort:
        case "block":
            return _block(inner)
        case "list":
            return _list(_reader(inner))
        case "string":
            return _same(str)
        case "date":
            return _date
        case "yes_no":
            return _same(bool)
        case _:
            return _word(inner)


def _block(wanted: Any) -> _Reader:
    types: dict[str, Any] = {n: field.type for n, field in fields_of(wanted).items()}
    readers = {name: _reader(kind) for name, kind in types.items()}

    def read(value: Any) -> Any:
        if type(value) is not dict:
            raise TypeError
        return wanted(**{name: readers[name](value[name]) for name in value})

    return read


def _list(member: _Reader) -> _Reader:
    def read(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise TypeError
        return tuple(map(member, value))

    return read


def _same(wanted: type) -> _Reader:
    def read(value: Any) -> Any:
        if type(value) is not wanted:
            raise TypeError
        return value

    return read


def _word(wanted: type[StrEnum]) -> _Reader:
    return {word.value: word for word in wanted}.__getitem__


def _date(value: Any) -> Any:
    made = as_date(value)
    if made is None:
        raise ValueError
    return made
