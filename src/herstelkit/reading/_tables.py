"""Which rows of a table are of which answer: tables grow together, rows are copied.

Take away what stands between two tables, and a word processor makes one of them. Then
the marks in the rows tell them apart. A copied row brings its marks along, and means
what the table means in which it was put.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Final

from attrs import frozen

from herstelkit.reading._lines import TABLE, Anchor, Line
from herstelkit.reading._package import Element
from herstelkit.reading._text import q

_ROW: Final = q("tr")


def rows_of(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, without those of a table in one of its cells."""
    for row in table.iter(_ROW):
        if next(row.iterancestors(TABLE)) is table:
            yield row


@frozen
class Tables:
    """The tables of a file; an answer is at home in the one with most of its marks."""

    split: Callable[[Element], Mapping[str, Sequence[Element]]]
    """By answer, the rows of a table that bears marks of more than one."""

    @classmethod
    def of(cls, lines: Sequence[Line], anchors: Iterable[Anchor]) -> "Tables":
        """Look which rows bear the marks of which answers."""
        marks: dict[str, Counter[Element]] = {}
        owners: dict[Element, dict[str, None]] = {}
        for anchor in anchors:
            element, table = lines[anchor.line].element, lines[anchor.line].table
            if anchor.mark.column and table is not None:
                marks.setdefault(anchor.mark.id, Counter())[table] += 1
                row = next(element.iterancestors(_ROW))
                owners.setdefault(row, {})[anchor.mark.id] = None
        homes = {
            ident: max(found, key=found.__getitem__) for ident, found in marks.items()
        }
        return cls(cache(partial(_split, owners, homes)))

    def rows(self, ident: str, table: Element) -> Iterable[Element]:
        """Return the rows of a table that are of an answer."""
        return self.split(table).get(ident, ())


def _split(
    owners: Mapping[Element, Iterable[str]],
    homes: Mapping[str, Element],
    table: Element,
) -> Mapping[str, Sequence[Element]]:
    rows = [*rows_of(table)]
    marked = dict.fromkeys(ident for row in rows for ident in owners.get(row, ()))
    here = [ident for ident in marked if homes[ident] is table] or [*marked]
    if len(here) == 1:
        return {here[0]: rows}
    found: dict[str, list[Element]] = {ident: [] for ident in here}
    above = here[:1]
    for row in rows:
        own = [ident for ident in owners.get(row, ()) if ident in found]
        for ident in own or above:
            found[ident].append(row)
        above = own[-1:] or above
    return found
