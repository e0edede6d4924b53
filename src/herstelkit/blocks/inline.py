"""Text inside a block: runs of letters, some of them stressed."""

import re

from attrs import field, frozen

from herstelkit.primitives import safe_line

_STRONG = re.compile(r"\*\*(.+?)\*\*")


@frozen(kw_only=True)
class Run:
    """A stretch of text on one line, all of it of one sort."""

    text: str = field(validator=safe_line)
    strong: bool = False
    target: str = field(default="", validator=safe_line)
    """A file in the same pack that this text leads to, as a relative path."""


Inline = tuple[Run, ...]
"""A line of text: runs that follow each other without anything between."""


def plain(text: str, *, strong: bool = False) -> Inline:
    """Return `text` as a line of one run, exactly as given."""
    return (Run(text=text, strong=strong),)


def marked(text: str) -> Inline:
    """Return `text` as a line in which ``**word**`` is stressed."""
    runs: list[Run] = []
    for number, piece in enumerate(_STRONG.split(text)):
        if piece:
            runs.append(Run(text=piece, strong=number % 2 == 1))
    return tuple(runs)


def text_of(line: Inline) -> str:
    """Return the letters of a line without its stress."""
    if len(line) == 1:  # most lines by far
        return line[0].text
    return "".join([run.text for run in line])
