"""TypeScript types of a plan file, made from its JSON Schema."""

from collections.abc import Iterator
from typing import Any, Final

_HEAD: Final = """\
// Types of a herstelkit plan file. Made by scripts/make_plan_schema.py from the classes
// in herstelkit.wrap; change those. What a type cannot say: ids are unique in the whole
// plan, and each pointer is the id of a tool in the toolbox.
"""

_WIDTH: Final = 88


def plan_types(schema: dict[str, Any]) -> str:
    """Return the text of a ``.d.ts`` file for the JSON Schema of a plan."""
    blocks = [_HEAD.rstrip(), _interface("Plan", schema)]
    blocks += [_declared(name, said) for name, said in schema["$defs"].items()]
    return "\n\n".join(blocks) + "\n"


def _declared(name: str, said: dict[str, Any]) -> str:
    if said["type"] == "object":
        return _interface(name, said)
    words = " | ".join(f'"{word}"' for word in said.get("enum", ())) or "string"
    return f"{_comment(said)}\nexport type {name} = {words};"


def _interface(name: str, said: dict[str, Any]) -> str:
    lines = [_comment(said), f"export interface {name} {{", *_members(said), "}"]
    return "\n".join(lines)


def _members(said: dict[str, Any]) -> Iterator[str]:
    required = said.get("required", ())
    for name, member in said["properties"].items():
        if "x-title-en" in member:
            yield f"  /** {member['x-title-en']}. */"
        mark = "" if name in required else "?"
        yield f"  {name}{mark}: {_type(member)};"


def _type(said: dict[str, Any]) -> str:
    if "const" in said:
        value = said["const"]
        return f'"{value}"' if isinstance(value, str) else str(value)
    if "$ref" in said:
        return str(said["$ref"]).rpartition("/")[2]
    if said["type"] == "array":
        return f"{_type(said['items'])}[]"
    return str(said["type"])


def _comment(said: dict[str, Any]) -> str:
    line = f"/** {said['x-description-en']} */"
    if len(line) <= _WIDTH:
        return line
    return f"/**\n * {said['x-description-en']}\n */"
