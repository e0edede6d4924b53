"""A course run: one real group, with its dates, place and leaders."""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from attrs import Attribute, asdict, field, frozen
from attrs.validators import optional

from herstelkit.courses.frequency import Frequency
from herstelkit.courses.house import HouseStyle
from herstelkit.findings import Ignored
from herstelkit.primitives import (
    each,
    filled,
    identifier,
    listed,
    safe_line,
    safe_text,
    short_line,
    short_text,
    slug,
    unique,
    whole_number,
)

FIRST_YEAR = 2000
LAST_YEAR = 2100
LONGEST = 120
"""Most characters of a title or name: more does not fit on a slide or a cover."""
LONGEST_SIGN_UP = 300
"""Most characters of how to take part: what the back of a leaflet holds."""


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
        if later == earlier:
            reason = f"noemt {later.isoformat()} twee keer; haal er een weg"
            raise ValueError(reason)
        if later < earlier:
            reason = (
                f"noemt {later.isoformat()} na {earlier.isoformat()}; "
                "zet de data op volgorde, de vroegste eerst"
            )
            raise ValueError(reason)


def _method(instance: object, attribute: "Attribute[str]", value: str) -> None:
    try:
        identifier(instance, attribute, value)
    except ValueError:
        reason = (
            "zo heet geen enkele methode; "
            "neem een naam over uit de lijst van ‘herstelkit methodes’"
        )
        raise ValueError(reason) from None


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
class OwnMeeting:
    """A meeting about a theme of the group's own, after the meeting with id `after`."""

    title: str = field(validator=short_line(LONGEST))
    summary: str = field(default="", validator=safe_line)
    questions: tuple[str, ...] = field(default=(), validator=each(short_line(LONGEST)))
    after: str | None = field(default=None, validator=optional(identifier))


@frozen(kw_only=True)
class Guest:
    """Somebody who comes to tell; `meeting` is the id of the meeting."""

    meeting: str = field(validator=identifier)
    name: str = field(validator=short_line(LONGEST))


@frozen(kw_only=True)
class CourseRun:
    """One real group.

    The meetings are either on `dates`, or from `start` on at `frequency`, leaving out
    the dates in `skip`. `time` is the local time at which each meeting begins,
    `minutes` how long it takes when the leaders choose that. An introduction, a return
    meeting and the end event may have dates of their own.
    `chosen` are the ids of the meetings that the group wants, in its own order;
    `left_out` those that it does without; `own_meetings` come on top.
    `participants` (or `pairs`) is how many take part, when that is known. `foreword` is
    a text of the organisers for the front of workbook and overview, `sign_up` one for
    the back of the leaflets: how to take part, whom to call. With `large_print` a pack
    holds workbook and worksheets in large letters too. `ignored` are rules that the
    leaders set aside.
    """

    method: str = field(validator=_method)
    title: str = field(validator=short_line(LONGEST))
    organisation: str = field(validator=short_line(LONGEST))
    place: str = field(validator=short_line(LONGEST))
    start: dt.date | None = field(default=None, validator=_sane_date)
    time: dt.time = field()
    frequency: Frequency | None = None
    dates: tuple[dt.date, ...] = field(
        default=(), validator=[each(_sane_date), _ascending]
    )
    skip: tuple[dt.date, ...] = field(
        default=(), validator=[each(_sane_date), unique("een datum")]
    )
    introduction: dt.date | None = field(default=None, validator=_sane_date)
    reunion: dt.date | None = field(default=None, validator=_sane_date)
    end_event: dt.date | None = field(default=None, validator=_sane_date)
    minutes: int | None = field(default=None, validator=optional(whole_number(30, 600)))
    chosen: tuple[str, ...] = field(
        default=(), validator=[each(identifier), unique("een bijeenkomst")]
    )
    left_out: tuple[str, ...] = field(
        default=(), validator=[each(identifier), unique("een bijeenkomst")]
    )
    own_meetings: tuple[OwnMeeting, ...] = field(
        default=(), validator=unique("een titel", lambda own: slug(own.title))
    )
    guests: tuple[Guest, ...] = ()
    participants: int | None = field(
        default=None, validator=optional(whole_number(1, 200))
    )
    pairs: int | None = field(default=None, validator=optional(whole_number(1, 100)))
    foreword: str = field(default="", validator=safe_text)
    sign_up: str = field(default="", validator=short_text(LONGEST_SIGN_UP))
    large_print: bool = False
    leaders: tuple[Facilitator, ...] = field(
        validator=[filled("begeleider"), unique("een naam", lambda leader: leader.name)]
    )
    illustrations: tuple[Illustration, ...] = field(
        default=(), validator=unique("een onderdeel", lambda own: own.component)
    )
    house_style: HouseStyle | None = None
    ignored: tuple[Ignored, ...] = ()

    @time.validator
    def _local(self, _attribute: "Attribute[dt.time]", value: dt.time) -> None:
        if value.tzinfo is not None:
            reason = "heeft een tijdzone; schrijf alleen de tijd, zoals 18:30:00"
            raise ValueError(reason)
        if value.second or value.microsecond:
            reason = "telt seconden; schrijf hele minuten, zoals 18:30:00"
            raise ValueError(reason)

    def __attrs_post_init__(self) -> None:
        """Refuse a run that says its dates twice or not at all."""
        for _, reason in self.clashes(asdict(self, recurse=False)):
            raise ValueError(reason)

    @staticmethod
    def clashes(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield which fields contradict each other, and why.

        `given` has the fields by name. A field that was given but could not be read is
        an Ellipsis, so that a reader can tell all that is wrong in one go.
        """
        start, dates = given.get("start"), given.get("dates")
        skip = given.get("skip") or ()
        if start is None and not dates:
            reason = (
                "nergens staat wanneer de groep bij elkaar komt; kies één manier: "
                "‘begin’ met de eerste datum, of ‘data’ met alle data"
            )
            yield "start", reason
        if start is not None and dates:
            yield (
                "dates",
                "staat er naast ‘begin’; kies één manier en haal de andere weg",
            )
        for name in ("frequency", "skip"):
            if dates and start is None and given.get(name):
                yield (
                    name,
                    "is niet nodig, want ‘data’ noemt elke keer al; haal dit weg",
                )
        if isinstance(skip, tuple) and start in skip:
            yield "skip", "noemt de begindatum; kies een latere ‘begin’"
        if given.get("chosen") and given.get("left_out"):
            yield (
                "left_out",
                "staat er naast ‘bijeenkomsten’; kies één manier en haal de andere weg",
            )
        if given.get("participants") and given.get("pairs"):
            yield (
                "pairs",
                "staat er naast ‘deelnemers’; kies één manier en haal de andere weg",
            )

    def illustration(self, component: str) -> str:
        """Return the leaders' own example with a component, or an empty text."""
        for own in self.illustrations:
            if own.component == component:
                return own.text
        return ""

    def guest(self, meeting: str) -> str:
        """Return the names of the guests of a meeting, or an empty text."""
        names = [guest.name for guest in self.guests if guest.meeting == meeting]
        return listed(names) if names else ""
