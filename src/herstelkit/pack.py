"""A pack on disk: a folder with a manifest, there as a whole or not at all.

The files are written beside the folder and change places with it in one step, so that
whoever looks (or pulls the plug) finds the old pack or the new one, never a mix. What
people changed in an old pack is never thrown away: it is kept beside the new one.
"""

import hashlib
import json
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Final

from attrs import frozen

from herstelkit._exchange import exchange
from herstelkit.archive import write_zip
from herstelkit.errors import ContentError, OutputError, Problem

MANIFEST: Final = "manifest.json"
SCHEMA: Final = "herstelkit/pakket"
_HOUR: Final = 3600


@frozen(kw_only=True)
class Pack:
    """A pack that was written: its folder, its files, and the zip if there is one.

    `kept` is where an older pack went that people had changed, if there was one.
    """

    root: Path
    files: tuple[str, ...]
    kept: Path | None
    zipped: Path | None


def check_target(target: Path) -> None:
    """Refuse a folder that holds something else than a pack; OutputError says why."""
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise OutputError(target, "dit is geen map", "Kies met -o een andere map")
    if target.is_dir() and any(target.iterdir()) and not (target / MANIFEST).is_file():
        raise OutputError(
            target,
            "in deze map staan al andere bestanden",
            "Kies met -o een lege of een nieuwe map",
        )


def write_pack(
    target: Path,
    files: Iterable[tuple[str, bytes]],
    about: Mapping[str, Any],
    *,
    zipped: bool = False,
) -> Pack:
    """Write a pack of `files` (path, content) and return what was written.

    `about` is what the manifest says besides the digests of the files. OutputError when
    something cannot be written; then the old pack, if any, is still in its place.
    """
    check_target(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        return _written(target, files, about, zipped=zipped)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise OutputError(
            target,
            f"het pakket kon niet worden geschreven ({reason})",
            "Kijk of er ruimte is en of je hier mag schrijven",
        ) from error


def _written(
    target: Path,
    files: Iterable[tuple[str, bytes]],
    about: Mapping[str, Any],
    *,
    zipped: bool,
) -> Pack:
    beside = target.with_name(f".{target.name}.bouw-{os.getpid()}")
    try:
        beside.mkdir()
        contents = [*_laid_down(beside, files)]
        digests = {name: _digest(content) for name, content in sorted(contents)}
        manifest = _manifest(about, digests)
        contents.append((MANIFEST, manifest))
        (beside / MANIFEST).write_bytes(manifest)
        kept = _put_in_place(beside, target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    names = tuple(sorted(name for name, _ in contents))
    archive = _write_archive(target, contents) if zipped else None
    return Pack(root=target, files=names, kept=kept, zipped=archive)


def _laid_down(
    folder: Path, files: Iterable[tuple[str, bytes]]
) -> Iterable[tuple[str, bytes]]:
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        yield name, content


def _manifest(about: Mapping[str, Any], digests: Mapping[str, str]) -> bytes:
    values = {"schema": SCHEMA, "version": 1, **about, "files": dict(digests)}
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode()


def _put_in_place(beside: Path, target: Path) -> Path | None:
    """Let the new pack change places with the old; return where a changed one went."""
    if not target.exists():
        beside.rename(target)
        return None
    if not any(target.iterdir()) or not _touched(target):
        exchange(beside, target)
        return None
    kept = _free_name(target)
    # The new pack first takes the name under which the old one will be kept. Whoever
    # is interrupted here still has both, each whole.
    beside.rename(kept)
    exchange(kept, target)
    return kept


def _touched(target: Path) -> bool:
    """Tell whether people changed or added anything in a pack."""
    return any(isinstance(change, (Changed, Added)) for change in compare(target))


def _free_name(target: Path) -> Path:
    number = 1
    while (name := target.with_name(f"{target.name}-vorige-{number}")).exists():
        number += 1
    return name


def _sweep(target: Path) -> None:
    """Remove what builds left behind that were cut off."""
    for left in target.parent.glob(f".{target.name}.bouw-*"):
        if time.time() - left.stat().st_mtime > _HOUR:
            shutil.rmtree(left, ignore_errors=True)


def _write_archive(target: Path, contents: list[tuple[str, bytes]]) -> Path:
    archive = target.with_name(f"{target.name}.zip")
    beside = target.with_name(f".{target.name}.zip-{os.getpid()}")
    try:
        beside.write_bytes(write_zip(sorted(contents)))
        beside.replace(archive)
    finally:
        beside.unlink(missing_ok=True)
    return archive


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


def compare(root: Path) -> tuple[Change, ...]:
    """Return how a pack differs from its manifest; ContentError without a manifest."""
    digests = _digests(root)
    present = {
        path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()
    } - {MANIFEST}
    changes: list[Change] = [Added(name) for name in sorted(present - digests.keys())]
    for name, digest in sorted(digests.items()):
        if name not in present:
            changes.append(Missing(name))
        elif _digest((root / name).read_bytes()) != digest:
            changes.append(Changed(name))
    return tuple(changes)


def _digests(root: Path) -> dict[str, str]:
    source = root / MANIFEST
    try:
        values = json.loads(source.read_bytes())
    except OSError:
        raise _refuse(
            root, "in deze map staat geen pakket", "Noem de map die ‘bouw’ maakte"
        ) from None
    except (ValueError, RecursionError):
        raise _refuse(source, "dit bestand is beschadigd", "Bouw opnieuw") from None
    files = values.get("files") if isinstance(values, dict) else None
    if not isinstance(files, dict) or not all(map(_is_inside, files.items())):
        raise _refuse(source, "dit is geen lijst van een pakket", "Bouw opnieuw")
    return files


def _is_inside(entry: tuple[str, object]) -> bool:
    name, digest = entry
    path = PurePosixPath(name)
    return isinstance(digest, str) and not path.is_absolute() and ".." not in path.parts


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _refuse(source: Path, what: str, fix: str) -> ContentError:
    return ContentError(str(source), (Problem(path="", what=what, fix=fix),))
