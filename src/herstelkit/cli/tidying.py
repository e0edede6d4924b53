"""Doing one thing without looking for what can be thrown away meanwhile."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_tidied_up() -> Iterator[None]:
    """Let Python not look for what can be thrown away: of one pack that is little.

    Almost all that a build or a check makes is needed until its end, and looking
    through that time and again is a twentieth of the work.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()  # so that all of it counts as old: not looked through just now
        gc.enable()
