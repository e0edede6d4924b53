"""A plan and its file are two forms of one thing, and a wrong file is told in full."""

import copy
import json
import random
from typing import get_args, get_origin

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_documents import (
    BAD_TEXTS,
    MARK,
    TWICE,
    WRONG_SORTS,
    as_text,
    document,
    plant,
)
from plan_documents import (
    HEAD as NAMES_OF_HEAD,
)

import herstelkit
from herstelkit.codec.plan_at_once import read_at_once
from herstelkit.codec.plan_file import plan_from_values
from herstelkit.codec.plan_shape import WRONG, Reading
from herstelkit.codec.plan_text import parse
from herstelkit.errors import ContentError
from herstelkit.testing.strategies import wraps
from herstelkit.wrap import (
    CrisisPlan,
    Entry,
    Note,
    NoteRow,
    Supporter,
    Tool,
    Toolbox,
    Triggers,
    Wrap,
)

HEAD = '"schema": "herstelkit/plan", "version": 1'

EXAMPLE = """\
naam 3: deze naam ken ik niet. Bedoel je ‘crisis’?
crisis · supporters · 2 · phone: hier hoort een tekst, maar er staat een getal. \
Schrijf één tekst tussen rechte aanhalingstekens: "…"
crisis · supporters · 2 · naam 3: deze naam ken ik niet. Bedoel je ‘name’?
crisis · supporters · 2 · id: heeft hetzelfde id als een ander stukje. \
Geef elk stukje een eigen id"""


def problems(text):
    """What is said of a text: every place, and everything in words."""
    with pytest.raises(ContentError) as caught:
        herstelkit.load_plan(text)
    return caught.value.problems


def places(text):
    return [problem.path for problem in problems(text)]


OWN_NAMES = frozenset(NAMES_OF_HEAD)
ANYTHING = (
    *WRONG_SORTS,
    *BAD_TEXTS,
    *("", "e1", "e2", "crisis", "preferred", "2027-01-12", "20270112", "2027-02-29"),
    *([], {}, ["e1"], ["e1", "nergens"], [{}], [[]], {"id": "e1"}, [{"id": "z"}]),
)


def holders(value):
    """Every block and every list in values, the whole of it first."""
    if isinstance(value, dict | list):
        yield value
        for member in value.values() if isinstance(value, dict) else value:
            yield from holders(member)


@st.composite
def damaged(draw):
    """The text of a plan in which some things have been put where others belong."""
    values = document(draw(st.integers(0, 400)))
    for _ in range(draw(st.integers(0, 3))):
        holder = draw(st.sampled_from([*holders(values)]))
        stray = copy.deepcopy(draw(st.sampled_from(ANYTHING)))
        if isinstance(holder, list):
            holder.insert(draw(st.integers(0, len(holder))), stray)
            continue
        known = [name for name in holder if name not in OWN_NAMES]
        names = [*known, *(TWICE + name for name in known), "id", "tools", MARK]
        name = draw(st.sampled_from(names))
        if draw(st.booleans()):
            holder[name] = stray
        else:
            holder.pop(name, None)
    return as_text(values)


def told_or_made(text):
    """What `load_plan` makes of a text, or what it says of it."""
    try:
        return herstelkit.load_plan(text)
    except ContentError as error:
        return error.problems


def classes(wanted=Wrap):
    """Every class that can be reached from one, that one first."""
    if attrs.has(wanted):
        yield wanted
    for attribute in attrs.fields(wanted) if attrs.has(wanted) else ():
        yield from classes(attribute.type)
    for inner in get_args(wanted):
        yield from classes(inner)


STRINGS = sorted(
    {
        (kind, attribute.name)
        for kind in classes()
        for attribute in attrs.fields(kind)
        if "Annotated" in str(attribute.type)
    },
    key=str,
)


