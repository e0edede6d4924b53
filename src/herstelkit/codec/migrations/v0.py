"""Version 0: one flat object with lists of lines, without ids."""

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from herstelkit.wrap.entries import Text, numbered

Lines = tuple[Text, ...]


@frozen(kw_only=True)
class PlanV0:
    """What a file of version 0 could hold; all of it could be left out."""

    support_lines: Lines = ()
    hope: Text = ""
    personal_responsibility: Text = ""
    education: Text = ""
    self_advocacy: Text = ""
    support: Text = ""
    toolbox_used: Lines = ()
    toolbox_to_try: Lines = ()
    when_well: Lines = ()
    every_day: Lines = ()
    now_and_then: Lines = ()
    triggers: Lines = ()
    triggers_plan: Lines = ()
    early_signs: Lines = ()
    early_signs_plan: Lines = ()
    breaking_down: Lines = ()
    breaking_down_plan: Lines = ()
    crisis_date: dt.date | None = None
    crisis_signs: Lines = ()
    crisis_supporters: Lines = ()
    crisis_not_involved: Lines = ()
    crisis_helps: Lines = ()
    crisis_does_not_help: Lines = ()
    crisis_tasks: Lines = ()
    crisis_over: Lines = ()
    post_crisis_needs: Lines = ()
    people: Lines = ()
    last_looked_at: dt.date | None = None


_TEXTS: Final[dict[str, tuple[str, str]]] = {
    name: (name, "meaning")
    for name in (
        "hope",
        "personal_responsibility",
        "education",
        "self_advocacy",
        "support",
    )
}

_DATES: Final[dict[str, tuple[str, str]]] = {
    "crisis_date": ("crisis", "dated"),
    "last_looked_at": ("one_sheet", "last_looked_at"),
}

_LISTS: Final[dict[str, tuple[str, str, str]]] = {
    # old name: part, field, what the line is called there
    "support_lines": ("support_document", "lines", "text"),
    "toolbox_used": ("toolbox", "used", "text"),
    "toolbox_to_try": ("toolbox", "to_try", "text"),
    "when_well": ("daily_maintenance", "when_well", "text"),
    "every_day": ("daily_maintenance", "every_day", "text"),
    "now_and_then": ("daily_maintenance", "now_and_then", "text"),
    "triggers": ("triggers", "events", "text"),
    "triggers_plan": ("triggers", "action_plan", "text"),
    "early_signs": ("early_warning_signs", "signs", "text"),
    "early_signs_plan": ("early_warning_signs", "first_actions", "text"),
    "breaking_down": ("breaking_down", "signs", "text"),
    "breaking_down_plan": ("breaking_down", "strict_plan", "text"),
    "crisis_signs": ("crisis", "signs_take_over", "text"),
    "crisis_supporters": ("crisis", "supporters", "name"),
    "crisis_not_involved": ("crisis", "not_involved", "name"),
    "crisis_helps": ("crisis", "what_helps", "text"),
    "crisis_does_not_help": ("crisis", "what_does_not_help", "text"),
    "crisis_tasks": ("crisis", "tasks", "task"),
    "crisis_over": ("crisis", "signs_no_longer_needed", "text"),
    "post_crisis_needs": ("post_crisis", "daily_needs", "text"),
    "people": ("people", "supporters", "name"),
}


def from_v0(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of version 1; ids come from the place: ``t1``, ``e1``."""
    made: dict[str, Any] = {"schema": values["schema"], "version": 1}
    tools, entries = numbered("t"), numbered("e")
    for name, (part, field) in {**_TEXTS, **_DATES}.items():
        if name in values:
            made.setdefault(part, {})[field] = values[name]
    for name, (part, field, called) in _LISTS.items():
        if name in values:
            ids = tools if part == "toolbox" else entries
            made.setdefault(part, {})[field] = _with_ids(values[name], called, ids)
    return made


def _with_ids(
    lines: list[str], called: str, ids: Iterator[str]
) -> list[dict[str, str]]:
    return [{"id": next(ids), called: line} for line in lines]
