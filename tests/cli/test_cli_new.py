"""A new course file: filled with examples, or with the answers to a few questions."""

import datetime as dt
import io
import os
import tomllib
from pathlib import Path

import pytest

from herstelkit.build import load_course
from herstelkit.cli.main import run
from herstelkit.content import methods

QUESTIONS = 7


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def typed(monkeypatch):
    """Make what somebody types at the questions."""

    def fill(*answers):
        keys = "".join(f"{answer}\n" for answer in answers)
        monkeypatch.setattr("sys.stdin", Terminal(keys))

    return fill


class TestWithoutATerminal:
    """Where nobody can answer, the file has examples, and works as it is."""

    @pytest.mark.parametrize("method", methods())
    def test_the_file_loads(self, method):
        assert run(["nieuw", method]) == 0
        made = load_course("cursus.toml")
        assert made.method == method
        assert made.start > dt.datetime.now().astimezone().date()

    def test_the_file_builds(self, folder):
        run(["nieuw", "wrap"])
        call = ["bouw", "cursus.toml", "--alleen", "werkbladen", "--formaat", "html"]
        assert run(call) == 0
        assert (folder / "cursus" / "LEESMIJ.html").is_file()

    def test_it_says_how_to_go_on(self, capsys):
        run(["nieuw", "wrap", "-o", "mijn cursus.toml"])
        out = capsys.readouterr().out
        assert out.startswith("Gemaakt: mijn cursus.toml\n")
        assert '  herstelkit bouw "mijn cursus.toml"\n' in out

    def test_capitals_and_spaces_round_the_method_do_not_matter(self):
        assert run(["nieuw", " WRAP "]) == 0

    def test_the_comments_hold_when_the_hashes_are_taken_away(self, folder):
        run(["nieuw", "wrap"])
        text = (folder / "cursus.toml").read_text("utf-8")
        for line in text.splitlines():
            key, equals, _ = line.removeprefix("# ").partition(" = ")
            if (
                line.startswith("# ")
                and equals
                and key.isidentifier()
                and "…" not in line
            ):
                tomllib.loads(line.removeprefix("# "))

    @pytest.mark.parametrize("name", ["a\nb.toml", "x\x1b[2J.toml", "é “x”.toml"])
    def test_a_strange_name_does_no_harm(self, name, folder, capsys):
        assert run(["nieuw", "wrap", "-o", name]) == 0
        assert load_course(folder / name).method == "wrap"
        assert "\x1b" not in (folder / name).read_text("utf-8")
        capsys.readouterr()

    def test_a_name_that_is_no_text(self, folder):
        name = os.fsdecode(b"caf\xe9.toml")
        assert run(["nieuw", "wrap", "-o", name]) == 0
        assert load_course(folder / name).method == "wrap"

    def test_where_there_is_no_input_at_all(self, monkeypatch):
        monkeypatch.setattr("sys.stdin", None)
        assert run(["nieuw", "wrap"]) == 0


class TestWhatIsThere:
    """Nothing is ever written over, and no half file is left behind."""

    @pytest.mark.parametrize("kind", ["file", "folder", "link", "dangling link"])
    def test_stays(self, kind, folder, capsys):
        target = folder / "cursus.toml"
        if kind == "file":
            target.write_text("van mij")
        elif kind == "folder":
            target.mkdir()
        else:
            target.symlink_to("." if kind == "link" else "weg.toml")
        before = target.lstat()
        assert run(["nieuw", "wrap"]) == 4
        assert target.lstat() == before
        assert not (folder / "weg.toml").exists()
        said = capsys.readouterr().err
        assert said == "cursus.toml: dit is er al. Kies met -o een andere naam\n"

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("weg/x.toml", "de map bestaat niet"),
            ("x" * 300, "de naam is te lang"),
            ("a\0b", "zo kan een bestand niet heten"),
            ("bestand/x.toml", "een deel van de naam is een bestand"),
        ],
        ids=["no folder", "long", "nul", "under a file"],
    )
    def test_a_place_where_no_file_can_be(self, name, reason, folder, capsys):
        (folder / "bestand").touch()
        assert run(["nieuw", "wrap", "-o", name]) == 4
        assert reason in capsys.readouterr().err
        assert [path.name for path in folder.iterdir()] == ["bestand"]

    def test_a_full_disk_leaves_no_half_file(self, folder, capsys, monkeypatch):
        def full(path, _content):
            path.touch()
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "write_bytes", full)
        assert run(["nieuw", "wrap"]) == 4
        assert not [*folder.iterdir()]
        assert "de schijf is vol" in capsys.readouterr().err


