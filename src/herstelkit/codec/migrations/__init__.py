"""From older plan files to the present one: a chain of pure functions on plain values.

A step knows what a file of its version looks like, so that a faulty old file is told in
its own words, and how its values become those of the next version. A step is never
changed after a release: a golden file holds what it makes.
"""

from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from herstelkit.codec.migrations.v0 import PlanV0, from_v0

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]


@frozen
class Step:
    """What a file of some version holds, and how it becomes the next version."""

    shape: type
    upgrade: Upgrade


STEPS: Final[tuple[Step, ...]] = (Step(PlanV0, from_v0),)
"""The steps, by version: the first makes version 1 of version 0."""

VERSION: Final = len(STEPS)
"""The present version of a plan file."""
