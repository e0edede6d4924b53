"""How work grows with what there is to do, counted and not timed."""

import sys

AT_MOST = 4.4
"""Four times as much may take a tenth more than four times as many calls."""


def growth(work, make, size):
    """Return how many times as many calls work on four times as much takes.

    Both are done once before counting: what is kept is there then, for both.
    """
    small, large = make(size), make(4 * size)
    work(small)
    work(large)
    return calls(work, large) / calls(work, small)


def calls(work, *given):
    """Count the calls of functions, in Python and in C: no busy machine changes it."""
    count = 0

    def tick(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        work(*given)
    finally:
        sys.setprofile(before)
    return count
