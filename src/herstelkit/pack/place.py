"""Put what was built in its place, and put away what stood there before.

What is not ready yet, or no longer in use, has a hidden name beside its target, made of
what it is, the second in which it came, and a random word:

- ``.MAP.bouw-…`` is being built: nobody but us ever put a file in it;
- ``.MAP.oud-…`` stood in the place of the target: it may hold somebody's work.

Whoever builds holds a lock in that folder, where the system has locks: when it is free,
that build was cut off, and the folder can go.
"""

import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import IO, Final

from herstelkit._exchange import take_over
from herstelkit.pack.compare import is_as_built
from herstelkit.pack.manifest import MANIFEST

_BUILDING: Final = "bouw"
_OLD: Final = "oud"
_HOUR: Final = 3600
"""Seconds after which nobody can still be at work on what has a hidden name."""
_LOCK: Final = "slot"


@contextmanager
def workshop(target: Path) -> Iterator[Path]:
    """Make a folder beside a target to build in; it goes when the work is done."""
    folder = _hidden(target, _BUILDING)
    try:
        folder.mkdir()
        with (folder / _LOCK).open("xb", buffering=0) as file:
            if _is_locked(file, wait=True):
                file.write(b"1")  # now who finds the lock free knows that it was not
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put_in_place(new: Path, target: Path) -> Path | None:
    """Give `new` the place of `target`; return where old work is kept, if there was.

    Old work gets the name under which it is kept in the very step that takes its place:
    whoever is interrupted finds it there, or still in its place.
    """
    if _moved(new, target):
        return None
    old = _hidden(target, _OLD) if is_as_built(target) else _free_name(target)
    take_over(new, target, old)
    return _put_away(old, target)


def sweep(target: Path) -> None:
    """Clear up what builds of a target left that were cut off; keep people's work."""
    for left, kind in _leftovers(target):
        with suppress(OSError):  # the next build will try again
            if kind == _BUILDING:
                shutil.rmtree(left)
            else:
                _put_away(left, target)


def _is_locked(file: IO[bytes], *, wait: bool) -> bool:
    """Take the lock on a file for as long as it is open; tell whether we have it."""
    if sys.platform == "win32":
        return False
    import fcntl  # noqa: PLC0415 (Windows has none)

    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:  # somebody else has it, or this disk has no locks
        return False
    return True


def _is_cut_off(folder: Path) -> bool:
    """Tell whether nobody is at work any more in a folder to build in."""
    try:
        with (folder / _LOCK).open("r+b") as file:
            return _is_locked(file, wait=False) and file.read() == b"1"
    except OSError:
        return False


def _moved(new: Path, target: Path) -> bool:
    """Move `new` to a place where nothing is; tell whether that was so."""
    if os.path.lexists(target):
        return False
    try:
        new.rename(target)
    except OSError:
        if not os.path.lexists(target):
            raise
        return False  # another build was there first
    return True


def _put_away(old: Path, target: Path) -> Path | None:
    """Remove what was built; keep what people made of it, and return where.

    It is only now, out of reach, that nobody can change what stood in the place.
    """
    if is_as_built(old):
        with suppress(OSError):  # the next build will try again
            _remove(old)
        return None
    if not old.name.startswith(f".{target.name}."):
        return old
    return old.rename(_free_name(target))


def _remove(old: Path) -> None:
    """Remove a pack, its manifest last: that tells whose the rest is."""
    if not old.is_dir():
        old.unlink()
        return
    for entry in old.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        elif entry.name != MANIFEST:
            entry.unlink()
    (old / MANIFEST).unlink(missing_ok=True)
    old.rmdir()


def _hidden(target: Path, kind: str) -> Path:
    return target.with_name(
        f".{target.name}.{kind}-{int(time.time())}-{secrets.token_hex(4)}"
    )


def _leftovers(target: Path) -> Iterator[tuple[Path, str]]:
    name = re.escape(target.name)
    hidden = re.compile(rf"\.{name}\.({_BUILDING}|{_OLD})-([0-9]+)-[0-9a-f]{{8}}")
    for entry in _listed(target.parent):
        found = hidden.fullmatch(entry.name)
        if found and (
            time.time() - int(found[2]) > _HOUR
            or (found[1] == _BUILDING and _is_cut_off(entry))
        ):
            yield entry, found[1]


def _listed(folder: Path) -> list[Path]:
    try:
        return [*folder.iterdir()]
    except OSError:  # a folder that cannot be listed may still be written in
        return []


def _free_name(target: Path) -> Path:
    """Return the first of ``MAP-vorige-1``, ``MAP-vorige-2`` … that is free."""
    ending = "" if target.is_dir() else target.suffix
    stem = target.name.removesuffix(ending)
    names = (f"{stem}-vorige-{number}{ending}" for number in count(1))
    places = map(target.with_name, names)
    return next(place for place in places if not os.path.lexists(place))
