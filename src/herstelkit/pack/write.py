"""Write a pack: make everything, lay it down beside its place, then move it there.

A file that comes out as it stands in the old pack is not written again: the new pack
gets the very same file, with its time, as a second name for it.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from herstelkit.archive import write_zip
from herstelkit.pack.before import holds
from herstelkit.pack.compare import is_as_built
from herstelkit.pack.manifest import MANIFEST, Origin, manifest
from herstelkit.pack.place import put_in_place, sweep, workshop
from herstelkit.pack.target import check_target, explained

_AT_ONCE: Final = 8
"""Files on their way to the disk. Each waits for it, and a disk writes several through
in the time of one."""


@frozen(kw_only=True)
class Pack:
    """A pack that was written: its folder, its files, and the zip if there is one.

    `kept` is where an older pack went that people had changed, if there was one.
    `written` are the files that are new, or other than they were in the old pack: none
    when the pack was left untouched.
    """

    root: Path
    files: tuple[str, ...]
    kept: Path | None
    zipped: Path | None
    written: tuple[str, ...]


def archive_of(place: Path) -> Path:
    """Return where the zip of a pack goes: beside it."""
    return place.with_name(f"{place.name}.zip")


def write_pack(
    target: Path,
    files: Iterable[tuple[str, bytes]],
    about: Mapping[str, Any],
    *,
    origin: Origin | None = None,
    zipped: bool = False,
) -> Pack:
    """Write a pack of `files` (path, content) and return what was written.

    `about` is what the manifest says besides the digests of the files, `origin` what
    all of it is made from. OutputError when something cannot be written; then what it
    names still is as it was.
    """
    place = check_target(target)
    archive = archive_of(place) if zipped else None
    contents = dict(files)  # all of them, before anything on the disk changes
    contents[MANIFEST] = manifest(about, contents, origin)
    with explained(target):
        place.parent.mkdir(parents=True, exist_ok=True)
        sweep(place)
        sweep(archive_of(place))
        kept, same = _deliver(contents, place, archive)
    return Pack(
        root=place,
        files=tuple(sorted(contents)),
        kept=kept,
        zipped=archive,
        written=tuple(sorted(contents.keys() - same)),
    )


def _deliver(
    contents: Mapping[str, bytes], place: Path, archive: Path | None
) -> tuple[Path | None, frozenset[str]]:
    """Write pack and zip beside their places and move both.

    Return what is kept, and which files are as they were.
    """
    with workshop(place) as folder:
        pack, packed = folder / "pack", folder / "zip"
        same = _laid_down(pack, contents, place)
        renewed = archive is not None and _is_packed(packed, contents, archive)
        kept = put_in_place(pack, place)
        if kept is not None:
            _part(place, kept, contents, folder / "los")
        if archive is not None and renewed:
            with explained(archive):
                kept = put_in_place(packed, archive) or kept
    return kept, same


def _is_packed(packed: Path, contents: Mapping[str, bytes], archive: Path) -> bool:
    """Write the zip of a pack, unless the one that stands there is the same."""
    content = write_zip(sorted(contents.items()))
    if holds(archive, content):
        return False
    _write(packed, content)
    return True


def _laid_down(
    folder: Path, contents: Mapping[str, bytes], old: Path
) -> frozenset[str]:
    """Lay a pack down; return the files that are the same in the old one.

    Of a pack that nobody changed they are the very same file. Work of people is kept
    beside the new pack, so a pack that holds any is only copied from.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 (slow to load)

    shared = old.is_dir() and is_as_built(old)
    for name in contents:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)

    def lay(name: str) -> bool:
        return _is_laid_as_before(
            folder / name, contents[name], old / name, shared=shared
        )

    with ThreadPoolExecutor(_AT_ONCE) as hands:
        found = zip(contents, hands.map(lay, contents), strict=True)
        return frozenset(name for name, same in found if same)


def _is_laid_as_before(
    path: Path, content: bytes, before: Path, *, shared: bool
) -> bool:
    """Lay a file down; tell whether it is as it was in the old pack."""
    if not holds(before, content):
        _write(path, content)
        return False
    if not (shared and _is_shared(before, path, content)):
        _write(path, content)
        _keep_time(before, path)
    return True


def _is_shared(before: Path, path: Path, content: bytes) -> bool:
    """Give a file a second name; False when that cannot be, or it became another."""
    try:
        path.hardlink_to(before)
    except (OSError, NotImplementedError):  # not every disk can
        return False
    if holds(path, content):
        return True
    path.unlink()
    return False


def _keep_time(before: Path, path: Path) -> None:
    with suppress(OSError):
        found = before.lstat()
        os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def _part(place: Path, kept: Path, contents: Mapping[str, bytes], spare: Path) -> None:
    """Give a pack files of its own where it shares them with one that is kept.

    They share only when somebody changed the old pack at the very last moment.
    """
    for name, content in contents.items():
        with suppress(OSError):
            if (place / name).samefile(kept / name):
                _write(spare, content)
                _keep_time(kept / name, spare)
                spare.replace(place / name)


def _write(path: Path, content: bytes) -> None:
    """Write a file through to the disk: a name may not arrive before its content."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
