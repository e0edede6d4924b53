"""Hints are few, kind, and about what is not there yet; never about words."""

import datetime as dt
import re

import pytest
from plan_documents import as_text, document

import herstelkit
from herstelkit.wrap import (
    CrisisPlan,
    Entry,
    People,
    Supporter,
    Tool,
    Toolbox,
    Triggers,
    Wrap,
    field_paths,
    hints,
)

TODAY = dt.date(2027, 7, 15)
EVENTS = (Entry(id="e1", text="post"),)


def crisis_of(day):
    return Wrap(crisis=CrisisPlan(dated=day))


def paths(plan):
    return [hint.path for hint in hints(plan, TODAY)]


class TestHints:
    """There are three things that a person may want to look at."""

    def test_an_empty_plan_has_none(self):
        assert hints(Wrap(), TODAY) == ()

    def test_somebody_without_a_phone_number(self):
        nobody, jo = Supporter(id="s1"), Supporter(id="s2", name="Jo")
        bep = Supporter(id="s3", name="Bep", phone="06")
        assert paths(Wrap(crisis=CrisisPlan(supporters=(nobody, bep)))) == []
        assert paths(Wrap(crisis=CrisisPlan(supporters=(bep, jo)))) == [
            "crisis · supporters"
        ]
        assert paths(Wrap(people=People(supporters=(jo,)))) == ["people · supporters"]

    def test_many_without_a_number_are_one_hint(self):
        many = tuple(Supporter(id=f"s{n}", name="Jo") for n in range(9))
        assert len(hints(Wrap(crisis=CrisisPlan(supporters=many)), TODAY)) == 1

    @pytest.mark.parametrize(
        ("day", "old"),
        [
            (dt.date(2026, 1, 14), True),
            (dt.date(2026, 1, 15), False),
            (dt.date(2026, 1, 16), False),
            (dt.date(2020, 12, 31), True),
            (dt.date(2027, 7, 15), False),
            (dt.date(2028, 1, 1), False),
        ],
    )
    def test_a_crisis_plan_of_more_than_eighteen_months(self, day, old):
        assert paths(crisis_of(day)) == (["crisis · dated"] if old else [])

    def test_a_trigger_without_anything_beside_it(self):
        assert paths(Wrap(triggers=Triggers(events=EVENTS))) == [
            "triggers · action_plan"
        ]
        beside = Triggers(events=EVENTS, action_plan=(Entry(id="e2"),))
        assert paths(Wrap(triggers=beside)) == []

    def test_a_trigger_with_a_tool_or_a_way_round_it(self):
        box = Toolbox(used=(Tool(id="t1", text="thee"),))
        pointing = Entry(id="e1", text="post", tools=("t1",))
        assert paths(Wrap(toolbox=box, triggers=Triggers(events=(pointing,)))) == []
        away = Triggers(events=EVENTS, limiting_exposure=(Entry(id="e2"),))
        assert paths(Wrap(triggers=away)) == []

    def test_a_row_without_words_is_no_trigger(self):
        assert paths(Wrap(triggers=Triggers(events=(Entry(id="e1"),)))) == []


class TestTheTone:
    """A hint speaks to a person, asks nothing, counts nothing, judges nothing."""

    def test_all_hints_there_are(self):
        jo = Supporter(id="s", name="Jo")
        plan = Wrap(
            triggers=Triggers(events=EVENTS),
            crisis=CrisisPlan(dated=dt.date(2000, 1, 1), supporters=(jo,)),
        )
        found = hints(plan, TODAY)
        assert len(found) == 3
        for hint in found:
            assert re.search(r"\b(je|jou|jouw)\b", hint.message, re.IGNORECASE)
            assert not re.search(
                r"\b(moet|fout|vergeten|verplicht|belangrijk|score|\d+)\b", hint.message
            )
            assert hint.path.replace(" · ", ".") in {*field_paths()}

    @pytest.mark.parametrize("seed", range(40))
    def test_there_are_few(self, seed):
        plan = herstelkit.load_plan(as_text(document(seed)))
        assert len(hints(plan, TODAY)) <= 5
