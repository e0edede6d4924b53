"""The use case of sharing: a plan and a choice in, a folder with just that out."""

import datetime as dt
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from herstelkit import _writers as writers
from herstelkit.blocks.cards import Card
from herstelkit.codec import dump_plan
from herstelkit.errors import OutputError, reason_of
from herstelkit.materials.plan_share import shared_document
from herstelkit.materials.pocket_card import pocket_card
from herstelkit.primitives import safe_line
from herstelkit.private import write_folder
from herstelkit.render.palette import USUAL
from herstelkit.wrap import CRISIS, Wrap
from herstelkit.wrap.sharing import is_written, left_out, shared

DOCUMENT: Final = "gedeeld"
CARD: Final = "zakkaart.docx"
_OTHER_PLACE: Final = "Kies een andere map"
_MOST: Final = 100_000
"""Lines of a plan file that make a document: more would take minutes, or all memory."""
_TOO_LONG: Final = "hierin staat meer dan er in één document past"
_LESS: Final = "Kies met --onderdelen minder tegelijk"


class NothingToShareError(ValueError):
    """There is nothing in the parts that were chosen."""


def share_plan(  # noqa: PLR0913 (each is a choice of its own, and named)
    plan: Wrap,
    parts: Collection[str],
    recipient: str,
    folder: str | Path,
    on: dt.date,
    *,
    card: bool = False,
    look_again: dt.date | None = None,
    questions: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Path, ...]:
    """Write the chosen parts of a plan in a new folder; return the files.

    `parts` are ids of `wrap.PARTS`, or ``notes``; `recipient` is for whom it is, on one
    line, or nothing; `on` is the day that is printed. With `card` there is a pocket
    card too, if the crisis plan is among the parts; `look_again` is its day.
    `questions` are the questions of notes in words, by their ids.
    Everything is made from a plan in which nothing else is left. Only the owner can
    read the folder. KeyError for an unknown part, `NothingToShareError` (a ValueError)
    when nothing is written in the parts, ValueError for a recipient or a day that
    cannot be; OutputError when the folder cannot be written, or is there already, or
    when it is too much for a document.
    """
    safe_line(None, None, recipient)
    chosen = shared(plan, parts)
    if not is_written(chosen):
        reason = "hier staat nog niets in; kies een onderdeel waarin je iets schreef"
        raise NothingToShareError(reason)
    text = dump_plan(chosen)
    if text.count("\n") + text.count("\\n") > _MOST:
        raise OutputError(Path(folder), _TOO_LONG, _LESS)
    rest = left_out(plan, parts)
    document = shared_document(chosen, rest, recipient, on, questions)
    made = {
        f"{DOCUMENT}.docx": writers.word(document, USUAL),
        f"{DOCUMENT}.html": writers.html_page(document, USUAL),
        f"{DOCUMENT}.json": text.encode("utf-8"),
    }
    if card and CRISIS.id in parts:
        made[CARD] = _word_card(pocket_card(chosen.crisis, on, look_again))
    return tuple(_written(Path(folder), made))


def _word_card(card: Card) -> bytes:
    from herstelkit.render.card import render  # noqa: PLC0415 (Office libraries)

    return render(card)


def _written(folder: Path, files: dict[str, bytes]) -> Iterator[Path]:
    """Write a folder whole or not at all; yield its files."""
    if os.path.lexists(folder):
        raise OutputError(folder, "dit is er al", _OTHER_PLACE)
    reason = _tried(lambda: write_folder(folder, files))
    if reason:
        what = f"dit kan niet worden bewaard: {reason}"
        raise OutputError(folder, what, _OTHER_PLACE)
    yield from (folder / name for name in files)


def _tried(work: Callable[[], None]) -> str:
    """Do some work; return why the system refused it, or nothing."""
    try:
        work()
    except OSError as error:
        return reason_of(error)
    except ValueError:  # a name with a NUL, or no name at all
        return "zo kan een map niet heten"
    return ""
