"""How often a group meets."""

import datetime as dt
from enum import StrEnum


class Frequency(StrEnum):
    """How often the group meets."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"

    @property
    def interval(self) -> dt.timedelta:
        """Return the time from one meeting to the next."""
        return dt.timedelta(weeks=1 if self is Frequency.WEEKLY else 2)