class TestRoundTrip:
    """Any plan comes back from its text as it was, every character of it."""

    @given(wraps())
    @settings(max_examples=150)
    def test_any_plan(self, plan):
        assert herstelkit.load_plan(herstelkit.dump_plan(plan)) == plan

    @given(wraps())
    @settings(max_examples=20)
    def test_the_same_plan_is_the_same_text(self, plan):
        text = herstelkit.dump_plan(plan)
        assert herstelkit.dump_plan(herstelkit.load_plan(text)) == text

    @pytest.mark.parametrize("seed", range(50))
    def test_a_full_plan(self, seed):
        plan = herstelkit.load_plan(as_text(document(seed, fullness=0.9)))
        assert herstelkit.load_plan(herstelkit.dump_plan(plan)) == plan

    def test_an_empty_plan_is_a_head_alone(self):
        text = herstelkit.dump_plan(Wrap())
        assert json.loads(text) == {"schema": "herstelkit/plan", "version": 1}

    def test_no_and_never_asked_are_two_things(self):
        said_no = Wrap(crisis=CrisisPlan(replaces_earlier=False))
        assert herstelkit.load_plan(herstelkit.dump_plan(said_no)) == said_no != Wrap()

    def test_letters_are_readable_in_the_file(self):
        plan = Wrap(toolbox=Toolbox(used=(Tool(id="t1", text="één 🙂 שלום"),)))
        assert "één 🙂 שלום" in herstelkit.dump_plan(plan)

    def test_empty_cells_between_others_stay(self):
        note = Note(id="n", rows=(NoteRow(cells=("", "a", "")), NoteRow(cells=())))
        plan = Wrap(notes=(note,))
        assert herstelkit.load_plan(herstelkit.dump_plan(plan)) == plan

    def test_an_empty_row_stays(self):
        plan = Wrap(triggers=Triggers(events=(Entry(id="a"), Entry(id="b"))))
        assert herstelkit.load_plan(herstelkit.dump_plan(plan)) == plan

    def test_a_file_by_name_by_path_and_as_text(self, tmp_path, monkeypatch):
        plan = Wrap(crisis=CrisisPlan(supporters=(Supporter(id="s", phone="06"),)))
        path = tmp_path / "plan.json"
        herstelkit.save_plan(plan, path)
        monkeypatch.chdir(tmp_path)
        text = path.read_text(encoding="utf-8")
        for source in (path, str(path), "plan.json", text, "\ufeff" + text):
            assert herstelkit.load_plan(source) == plan

    def test_a_mark_of_notepad_and_its_line_ends_are_no_trouble(self, tmp_path):
        path = tmp_path / "plan.json"
        text = herstelkit.dump_plan(Wrap(toolbox=Toolbox(used=(Tool(id="t"),))))
        data = text.replace("\n", "\r\n").encode("utf-8-sig")
        path.write_bytes(data)
        assert herstelkit.load_plan(path) == herstelkit.load_plan(text)


class TestNothingIsCoerced:
    """What is of another sort is refused, however much it looks like the right one."""

    @pytest.mark.parametrize(
        ("value", "said"),
        [
            ("5", "een getal"),
            ("true", "ja of nee"),
            ("null", "niets"),
            ('["a"]', "een lijst"),
            ('{"a": 1}', "een blok"),
            ("NaN", "een getal dat hier niet kan"),
            ("-Infinity", "een getal dat hier niet kan"),
            ("1e999", "een getal"),
            ("9" * 5000, "een getal dat hier niet kan"),
        ],
    )
    def test_a_text_is_a_text(self, value, said):
        (problem,) = problems(f'{{{HEAD}, "hope": {{"meaning": {value}}}}}')
        assert problem.path == "hope · meaning"
        assert said in problem.what

    @pytest.mark.parametrize("value", ['"true"', "1", "0", "null", '"ja"', "[]"])
    def test_yes_is_yes(self, value):
        text = f'{{{HEAD}, "crisis": {{"replaces_earlier": {value}}}}}'
        assert places(text) == ["crisis · replaces_earlier"]

    @pytest.mark.parametrize(
        "value",
        [
            "2027",
            '"2027-02-29"',
            '"20270112"',
            '"12-01-2027"',
            '"2027-01-12T00:00"',
            '"2027-W01-1"',
            '"2027-1-2"',
            '"٢٠٢٧-٠١-١٢"',
            '"2027-01-12\\n"',
            '""',
        ],
    )
    def test_a_date_is_a_day_that_exists(self, value):
        assert places(f'{{{HEAD}, "crisis": {{"dated": {value}}}}}') == [
            "crisis · dated"
        ]

    @pytest.mark.parametrize("value", ['"abc"', "{}", "5", "null", "true"])
    def test_a_list_is_a_list(self, value):
        text = f'{{{HEAD}, "triggers": {{"events": {value}}}}}'
        assert places(text) == ["triggers · events"]

    @pytest.mark.parametrize("value", ["[]", '"x"', "null", "5"])
    def test_a_part_is_a_block(self, value):
        assert places(f'{{{HEAD}, "triggers": {value}}}') == ["triggers"]

    def test_a_word_that_is_not_known(self):
        row = '{"id": "a", "preference": "preferd"}'
        (problem,) = problems(f'{{{HEAD}, "crisis": {{"medication": [{row}]}}}}')
        assert problem.path == "crisis · medication · 1 · preference"
        assert problem.fix == "Bedoel je ‘preferred’?"


