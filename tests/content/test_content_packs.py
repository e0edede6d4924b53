"""Content packs add methods and replace texts, and say clearly what is wrong."""

import json
import shutil
from pathlib import Path

import pytest

from herstelkit.build import build_pack, load_course
from herstelkit.cli.main import run
from herstelkit.content import SHIPPED, Catalogue, is_pack, methods, read_pack
from herstelkit.errors import ContentError

EXAMPLES = Path(__file__).parent.parent.parent / "voorbeelden"
PACK = EXAMPLES / "inhoudspakket"
COURSE = EXAMPLES / "huiskamerbijeenkomst.toml"
ADDED = "huiskamerbijeenkomst"


@pytest.fixture
def pack(tmp_path):
    """A copy of the example pack, to spoil."""
    return shutil.copytree(PACK, tmp_path / "pakket")


@pytest.fixture(scope="module")
def catalogue():
    return Catalogue.with_packs([PACK])


def said(folder):
    """All that is wrong with a pack and its methods, in Dutch."""
    with pytest.raises(ContentError) as caught:
        check(folder)
    return str(caught.value)


def check(folder):
    catalogue = Catalogue.with_packs([folder])
    (pack,) = catalogue.packs
    return [catalogue.course(method) for method in sorted(pack.methods)]


class TestATenthMethod:
    """Content files alone add a method; no code knows it by name."""

    def test_no_source_knows_it(self):
        source = Path(__file__).parent.parent.parent / "src"
        assert not any(
            ADDED in path.read_text("utf-8")
            for path in source.rglob("*")
            if path.suffix in (".py", ".toml", ".jinja")
        )

    @pytest.mark.parametrize("method", methods())
    def test_nor_does_any_code_know_a_method_that_ships(self, method):
        """A quirk of a course is never an `if` on its id."""
        source = Path(__file__).parent.parent.parent / "src"
        naming = [
            path.name
            for path in source.rglob("*.py")
            if path.parent.name != "testing"
            if path.name != "profiles.py"  # what a course holds itself to, not its id
            if f'"{method}"' in path.read_text("utf-8")
        ]
        assert naming == []

    def test_it_is_in_the_list(self, catalogue):
        assert ADDED not in methods()
        assert [*catalogue.methods()] == sorted([*methods(), ADDED])
        assert catalogue.course(ADDED).published.minutes == 45

    def test_it_builds_a_whole_pack(self, catalogue, tmp_path):
        made = build_pack(load_course(COURSE, catalogue), tmp_path, catalogue=catalogue)
        assert {
            "LEESMIJ.html",
            "draaiboek/draaiboek.docx",
            "presentaties/huiskamerbijeenkomst.pptx",
            "werkbladen/01-wat-zou-jij-willen.docx",
            "folders/deelnemers.docx",
            "manifest.json",
        } <= {*made.files, "manifest.json"}
        values = json.loads((tmp_path / "manifest.json").read_bytes())
        assert values["content"][1] == {
            "pack": "Voorbeeld Herstelacademie",
            "version": "2027-1",
            "licence": "CC BY 4.0",
        }

    def test_without_the_pack_the_method_is_unknown(self):
        with pytest.raises(ContentError, match="--inhoud"):
            load_course(COURSE)

    def test_it_leads_on_to_a_method_that_ships(self, catalogue):
        (step,) = catalogue.next_steps(ADDED)
        assert step.method.name == "Begin maken met herstel"

    def test_a_new_course_file_for_it_loads(self, catalogue, tmp_path, capsys):
        target = tmp_path / "cursus.toml"
        call = ["nieuw", ADDED, "-o", str(target), "--inhoud", str(PACK)]
        assert run(call) == 0
        assert load_course(target, catalogue).method == ADDED
        capsys.readouterr()


class TestReplacing:
    """A file of the pack takes the place of the file with the same name."""

    def test_one_sheet_is_another(self, catalogue):
        ours, theirs = SHIPPED.course("wrap"), catalogue.course("wrap")
        assert theirs.sheet("hoop").introduction != ours.sheet("hoop").introduction
        assert theirs.sheet("steun") == ours.sheet("steun")
        assert theirs.sessions == ours.sessions

    def test_a_whole_folder_goes(self, pack):
        label = pack / "pakket.toml"
        label.write_text(label.read_text("utf-8") + 'geheel = ["wrap/sessies"]\n')
        session = pack / "wrap/sessies/01.toml"
        session.parent.mkdir()
        ours = Path(__file__).parent.parent.parent / "src/herstelkit/content/nl"
        shutil.copy(ours / "wrap/sessies/01.toml", session)
        course = Catalogue.with_packs([pack]).course("wrap")
        assert [one.number for one in course.sessions] == [1]

    def test_a_later_pack_goes_over_an_earlier_one(self, pack, tmp_path):
        other = shutil.copytree(pack, tmp_path / "later")
        sheet = other / "wrap/werkbladen/02-hoop.toml"
        sheet.write_text(sheet.read_text("utf-8").replace("moestuin", "boomgaard"))
        both = Catalogue.with_packs([pack, other])
        assert "boomgaard" in both.course("wrap").sheet("hoop").introduction

    def test_other_methods_are_as_they_were(self, catalogue):
        for name in ("herstelwerkgroep", "fotovoice"):
            assert catalogue.course(name) == SHIPPED.course(name)


