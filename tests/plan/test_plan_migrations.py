"""An older plan file is brought up to date, and a faulty one is told in its words."""

import json
from pathlib import Path

import attrs
import pytest

import herstelkit
from herstelkit.codec.migrations import STEPS, VERSION
from herstelkit.codec.migrations.v0 import PlanV0, from_v0
from herstelkit.errors import ContentError

GOLDEN = Path(__file__).parent / "golden"
HEAD = '"schema": "herstelkit/plan", "version": 0'


class TestFromVersion0:
    """Lists of lines become lists of pieces, with ids by their place."""

    def test_the_golden_file(self):
        plan = herstelkit.load_plan(GOLDEN / "v0.json")
        made = (GOLDEN / "v0_as_v1.json").read_text(encoding="utf-8")
        assert herstelkit.dump_plan(plan) == made

    def test_the_golden_file_has_everything_that_it_could_hold(self):
        old = json.loads((GOLDEN / "v0.json").read_text(encoding="utf-8"))
        names = {attribute.name for attribute in attrs.fields(PlanV0)}
        assert {*old} - {"schema", "version"} <= names
        without = {"personal_responsibility", "education", "self_advocacy", "support"}
        assert names - {*old} == without

    def test_the_function_is_pure(self):
        text = (GOLDEN / "v0.json").read_text(encoding="utf-8")
        old = json.loads(text)
        assert from_v0(old) == from_v0(old)
        assert old == json.loads(text)

    def test_no_line_is_lost(self):
        text = (GOLDEN / "v0.json").read_text(encoding="utf-8")
        made = herstelkit.dump_plan(herstelkit.load_plan(text))
        for name, value in json.loads(text).items():
            for line in value if isinstance(value, list) else [value]:
                if name not in {"schema", "version"}:
                    assert json.dumps(line, ensure_ascii=False) in made

    def test_ids_are_given_by_place(self):
        plan = herstelkit.load_plan(GOLDEN / "v0.json")
        tools = (*plan.toolbox.used, *plan.toolbox.to_try)
        assert [tool.id for tool in tools] == ["t1", "t2", "t3"]

    def test_an_empty_old_plan(self):
        assert herstelkit.load_plan(f"{{{HEAD}}}") == herstelkit.load_plan(
            '{"schema": "herstelkit/plan", "version": 1}'
        )

    def test_a_faulty_old_plan_is_told_in_its_own_words(self):
        text = f'{{{HEAD}, "toolbox_used": ["a", 5], "crisis_date": "x", "hoop": ""}}'
        with pytest.raises(ContentError) as caught:
            herstelkit.load_plan(text)
        paths = [problem.path for problem in caught.value.problems]
        assert paths == ["toolbox_used · 2", "crisis_date", "naam 5"]

    def test_leniently_too(self):
        text = f'{{{HEAD}, "toolbox_used": ["thee"], "hoop": "zon"}}'
        plan, ignored = herstelkit.load_plan_leniently(text)
        assert plan.toolbox.used[0].text == "thee"
        assert [problem.path for problem in ignored] == ["naam 4"]


class TestTheChain:
    """There is a step from every earlier version."""

    def test_the_version_is_the_number_of_steps(self):
        assert len(STEPS) == VERSION

    @pytest.mark.parametrize("version", range(VERSION))
    def test_every_step_has_a_golden_file(self, version):
        assert (GOLDEN / f"v{version}.json").is_file()
