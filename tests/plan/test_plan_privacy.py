"""What a person writes never turns up in an error, a traceback or a repr."""

import itertools
import json
import logging
import random
import re
import traceback

import attrs
import pytest
from plan_documents import BAD_TEXTS, MARK, as_text, document, plant

import herstelkit
from herstelkit.cli.main import run
from herstelkit.codec import plan_saving
from herstelkit.errors import HerstelkitError
from herstelkit.wrap import Tool, Wrap, hints

CANARY = "kanarie"
FAR = __import__("datetime").date(2099, 1, 1)


def canaries():
    """Texts of which each has a canary of its own, some with letters of all kinds."""
    numbers = itertools.count(1)
    return lambda: f"{CANARY}{next(numbers)} בית\n{CANARY.upper()} 🐤"


def full(seed):
    """A plan with a canary in every text that it has."""
    return document(seed, text=canaries(), fullness=0.9)


def told(error):
    """Everything that could end up in a log for an error, and for what lies behind."""
    seen = []
    while error is not None:
        seen += [str(error), repr(error), repr(error.args), repr(vars(error))]
        seen += traceback.format_exception(error)
        error = error.__cause__ or error.__context__
    return "\n".join(seen)


def is_silent(words):
    """Tell whether some words hold nothing of what somebody wrote."""
    return not re.search(f"{CANARY}|{MARK}|🐤|בית", words, re.IGNORECASE)


class TestErrors:
    """A faulty file is told by places and sorts of values alone."""

    @pytest.mark.parametrize("seed", range(150))
    def test_a_file_with_faults(self, seed):
        rng = random.Random(seed)  # noqa: S311 (no secrets)
        values, _ = plant(full(seed), rng, 4)
        with pytest.raises(HerstelkitError) as caught:
            herstelkit.load_plan(as_text(values))
        assert is_silent(told(caught.value))
        assert caught.value.__context__ is None

    @pytest.mark.parametrize("seed", range(60))
    def test_a_file_that_is_cut_off_or_damaged(self, seed, tmp_path):
        rng = random.Random(seed)  # noqa: S311 (no secrets)
        data = bytearray(json.dumps(full(seed), ensure_ascii=False).encode())
        if seed % 3:
            del data[rng.randrange(len(data)) :]
        else:
            data[rng.randrange(len(data))] = 0xFF
        path = tmp_path / "plan.json"
        path.write_bytes(data)
        with pytest.raises(HerstelkitError) as caught:
            herstelkit.load_plan(path)
        assert is_silent(told(caught.value))
        assert caught.value.__context__ is None

    @pytest.mark.parametrize(
        "text",
        [
            f"{CANARY}\n{CANARY}",
            f"[{CANARY}]",
            f'["{CANARY}"]',
            f'"{CANARY}"',
            f'{{"{CANARY}": "{CANARY}"}}',
            f'{{"schema": "{CANARY}"}}',
            f'{{"schema": "herstelkit/plan", "version": "{CANARY}"}}',
            f'{{"schema": "herstelkit/plan", "version": 0, "{CANARY}": "{CANARY}"}}',
            f'{{"schema": "herstelkit/plan", "version": 0, "hope": ["{CANARY}"]}}',
            f'{{"schema": "herstelkit/plan", "version": 9, "hope": ["{CANARY}"]}}',
            f'{{"a": "{CANARY}\n"}}',
            f'{{"a": "{CANARY}\\q"}}',
            CANARY * 1000,
        ],
    )
    def test_text_that_is_no_plan(self, text):
        with pytest.raises(HerstelkitError) as caught:
            herstelkit.load_plan(text)
        assert is_silent(told(caught.value))

    @pytest.mark.parametrize("bad", BAD_TEXTS)
    def test_a_class_that_is_filled_in_wrongly(self, bad):
        with pytest.raises(ValueError, match="stuurteken") as caught:
            Tool(id="t1", text=f"{CANARY}{bad}")
        assert is_silent(told(caught.value))
        with pytest.raises(ValueError, match="geen geldige naam") as caught:
            Tool(id=f"{CANARY}!", text=CANARY)
        assert is_silent(told(caught.value))

    def test_a_plan_that_cannot_be_saved(self, tmp_path, monkeypatch):
        plan = herstelkit.load_plan(as_text(full(1)))
        monkeypatch.setattr(plan_saving, "MAX_BYTES", 10)
        for place in (tmp_path / "plan.json", tmp_path / "weg" / "x", tmp_path):
            with pytest.raises(HerstelkitError) as caught:
                herstelkit.save_plan(plan, place)
            assert is_silent(told(caught.value))

    @pytest.mark.parametrize("seed", range(10))
    def test_the_command_line(self, seed, tmp_path, capsys, caplog):
        rng = random.Random(seed)  # noqa: S311 (no secrets)
        values, _ = plant(full(seed), rng, 4)
        path = tmp_path / "plan.json"
        path.write_text(as_text(values), encoding="utf-8")
        with caplog.at_level(logging.DEBUG):
            for command in (["controleer"], ["plan", "toon"]):
                assert run([*command, str(path)]) == 3
        out, said = capsys.readouterr()
        assert is_silent(out + said + caplog.text)


class TestReprs:
    """A plan shows that there is something, never what."""

    @pytest.mark.parametrize("seed", range(30))
    def test_a_full_plan(self, seed):
        plan = herstelkit.load_plan(as_text(full(seed)))
        assert CANARY in herstelkit.dump_plan(plan)
        assert is_silent(repr(plan))
        assert is_silent(str(plan))
        assert is_silent(f"{hints(plan, FAR)}")

    def test_nothing_but_ids_is_shown(self):
        shown = {
            (kind.__name__, attribute.name)
            for kind in kinds(Wrap)
            for attribute in attrs.fields(kind)
            if attribute.repr and not is_structure(attribute)
        }
        assert {name for _, name in shown} == {"id", "question", "tools"}


def is_structure(attribute):
    """Tell whether an attribute holds parts and rows rather than something said."""
    return "herstelkit" in str(attribute.type) and "Kind" not in str(attribute.type)


def kinds(kind):
    """Every class that a plan is made of."""
    yield kind
    for attribute in attrs.fields(kind):
        for inner in (attribute.type, *getattr(attribute.type, "__args__", ())):
            if attrs.has(inner):
                yield from kinds(inner)
