"""A file that somebody names: its bytes, or what keeps it from being read."""

import stat
from pathlib import Path

from herstelkit.errors import Problem, reason_of


def content_of(path: Path, most: int, *, folder: str, other: str) -> bytes | Problem:
    """Return at most `most` bytes of a file, or what is wrong with it, in Dutch.

    `folder` and `other` say what to do when it is a folder, or no regular file at all.
    FileNotFoundError is left to the caller, who may know a name that was meant.
    """
    try:
        # Before opening: to open a pipe is to wait for whoever fills it.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return _problem("dit is een map", folder)
        if not stat.S_ISREG(mode):
            return _problem("dit is geen gewoon bestand", other)
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise
    except OSError as error:
        what = f"dit bestand kan niet worden geopend ({reason_of(error)})"
        return _problem(what, "Kijk of je het zelf kunt openen")
    except ValueError:  # a name with a NUL
        return _problem("zo kan een bestand niet heten", "Kijk de naam na")


def _problem(what: str, fix: str) -> Problem:
    return Problem(path="", what=what, fix=fix)
