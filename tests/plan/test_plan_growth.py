"""A plan of four times as much takes about four times the work, and no more."""

import json

import pytest

import herstelkit
from growth import AT_MOST, growth
from herstelkit.codec.migrations import VERSION
from herstelkit.codec.plan_file import SCHEMA
from herstelkit.codec.plan_shape import MOST
from herstelkit.errors import ContentError

SIZE = 40
"""Pieces of each sort in the small plan: four times as many faults are still told."""


def plan(count, **more):
    """The values of a plan with so many pieces of each sort; `more` is in each line."""
    tools = [{"id": f"t{n}", "text": "thee"} for n in range(count)]
    lines = [
        {"id": f"e{n}", "text": "wandelen", "tools": [f"t{n}", "t0"], **more}
        for n in range(count)
    ]
    wishes = [{"id": f"w{n}", "preference": "not"} for n in range(count)]
    notes = [
        {"id": f"n{n}", "question": "hoop.betekenis", "rows": [{"cells": ["a", ""]}]}
        for n in range(count)
    ]
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "toolbox": {"used": tools},
        "triggers": {"events": lines},
        "crisis": {"dated": "2027-01-12", "medication": wishes},
        "notes": notes,
    }


def old(count):
    """The text of a plan file of version 0."""
    lines = ["wandelen"] * count
    head = {"schema": SCHEMA, "version": 0}
    return json.dumps({**head, "toolbox_used": lines, "every_day": lines})


def refused(text):
    """Load a plan that is wrong in many places."""
    with pytest.raises(ContentError) as caught:
        herstelkit.load_plan(text)
    assert SIZE <= len(caught.value.problems) < MOST


MAKERS = {
    "a plan": lambda count: json.dumps(plan(count)),
    "a plan of version 0": old,
}
FAULTY = {
    "pointers at nothing": lambda count: json.dumps(plan(count, tools=["weg"])),
    "one id for all": lambda count: json.dumps(plan(count, id="t0")),
    "numbers for texts": lambda count: json.dumps(plan(count, text=5)),
    "unknown names": lambda count: json.dumps(plan(count, tekst="wandelen")),
}


class TestGrowth:
    """Calls are counted: no pass over the pieces for every piece."""

    @pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
    def test_loading(self, make):
        assert growth(herstelkit.load_plan, make, SIZE) <= AT_MOST

    @pytest.mark.parametrize("make", FAULTY.values(), ids=FAULTY)
    def test_telling_what_is_wrong(self, make):
        assert growth(refused, make, SIZE) <= AT_MOST

    def test_dumping(self):
        def made(count):
            return herstelkit.load_plan(json.dumps(plan(count)))

        assert growth(herstelkit.dump_plan, made, SIZE) <= AT_MOST
