"""What `controleer` and `regel` tell: for people, for programs, and how they end."""

import json
import re
import subprocess
import sys

import docx
import pytest

from herstelkit.cli.main import run
from herstelkit.lint import HEADINGS, all_rules
from herstelkit.pack import MANIFEST

ALONE = """
methode = "wrap"
titel = "Een plan voor jezelf"
organisatie = "Voorbeeld"
locatie = "Hier"
begin = 2027-01-12
tijd = 18:30:00

[[begeleider]]
naam = "Begeleider Een"
gecertificeerd = 2025-05-26
"""
TWO_LEADERS = "HW012"
LEFT = f"""
[[negeer]]
regel = "{TWO_LEADERS}"
reden = "Onze tweede komt in maart."
"""
FOREWORD = """
[[negeer]]
regel = "HL002"
reden = "Zo praten wij."
waar = "voorwoord"
"""
EVERYWHERE = """
[[negeer]]
regel = "HL001"
reden = "Wij leggen het uit."
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder with the course file of a group that has one leader."""
    (tmp_path / "cursus.toml").write_text(ALONE, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys, *call):
    """What a call says when it finds something."""
    assert run(["controleer", *call]) == 1
    out, said = capsys.readouterr()
    assert said == ""
    return out


def values(capsys, *call):
    """What a call says as JSON, and its exit code."""
    code = run(["controleer", "--json", *call])
    return json.loads(capsys.readouterr().out), code


class TestForPeople:
    """A finding says where, what and what to do, and how to learn why."""

    def test_says_what_is_there_and_where(self, capsys):
        out = told(capsys, "cursus.toml")
        assert out.startswith("cursus.toml: goed te lezen. WRAP, 8 bijeenkomsten")
        assert f"  cursus.toml · begeleider  {TWO_LEADERS} (SRW24 2.2)\n" in out
        assert re.search(r"\nWaarom.*: herstelkit regel H[A-Z]\d{3}\n", out)

    def test_fits_a_terminal_and_has_no_colours_in_a_file(self, capsys):
        out = told(capsys, "cursus.toml")
        assert max(map(len, out.splitlines())) <= 88
        assert "\x1b" not in out

    def test_says_how_our_own_texts_read(self, capsys):
        out = " ".join(told(capsys, "cursus.toml").split())
        assert re.search(r"Flesch-Douma en Brouwer .* voor deelnemers \d+ en \d+,", out)

    def test_grades_nobody(self, capsys):
        out = told(capsys, "cursus.toml").lower()
        assert not re.search(r"\b(score|officieel|goedgekeurd|afgekeurd|punten)\b", out)

    def test_a_rule_set_aside_is_told_with_its_reason(self, folder, capsys):
        (folder / "cursus.toml").write_text(ALONE + LEFT, "utf-8")
        run(["controleer", "cursus.toml"])
        out = capsys.readouterr().out
        kept, left = out.split("Bewust zo gelaten\n")
        assert TWO_LEADERS not in kept
        assert f"{TWO_LEADERS}, 1 keer: Onze tweede komt in maart." in left


class TestForPrograms:
    """`--json` gives every finding with the same six keys."""

    def test_the_shape(self, capsys):
        found, code = values(capsys, "cursus.toml")
        assert code == 1
        assert [*found] == ["findings", "suppressed"]
        keys = ["code", "severity", "file", "path", "message", "source"]
        assert all([*one] == keys for one in found["findings"])
        kinds = {one["severity"] for one in found["findings"]}
        assert kinds <= {"error", "warning", "hint"}

    def test_what_was_set_aside_has_a_reason(self, folder, capsys):
        (folder / "cursus.toml").write_text(ALONE + LEFT, "utf-8")
        found, _ = values(capsys, "cursus.toml")
        assert TWO_LEADERS not in {one["code"] for one in found["findings"]}
        (left,) = found["suppressed"]
        assert left["code"] == TWO_LEADERS
        assert left["reason"] == "Onze tweede komt in maart."

    def test_several_files_are_one_list(self, capsys):
        once, _ = values(capsys, "cursus.toml")
        twice, _ = values(capsys, "cursus.toml", "cursus.toml")
        assert len(twice["findings"]) == 2 * len(once["findings"])

    def test_a_file_that_cannot_be_read_is_told_beside_it(self, capsys):
        assert run(["controleer", "--json", "weg.toml", "cursus.toml"]) == 3
        out, said = capsys.readouterr()
        assert json.loads(out)["findings"]
        assert said.startswith("Er klopt iets niet in weg.toml")


