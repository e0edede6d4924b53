"""The same plan file by msgspec: structs with our fields, made from our classes.

They refuse names that they do not know, and check every text and id with a pattern of
Python's `re`. Spared: unique ids, pointers, names that stand twice, and every fault but
the first one, for msgspec stops there.
"""

from functools import cache
from typing import Annotated, Any, Final, Literal, get_args, get_origin

import attrs
import msgspec

from herstelkit.wrap import Kind, Wrap

_SAFE: Final = "^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*$"
_IDENTIFIER: Final = r"^[a-z0-9]+(?:[._-][a-z0-9]+)*$"
_PATTERNS: Final = {
    Kind.TEXT: _SAFE,
    Kind.ID: _IDENTIFIER,
    Kind.POINTER: _IDENTIFIER,
}


def decoder() -> Any:
    """Return what reads a whole plan file."""
    head = [("schema", Literal["herstelkit/plan"]), ("version", Literal[1])]
    return msgspec.json.Decoder(
        _made("Plan", [*head, *map(_field, attrs.fields(Wrap))])
    )


def _made(name: str, fields: Any) -> Any:
    return msgspec.defstruct(
        name, fields, kw_only=True, frozen=True, forbid_unknown_fields=True
    )


@cache
def _struct(wanted: Any) -> Any:
    return _made(wanted.__name__, [*map(_field, attrs.fields(wanted))])


def _field(attribute: "attrs.Attribute[Any]") -> tuple[Any, ...]:
    wanted = _type(attribute.type)
    default = attribute.default
    if default is attrs.NOTHING:
        return attribute.name, wanted
    if isinstance(default, attrs.Factory):
        default = msgspec.field(default_factory=wanted)
    return attribute.name, wanted, default


def _type(wanted: Any) -> Any:
    if attrs.has(wanted):
        return _struct(wanted)
    if get_origin(wanted) is tuple:
        return tuple[_type(get_args(wanted)[0]), ...]
    if get_origin(wanted) is Annotated:
        pattern = _PATTERNS[get_args(wanted)[1]]
        return Annotated[str, msgspec.Meta(pattern=pattern)]
    if type(None) in get_args(wanted):
        return _type(get_args(wanted)[0]) | None
    return wanted
