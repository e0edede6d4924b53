"""The manifest of a pack: what it is, and the digest of every file it was built with.

A manifest lies in a folder that anybody may have had in hands, so nothing in it is
trusted: its names are only ever looked up, never opened.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final

MANIFEST: Final = "manifest.json"
LARGEST: Final = 1_000_000
"""Most bytes of a manifest; ours take about five thousand."""

_SCHEMA: Final = "herstelkit/pakket"


def digest(content: bytes) -> str:
    """Return the digest of a file as a manifest writes it."""
    return hashlib.sha256(content).hexdigest()


def manifest(about: Mapping[str, Any], contents: Mapping[str, bytes]) -> bytes:
    """Return the manifest of a pack of `contents`, with `about` as its first lines."""
    digests = {name: digest(content) for name, content in sorted(contents.items())}
    values = {"schema": _SCHEMA, "version": 1, **about, "files": digests}
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode()


def digests_in(content: bytes) -> dict[str, str]:
    """Return the digests in a manifest by file name; ValueError says what is wrong."""
    files: dict[str, str] = values_in(content)["files"]
    return files


def values_in(content: bytes) -> dict[str, Any]:
    """Return what a manifest holds; ValueError says what is wrong with it."""
    try:
        values = _parsed(content)
    except (ValueError, RecursionError):
        reason = "dit bestand is beschadigd"
        raise ValueError(reason) from None
    match values:
        case {"schema": schema, "files": dict(files)}:
            if schema == _SCHEMA and _sound(files):
                found: dict[str, Any] = values
                return found
    reason = "dit is geen lijst van een pakket"
    raise ValueError(reason)


def _parsed(content: bytes) -> Any:
    if len(content) > LARGEST:
        raise ValueError
    return json.loads(content, object_pairs_hook=_each_once)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError
    return values


def _sound(files: Mapping[str, object]) -> bool:
    return all(
        isinstance(value, str) and name.isprintable() and _is_inside(name)
        for name, value in files.items()
    )


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return path.as_posix() == name != "." and path.root == "" and ".." not in path.parts
