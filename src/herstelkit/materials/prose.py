"""The small markup of the content files, as blocks.

A blank line ends a paragraph; lines that begin with ``- `` or ``1. `` are items of a
list; ``**word**`` is stressed; a single line end is a space.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from herstelkit.blocks import BulletList, Note, NumberedList, Paragraph, Role, marked

_BULLET = re.compile(r"-\s+")
_NUMBER = re.compile(r"\d+\.\s+")


def prose(text: str, role: Role = Role.BODY) -> tuple[Note, ...]:
    """Return a text as paragraphs (of this role) and lists."""
    return tuple(
        block
        for piece in re.split(r"\n\s*\n", text.strip())
        if piece.strip()
        for block in _blocks(piece, role)
    )


def _blocks(piece: str, role: Role) -> Iterator[Note]:
    lines = [" ".join(line.split()) for line in _joined(piece)]
    for kind, members in groupby(lines, key=_kind):
        items = [re.sub(kind, "", line, count=1) if kind else line for line in members]
        if kind is _BULLET:
            yield BulletList(items=tuple(map(marked, items)))
        elif kind is _NUMBER:
            yield NumberedList(items=tuple(map(marked, items)))
        else:
            yield Paragraph(text=marked(" ".join(items)), role=role)


def _joined(piece: str) -> Iterator[str]:
    """Yield the lines of a piece, each list item on one line."""
    held: list[str] = []
    for line in piece.splitlines():
        stripped = line.strip()
        if held and (_kind(stripped) or not _kind(held[0])):
            yield " ".join(held)
            held = []
        held.append(stripped)
    yield " ".join(held)


def _kind(line: str) -> re.Pattern[str] | None:
    if line[:1].isalpha():  # as almost all lines do
        return None
    return next((kind for kind in (_BULLET, _NUMBER) if kind.match(line)), None)
