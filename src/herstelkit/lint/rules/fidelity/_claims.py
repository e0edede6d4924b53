"""What texts say, as far as word lists can tell, with Dutch denials left alone.

Lists and headings know denials such as “geen intake” and “Dit doen we niet”. Here is
one more: a next sentence that takes it back.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from herstelkit.lint.language import prose
from herstelkit.lint.said import ALL, Readable, Said, said
from herstelkit.lint.subjects import Audience

_END: Final = re.compile(r"[.!?\n]")
_REST: Final = re.compile(r"[^.!?\n]*[.!?]?[”’]?\s*(?P<next>[^.!?\n]*)")
_TAKES_BACK: Final = re.compile(
    r"(dat|die|dit|deze|daar\w*|zo\w*|hier)\b.*\b(niet|geen|nooit|anders)\b"
)


def claims(
    subject: Readable,
    words: str,
    readers: frozenset[Audience] = ALL,
    holds: Callable[[Said], bool] = lambda _claim: True,
) -> Iterator[Said]:
    """Yield the first claim of each text in the words of a list.

    `holds` tells of a claim whether it is one indeed.
    """
    last = None
    for claim in said(subject, words, readers, _taken_back):
        if claim.text is not last and holds(claim):
            last = claim.text
            yield claim


def sentence_of(claim: Said) -> str:
    """Return the sentence that a claim stands in, in small letters."""
    low = prose(claim.text.text).low
    begin = max(low.rfind(mark, 0, claim.hit.begin) for mark in ".!?\n") + 1
    return low[begin : claim.hit.end] + _END.split(low[claim.hit.end :], maxsplit=1)[0]


def _taken_back(claim: Said) -> bool:
    """Tell whether the next sentence says that it is not so: “Dat doen we niet.”."""
    found = _REST.match(prose(claim.text.text).low, claim.hit.end)
    return bool(found and _TAKES_BACK.match(found["next"]))
