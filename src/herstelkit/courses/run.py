"""A course run: one real group, with its dates, place and leaders."""

import datetime as dt
from enum import StrEnum
from itertools import pairwise

from attrs import Attribute, field, frozen

from herstelkit.primitives import (
    each,
    identifier,
    safe_text,
    short_line,
    unique,
    whole_number,
)

FIRST_YEAR = 2000
LAST_YEAR = 2100
LONGEST = 120
"""Most characters of a title or name: more does not fit on a slide or a cover."""


class Frequency(StrEnum):
    """How often the group meets."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"

    @property
    def interval(self) -> dt.timedelta:
        """Return the time from one meeting to the next."""
        return dt.timedelta(weeks=1 if self is Frequency.WEEKLY else 2)


def _sane_date(_instance: object, _attribute: object, value: dt.date | None) -> None:
    if value is not None and not FIRST_YEAR <= value.year <= LAST_YEAR:
        reason = (
            f"ligt in het jaar {value.year}; "
            f"kies een datum van {FIRST_YEAR} tot en met {LAST_YEAR}"
        )
        raise ValueError(reason)


def _ascending(
    _instance: object, _attribute: object, value: tuple[dt.date, ...]
) -> None:
    for earlier, later in pairwise(value):
        if later <= earlier:
            reason = (
                f"zet {later.isoformat()} na {earlier.isoformat()}; "
                "zet de data op volgorde, elke datum één keer"
            )
            raise ValueError(reason)


def _somebody(_instance: object, _attribute: object, value: tuple[object, ...]) -> None:
    if not value:
        reason = "is leeg; noem minstens één begeleider"
        raise ValueError(reason)


@frozen(kw_only=True)
class Facilitator:
    """Someone who leads the group; the dates are those of certificate and refresher."""

    name: str = field(validator=short_line(LONGEST))
    certified: dt.date | None = field(default=None, validator=_sane_date)
    refreshed: dt.date | None = field(default=None, validator=_sane_date)


@frozen(kw_only=True)
class Illustration:
    """A leader's own example with a component; `component` is its id."""

    component: str = field(validator=identifier)
    text: str = field(validator=safe_text)


@frozen(kw_only=True)
class CourseRun:
    """One real group.

    The meetings are either on `dates`, or from `start` on at `frequency`, leaving out
    the dates in `skip`. `time` is the local time at which each meeting begins.
    `participants` is how many people take part, when that is known. `foreword` is a
    text of the organisers for the front of workbook and overview.
    """

    method: str = field(validator=identifier)
    title: str = field(validator=short_line(LONGEST))
    organisation: str = field(validator=short_line(LONGEST))
    place: str = field(validator=short_line(LONGEST))
    start: dt.date | None = field(default=None, validator=_sane_date)
    time: dt.time = field()
    frequency: Frequency | None = None
    dates: tuple[dt.date, ...] = field(
        default=(), validator=[each(_sane_date), _ascending]
    )
    skip: tuple[dt.date, ...] = field(default=(), validator=unique("de datum"))
    participants: int | None = field(default=None)
    foreword: str = field(default="", validator=safe_text)
    leaders: tuple[Facilitator, ...] = field(
        validator=[_somebody, unique("begeleider", lambda leader: leader.name)]
    )
    illustrations: tuple[Illustration, ...] = field(
        default=(), validator=unique("onderdeel", lambda own: own.component)
    )

    @time.validator
    def _local(self, _attribute: "Attribute[dt.time]", value: dt.time) -> None:
        if value.tzinfo is not None:
            reason = "heeft een tijdzone; schrijf alleen de tijd, zoals 18:30:00"
            raise ValueError(reason)
        if value.second or value.microsecond:
            reason = "telt seconden; schrijf hele minuten, zoals 18:30:00"
            raise ValueError(reason)

    @participants.validator
    def _some(self, attribute: "Attribute[int | None]", value: int | None) -> None:
        if value is not None:
            whole_number(1, 200)(self, attribute, value)

    def __attrs_post_init__(self) -> None:
        """Refuse a run that says its dates twice or not at all."""
        if (self.start is None) == (not self.dates):
            reason = (
                "kies één manier voor de data; "
                "vul ‘begin’ in (met ‘frequentie’), of een lijst ‘data’"
            )
            raise ValueError(reason)
        if self.dates and (self.frequency or self.skip):
            reason = (
                "‘data’ noemt elke bijeenkomst al; haal ‘frequentie’ en ‘overslaan’ weg"
            )
            raise ValueError(reason)
        if self.start is not None and self.start in self.skip:
            reason = "‘overslaan’ noemt de begindatum; kies een latere ‘begin’"
            raise ValueError(reason)

    def illustration(self, component: str) -> str:
        """Return the leaders' own example with a component, or an empty text."""
        for own in self.illustrations:
            if own.component == component:
                return own.text
        return ""