class TestWhatIsWrong:
    """A bad pack gets one clear Dutch message per problem, all at once."""

    def test_the_example_is_fine(self, capsys):
        assert is_pack(PACK)
        assert run(["controleer", str(PACK)]) == 0
        assert "in orde" in capsys.readouterr().out

    @pytest.mark.parametrize("name", ["nergens", "leeg"])
    def test_no_pack_at_all(self, name, tmp_path):
        (tmp_path / "leeg").mkdir()
        with pytest.raises(ContentError) as caught:
            read_pack(tmp_path / name)
        assert len(caught.value.problems) == 1

    def test_an_empty_pack(self, tmp_path):
        shutil.copy(PACK / "pakket.toml", tmp_path)
        assert "geen enkele methode" in said(tmp_path)

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ("naam =", "nam =", "naam"),
            ('versie = "2027-1"', "versie = 2027", "hier hoort een tekst"),
            ("# geheel =", "geheel =", None),
            ('# geheel = ["wrap/sessies"]', 'geheel = ["sessies"]', "wrap/sessies"),
        ],
    )
    def test_a_bad_label(self, pack, old, new, message):
        label = pack / "pakket.toml"
        label.write_text(label.read_text("utf-8").replace(old, new, 1), "utf-8")
        if message is None:  # all sessions of wrap are gone
            message = "sessies"
            assert "bijeenkomst" in said(pack)
        else:
            assert message in said(pack)

    @pytest.mark.parametrize(
        ("path", "message"),
        [
            ("wrap/sesies/01.toml", "Bedoel je ‘sessies’?"),
            ("wrap/draaibok.toml", "Bedoel je ‘draaiboek.toml’?"),
            ("los.toml", "Zet het in de map van een methode"),
            ("wrap/sessies/oud/01.toml", "Zet het in de map van een methode"),
        ],
    )
    def test_a_file_in_a_wrong_place(self, pack, path, message):
        target = pack / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text('id = "x"\n')
        text = said(pack)
        assert path in text
        assert message in text

    def test_files_of_another_kind_may_lie_beside(self, pack):
        (pack / "LEESMIJ.txt").write_text("van ons")
        (pack / "wrap" / "logo.png").write_bytes(b"\x89PNG")
        assert check(pack)

    @pytest.mark.parametrize(
        ("file", "old", "new", "message"),
        [
            ("methode.toml", 'id = "huiskamer', 'id = "woonkamer', "dezelfde naam"),
            ("methode.toml", '"begin-maken-met-herstel"', '"weg"', "‘weg’ ken ik niet"),
            ("methode.toml", 'rol = "uitleggen"', 'rol = "praten"', "dit woord"),
            ("methode.toml", "minuten = 45", 'minuten = "45"', "heel getal"),
            ("sessies/01-aan-de-koffietafel.toml", "titel =", "tietel =", "titel"),
            (
                "sessies/01-aan-de-koffietafel.toml",
                'soort = "verhaal"',
                'soort = "lied"',
                "de stap ‘lied’",
            ),
            (
                "sessies/01-aan-de-koffietafel.toml",
                'werkbladen = ["wat-zou-jij-willen"]',
                'werkbladen = ["weg"]',
                "het blad ‘weg’ bestaat niet",
            ),
            ("werkbladen/01-wat-zou-jij-willen.toml", "aantal = 8", "", "een aantal"),
            ("draaiboek.toml", "plaats =", "plek =", "plaats"),
            ("draaiboek.toml", 'titel = "', "titel = ", "regel"),
        ],
    )
    def test_a_fault_in_a_file(self, pack, file, old, new, message):
        target = pack / ADDED / file
        text = target.read_text("utf-8")
        assert old in text
        target.write_text(text.replace(old, new, 1), "utf-8")
        assert message in said(pack)

    def test_all_problems_at_once(self, pack):
        for name in ("methode.toml", "draaiboek.toml"):
            target = pack / ADDED / name
            text = target.read_text("utf-8").replace("titel = ", "tiedel = ")
            target.write_text(text.replace("bedoeling = ", "bedoelnig = "), "utf-8")
        text = said(pack)
        assert "stap · 1 · bedoelnig" in text
        assert "draaiboek · tiedel" in text

    @pytest.mark.parametrize("command", ["methodes", "nieuw", "bouw", "controleer"])
    def test_every_command_says_it_and_writes_nothing(
        self, command, pack, tmp_path, monkeypatch, capsys
    ):
        monkeypatch.chdir(tmp_path)
        (pack / ADDED / "methode.toml").write_text("dit is geen toml")
        before = sorted(tmp_path.iterdir())
        call = {
            "methodes": [],
            "nieuw": [ADDED],
            "bouw": [str(COURSE)],
            "controleer": [str(COURSE)],
        }
        assert run([command, *call[command], "--inhoud", str(pack)]) == 3
        assert "methode.toml" in capsys.readouterr().err
        assert sorted(tmp_path.iterdir()) == before

    def test_what_is_not_text(self, pack):
        (pack / ADDED / "draaiboek.toml").write_bytes(b"PK\x03\x04 zip")
        assert "geen inhoudsbestand" in said(pack)

    def test_too_many_files(self, pack, monkeypatch):
        monkeypatch.setattr("herstelkit.content.pack.MOST_FILES", 3)
        assert "dat is te veel" in said(pack)
