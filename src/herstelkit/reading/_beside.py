"""Words on a line of ours: a question, its help, or the sentence that closes it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from herstelkit.blocks import Expected
from herstelkit.reading._lines import Line, plain

_SHORTEST: Final = 15
"""Letters of a text that is still known when something was typed in the midst of it."""


def beside_questions(
    lines: Sequence[Line],
    owners: Mapping[int, Collection[str]],
    printed: Collection[str],
    asked: Iterable[Expected],
) -> Mapping[str, list[int]]:
    """Return by answer the lines where somebody typed beside a text of ours.

    Its question and help stand above the first line that bears its mark, and the text
    that follows it below the last. What is printed there is taken out of the text of
    such a line.
    """
    asked = [*asked]
    found = _above(lines, owners, printed, asked)
    ends = {*owners, *chain(*found.values())}
    for ident, number in _below(lines, owners, ends, printed, asked):
        found.setdefault(ident, []).append(number)
    return found


def _above(
    lines: Sequence[Line],
    owners: Mapping[int, Collection[str]],
    printed: Collection[str],
    asked: Iterable[Expected],
) -> dict[str, list[int]]:
    """Return by answer the lines of its question and help."""
    texts = {
        one.id: [(text, plain(text)) for text in (one.question, one.help) if text]
        for one in asked
    }
    found: dict[str, list[int]] = {}
    ident, left = "", list[tuple[str, str]]()
    for number in reversed(range(len(lines))):
        line = lines[number]
        if number in owners:
            ident = min(owners[number])
            left = texts.get(ident, [])
            continue
        if line.plain in printed:  # it stands there as it was
            left = [one for one in left if one[1] != line.plain]
            continue
        for one in left:
            if _take(line, *one):
                found.setdefault(ident, []).insert(0, number)
                left = [other for other in left if other != one]
                break
    return found


def _below(
    lines: Sequence[Line],
    owners: Mapping[int, Collection[str]],
    ends: Collection[int],
    printed: Collection[str],
    asked: Sequence[Expected],
) -> Iterator[tuple[str, int]]:
    """Yield the lines of the texts that follow answers; a title is of no answer.

    Of a line that bears the marks of more answers only the first is looked at.
    """
    titles = {plain(one.heading) for one in asked}
    texts = {one.id: one.following for one in asked if one.following}
    last = {min(owners[number]): number for number in sorted(owners)}
    for ident in filter(texts.get, last):
        closing = plain(texts[ident])
        for number in range(last[ident] + 1, len(lines)):
            line = lines[number]
            if number in ends or line.plain in printed:
                break
            if _take(line, texts[ident], closing):
                yield "" if closing in titles else ident, number
                break


def _take(line: Line, text: str, printed: str) -> bool:
    """Leave on a line what was typed beside a printed text, if it has that."""
    words = _typed_beside(line, text, printed)
    line.text = words or line.text
    return bool(words)


def _typed_beside(line: Line, text: str, printed: str) -> str:
    if printed in line.plain:
        words = r"\s+".join(map(re.escape, text.split()))
        before, *behind = re.split(words, line.text, maxsplit=1, flags=re.IGNORECASE)
        return " ".join(filter(None, (part.strip() for part in (before, *behind))))
    start = _parted(line.plain, printed)
    typed = " ".join(line.text.split())
    if start is None or len(typed) != len(line.plain):
        return ""
    return typed[start : start + len(typed) - len(printed)].strip()


def _parted(line: str, printed: str) -> int | None:
    """Return where something stands in the midst of a printed text, between words."""
    if len(line) <= len(printed) or len(printed) < _SHORTEST:
        return None
    pairs = enumerate(zip(line, printed, strict=False))
    same = next((at for at, (one, other) in pairs if one != other), len(printed))
    starts = [at for at in range(same, -1, -1) if line.endswith(printed[at:])]
    apart = (at for at in starts if " " in (printed[at - 1 : at], line[at]))
    return next(apart, next(iter(starts), None))
