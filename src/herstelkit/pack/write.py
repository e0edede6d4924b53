"""Write a pack: make everything, lay it down beside its place, then move it there."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from herstelkit.archive import write_zip
from herstelkit.pack.manifest import MANIFEST, manifest
from herstelkit.pack.place import put_in_place, sweep, workshop
from herstelkit.pack.target import check_target, explained


@frozen(kw_only=True)
class Pack:
    """A pack that was written: its folder, its files, and the zip if there is one.

    `kept` is where an older pack went that people had changed, if there was one.
    """

    root: Path
    files: tuple[str, ...]
    kept: Path | None
    zipped: Path | None


def write_pack(
    target: Path,
    files: Iterable[tuple[str, bytes]],
    about: Mapping[str, Any],
    *,
    zipped: bool = False,
) -> Pack:
    """Write a pack of `files` (path, content) and return what was written.

    `about` is what the manifest says besides the digests of the files. OutputError when
    something cannot be written; then what it names still is as it was.
    """
    place = check_target(target)
    archive = place.with_name(f"{place.name}.zip")
    contents = dict(files)  # all of them, before anything on the disk changes
    contents[MANIFEST] = manifest(about, contents)
    with explained(target):
        place.parent.mkdir(parents=True, exist_ok=True)
        sweep(place)
        sweep(archive)
        kept = _deliver(contents, place, archive if zipped else None)
    return Pack(
        root=place,
        files=tuple(sorted(contents)),
        kept=kept,
        zipped=archive if zipped else None,
    )


def _deliver(
    contents: Mapping[str, bytes], place: Path, archive: Path | None
) -> Path | None:
    """Write pack and zip beside their places and move both; return what is kept."""
    with workshop(place) as folder:
        pack, packed = folder / "pack", folder / "zip"
        _lay_down(pack, contents)
        if archive is None:
            return put_in_place(pack, place)
        _write(packed, write_zip(sorted(contents.items())))
        kept = put_in_place(pack, place)
        with explained(archive):
            return put_in_place(packed, archive) or kept


def _lay_down(folder: Path, contents: Mapping[str, bytes]) -> None:
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, content)


def _write(path: Path, content: bytes) -> None:
    """Write a file through to the disk: a name may not arrive before its content."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
