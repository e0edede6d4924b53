"""Files that only their owner can read, written whole or not at all."""

import os
import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

_FILE: Final = 0o600
_FOLDER: Final = 0o700
_AS_IS: Final = getattr(os, "O_BINARY", 0)  # else Windows changes line ends


def write_file(target: Path, content: bytes) -> None:
    """Put a file in the place of what was there; a link is followed.

    It is written beside the place and moved there in one step. OSError or ValueError (a
    name that no file can have) leave what was there as it was.
    """
    place = Path(os.path.realpath(target))
    beside = _beside(place)
    try:
        _write_new(beside, content)
        beside.replace(place)
    except BaseException:  # also when somebody presses Ctrl+C
        with suppress(OSError):
            beside.unlink()
        raise
    _settle(place.parent)


def write_folder(target: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder of files that is not there yet; OSError or ValueError as above."""
    beside = _beside(target)
    try:
        beside.mkdir(mode=_FOLDER)
        for name, content in files.items():
            _write_new(beside / name, content)
        beside.rename(target)
    except BaseException:  # also when somebody presses Ctrl+C
        shutil.rmtree(beside, ignore_errors=True)
        raise
    _settle(target.parent)


def _beside(place: Path) -> Path:
    return place.with_name(f".{secrets.token_hex(8)}.tmp")


def _write_new(path: Path, content: bytes) -> None:
    how = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_IS
    handle = os.open(path, how, _FILE)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Ask the disk to remember the new name too; some systems cannot."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
