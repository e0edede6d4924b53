"""Words on the line of a question itself, before or behind what is printed there."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from herstelkit.blocks import Expected
from herstelkit.reading._lines import Line, plain


def beside_questions(
    lines: Sequence[Line],
    owners: Mapping[int, Collection[str]],
    printed: Collection[str],
    asked: Iterable[Expected],
) -> Mapping[str, list[int]]:
    """Return by answer the lines where somebody typed beside its question or help.

    They stand above the first line that bears its mark. What is printed there is taken
    out of the text of such a line.
    """
    texts = {
        one.id: [(text, plain(text)) for text in (one.question, one.help) if text]
        for one in asked
    }
    found: dict[str, list[int]] = {}
    ident, left = "", list[tuple[str, str]]()
    for number in reversed(range(len(lines))):
        line = lines[number]
        if number in owners:
            ident = next(iter(owners[number]))
            left = texts.get(ident, [])
            continue
        if line.plain in printed:  # it stands there as it was
            left = [one for one in left if one[1] != line.plain]
            continue
        for one in left:
            if one[1] in line.plain:
                line.text = _without(line.text, one[0])
                found.setdefault(ident, []).insert(0, number)
                left = [other for other in left if other != one]
                break
    return found


def _without(line: str, text: str) -> str:
    words = r"\s+".join(map(re.escape, text.split()))
    before, *behind = re.split(words, line, maxsplit=1, flags=re.IGNORECASE)
    return " ".join(filter(None, (part.strip() for part in (before, *behind))))
