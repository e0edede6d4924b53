"""The same plan file by pydantic: models with our fields, made from our classes.

They are strict, refuse names that they do not know, and check every text and id with a
pattern, in Rust. With `linked` they also hold that ids are unique and pointers find
their tool, as a validator in Python. Spared in both: a name that stands twice in a
block, the place of a line end, messages in plain words, and older versions.
"""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Final, Literal, Self, get_args, get_origin

import attrs
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    create_model,
    model_validator,
)

from herstelkit.wrap import Kind, Wrap

_SAFE: Final = (
    r"^[\t\n\r\x20-\x7e\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$"
)
_IDENTIFIER: Final = r"^[a-z0-9]+(?:[._-][a-z0-9]+)*$"
_PATTERNS: Final = {
    Kind.TEXT: _SAFE,
    Kind.ID: _IDENTIFIER,
    Kind.POINTER: _IDENTIFIER,
}


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Linked(_Strict):
    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        tools = [t.id for t in (*self.toolbox.used, *self.toolbox.to_try)]
        ids, pointers = [], []
        for piece in _pieces(self):
            ids.append(piece.id)
            pointers += getattr(piece, "tools", ())
        if len(set(ids)) < len(ids) or not set(tools).issuperset(pointers):
            reason = "an id stands twice, or a pointer finds no tool"
            raise ValueError(reason)
        return self


def _pieces(plan: BaseModel) -> Iterator[Any]:
    for value in plan.__dict__.values():
        if isinstance(value, BaseModel):
            for member in value.__dict__.values():
                yield from member if isinstance(member, tuple) else ()
        elif isinstance(value, tuple):
            yield from value


def plan_model(*, linked: bool = False) -> type[BaseModel]:
    """Return the model of a whole plan file."""
    head = {
        "head": (Literal["herstelkit/plan"], Field(alias="schema")),
        "version": (Literal[1], ...),
    }
    base = _Linked if linked else _Strict
    fields = {a.name: _field(a) for a in attrs.fields(Wrap)}
    return create_model("Plan", __base__=base, **head, **fields)


def faults(model: type[BaseModel], text: str) -> int:
    """Return how many faults a model finds in a plan file."""
    try:
        model.model_validate_json(text)
    except ValidationError as error:
        return error.error_count()
    return 0


@cache
def _model(wanted: type) -> Any:
    fields = {a.name: _field(a) for a in attrs.fields(wanted)}
    return create_model(wanted.__name__, __base__=_Strict, **fields)


def _field(attribute: "attrs.Attribute[Any]") -> tuple[Any, Any]:
    default = attribute.default
    if default is attrs.NOTHING:
        default = ...
    elif isinstance(default, attrs.Factory):
        default = _model(attribute.type)()
    return _type(attribute.type), default


def _type(wanted: Any) -> Any:
    if attrs.has(wanted):
        return _model(wanted)
    if get_origin(wanted) is tuple:
        return tuple[_type(get_args(wanted)[0]), ...]
    if get_origin(wanted) is Annotated:
        return Annotated[str, StringConstraints(pattern=_PATTERNS[get_args(wanted)[1]])]
    if type(None) in get_args(wanted):
        return _type(get_args(wanted)[0]) | None
    return wanted