class TestEveryProblemAtOnce:
    """A thousand faulty files: each fault is told at its place, all in one go."""

    @pytest.mark.parametrize("block", range(10))
    def test_planted_faults(self, block):
        for seed in range(block * 100, block * 100 + 100):
            rng = random.Random(seed)  # noqa: S311 (no secrets)
            values, planted = plant(document(seed), rng, rng.randint(1, 4))
            assert sorted(places(as_text(values))) == sorted(planted), seed

    def test_an_example_in_words(self):
        text = f"""{{{HEAD},
            "crisi": {{}},
            "crisis": {{"supporters": [
                {{"id": "a", "phone": "06"}},
                {{"id": "a", "phone": 6, "nmae": "Jo"}}
            ]}}}}"""
        assert "\n".join(map(str, problems(text))) == EXAMPLE

    def test_a_tool_without_an_id_is_told_once(self):
        text = f"""{{{HEAD}, "toolbox": {{"used": [{{"text": "thee"}}]}},
            "triggers": {{"events": [{{"id": "a", "tools": ["t1"]}}]}}}}"""
        assert places(text) == ["toolbox · used · 1 · id"]

    @pytest.mark.parametrize(
        ("toolbox", "place"),
        [
            ('"tolbox": {}', "naam 3"),
            ('"toolbox": []', "toolbox"),
            ('"toolbox": {"used": 5}', "toolbox · used"),
            ('"toolbox": {"usde": []}', "toolbox · naam 1"),
            ('"toolbox": {"used": [5]}', "toolbox · used · 1"),
            ('"toolbox": {"used": [{"id": "T1"}]}', "toolbox · used · 1 · id"),
        ],
    )
    def test_a_toolbox_that_cannot_be_read_is_told_once(self, toolbox, place):
        row = '{"id": "a", "tools": ["t1", "t2"]}'
        text = f'{{{HEAD}, {toolbox}, "triggers": {{"events": [{row}]}}}}'
        assert places(text) == [place]

    def test_names_that_stand_twice(self):
        text = f'{{{HEAD}, "version": 1, "hope": {{}}, "hope": {{}}, "x": 1, "x": 1}}'
        assert places(text) == ["naam 6", "version", "hope", "naam 7"]

    @pytest.mark.parametrize("name", ["version", "hope"])
    def test_a_name_that_stands_twice_is_all_that_is_wrong(self, name):
        more = '"version": 1' if name == "version" else '"hope": {}, "hope": {}'
        assert places(f"{{{HEAD}, {more}}}") == [name]


