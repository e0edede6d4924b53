"""The manifest of a pack: what it is, and the digest of every file it was built with.

A manifest lies in a folder that anybody may have had in hands, so nothing in it is
trusted: its names are only ever looked up, never opened.

What a file was made from stands in it too, and a seal on the whole: with those, a build
can tell what it need not make again. A seal is no lock: it finds what went wrong and
what was edited by hand. Whoever works out a new one fools nobody but themselves.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from attrs import frozen

MANIFEST: Final = "manifest.json"
LARGEST: Final = 1_000_000
"""Most bytes of a manifest; ours take about five thousand."""

_SCHEMA: Final = "herstelkit/pakket"


def digest(content: bytes) -> str:
    """Return the digest of a file as a manifest writes it."""
    return hashlib.sha256(content).hexdigest()


@frozen(kw_only=True)
class Origin:
    """What a pack is made from, as digests: all of it, and each file by its path."""

    recipe: str
    made_from: Mapping[str, str]


def manifest(
    about: Mapping[str, Any],
    contents: Mapping[str, bytes],
    origin: Origin | None = None,
) -> bytes:
    """Return the manifest of a pack of `contents`, with `about` as its first lines."""
    digests = {name: digest(content) for name, content in sorted(contents.items())}
    values = {"schema": _SCHEMA, "version": 1, **about, "files": digests}
    if origin is None:
        return _written(values)
    made_from = dict(sorted(origin.made_from.items()))
    values |= {"recipe": origin.recipe, "made_from": made_from}
    return _written(values | {"seal": _seal(values)})


def origin_in(content: bytes) -> Origin | None:
    """Return what a manifest says of its making; None when it is not as we wrote it.

    Not one letter of it may differ: half a truth about what a file was made from would
    make a wrong file stay.
    """
    try:
        values = values_in(content)
        seal = values.pop("seal", None)
        whole = content == _written(values | {"seal": seal}) and seal == _seal(values)
    except (ValueError, RecursionError):
        return None
    match values:
        case {"recipe": str(recipe), "made_from": dict(made_from)} if whole:
            return Origin(recipe=recipe, made_from=made_from)
    return None


def _seal(values: Mapping[str, Any]) -> str:
    return digest(_written(values))


def _written(values: Mapping[str, Any]) -> bytes:
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
