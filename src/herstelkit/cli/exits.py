"""Exit codes, so that scripts can tell one kind of trouble from another."""

from enum import IntEnum


class Exit(IntEnum):
    """What the process says when it ends."""

    FINE = 0
    FINDINGS = 1
    USAGE = 2
    INPUT = 3
    OUTPUT = 4
