"""How a pack differs from what its manifest says was built."""

import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from herstelkit.errors import ContentError, Problem
from herstelkit.pack.manifest import LARGEST, MANIFEST, digest, digests_in, values_in


@frozen
class Missing:
    """A file that the manifest names and the folder lacks."""

    name: str


@frozen
class Changed:
    """A file that is not as it was when the pack was built."""

    name: str


@frozen
class Added:
    """A file that was put into the folder later."""

    name: str


Change = Missing | Changed | Added

# Files that systems and Office programs leave wherever somebody looks around.
_CLUTTER: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_LOCKS: Final = ("~$", ".~lock.")

# What reading a zip file raises that is damaged, encrypted, or no zip file at all.
_UNREADABLE: Final = (
    OSError,
    ValueError,
    LookupError,
    RuntimeError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
)


def compare(root: Path) -> tuple[Change, ...]:
    """Return how a pack differs from its manifest; ContentError without a manifest."""
    return tuple(_changes(manifest_of(root)["files"], dict(_present(root))))


def manifest_of(root: Path) -> dict[str, Any]:
    """Return what the manifest of a pack says; ContentError without a manifest."""
    source = root / MANIFEST
    try:
        return values_in(_start_of(source))
    except OSError:
        raise _refusal(
            root, "in deze map staat geen pakket", "Noem de map die ‘bouw’ maakte"
        ) from None
    except ValueError as error:
        raise _refusal(source, str(error), "Bouw opnieuw, in een andere map") from None


def is_pack(root: Path) -> bool:
    """Tell whether a folder is a pack, whatever people did to it."""
    try:
        manifest_of(root)
    except ContentError:
        return False
    return True


def is_empty(root: Path) -> bool:
    """Tell whether a folder holds nothing of anybody's."""
    return all(_is_clutter(entry.name) for entry in root.iterdir())


def is_as_built(path: Path) -> bool:
    """Tell whether nobody's work would be lost with a pack, or with the zip of one.

    So it is when nothing was changed or added; files may be missing. A link, and what
    is neither empty nor a pack, is somebody's work.
    """
    if path.is_symlink():
        return False
    if not path.is_dir():
        return path.is_file() and _is_zip_as_built(path)
    if not is_pack(path):
        return is_empty(path)
    return all(isinstance(change, Missing) for change in compare(path))


def _changes(
    digests: Mapping[str, str], present: Mapping[str, Path]
) -> Iterator[Change]:
    for name in sorted(present.keys() - digests.keys()):
        yield Added(name)
    for name, expected in sorted(digests.items()):
        if name not in present:
            yield Missing(name)
        elif _digest_of(present[name]) != expected:
            yield Changed(name)


def _present(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield all that lies in a folder; links and closed folders are not looked into."""
    closed: list[OSError] = []
    for folder, folders, names in os.walk(root, onerror=closed.append):
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in (*names, *links):
            path = Path(folder, name)
            if path != root / MANIFEST and not _is_clutter(name):
                yield path.relative_to(root).as_posix(), path
    for error in closed:
        path = Path(error.filename)
        yield path.relative_to(root).as_posix(), path


def _is_clutter(name: str) -> bool:
    return name in _CLUTTER or name.startswith(_LOCKS)


def _digest_of(path: Path) -> str | None:
    """Return the digest of a file; None for a link, a pipe or what cannot be read."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _start_of(source: Path) -> bytes:
    """Return as much of a file as a manifest can be, and one byte more."""
    if not source.is_file():  # a pipe would keep us waiting
        raise FileNotFoundError
    with source.open("rb") as file:
        return file.read(LARGEST + 1)


def _refusal(source: Path, what: str, fix: str) -> ContentError:
    return ContentError(str(source), (Problem(path="", what=what, fix=fix),))


def _is_zip_as_built(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            digests = digests_in(archive.read(MANIFEST))
            names = set(archive.namelist()) - {MANIFEST}
            return names <= digests.keys() and all(
                digest(archive.read(name)) == digests[name] for name in names
            )
    except _UNREADABLE:
        return False