class TestOnATerminal:
    """Somebody at a terminal is asked, and asked again when an answer cannot be."""

    def test_enter_takes_what_is_proposed(self, typed):
        typed(*[""] * QUESTIONS)
        assert run(["nieuw", "wrap"]) == 0
        assert load_course("cursus.toml").place == "Naam en adres van het gebouw"

    def test_the_answers_come_into_the_file(self, typed):
        typed("Onze groep", "Huis", "Laan 1", "3-2-2027", "9.30", "An", "Bo")
        assert run(["nieuw", "wrap"]) == 0
        made = load_course("cursus.toml")
        assert (made.title, made.organisation, made.place) == (
            "Onze groep",
            "Huis",
            "Laan 1",
        )
        assert (made.start, made.time) == (dt.date(2027, 2, 3), dt.time(9, 30))
        assert [leader.name for leader in made.leaders] == ["An", "Bo"]

    @pytest.mark.parametrize(
        "title",
        ['Zeg "ja"', "C:\\thuis", "# geen opmerking", "{titel}", "💜 één", "'''", "]]"],
    )
    def test_an_answer_is_text_whatever_is_in_it(self, title, typed):
        typed(title, *[""] * (QUESTIONS - 1))
        assert run(["nieuw", "wrap"]) == 0
        assert load_course("cursus.toml").title == title

    @pytest.mark.parametrize(
        ("number", "answer", "reason"),
        [
            (0, "   ", "is leeg"),
            (0, "x" * 121, "telt 121 tekens"),
            (0, "a\tb", "een tab"),
            (0, "a\x07b", "stuurteken (U+0007)"),
            (1, "\udcff", "stuurteken"),
            (3, "morgen", "is geen datum"),
            (3, "30-2-2027", "is geen datum"),
            (3, "1-1-1999", "ligt in het jaar 1999"),
            (3, "9999-12-31", "ligt in het jaar 9999"),
            (4, "vroeg", "is geen tijd"),
            (4, "25:00", "is geen tijd"),
            (4, "18:30+01:00", "is geen tijd"),
            (4, "18:30:15", "is geen tijd"),
            (4, "23:00", "tot na middernacht"),
            (6, "Naam van begeleider een", "noem iemand anders"),
        ],
        ids=lambda value: repr(value)[:20],
    )
    def test_an_answer_that_cannot_be(self, number, answer, reason, typed, capsys):
        typed(*[""] * number, answer, *[""] * (QUESTIONS - number))
        assert run(["nieuw", "wrap"]) == 0
        out = capsys.readouterr().out
        assert out.count("Dat kan niet: het antwoord ") == 1
        assert reason.lower() in out.lower()
        assert load_course("cursus.toml")

    @pytest.mark.parametrize(
        ("answer", "time"),
        [
            ("9", dt.time(9)),
            ("9 uur", dt.time(9)),
            ("18u30", dt.time(18, 30)),
            ("18.30 uur", dt.time(18, 30)),
            ("18:30:00", dt.time(18, 30)),
        ],
    )
    def test_a_time_as_people_write_it(self, answer, time, typed):
        typed(*[""] * 4, answer, *[""] * 2)
        assert run(["nieuw", "wrap"]) == 0
        assert load_course("cursus.toml").time == time

    def test_nobody_answers_any_more(self, typed, folder, capsys):
        typed("Onze groep")
        assert run(["nieuw", "wrap"]) == 4
        assert not [*folder.iterdir()]
        assert capsys.readouterr().err == "\nGestopt.\n"
