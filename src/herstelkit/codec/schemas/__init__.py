"""The JSON Schemas that are shipped, for other languages and tools."""

import json
from importlib import resources
from typing import Any, Final

from herstelkit.primitives import closest

NAMES: Final = ("plan",)
"""What there is a JSON Schema of."""


def json_schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a sort of file; ValueError if there is none.

    Sorts: ``plan``. Titles and descriptions are Dutch, ``x-title-en`` and
    ``x-description-en`` hold them in English.
    """
    if name not in NAMES:
        reason = f"hiervan is geen schema. {closest(name, NAMES)}"
        raise ValueError(reason)
    file = resources.files(__name__) / f"{name}.schema.json"
    text = file.read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
