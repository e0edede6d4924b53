"""Names by which the room for an answer is found again in a file.

A file keeps two names for each piece of room: a tag, which says it in full, and a
bookmark, which survives programs that drop tags. Both are short, as Word asks, and say
the same each time. Ids contain dots, so parts are divided by colons.
"""

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from attrs import evolve, frozen

LONGEST_TAG: Final = 64
"""Most characters of a tag that Word opens."""
LONGEST_BOOKMARK: Final = 40
"""Most characters of the name of a bookmark that Word keeps."""

_TAG: Final = re.compile(
    r"herstelkit:(?P<key>[a-z0-9._~-]+)"
    r"(?::(?P<row>[0-9]{1,6})(?::(?P<column>[0-9]{1,6}))?)?"
)
_BOOKMARK: Final = re.compile(
    r"_hk_(?P<key>_x[0-9a-f]{12}|[a-z0-9_]+?)"
    r"(?:_r(?P<row>[0-9]{1,6})(?:_c(?P<column>[0-9]{1,6}))?)?"
)
_LONGEST_KEY: Final = 39
"""What 64 characters leave for an id, beside the room for row and column."""
_LONGEST_NAME: Final = 24
"""The same of 40 characters for a bookmark."""
_DIGEST: Final = 12
_ESCAPES: Final = {"_": "_u", "-": "_m", ".": "_p"}
_ESCAPED: Final = {escape: letter for letter, escape in _ESCAPES.items()}


@frozen
class Mark:
    """A piece of room: the id of its answer, its row and its column from 1.

    Of a long id only its digest is known (``~3f…``), until `known_by` says more.
    """

    id: str
    row: int = 0
    column: int = 0


def tag(ident: str, row: int = 0, column: int = 0) -> str:
    """Return the tag of a piece of room of an answer: ``herstelkit:hoop.wie:2``."""
    return f"herstelkit:{tag_key(ident)}{_at(':', row)}{_at(':', column)}"


def bookmark(ident: str, row: int = 0, column: int = 0) -> str:
    """Return the bookmark of a piece of room; Word hides a name that begins so."""
    return f"_hk_{bookmark_key(ident)}{_at('_r', row)}{_at('_c', column)}"


def _at(before: str, number: int) -> str:
    return f"{before}{number}" if number else ""


@cache
def tag_key(ident: str) -> str:
    """Return an id as it stands in a tag; a long one ends in a digest of itself."""
    if len(ident) <= _LONGEST_KEY:
        return ident
    return f"{ident[: _LONGEST_KEY - _DIGEST - 1]}~{_digest(ident)}"


@cache
def bookmark_key(ident: str) -> str:
    """Return an id in letters, digits and underscores; a long one as a digest."""
    name = "".join(_ESCAPES.get(letter, letter) for letter in ident)
    return name if len(name) <= _LONGEST_NAME else f"_x{_digest(ident)}"


def _digest(ident: str) -> str:
    return hashlib.sha256(ident.encode()).hexdigest()[:_DIGEST]


def known_by(idents: Iterable[str]) -> dict[str, str]:
    """Return the ids by what tags and bookmarks show instead of long ones."""
    return {f"~{_digest(ident)}": ident for ident in idents}


def mark_of_tag(text: str) -> Mark | None:
    """Return the mark that a tag is, or None when it is not one of ours."""
    mark = _mark(_TAG.fullmatch(text))
    if mark is None or "~" not in mark.id:
        return mark
    return evolve(mark, id=mark.id[mark.id.index("~") :])


def mark_of_bookmark(text: str) -> Mark | None:
    """Return the mark that the name of a bookmark is, or None."""
    found = _BOOKMARK.fullmatch(text.lower())
    mark = _mark(found)
    if mark is None:
        return None
    if mark.id.startswith("_x"):
        return evolve(mark, id=f"~{mark.id[2:]}")
    return evolve(mark, id=re.sub("_[ump]", lambda m: _ESCAPED[m[0]], mark.id))


def _mark(found: re.Match[str] | None) -> Mark | None:
    if found is None:
        return None
    row, column = found["row"] or 0, found["column"] or 0
    return Mark(found["key"], int(row), int(column))
