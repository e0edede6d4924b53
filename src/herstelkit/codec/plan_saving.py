"""Plans onto disk: whole or not at all, and readable by nobody but their owner."""

from pathlib import Path
from typing import Final

from herstelkit.codec.plan_file import dump_plan, load_plan
from herstelkit.codec.plan_text import MAX_BYTES
from herstelkit.errors import ContentError, OutputError, reason_of
from herstelkit.private import write_file
from herstelkit.wrap import Wrap

_OTHER_NAME: Final = "Kies een andere naam of een andere map"


def save_plan(plan: Wrap, path: Path | str) -> None:
    """Write a plan in the place of what was there; OutputError leaves that as it was.

    The text is written beside the place and moved there in one step. Only the owner of
    the file may read it. A link is followed: what it points at is replaced. TypeError
    when the plan was made with other types than its classes ask for, a list for a tuple
    perhaps: such a plan would not come back as it was.
    """
    target = Path(path)
    text = dump_plan(plan)
    content = text.encode("utf-8")
    if len(content) > MAX_BYTES:
        what = "dit plan is te groot om later weer te openen"
        raise OutputError(target, what, "Verdeel het over twee plannen")
    if not _comes_back(plan, text):
        reason = "dit plan heeft waarden van een ander type dan de klassen vragen"
        raise TypeError(reason)
    reason = _written(target, content)
    if reason:
        raise OutputError(
            target, f"dit plan kan niet worden bewaard: {reason}", _OTHER_NAME
        )


def _comes_back(plan: Wrap, text: str) -> bool:
    try:
        return load_plan(text) == plan
    except ContentError:
        return False


def _written(target: Path, content: bytes) -> str:
    """Write the content; return why that could not be done, or nothing."""
    try:
        write_file(target, content)
    except OSError as error:
        return reason_of(error)
    except ValueError:  # a name with a NUL, or no name at all
        return "zo kan een bestand niet heten"
    return ""
