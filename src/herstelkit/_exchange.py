"""Let one folder or file take the place of another, in one step where that is possible.

Linux and macOS can exchange two names. Where the system or the disk cannot (Windows,
network drives) two renames do it, with for a moment nothing in the place.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_AT_FDCWD: Final = -100
_SWAP: Final = 2  # RENAME_EXCHANGE on Linux and RENAME_SWAP on macOS alike


def take_over(new: Path, target: Path, old: Path) -> None:
    """Give `new` the name of `target`, and what had that name the free name `old`.

    All three are on one disk. OSError when it cannot be done; then nothing has changed.
    """
    new.rename(old)
    if not exchange(old, target):
        old.rename(new)
        _in_two_steps(new, target, old)


def exchange(one: Path, other: Path) -> bool:
    """Give each of two paths the name of the other in one step; False when it fails."""
    try:
        import ctypes  # noqa: PLC0415 (not every Python has it)

        names = os.fsencode(one), os.fsencode(other)
        if sys.platform == "linux":
            rename = ctypes.CDLL(None).renameat2
            return bool(rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _SWAP) == 0)
        if sys.platform == "darwin":
            return bool(ctypes.CDLL(None).renamex_np(*names, _SWAP) == 0)
    except (ImportError, AttributeError, OSError):  # an older C library
        return False
    return False


def _in_two_steps(new: Path, target: Path, old: Path) -> None:
    try:
        target.rename(old)
        new.rename(target)
    except BaseException:  # also when somebody presses Ctrl+C between the two
        with suppress(OSError):
            if not os.path.lexists(target):
                old.rename(target)
        raise
