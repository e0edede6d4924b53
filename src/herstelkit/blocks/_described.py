"""What all figures share: an alternative text, and a most number of parts."""

from collections.abc import Callable
from typing import Any, Final

from attrs import field, frozen
from attrs.validators import max_len, min_len

from herstelkit.primitives import safe_line

MAX_PARTS: Final = 24
"""Most parts of a figure: more would be a table."""


def some() -> list[Callable[..., Any]]:
    """Return validators of a tuple of parts: at least one and at most `MAX_PARTS`."""
    return [min_len(1), max_len(MAX_PARTS)]


@frozen(kw_only=True)
class Described:
    """A figure that can say in words what there is to see."""

    described: str = field(default="", validator=safe_line)
    """Alternative text in place of the one that is made from the data."""
