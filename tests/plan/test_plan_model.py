"""A person's own plan has room for all that a WRAP can hold, and is never wrong."""

import datetime as dt
from typing import get_args, get_origin

import attrs
import pytest

from herstelkit.wrap import (
    PARTS,
    CrisisPlan,
    Entry,
    Note,
    PlanName,
    Shape,
    SupportDocument,
    Supporter,
    Text,
    Tool,
    Toolbox,
    Triggers,
    Wrap,
    new_id,
    numbered,
)
from herstelkit.wrap.plans import ACTION_PLANS

ALL_FIELDS = [(part, member) for part in PARTS for member in part.fields]


def kind_of(part, member):
    part_class = attrs.fields_dict(Wrap)[part.id].type
    return attrs.fields_dict(part_class)[member.id].type


class TestTheModel:
    """Every field of the facts has an attribute of the same name and the same shape."""

    def test_the_parts_are_the_same_in_the_same_order(self):
        names = [attribute.name for attribute in attrs.fields(Wrap)]
        assert names[-1] == "notes"
        assert set(names[:-1]) == {part.id for part in PARTS}
        assert names[:-1] == [part.id for part in PARTS]

    @pytest.mark.parametrize("part", PARTS, ids=lambda part: part.id)
    def test_the_fields_of_a_part_are_the_same(self, part):
        names = [a.name for a in attrs.fields(attrs.fields_dict(Wrap)[part.id].type)]
        assert names == [member.id for member in part.fields]

    @pytest.mark.parametrize(
        ("part", "member"), ALL_FIELDS, ids=lambda value: getattr(value, "id", "")
    )
    def test_the_shape_of_a_field_is_the_same(self, part, member):
        kind = kind_of(part, member)
        match member.shape:
            case Shape.TEXT:
                assert kind == Text
            case Shape.DATE:
                assert kind == dt.date | None
            case Shape.YES_NO:
                assert kind == bool | None
            case Shape.LIST | Shape.TABLE:
                assert get_origin(kind) is tuple
                columns = {a.name for a in attrs.fields(get_args(kind)[0])}
                lines = columns <= {"id", "text", "tools"}
                assert lines == (member.shape is Shape.LIST)

    def test_the_names_of_the_plans_are_those_of_the_facts(self):
        assert [*PlanName] == [part.id for part in ACTION_PLANS]


class TestTheSheets:
    """Whatever a sheet asks has a place in the model."""

    def test_every_table_has_a_column_for_each_of_its_own(self, course):
        parts = {part.id: part for part in PARTS}
        asked = [q for sheet in course.sheets for q in sheet.questions if q.answers]
        tables = [question for question in asked if question.columns]
        assert len(tables) >= 9
        for question in tables:
            part, _, name = question.answers.partition(".")
            (member,) = (one for one in parts[part].fields if one.id == name)
            row = get_args(kind_of(parts[part], member))[0]
            columns = {a.name for a in attrs.fields(row)} - {"id", "tools", "own_words"}
            assert len(question.columns) <= len(columns), question.answers

    def test_every_other_question_has_an_id_that_a_note_can_have(self, course):
        for sheet in course.sheets:
            for question in sheet.questions:
                name = f"{sheet.id}.{question.id}"
                assert Note(id="n1", question=name).question == name


class TestWhatIsAlwaysTrue:
    """Nothing is needed; an id is given once, and a pointer finds its tool."""

    def test_an_empty_plan_is_a_plan(self):
        assert Wrap() == Wrap()

    @pytest.mark.parametrize("part", PARTS, ids=lambda part: part.id)
    def test_every_part_may_be_empty(self, part):
        assert getattr(Wrap(), part.id) == attrs.fields_dict(Wrap)[part.id].type()

    def test_the_order_is_kept(self):
        lines = tuple(Entry(id=name, text=name) for name in ("z", "a", "m"))
        plan = Wrap(support_document=SupportDocument(lines=lines))
        assert [line.id for line in plan.support_document.lines] == ["z", "a", "m"]

    def test_one_id_for_two_pieces_is_refused_by_its_place(self):
        with pytest.raises(ValueError, match="crisis · supporters · 1 · id heeft"):
            Wrap(
                triggers=Triggers(events=(Entry(id="a"),)),
                crisis=CrisisPlan(supporters=(Supporter(id="a"),)),
            )

    def test_a_pointer_at_nothing_is_refused_by_its_place(self):
        events = (Entry(id="a", tools=("b",)),)
        with pytest.raises(ValueError, match="triggers · events · 1 · tools · 1 wijst"):
            Wrap(triggers=Triggers(events=events))

    def test_a_pointer_at_something_else_than_a_tool_is_refused(self):
        events = (Entry(id="a"), Entry(id="b", tools=("a",)))
        with pytest.raises(ValueError, match="wijst naar gereedschap"):
            Wrap(triggers=Triggers(events=events))

    def test_a_plan_may_point_at_a_tool_more_than_once(self):
        tool = Tool(id="thee", text="thee")
        events = (Entry(id="a", tools=("thee", "thee")), Entry(id="b", tools=("thee",)))
        plan = Wrap(toolbox=Toolbox(used=(tool,)), triggers=Triggers(events=events))
        assert plan.triggers.events == events

    @pytest.mark.parametrize("text", ["\0", "\x1b[2J", "\ud800", "\ufffe"])
    def test_what_no_file_can_hold_is_refused(self, text):
        with pytest.raises(ValueError, match="stuurteken"):
            Tool(id="t1", text=text)


class TestIds:
    """An id is given by whoever makes a piece, and says nothing about it."""

    def test_new_ids_differ_and_are_valid(self):
        made = {new_id() for _ in range(100)}
        assert len(made) == 100
        assert all(Tool(id=name) for name in made)

    def test_ids_can_be_given_by_position(self):
        ids = numbered("t")
        assert [next(ids), next(ids), next(ids)] == ["t1", "t2", "t3"]
