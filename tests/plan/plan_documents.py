"""Plan files made from a seed, and faults planted in them at known places."""

import copy
import datetime as dt
import json
import random
from typing import Annotated, get_args, get_origin

import attrs

from herstelkit.codec.migrations import VERSION
from herstelkit.codec.plan_file import SCHEMA
from herstelkit.wrap import Kind, Note, Wrap, numbered

TEXTS = (
    "thee",
    "",
    "bel  Jo\nof mij",
    "עולם",
    "🙂",
    "+31 6 12",
    "e\u0301",
    "\u200f<b>",
)
TWICE = "\u0000twice\u0000"
"""Stands before a name that has to be there for another time."""


class Maker:
    """Makes the values of a plan file; `text` gives what stands in each text."""

    def __init__(self, rng, text=None, fullness=0.3):
        self.rng = rng
        self.text = text or (lambda: rng.choice(TEXTS))
        self.fullness = fullness
        self.ids = numbered("e")
        self.tools = []

    def plan(self):
        parts = {a.name: a.type for a in attrs.fields(Wrap)}
        made = {"schema": SCHEMA, "version": VERSION}
        for name in ("toolbox", *(name for name in parts if name != "toolbox")):
            value = self.made(parts[name])
            if name == "toolbox":
                tool = {"id": next(self.ids), "text": self.text()}
                value["used"] = [tool, *value.get("used", ())]
                self.tools = [t["id"] for tools in value.values() for t in tools]
            if value or self.rng.random() < 0.2:
                made[name] = value
        return made

    def made(self, wanted):
        if attrs.has(wanted):
            return {
                a.name: self.member(a)
                for a in attrs.fields(wanted)
                if a.name == "id" or self.rng.random() < self.fullness
            }
        if get_origin(wanted) is tuple:
            inner = get_args(wanted)[0]
            if Kind.POINTER in get_args(inner):
                return self.rng.choices(self.tools, k=2) if self.tools else []
            return [self.made(inner) for _ in range(self.rng.randint(0, 3))]
        if get_origin(wanted) is Annotated:
            return self.text()
        if type(None) in get_args(wanted):
            return self.made(get_args(wanted)[0])
        if wanted is dt.date:
            return dt.date.fromordinal(self.rng.randint(1, 3_000_000)).isoformat()
        if wanted is bool:
            return self.rng.random() < 0.5
        return self.rng.choice([*wanted]).value

    def member(self, attribute):
        if attribute.name == "id":
            return next(self.ids)
        if attribute.name == "question":
            return "hoop.betekenis"
        return self.made(attribute.type)


def document(seed, **kwargs):
    """A whole and faultless plan file, as values."""
    return Maker(random.Random(seed), **kwargs).plan()  # noqa: S311 (no secrets)


def as_text(values):
    """Values as the text of a file, with names twice where that is asked."""
    return json.dumps(values, ensure_ascii=True).replace(json.dumps(TWICE)[1:-1], "")


def rows(values):
    """Every row of every list of a plan: its place, its class, the row itself."""
    for part, fields in values.items():
        kind = attrs.fields_dict(Wrap)[part].type if part not in HEAD else None
        if part == "notes":
            for number, row in enumerate(fields, start=1):
                yield (part, str(number)), Note, row
        elif isinstance(fields, dict):
            for name, member in fields.items():
                if isinstance(member, list):
                    inner = get_args(attrs.fields_dict(kind)[name].type)[0]
                    for number, row in enumerate(member, start=1):
                        yield (part, name, str(number)), inner, row


def plant(values, rng, count):
    """Return the values with this many faults, and the places where they are.

    Every fault has a row or a part of its own, so that none can hide another.
    """
    made = copy.deepcopy(values)
    spots = [(plant_in_row, *spot) for spot in rows(made) if spot[0][0] != "toolbox"]
    spots += [(fault, (), Wrap, made) for fault in AT_THE_TOP]
    places = []
    for fault, path, kind, row in rng.sample(spots, min(count, len(spots))):
        planted = fault
        if fault is plant_in_row:
            planted = rng.choice(IN_A_ROW if "tools" not in fields(kind) else POINTING)
        places.append(" · ".join((*path, *planted(row, made, rng))))
    return made, places


def plant_in_row():
    """Stands for any fault that a row can have."""


def fields(kind):
    return attrs.fields_dict(kind)


def _wrong_sort(row, _made, rng):
    name = rng.choice(_strings(row))
    row[name] = rng.choice(WRONG_SORTS)
    return (name,)


def _bad_text(row, _made, rng):
    name = rng.choice(_strings(row))
    row[name] = MARK + rng.choice(BAD_TEXTS)
    return (name,)


def _unknown_name(row, _made, _rng):
    row[f"{MARK} wát"] = MARK
    return (f"naam {len(row)}",)


def _no_id(row, _made, _rng):
    del row["id"]
    return ("id",)


def _same_id(row, made, _rng):
    row["id"] = made["toolbox"]["used"][0]["id"]
    return ("id",)


def _twice(row, _made, _rng):
    row[f"{TWICE}id"] = row["id"]
    return ("id",)


def _no_tool(row, made, _rng):
    row["tools"] = [made["toolbox"]["used"][0]["id"], MARK.lower()]
    return ("tools", "2")


def _no_such_day(_row, made, _rng):
    made.setdefault("crisis", {})["dated"] = "2027-02-29"
    return ("crisis", "dated")


def _no_yes_or_no(_row, made, _rng):
    made.setdefault("crisis", {})["replaces_earlier"] = "true"
    return ("crisis", "replaces_earlier")


def _unknown_part(_row, made, _rng):
    made[MARK] = [{MARK: MARK}]
    return (f"naam {[*made].index(MARK) + 1}",)


def _strings(row):
    return [name for name, value in row.items() if isinstance(value, str)]


HEAD = {"schema", "version"}
MARK = "Geheim"
WRONG_SORTS = (None, 5, 0.5, True, [MARK], {MARK: MARK}, float("nan"), 10**30)
BAD_TEXTS = ("\u0000", "a\u0007b", "\ud800", "\uffff", "\u009b1m")
IN_A_ROW = (_wrong_sort, _bad_text, _unknown_name, _no_id, _same_id, _twice)
POINTING = (*IN_A_ROW, _no_tool)
AT_THE_TOP = (_no_such_day, _no_yes_or_no, _unknown_part)