class TestChoosing:
    """`--kies` and `--negeer` take a code, or the beginning of several."""

    def codes(self, capsys, *call):
        found, _ = values(capsys, "cursus.toml", *call)
        return {one["code"] for one in found["findings"]}

    def test_one_rule(self, capsys):
        assert self.codes(capsys, "--kies", TWO_LEADERS) == {TWO_LEADERS}

    def test_a_family_in_small_letters(self, capsys):
        assert all(c.startswith("HW") for c in self.codes(capsys, "--kies", "hw"))

    def test_all_but_one(self, capsys):
        every = self.codes(capsys)
        assert self.codes(capsys, "--negeer", TWO_LEADERS) == every - {TWO_LEADERS}

    def test_without_findings_all_is_fine(self, capsys):
        call = ["controleer", "cursus.toml", "--kies", "HX001"]
        assert run(call) == 0
        assert "cursus.toml: goed te lezen" in capsys.readouterr().out

    @pytest.mark.parametrize("option", ["--kies", "--negeer"])
    @pytest.mark.parametrize("code", ["HQ001", "", "HW012x", "alles"])
    def test_a_code_that_is_none(self, option, code, capsys):
        assert run(["controleer", "cursus.toml", option, code]) == 2
        said = capsys.readouterr().err
        assert said.startswith(f"De regel ‘{code}’ ken ik niet.")


class TestBuilding:
    """A pack tells what stood out when it was built."""

    def test_in_the_manifest_and_when_it_is_checked(self, folder, capsys):
        quick = ("--alleen", "werkbladen", "--formaat", "html")
        assert run(["bouw", "cursus.toml", *quick]) == 0
        manifest = json.loads((folder / "cursus" / MANIFEST).read_text("utf-8"))
        assert TWO_LEADERS in {one["code"] for one in manifest["findings"]}
        page = (folder / "cursus/LEESMIJ.html").read_text("utf-8")
        assert f"({TWO_LEADERS}, SRW24 2.2)" in page
        capsys.readouterr()
        assert TWO_LEADERS in told(capsys, "cursus")

    def test_what_was_set_aside_for_one_thing_is_told_of_another(self, folder, capsys):
        path = folder / "cursus.toml"
        foreword = 'voorwoord = "Je moet alle keren komen."\ntijd = '
        text = path.read_text("utf-8").replace("tijd = ", foreword)
        path.write_text(text + LEFT + FOREWORD + EVERYWHERE, "utf-8")
        assert run(["bouw", "cursus.toml", "--alleen", "werkbladen"]) == 0
        sheet = folder / "cursus/werkbladen/02-hoop.docx"
        document = docx.Document(sheet)
        document.add_paragraph("Je moet dit invullen. Welke symptomen heb je?")
        document.save(sheet)
        capsys.readouterr()
        found, _ = values(capsys, "cursus")
        told = {(one["code"], one["file"]) for one in found["findings"]}
        assert ("HL002", "werkbladen/02-hoop.docx") in told
        left = {(one["code"], one["reason"]) for one in found["suppressed"]}
        assert left == {
            (TWO_LEADERS, "Onze tweede komt in maart."),
            ("HL002", "Zo praten wij."),
            ("HL001", "Wij leggen het uit."),
        }

    def test_one_that_nobody_changed_needs_no_rules_and_no_courses(self):
        assert run(["bouw", "cursus.toml", "--alleen", "folders"]) == 0
        out = self.looked_at()
        assert TWO_LEADERS in out
        slow = {"courses", "blocks", "lint", "materials", "content", "render", "wrap"}
        assert {*out.split()}.isdisjoint(f"herstelkit.{room}" for room in slow)

    def test_one_that_somebody_changed_needs_no_courses(self, folder):
        assert run(["bouw", "cursus.toml", "--alleen", "folders"]) == 0
        leaflet = folder / "cursus/folders/deelnemers.docx"
        document = docx.Document(leaflet)
        document.add_paragraph("Voor mensen met een depressie.")
        document.save(leaflet)
        out = self.looked_at()
        assert "HW026" in out
        slow = {"courses", "materials", "content", "render", "wrap"}
        assert {*out.split()}.isdisjoint(f"herstelkit.{room}" for room in slow)

    def looked_at(self):
        """What a look at the pack says, and the modules that it needed."""
        look = (
            "import sys; from herstelkit.cli.main import run;"
            "run(['controleer', 'cursus']); print(*sys.modules)"
        )
        made = subprocess.run(  # noqa: S603 (our own words)
            [sys.executable, "-c", look], capture_output=True, text=True, check=True
        )
        return made.stdout


class TestRules:
    """`regel` shows what a rule says, why, and where that comes from."""

    def test_all_of_them(self, capsys):
        assert run(["regel"]) == 0
        out = capsys.readouterr().out
        assert all(f"  {code}  " in out for code in all_rules())
        assert max(map(len, out.splitlines())) <= 88

    @pytest.mark.parametrize("code", ["HW012", "hw012"])
    def test_one(self, code, capsys):
        assert run(["regel", code]) == 0
        out = capsys.readouterr().out
        assert out.startswith("HW012 ")
        assert all(f"\n{heading}\n" in out for heading in HEADINGS)
        assert 'regel = "HW012"' in out

    def test_one_that_is_none(self, capsys):
        assert run(["regel", "HW999"]) == 2
        said = capsys.readouterr().err
        assert said.startswith("De regel ‘HW999’ ken ik niet.")
