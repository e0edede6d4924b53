"""What people set aside and what is not there to be set aside."""

import shutil
from pathlib import Path

import pytest

from herstelkit import ContentError, load_course
from herstelkit.build import build_pack
from herstelkit.checks import check_course, check_run
from herstelkit.cli.main import run
from herstelkit.content import Catalogue
from herstelkit.courses import Ignored
from herstelkit.wanted import Material
from runs import a_run

CODE = "HX025"
PACK = Path(__file__).parent.parent.parent / "voorbeelden/inhoudspakket"
ADDED = "huiskamerbijeenkomst"
BLOCK = '\n[[negeer]]\nregel = "{}"\nreden = "zo past het ons"\nwaar = "{}"\n'


def alone(*blocks):
    """A group with one leader that sets something aside."""
    ignored = tuple(
        Ignored(rule=code, reason="Zo past het ons.", where=where)
        for code, where in blocks
    )
    return a_run(leaders=a_run().leaders[:1], ignored=ignored)


def idle(report):
    return [(one.field, one.message) for one in report.findings if one.code == CODE]


class TestInACourseFile:
    """A tip says which block leaves nothing, and where its rule does speak."""

    def test_a_block_that_leaves_something_is_fine(self):
        assert idle(check_run(alone(("HW012", ""), ("HW012", "begeleider")))) == []

    def test_another_name(self):
        ((field, said),) = idle(check_run(alone(("HW012", ""), ("HW012", "hoop"))))
        assert field == "negeer 2"
        assert "‘hoop’" in said
        assert "Wel bij ‘begeleider’." in said

    def test_a_rule_that_is_silent(self):
        ((field, said),) = idle(check_run(alone(("HL001", ""))))
        assert field == "negeer 1"
        assert "HL001" in said

    def test_a_rule_for_packs_may_come_in_handy_later(self):
        assert idle(check_run(alone(("HX011", ""), ("HX014", "")))) == []

    def test_the_tip_can_be_set_aside_as_well(self):
        report = check_run(alone(("HL001", ""), (CODE, "")))
        assert idle(report) == []
        assert CODE in {one.finding.code for one in report.suppressed}

    def test_in_a_whole_pack_and_not_in_a_part(self, tmp_path):
        left = alone(("HA001", ""))
        part = build_pack(left, tmp_path / "a", only=frozenset({Material.POSTERS}))
        assert CODE not in (part.root / "manifest.json").read_text("utf-8")
        assert idle(check_run(left))


class TestInAMethod:
    """A method is looked at without a group: only of its own rules a block is told."""

    @pytest.fixture
    def checked(self, tmp_path):
        folder = shutil.copytree(PACK, tmp_path / "inhoud")

        def check(*blocks):
            with (folder / ADDED / "methode.toml").open("a", encoding="utf-8") as file:
                file.writelines(BLOCK.format(*block) for block in blocks)
            return check_course(ADDED, Catalogue.with_packs([folder]))

        return check

    def test_another_name(self, checked):
        report = checked(("HL001", "nergens"), ("HW012", ""))
        ((field, _),) = idle(report)
        assert field == "negeer 1"
        (found,) = (one for one in report.findings if one.code == CODE)
        assert found.file == f"{ADDED}/methode.toml"

    def test_a_rule_that_is_not_there(self, checked):
        with pytest.raises(ContentError, match="HL999"):
            checked(("HL999", ""))

    def test_a_profile_with_one_letter_less(self, tmp_path, capsys):
        folder = shutil.copytree(PACK, tmp_path / "inhoud")
        path = folder / ADDED / "methode.toml"
        path.write_text(f'profiel = "wrp"\n{path.read_text("utf-8")}', "utf-8")
        assert run(["controleer", str(folder)]) == 1
        out = capsys.readouterr().out
        assert "HC046" in out
        assert "Bedoel je ‘wrap’?" in out


def test_the_examples_leave_nothing_for_nothing(students):
    for path in students.parent.glob("*.toml"):
        catalogue = Catalogue.with_packs([PACK])
        assert idle(check_run(load_course(path, catalogue), catalogue)) == []
