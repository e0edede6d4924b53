"""What somebody may want to look at in their own plan: kind, few, never a judgement.

A hint is about something that is not there yet. It never says anything of the words
that somebody chose, counts nothing and asks nothing: whoever reads it decides.
"""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from herstelkit.primitives import filled_line

if TYPE_CHECKING:
    from herstelkit.wrap.entries import Entry, Supporter
    from herstelkit.wrap.own import Wrap

LOOK_AGAIN: Final = 18
"""A crisis plan older than this many months may need another look."""

_MONTHS: Final = 12


@frozen(kw_only=True)
class Hint:
    """Something to look at: the `path` of the field, and a Dutch `message`."""

    path: str = field(validator=filled_line)
    message: str = field(validator=filled_line)


def hints(plan: "Wrap", today: dt.date) -> tuple[Hint, ...]:
    """Return what the person may want to look at on a day; often that is nothing."""
    return tuple(hint for look in _LOOKS for hint in look(plan, today))


def missing_phones(plan: "Wrap", _today: dt.date) -> Iterator[Hint]:
    """Yield one hint for each list of people with somebody who cannot be called."""
    lists = {
        "crisis · supporters": plan.crisis.supporters,
        "post_crisis · supporters": plan.post_crisis.supporters,
        "people · supporters": plan.people.supporters,
    }
    for path, supporters in lists.items():
        if any(map(_cannot_be_called, supporters)):
            message = (
                "Bij iemand op deze lijst staat nog geen telefoonnummer. "
                "Je kunt het erbij zetten, als je dat handig vindt."
            )
            yield Hint(path=path, message=message)


def _cannot_be_called(supporter: "Supporter") -> bool:
    return bool(supporter.name.strip()) and not supporter.phone.strip()


def old_crisis_plan(plan: "Wrap", today: dt.date) -> Iterator[Hint]:
    """Yield a hint when the crisis plan was written long ago."""
    dated = plan.crisis.dated
    if dated and _months_between(dated, today) > LOOK_AGAIN:
        message = (
            "Je schreef dit plan meer dan anderhalf jaar geleden. "
            "Misschien wil je eens kijken of het nog bij je past."
        )
        yield Hint(path="crisis · dated", message=message)


def _months_between(first: dt.date, last: dt.date) -> int:
    """Return the months from one day to another; a month that has begun counts."""
    whole = (last.year - first.year) * _MONTHS + last.month - first.month
    return whole + (last.day > first.day)


def unanswered_triggers(plan: "Wrap", _today: dt.date) -> Iterator[Hint]:
    """Yield a hint when there are triggers, and nothing beside them yet."""
    triggers = plan.triggers
    beside = triggers.action_plan or triggers.limiting_exposure
    if any(map(_stands_alone, triggers.events)) and not beside:
        message = (
            "Je schreef op wat je kan raken. Wat jou dan goeddoet, mag ernaast staan. "
            "Misschien ligt er al iets in je gereedschapskoffer."
        )
        yield Hint(path="triggers · action_plan", message=message)


def _stands_alone(event: "Entry") -> bool:
    return bool(event.text.strip()) and not event.tools


_LOOKS: Final = (missing_phones, old_crisis_plan, unanswered_triggers)
