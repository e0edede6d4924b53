"""What there is to choose from, for people and for programs."""

import json

import pytest

from herstelkit.cli.main import run
from herstelkit.content import load_method, methods


class TestMethods:
    """The list names every method, what is known of it, and what nobody published."""

    def test_for_people(self, capsys):
        assert run(["methodes"]) == 0
        out = capsys.readouterr().out
        for method in methods():
            assert f"{method}  ·  " in out
            assert f"herstelkit nieuw {method}" in out
        assert "None" not in out
        assert out.count("ook niet gegeven") == len(methods())

    def test_for_programs(self, capsys):
        assert run(["methodes", "--json"]) == 0
        values = json.loads(capsys.readouterr().out)
        assert [value["id"] for value in values] == [*methods()]
        for value in values:
            facts = load_method(value["id"]).published
            assert value["meetings"] == facts.meetings
            assert value["not_given"] == [*facts.not_given]
            assert {"name", "owner", "licence", "sources"} <= value.keys()

    @pytest.mark.parametrize("call", [["methodes"], ["methodes", "--json"]], ids=str)
    def test_is_the_same_each_time(self, call, capsys):
        run(call)
        first = capsys.readouterr().out
        run(call)
        assert capsys.readouterr().out == first
