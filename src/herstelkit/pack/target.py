"""Where a pack may go, and in what words to say that it cannot."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from herstelkit.errors import OutputError, reason_of
from herstelkit.pack.compare import is_empty, is_pack

LONGEST: Final = 200
"""Most bytes of the name of a pack: file systems stop at 255, and names grow."""

_ELSEWHERE: Final = "Kies met -o een andere map"


def check_target(target: Path) -> Path:
    """Return the folder that a target stands for; OutputError when it must not go.

    A target can be a link to a folder, or end in ``..``. It may hold a pack or nothing.
    """
    with explained(target):
        place = target.resolve() if _needs_following(target) else target
        reason = _objection(place)
    if reason:
        raise OutputError(target, *reason)
    return place


@contextmanager
def explained(target: Path) -> Iterator[None]:
    """Turn what the system says when it cannot write into an OutputError."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise OutputError(
            target,
            f"dit kon niet worden geschreven: {_reason(error)}",
            "Sluit wat er nog van openstaat, of kies met -o een andere plek",
        ) from error


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return reason_of(error)
    return "zo kan een map hier niet heten"


def _needs_following(target: Path) -> bool:
    return target.name in {"", ".."} or (target.is_symlink() and target.exists())


def _objection(place: Path) -> tuple[str, str] | None:
    """Return what is wrong with a place and what to do about it."""
    if len(os.fsencode(place.name)) > LONGEST:
        return "de naam van deze map is te lang", "Kies met -o een kortere naam"
    if place.is_symlink() or (place.exists() and not place.is_dir()):
        return "dit is geen map", _ELSEWHERE
    if any(above.is_file() for above in place.parents):
        return "een deel van het pad is geen map", _ELSEWHERE
    if Path.cwd().is_relative_to(os.path.realpath(place)):
        return "hier sta je nu zelf", "Ga een map hoger staan, of kies er een met -o"
    if place.is_dir() and not is_empty(place) and not is_pack(place):
        what = "in deze map staan al andere bestanden"
        return what, "Kies met -o een lege of een nieuwe map"
    return None
