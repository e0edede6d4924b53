"""The command that shares part of a plan: it says what goes along and what does not."""

import datetime as dt
import re

import pytest

import herstelkit
from herstelkit.cli.main import run
from herstelkit.wrap import ConceptMeaning, CrisisPlan, Entry, Note, NoteRow, Wrap

WORDS = "Geheim van Jo"
PLAN = Wrap(
    hope=ConceptMeaning(meaning=WORDS),
    crisis=CrisisPlan(what_helps=(Entry(id="e1", text="Thee"),)),
)
CALL = ["plan", "deel", "plan.json", "--onderdelen"]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    herstelkit.save_plan(PLAN, "plan.json")
    return tmp_path


class TestSharing:
    """What was chosen is written; the terminal names the parts, not their words."""

    def test_a_note_goes_along_under_its_question(self, folder):
        rows = (NoteRow(cells=("een krokus",)),)
        note = Note(id="n", question="hoop.klein-beetje", rows=rows)
        herstelkit.save_plan(Wrap(notes=(note,)), "plan.json")
        assert run([*CALL, "aantekeningen"]) == 0
        page = (folder / "gedeeld" / "gedeeld.html").read_text(encoding="utf-8")
        assert "Waar vind je een klein beetje hoop? (Hoop)" in page
        assert "klein-beetje" not in page

    def test_a_part_for_somebody(self, folder, capsys):
        assert run([*CALL, "crisisplan,steun", "--voor", "mijn buurvrouw"]) == 0
        said = capsys.readouterr().out
        assert "Dit zit erin: Crisisplan." in said
        assert "Hier staat nog niets: Steun." in said
        assert "Dit zit er niet bij: Hoop." in said
        assert WORDS not in said
        assert "Thee" not in said
        names = sorted(path.name for path in (folder / "gedeeld").iterdir())
        assert names == ["gedeeld.docx", "gedeeld.html", "gedeeld.json"]
        page = (folder / "gedeeld" / "gedeeld.html").read_text(encoding="utf-8")
        assert "Voor mijn buurvrouw" in page
        assert "Thee" in page
        assert WORDS not in page

    def test_with_a_card(self, folder):
        again = (dt.datetime.now().astimezone() + dt.timedelta(days=90)).date()
        call = [*CALL, "crisis", "--zakkaart", "--opnieuw", again.isoformat()]
        assert run([*call, "-o", "kaart"]) == 0
        assert (folder / "kaart" / "zakkaart.docx").exists()

    def test_help_is_dutch(self, capsys):
        assert run(["plan", "deel", "--help"]) == 0
        said = capsys.readouterr().out
        assert said.startswith("Gebruik: herstelkit plan deel [OPTIES] PLAN.json")
        assert not re.search(r"\b(show|usage|options:|the|commands)\b", said.lower())


class TestRefusing:
    """A choice that cannot be is told in one sentence, and nothing is written."""

    @pytest.mark.parametrize(
        ("rest", "reason"),
        [
            (["crissisplan"], "Bedoel je ‘crisisplan’?"),
            (["xyz"], "Kies uit: Steundocument, Hoop"),
            ([","], "minstens één onderdeel"),
            (["steun"], "In Steun staat nog niets."),
            (["hoop", "--zakkaart"], "Een zakkaart komt uit je crisisplan."),
            (["crisis", "--zakkaart", "--opnieuw", "morgen"], "als 2027-05-01"),
            (["crisis", "--zakkaart", "--opnieuw", "2020-01-01"], "anderhalf jaar"),
            (["crisis", "--opnieuw", "2099-01-01"], "hoort bij --zakkaart"),
            (["crisis", "--voor", "a\u0007b"], "stuurteken"),
        ],
    )
    def test_a_wrong_call(self, rest, reason, folder, capsys):
        assert run([*CALL, *rest]) == 2
        assert reason in capsys.readouterr().err
        assert [path.name for path in folder.iterdir()] == ["plan.json"]

    def test_a_folder_that_is_there(self, folder, capsys):
        (folder / "gedeeld").mkdir()
        assert run([*CALL, "crisis"]) == 4
        assert "dit is er al" in capsys.readouterr().err

    def test_a_file_that_is_no_plan(self, folder, capsys):
        (folder / "plan.json").write_text(f'{{"{WORDS}": 1}}')
        assert run([*CALL, "crisis"]) == 3
        assert WORDS not in capsys.readouterr().err
