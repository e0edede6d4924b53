"""A person's own six action plans; every field is one of `wrap.ACTION_PLANS`."""

import datetime as dt

from attrs import field, frozen

from herstelkit.wrap.entries import (
    Entry,
    Facility,
    HandedOverTask,
    Medication,
    NotInvolved,
    NowAndThen,
    Responsibility,
    Supporter,
    Treatment,
)


@frozen(kw_only=True)
class DailyMaintenance:
    """How I am when I feel well, and what keeps me so."""

    when_well: tuple[Entry, ...] = ()
    every_day: tuple[Entry, ...] = ()
    now_and_then: tuple[NowAndThen, ...] = ()


@frozen(kw_only=True)
class Triggers:
    """What comes from outside, and what I do then."""

    events: tuple[Entry, ...] = ()
    action_plan: tuple[Entry, ...] = ()
    limiting_exposure: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class EarlyWarningSigns:
    """What I notice inside, and what I do then."""

    signs: tuple[Entry, ...] = ()
    first_actions: tuple[Entry, ...] = ()
    extra_actions: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class BreakingDown:
    """Signs that it really goes less well, and a short plan with few choices."""

    signs: tuple[Entry, ...] = ()
    strict_plan: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class CrisisPlan:
    """What others may take over for a while, and how. Not a legal document."""

    dated: dt.date | None = field(default=None, repr=False)
    replaces_earlier: bool | None = field(default=None, repr=False)
    when_well: tuple[Entry, ...] = ()
    signs_take_over: tuple[Entry, ...] = ()
    supporters: tuple[Supporter, ...] = ()
    not_involved: tuple[NotInvolved, ...] = ()
    medication: tuple[Medication, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    respite_options: tuple[Entry, ...] = ()
    facilities: tuple[Facility, ...] = ()
    what_helps: tuple[Entry, ...] = ()
    what_does_not_help: tuple[Entry, ...] = ()
    danger: tuple[Entry, ...] = ()
    disagreement: tuple[Entry, ...] = ()
    tasks: tuple[HandedOverTask, ...] = ()
    signs_no_longer_needed: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class PostCrisisPlan:
    """What I need until the ordinary day is enough again."""

    out_of_crisis: tuple[Entry, ...] = ()
    want_to_feel: tuple[Entry, ...] = ()
    my_part: tuple[Entry, ...] = ()
    learned: tuple[Entry, ...] = ()
    change_what: tuple[Entry, ...] = ()
    change_when_and_how: tuple[Entry, ...] = ()
    change_help: tuple[Entry, ...] = ()
    change_wrap: tuple[Entry, ...] = ()
    return_eases: tuple[Entry, ...] = ()
    others_can_do: tuple[Entry, ...] = ()
    can_wait: tuple[Entry, ...] = ()
    supporters: tuple[Supporter, ...] = ()
    daily_needs: tuple[Entry, ...] = ()
    possible_needs: tuple[Entry, ...] = ()
    avoid: tuple[Entry, ...] = ()
    preventing: tuple[Entry, ...] = ()
    thank: tuple[Entry, ...] = ()
    make_right: tuple[Entry, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
