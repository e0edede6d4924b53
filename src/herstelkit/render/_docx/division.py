"""The division of a sheet's questions over pages.

As TeX does with lines: of all divisions, the one whose pages together are least
stretched and shrunk.
"""

from collections.abc import Iterator, Sequence
from math import log
from typing import Final, NamedTuple

from herstelkit.render._docx.heights import stacked
from herstelkit.render._docx.units import Unit

_PAGE: Final = 0.1
"""What one more page costs: as much as rooms of 73 % (or 137 %) of what was asked."""


class _Division(NamedTuple):
    """The best way to end a page before some unit."""

    cost: float
    start: int
    """The first unit of that page."""


def paged(every: Sequence[Unit], height: int) -> list[list[Unit]]:
    """Divide units over pages so that their rooms stay nearest to what was asked.

    A unit that is too high for any page gets one of its own, and runs over.
    """
    best = [_Division(0, 0)]
    for end in range(1, len(every) + 1):
        best.append(min(_endings(every, end, best, height)))
    pages: list[list[Unit]] = []
    end = len(every)
    while end:
        start = best[end].start
        pages.append([*every[start:end]])
        end = start
    return pages[::-1]


def _endings(
    every: Sequence[Unit], end: int, best: Sequence[_Division], height: int
) -> Iterator[_Division]:
    """Yield the ways to end a page before a unit, shortest page first."""
    for start in range(end - 1, -1, -1):
        page = every[start:end]
        whole = stacked([unit.extent for unit in page]).height
        asked = sum([unit.asked for unit in page])
        fits = whole - sum([unit.spare for unit in page]) <= height
        if fits or len(page) == 1:
            strain = _strain(whole, asked, height)
            yield _Division(best[start].cost + _PAGE + strain, start)
        if not fits:
            return


def _strain(whole: int, asked: int, height: int) -> float:
    """Return how far the rooms of a page must stretch or shrink to fill it."""
    wanted = height - whole + asked
    if not asked:  # nothing can grow: what counts is how empty the page looks
        wanted, asked = height, whole
    return log(wanted / asked) ** 2 if wanted > 0 else 0
