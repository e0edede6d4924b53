"""The JSON Schema (2020-12) of a plan file, made from the classes.

It says all that a schema can say: names, sorts and safe characters. That ids are unique
and that pointers find their tool is checked by `load_plan` alone.
"""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, Final, get_args, get_origin

import attrs

from herstelkit.codec.migrations import VERSION
from herstelkit.codec.plan_file import SCHEMA
from herstelkit.codec.plan_words import (
    Words,
    class_description,
    class_title,
    column_title,
    field_title,
    part_of,
    part_title,
)
from herstelkit.wrap import Kind, Wrap

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_UNSAFE: Final = (
    r"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff"
)
_SAFE: Final = f"^[^{_UNSAFE}]*$"
# A pattern of a schema may stop before a last line end; an identifier has none.
_IDENTIFIER: Final = r"^[a-z0-9]+(?:[._-][a-z0-9]+)*(?!\n)$"
_DAY: Final = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\n)$"

_SCHEMA_TITLE: Final = Words("Soort bestand", "Sort of file")
_VERSION_TITLE: Final = Words("Versie van het bestand", "Version of the file")

_SIMPLE: Final[dict[Any, tuple[dict[str, Any], Words, Words]]] = {
    Kind.TEXT: (
        {"type": "string", "pattern": _SAFE},
        Words("Tekst", "Text"),
        Words(
            "Eigen woorden, precies zoals getypt, in elk schrift.",
            "A person's own words, exactly as typed, in any script.",
        ),
    ),
    Kind.ID: (
        {"type": "string", "pattern": _IDENTIFIER},
        Words("Id", "Id"),
        Words(
            "Blijft bij een stukje zolang het bestaat; uniek in het hele plan.",
            "Stays with a piece as long as it is there; unique in the whole plan.",
        ),
    ),
    Kind.POINTER: (
        {"type": "string", "pattern": _IDENTIFIER},
        Words("Verwijzing", "Pointer"),
        Words(
            "Het id van gereedschap in de koffer van dit plan.",
            "The id of a tool in the toolbox of this plan.",
        ),
    ),
    dt.date: (
        {"type": "string", "format": "date", "pattern": _DAY},
        Words("Datum", "Date"),
        Words("Jaar, maand en dag: 2027-01-12.", "Year, month and day: 2027-01-12."),
    ),
}

_NAMES: Final[dict[Any, str]] = {
    Kind.TEXT: "PlanText",
    Kind.ID: "PieceId",
    Kind.POINTER: "ToolId",
    dt.date: "Day",
}
"""Names of the simple sorts; Text and Date are something else in TypeScript."""


def plan_schema() -> dict[str, Any]:
    """Return the JSON Schema of a plan file of the present version."""
    whole = _of_class(Wrap)
    head = {
        "schema": {**_told(_SCHEMA_TITLE), "const": SCHEMA},
        "version": {**_told(_VERSION_TITLE), "const": VERSION},
    }
    return {
        "$schema": DIALECT,
        "$id": f"urn:herstelkit:plan:{VERSION}",
        **whole,
        "properties": {**head, **whole["properties"]},
        "required": [*head],
        "$defs": dict(sorted(_definitions())),
    }


def _definitions() -> Iterator[tuple[str, dict[str, Any]]]:
    for kind, (said, title, description) in _SIMPLE.items():
        yield _NAMES[kind], {**_told(title, description), **said}
    for wanted in _reached(Wrap):
        if wanted is not Wrap:
            yield wanted.__name__, _definition(wanted)


def _definition(wanted: type) -> dict[str, Any]:
    if issubclass(wanted, StrEnum):
        said = {"type": "string", "enum": [word.value for word in wanted]}
        return {**_told(class_title(wanted), class_description(wanted)), **said}
    return _of_class(wanted)


def _of_class(wanted: type) -> dict[str, Any]:
    attributes = attrs.fields(wanted)
    said: dict[str, Any] = {
        **_told(class_title(wanted), class_description(wanted)),
        "type": "object",
        "properties": {
            attribute.name: {
                **_told(_title(wanted, attribute.name)),
                **_of_type(attribute.type),
            }
            for attribute in attributes
        },
    }
    required = [a.name for a in attributes if a.default is attrs.NOTHING]
    return {
        **said,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _of_type(wanted: Any) -> dict[str, Any]:
    if get_origin(wanted) is tuple:
        return {"type": "array", "items": _of_type(get_args(wanted)[0])}
    if get_origin(wanted) is Annotated:
        return _reference(_NAMES[get_args(wanted)[1]])
    if type(None) in get_args(wanted):
        return _of_type(get_args(wanted)[0])
    if wanted is bool:
        return {"type": "boolean"}
    return _reference(_NAMES.get(wanted, wanted.__name__))


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _reached(wanted: type) -> list[type]:
    """Return the classes of a plan that can be reached from one, that one first."""
    found = [wanted]
    for kind in found:
        for attribute in attrs.fields(kind) if attrs.has(kind) else ():
            inner = _innermost(attribute.type)
            ours = attrs.has(inner) or (
                isinstance(inner, type) and issubclass(inner, StrEnum)
            )
            if ours and inner not in found:
                found.append(inner)
    return found


def _innermost(wanted: Any) -> Any:
    if get_origin(wanted) is Annotated:
        return str
    inner = [kind for kind in get_args(wanted) if kind not in (type(None), ...)]
    return _innermost(inner[0]) if inner else wanted


def _title(wanted: type, name: str) -> Words:
    parts = {a.name: a.type for a in attrs.fields(Wrap)}
    if wanted is Wrap:
        return part_title(name)
    part = part_of(wanted, parts)
    return field_title(part, name) if part else column_title(name)


def _told(title: Words, description: Words | None = None) -> dict[str, str]:
    said = {"title": title.nl, "x-title-en": title.en}
    if description is None:
        return said
    return {
        **said,
        "description": description.nl,
        "x-description-en": description.en,
    }
