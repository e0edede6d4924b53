"""What the sources say of a method, and what they do not say."""

from enum import StrEnum

from attrs import field, frozen
from attrs.validators import optional

from herstelkit.courses.frequency import Frequency
from herstelkit.primitives import (
    each,
    filled_line,
    safe_line,
    safe_text,
    whole_number,
)

_SOME = optional(whole_number(1, 1000))


class CourseKind(StrEnum):
    """What sort of thing a method is."""

    COURSE = "course"
    GROUP = "group"
    """A self-help group."""
    DAY = "day"


class Phase(StrEnum):
    """When an organisation offers it, by the guide (HOZ12 part II and III)."""

    FIRST = "first"
    FOLLOWING = "following"


@frozen(kw_only=True)
class GroupSize:
    """How many people or pairs take part; `least` is None where only a top is known."""

    least: int | None = field(default=None, validator=_SOME)
    most: int = field(validator=whole_number(1, 1000))

    def __attrs_post_init__(self) -> None:
        """Refuse a smallest group that is larger than the largest."""
        if self.least is not None and self.least > self.most:
            reason = f"is van {self.least} tot {self.most}; draai de getallen om"
            raise ValueError(reason)


@frozen(kw_only=True)
class Published:
    """What the sources say of a method; None where they are silent.

    `minutes` is the length of one meeting, `at_most_weeks` and `at_least_weeks` how
    long the whole takes, `free_weeks` how many weeks lie free between two blocks.
    `group_size` counts pairs where only pairs take part. `not_given` names in Dutch
    what nobody has published: it is printed as such and never filled in.
    """

    kind: CourseKind
    phase: Phase | None = None
    audience: str = field(default="", validator=safe_text)
    aims: tuple[str, ...] = field(default=(), validator=each(filled_line))
    meetings: int | None = field(default=None, validator=_SOME)
    minutes: int | None = field(default=None, validator=_SOME)
    group_size: GroupSize | None = None
    leaders: int | None = field(default=None, validator=_SOME)
    certified_leaders: bool = False
    """The leaders have a certificate and refresh it."""
    led_by: str = field(default="", validator=safe_line)
    frequency: Frequency | None = None
    at_most_weeks: int | None = field(default=None, validator=_SOME)
    at_least_weeks: int | None = field(default=None, validator=_SOME)
    free_weeks: int | None = field(default=None, validator=_SOME)
    open_ended: bool = False
    refills: bool = False
    """A place that comes free may go to somebody new."""
    pairs_only: bool = False
    guest_speakers: bool = False
    homework: bool | None = None
    reading: bool | None = None
    group_agreements: bool | None = None
    support_document: bool = False
    themes_placed: bool | None = None
    """The sources say which theme belongs to which meeting; False: our own order."""
    form_given: bool | None = None
    """The sources give the fixed form of a meeting; False: the form is ours."""
    owner: str = field(default="", validator=safe_line)
    rights: str = field(default="", validator=safe_line)
    sources: tuple[str, ...] = field(validator=each(filled_line))
    not_given: tuple[str, ...] = field(default=(), validator=each(filled_line))
