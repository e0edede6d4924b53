"""Let two folders change places in one step, where the system can do that."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Final

_AT_FDCWD: Final = -100
_SWAP: Final = 2  # RENAME_EXCHANGE on Linux and RENAME_SWAP on macOS alike


def exchange(one: Path, other: Path) -> None:
    """Give each of two folders on one disk the name of the other; OSError if not."""
    if not _in_one_step(os.fsencode(one), os.fsencode(other)):
        _in_three_steps(one, other)


def _in_one_step(one: bytes, other: bytes) -> bool:
    try:
        if sys.platform == "linux":
            rename = ctypes.CDLL(None).renameat2
            return bool(rename(_AT_FDCWD, one, _AT_FDCWD, other, _SWAP) == 0)
        if sys.platform == "darwin":
            return bool(ctypes.CDLL(None).renamex_np(one, other, _SWAP) == 0)
    except (AttributeError, OSError):  # an older C library
        return False
    return False


def _in_three_steps(one: Path, other: Path) -> None:
    """Do it by way of a third name: whole folders all along, one briefly unnamed."""
    aside = other.with_name(f"{other.name}-wissel-{os.getpid()}")
    other.rename(aside)
    try:
        one.rename(other)
    except OSError:
        aside.rename(other)
        raise
    aside.rename(one)
