"""The JSON Schema and the types say what the codec does, and are never stale."""

import copy
import importlib.util
import random
import re
from pathlib import Path

import jsonschema
import pytest
from plan_documents import BAD_TEXTS, MARK, document

import herstelkit
from herstelkit.codec.plan_file import plan_from_values
from herstelkit.errors import ContentError
from herstelkit.wrap.links import NO_TOOL, TWICE

ROOT = Path(__file__).parents[2]
SCHEMA = herstelkit.json_schema("plan")
LINKS = {reason.partition(";")[0] for reason in (NO_TOOL, TWICE)}
JUNK = (
    *(None, 5, 1.5, True, False, "", "x", MARK, [], {}, [5], [""], [[]]),
    *(*BAD_TEXTS, "2027-02-29", "2027-01-12", "2027-01-12\n", "20270112"),
    *("preferred", "t1\n", "T1", "t_1.a-b"),
    *({"id": "a"}, [{"id": "zz"}], [{"text": "a"}]),
)
JUNK_NAMES = ("id", "text", "tools", "meaning", "version", "schema", "dated", "ID", "")


@pytest.fixture(scope="module")
def maker():
    path = ROOT / "scripts" / "make_plan_schema.py"
    spec = importlib.util.spec_from_file_location("make_plan_schema", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def validator():
    kind = jsonschema.Draft202012Validator
    return kind(SCHEMA, format_checker=kind.FORMAT_CHECKER)


def shape_is_right(values):
    """Tell whether the codec has no more to say than that links are wrong."""
    try:
        plan_from_values("plan", values)
    except ContentError as error:
        return all(problem.what in LINKS for problem in error.problems)
    return True


def blocks_and_lists(value):
    """Every block and list in a value, itself included."""
    if isinstance(value, dict | list):
        yield value
        for member in value.values() if isinstance(value, dict) else value:
            yield from blocks_and_lists(member)


def changed(values, rng):
    """The values with something else in one to three places, or with less or more."""
    made = copy.deepcopy(values)
    for _ in range(rng.randint(1, 3)):
        place = rng.choice([*blocks_and_lists(made)])
        junk = copy.deepcopy(rng.choice(JUNK))
        keys = [*place] if isinstance(place, dict) else [*range(len(place))]
        match rng.randint(0, 2):
            case 0 if keys:
                place[rng.choice(keys)] = junk
            case 1 if keys:
                del place[rng.choice(keys)]
            case _ if isinstance(place, dict):
                place[rng.choice(JUNK_NAMES)] = junk
            case _:
                place.append(junk)
    return made


class TestTheSchemaAndTheCodecAgree:
    """Two thousand documents, right and wrong, are judged alike."""

    @pytest.mark.parametrize("block", range(4))
    def test_documents(self, block, validator):
        verdicts = []
        for seed in range(block * 500, block * 500 + 500):
            rng = random.Random(seed)  # noqa: S311 (no secrets)
            values = document(seed, fullness=0.25)
            if seed % 4:
                values = changed(values, rng)
            verdict = shape_is_right(values)
            assert validator.is_valid(values) == verdict, seed
            verdicts.append(verdict)
        assert 150 < sum(verdicts) < 350

    def test_the_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    @pytest.mark.parametrize("text", BAD_TEXTS)
    def test_they_know_the_same_letters(self, text, validator):
        head = {"schema": "herstelkit/plan", "version": 1}
        assert not validator.is_valid({**head, "hope": {"meaning": text}})

    def test_they_know_the_same_letters_of_all_there_are(self):
        pattern = re.compile(SCHEMA["$defs"]["PlanText"]["pattern"])
        head = {"schema": "herstelkit/plan", "version": 1}
        for start in range(0, 0x110000, 7):
            letter = chr(start)
            values = {**head, "hope": {"meaning": letter}}
            if start < 0x3000 or 0xD000 <= start < 0x10010:
                assert bool(pattern.search(letter)) == shape_is_right(values), start


class TestWhatIsShipped:
    """What stands beside the codec is what the script makes, in both languages."""

    @pytest.mark.parametrize("name", ["plan.schema.json", "plan.d.ts"])
    def test_it_is_not_stale(self, maker, name):
        shipped = (maker.FOLDER / name).read_text(encoding="utf-8")
        assert shipped == maker.made()[name]

    def test_everything_has_a_title_in_both_languages(self):
        for said in (SCHEMA, *SCHEMA["$defs"].values()):
            for one in (said, *said.get("properties", {}).values()):
                assert one["title"]
                assert one["x-title-en"]
            assert said["description"].endswith(".")
            assert said["x-description-en"].endswith(".")

    def test_every_type_that_is_used_is_there(self, maker):
        types = maker.made()["plan.d.ts"]
        declared = {*re.findall(r"export (?:interface|type) (\w+)", types)}
        used = {*re.findall(r"\??: ([A-Z]\w+)", types)}
        assert used <= declared
        assert declared == {"Plan", *SCHEMA["$defs"]}

    def test_no_type_hides_one_of_the_browser(self):
        hidden = {"Date", "Text", "Node", "Event", "Element", "Plugin", "Record"}
        assert hidden.isdisjoint(SCHEMA["$defs"])

    def test_nobody_can_spoil_it_for_another(self):
        herstelkit.json_schema("plan").clear()
        assert herstelkit.json_schema("plan") == SCHEMA

    def test_a_sort_of_which_there_is_none(self):
        with pytest.raises(ValueError, match="Bedoel je ‘plan’"):
            herstelkit.json_schema("plans")