class TestTheHead:
    """A file says what it is and which version it is of."""

    @pytest.mark.parametrize(
        "head", ["{}", '{"version": 1}', '{"schema": "herstelkit/pakket"}']
    )
    def test_another_sort_of_file(self, head):
        (problem,) = problems(head)
        assert problem.path == "schema"
        assert problem.what == "dit is geen plan van herstelkit"

    @pytest.mark.parametrize("version", [2, 99, 10**12])
    def test_a_newer_version_is_refused_kindly_and_alone(self, version):
        text = f'{{"schema": "herstelkit/plan", "version": {version}, "x": 1}}'
        (problem,) = problems(text)
        assert "gemaakt met een nieuwere versie" in problem.what
        assert "Er is niets mis met je plan" in problem.fix

    @pytest.mark.parametrize("version", ['"1"', "true", "null", "-1", "1.5", "[]"])
    def test_a_version_is_a_whole_number(self, version):
        text = f'{{"schema": "herstelkit/plan", "version": {version}, "x": 1}}'
        assert places(text) == ["version", "naam 3"]

    @pytest.mark.parametrize("version", ['"1"', "true", "1.0"])
    def test_a_version_can_be_all_that_is_wrong(self, version):
        text = f'{{"schema": "herstelkit/plan", "version": {version}, "hope": {{}}}}'
        assert places(text) == ["version"]

    def test_a_missing_version_hides_nothing_else(self):
        assert places('{"schema": "herstelkit/plan", "x": 1}') == ["version", "naam 2"]


class TestReadingLeniently:
    """Names that are not known are ignored and told; all else is as strict."""

    def test_unknown_names_are_ignored_and_told(self):
        text = f"""{{{HEAD}, "mood": 5, "hope": {{"meaning": "zon", "colour": "geel"}},
            "triggers": {{"events": [{{"id": "a", "text": "post", "when": 1}}]}}}}"""
        plan, ignored = herstelkit.load_plan_leniently(text)
        assert plan.hope.meaning == "zon"
        assert plan.triggers.events == (Entry(id="a", text="post"),)
        assert [problem.path for problem in ignored] == [
            "naam 3",
            "hope · naam 2",
            "triggers · events · 1 · naam 3",
        ]
        assert len(problems(text)) == 3

    def test_the_rest_stays_strict(self):
        text = f'{{{HEAD}, "mood": 5, "hope": {{"meaning": 5}}}}'
        with pytest.raises(ContentError) as caught:
            herstelkit.load_plan_leniently(text)
        assert [problem.path for problem in caught.value.problems] == ["hope · meaning"]

    def test_a_misspelled_id_is_missed(self):
        text = f'{{{HEAD}, "triggers": {{"events": [{{"idd": "a"}}]}}}}'
        with pytest.raises(ContentError, match="events · 1 · id: dit ontbreekt"):
            herstelkit.load_plan_leniently(text)

    def test_a_plan_without_strange_names_tells_nothing(self):
        for seed in range(20):
            values = document(seed)
            plan, ignored = herstelkit.load_plan_leniently(as_text(values))
            assert ignored == ()
            assert plan_from_values("plan", values) == (plan, ())


class TestBothReaders:
    """Reading straight through and reading with care are one thing, to the letter."""

    @given(damaged())
    @settings(max_examples=300)
    def test_any_damage(self, text):
        values = parse("plan", text)
        reading = Reading(allowed=OWN_NAMES)
        made = reading.read(values, Wrap)
        wanted = tuple(reading.problems) if made is WRONG else made
        assert read_at_once(values, OWN_NAMES) == (None if made is WRONG else made)
        assert told_or_made(text) == wanted

    @given(wraps())
    @settings(max_examples=50)
    def test_a_faultless_plan_is_read_straight_through(self, plan):
        values = parse("plan", herstelkit.dump_plan(plan))
        assert read_at_once(values, OWN_NAMES) == plan

    @pytest.mark.parametrize(("kind", "name"), STRINGS)
    def test_each_class_checks_its_own_strings(self, kind, name):
        given_id = {"id": "a"} if "id" in attrs.fields_dict(kind) else {}
        many = get_origin(attrs.fields_dict(kind)[name].type) is tuple
        for bad in BAD_TEXTS:
            with pytest.raises(ValueError, match=r"stuurteken|geldige naam"):
                kind(**given_id | {name: (bad,) if many else bad})
