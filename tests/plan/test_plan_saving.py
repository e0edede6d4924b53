"""A plan is saved whole or not at all, and only its owner can read it."""

import datetime as dt
import os
import stat
import sys
from pathlib import Path

import pytest

import herstelkit
from herstelkit import private
from herstelkit.errors import OutputError
from herstelkit.wrap import (
    ConceptMeaning,
    CrisisPlan,
    Entry,
    Medication,
    Tool,
    Toolbox,
    Wrap,
)

PLAN = Wrap(toolbox=Toolbox(used=(Tool(id="t1", text="thee"),)))
OLDER = Wrap(hope=ConceptMeaning(meaning="zon"))


@pytest.fixture
def place(tmp_path):
    """The place of a plan, with an older one in it."""
    path = tmp_path / "plan.json"
    herstelkit.save_plan(OLDER, path)
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


class TestSaving:
    """What was there is replaced in one step."""

    def test_a_new_file(self, tmp_path):
        herstelkit.save_plan(PLAN, str(tmp_path / "plan.json"))
        assert names(tmp_path) == ["plan.json"]
        assert herstelkit.load_plan(tmp_path / "plan.json") == PLAN

    def test_in_the_place_of_an_older_one(self, place):
        herstelkit.save_plan(PLAN, place)
        assert herstelkit.load_plan(place) == PLAN
        assert names(place.parent) == ["plan.json"]

    @pytest.mark.skipif(sys.platform == "win32", reason="no such rights here")
    @pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
    def test_only_its_owner_can_read_it(self, place, mask):
        place.chmod(0o644)
        before = os.umask(mask)
        try:
            herstelkit.save_plan(PLAN, place)
        finally:
            os.umask(before)
        assert stat.S_IMODE(place.stat().st_mode) == 0o600

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights here")
    def test_a_link_stays_a_link(self, place):
        link = place.with_name("link.json")
        link.symlink_to(place)
        herstelkit.save_plan(PLAN, link)
        assert link.is_symlink()
        assert herstelkit.load_plan(place) == PLAN


class TestWhenItCannotBeSaved:
    """What was there stays there, and nothing is left beside it."""

    @pytest.mark.parametrize("step", ["fsync", "open"])
    @pytest.mark.parametrize("error", [OSError(28, "vol"), KeyboardInterrupt()])
    def test_a_stop_halfway(self, place, monkeypatch, step, error):
        def stop(*_arguments, **_names):
            raise error

        monkeypatch.setattr(private.os, step, stop)
        with pytest.raises((OutputError, KeyboardInterrupt)) as caught:
            herstelkit.save_plan(PLAN, place)
        monkeypatch.undo()
        if isinstance(error, OSError):
            assert "de schijf is vol" in str(caught.value)
        assert herstelkit.load_plan(place) == OLDER
        assert names(place.parent) == ["plan.json"]

    def test_a_stop_before_the_last_step(self, place, monkeypatch):
        def stop(*_arguments):
            raise OSError(13, "nee")

        monkeypatch.setattr(Path, "replace", stop)
        with pytest.raises(OutputError, match="staat nog open"):
            herstelkit.save_plan(PLAN, place)
        assert herstelkit.load_plan(place) == OLDER
        assert names(place.parent) == ["plan.json"]

    def test_a_plan_that_could_not_be_opened_again(self, place):
        much = Wrap(hope=ConceptMeaning(meaning="é" * 2_500_000))
        with pytest.raises(OutputError, match="te groot"):
            herstelkit.save_plan(much, place)
        assert herstelkit.load_plan(place) == OLDER

    @pytest.mark.parametrize(
        "wrong",
        [
            Toolbox(used=[Tool(id="t1", text="thee")]),
            Toolbox(used=(Entry(id="t1", text="thee"),)),
            Toolbox(used={"t1"}),
            CrisisPlan(dated=dt.datetime(2027, 1, 12, tzinfo=dt.UTC)),
            CrisisPlan(replaces_earlier="ja"),
            CrisisPlan(medication=(Medication(id="m", preference="misschien"),)),
        ],
    )
    def test_a_plan_that_would_not_come_back(self, place, wrong):
        part = "toolbox" if isinstance(wrong, Toolbox) else "crisis"
        with pytest.raises(TypeError, match="plan") as caught:
            herstelkit.save_plan(Wrap(**{part: wrong}), place)
        assert "thee" not in str(caught.value)
        assert herstelkit.load_plan(place) == OLDER

    @pytest.mark.parametrize("name", ["weg/plan.json", "", "a\0b", "x" * 300])
    def test_a_place_that_cannot_be(self, tmp_path, name):
        with pytest.raises(OutputError):
            herstelkit.save_plan(PLAN, tmp_path / name)
        assert names(tmp_path) == []
