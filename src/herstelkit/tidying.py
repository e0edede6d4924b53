"""How often Python looks for what can be thrown away."""

import gc
from typing import Final

_NEW: Final = 50_000
_YOUNG: Final = 20
_MIDDLE: Final = 100
"""How many new things there are, and how many looks through the newer before one
through the older ones."""


def tidy_seldom() -> None:
    """Let this process look for it less often: for who has a process to itself.

    Almost all that a build or a check makes is needed until its end. Looking through
    that at every seven hundred new things, as Python does, is a tenth of the work.
    """
    gc.set_threshold(_NEW, _YOUNG, _MIDDLE)
