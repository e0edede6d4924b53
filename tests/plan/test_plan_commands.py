"""The commands for a plan: an empty one, a look at one, hints, the schema."""

import json
import re
import stat
from pathlib import Path

import pytest
from plan_documents import TEXTS, as_text, document

import herstelkit
from herstelkit.cli.main import run
from herstelkit.cli.plans import plan_lines
from herstelkit.wrap import (
    CrisisPlan,
    Medication,
    Note,
    NoteRow,
    PlanName,
    Preference,
    SummaryLine,
    Supporter,
    Wrap,
)
from herstelkit.wrap.own import OneSheet

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


class TestHelp:
    """The help of each command is Dutch and says what it does."""

    @pytest.mark.parametrize(
        "call", [["plan"], ["plan", "nieuw"], ["plan", "toon"], ["schema"]], ids=str
    )
    def test_is_dutch(self, call, capsys):
        assert run([*call, "--help"]) == 0
        out = capsys.readouterr().out
        assert out.startswith(f"Gebruik: herstelkit {' '.join(call)} [OPTIES]")
        assert "Toon deze uitleg." in out
        assert not re.search(r"\b(show|usage|options:|the|commands)\b", out.lower())

    def test_a_command_that_is_not_there(self, capsys):
        assert run(["plan", "niuw"]) == 2
        assert "Bedoel je ‘nieuw’?" in capsys.readouterr().err


class TestNew:
    """`plan nieuw` makes an empty plan and touches nothing that is there."""

    def test_an_empty_plan(self, folder, capsys):
        assert run(["plan", "nieuw"]) == 0
        assert herstelkit.load_plan("plan.json") == Wrap()
        assert stat.S_IMODE((folder / "plan.json").stat().st_mode) == 0o600
        assert "Gemaakt: plan.json" in capsys.readouterr().out

    def test_under_another_name(self, folder):
        assert run(["plan", "nieuw", "-o", "mijn plan.json"]) == 0
        assert (folder / "mijn plan.json").is_file()

    def test_not_over_what_is_there(self, folder, capsys):
        (folder / "plan.json").write_text("van mij")
        assert run(["plan", "nieuw"]) == 4
        assert "dit is er al" in capsys.readouterr().err
        assert (folder / "plan.json").read_text() == "van mij"


class TestShow:
    """`plan toon` prints what is filled in, under the names of the fields."""

    def test_an_empty_plan(self, capsys):
        run(["plan", "nieuw"])
        capsys.readouterr()
        assert run(["plan", "toon", "plan.json"]) == 0
        assert capsys.readouterr().out.startswith("Hier staat nog niets in.")

    def test_an_older_plan(self, capsys):
        assert run(["plan", "toon", str(GOLDEN / "v0.json")]) == 0
        out = capsys.readouterr().out
        assert "Gereedschapskoffer\n  Wat ik al gebruik\n    - thee\n" in out
        assert "  Datum van dit plan: 14 maart 2025\n" in out
        assert "    - rust\n      en soep\n" in out

    def test_rows_of_tables_and_notes(self):
        plan = Wrap(
            crisis=CrisisPlan(
                replaces_earlier=False,
                supporters=(
                    Supporter(id="s", name="Jo", phone="06\nof 020", task="bellen"),
                ),
                medication=(Medication(id="m", preference=Preference.NOT),),
            ),
            one_sheet=OneSheet(
                summary=(SummaryLine(id="z", about=PlanName.TRIGGERS, text="thee"),)
            ),
            notes=(Note(id="n", question="hoop.x", rows=(NoteRow(cells=("a", "b")),)),),
        )
        assert "\n".join(plan_lines(plan)).split("\n") == [
            "Crisisplan",
            "  Dit plan vervangt eerdere plannen: nee",
            "  Mijn steungevers",
            "    - Naam: Jo",
            "      Telefoon: 06",
            "        of 020",
            "      Taak: bellen",
            "  Medicijnen",
            "    - Wel, kan ook, niet: liever niet",
            "",
            "Mijn plan op één blad",
            "  Alles in een paar woorden",
            "    - Waar dit over gaat: Triggers",
            "      Tekst: thee",
            "",
            "Aantekeningen",
            "  hoop.x",
            "    - a · b",
        ]

    @pytest.mark.parametrize(
        ("question", "shown"),
        [
            ("hoop.klein-beetje", "Waar vind je een klein beetje hoop? (Hoop)"),
            ("steundocument-3.onthouden",
             "Wat wil je van vandaag bewaren? (Steundocument 3)"),
            ("aantekeningen.verder", "Wat ik verder nog opschreef"),
            ("eigen", "eigen"),
        ],
    )  # fmt: skip
    def test_a_note_stands_under_its_question(self, question, shown, capsys):
        note = Note(id="n", question=question, rows=(NoteRow(cells=("een krokus",)),))
        herstelkit.save_plan(Wrap(notes=(note,)), "plan.json")
        assert run(["plan", "toon", "plan.json"]) == 0
        assert capsys.readouterr().out == (
            f"Aantekeningen\n  {shown}\n    - een krokus\n"
        )

    @pytest.mark.parametrize("seed", range(20))
    def test_all_that_is_written_is_shown(self, seed, capsys):
        values = document(seed, fullness=0.7)
        Path("plan.json").write_text(as_text(values), encoding="utf-8")
        assert run(["plan", "toon", "plan.json"]) == 0
        out = capsys.readouterr().out
        text = herstelkit.dump_plan(herstelkit.load_plan("plan.json"))
        for line in ("thee", "עולם", "+31 6 12", "🙂"):
            assert line in TEXTS
            assert text.count(f'"{line}"') <= out.count(line)


class TestCheck:
    """`controleer` reads a plan and gives hints, which are no findings."""

    def test_a_plan_with_hints_is_in_order(self, capsys):
        assert run(["controleer", str(GOLDEN / "v0.json")]) == 0
        out, said = capsys.readouterr()
        assert "in orde. Dit plan is goed te lezen." in out
        assert "Het hoeft niet:" in out
        assert "Crisisplan, Mijn steungevers: Bij iemand" in out
        assert said == ""

    def test_a_plan_without_hints(self, capsys):
        run(["plan", "nieuw", "-o", "leeg.JSON"])
        capsys.readouterr()
        assert run(["controleer", "leeg.JSON"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 1

    def test_a_faulty_plan_beside_a_good_course(self, students, capsys):
        Path("plan.json").write_text('{"schema": "herstelkit/plan"}')
        assert run(["controleer", "plan.json", str(students)]) == 3
        out, said = capsys.readouterr()
        assert "Er klopt iets niet in plan.json" in said
        assert "in orde" in out


class TestSchema:
    """`schema plan` prints what other languages can use."""

    def test_it_is_the_one_that_is_shipped(self, capsys):
        assert run(["schema", "plan"]) == 0
        assert json.loads(capsys.readouterr().out) == herstelkit.json_schema("plan")

    def test_another_sort(self, capsys):
        assert run(["schema", "plannen"]) == 2
        assert "Bedoel je ‘plan’?" in capsys.readouterr().err
