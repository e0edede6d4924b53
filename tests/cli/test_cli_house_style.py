"""`herstelkit huisstijl`, and what a course file with a house style says and does."""

import json
import zipfile
from pathlib import Path

import pytest

from awkward import (
    bare,
    changed,
    dark,
    faint,
    headless,
    letterhead,
    narrow,
    png,
    renamed,
    template,
)
from herstelkit.build import load_course
from herstelkit.cli.main import run
from herstelkit.errors import ContentError

COURSE = """\
methode = "wrap"
titel = "WRAP"
organisatie = "Ons Huis"
locatie = "Hier"
begin = 2027-01-14
tijd = 18:30:00
[[begeleider]]
naam = "Anna"
[huisstijl]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name, data):
    Path(name).write_bytes(data)
    return name


def course(*lines):
    Path("cursus.toml").write_text(COURSE + "\n".join(lines), encoding="utf-8")
    return "cursus.toml"


def bomb():
    with zipfile.ZipFile("bom.pptx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"presentationml")
        archive.writestr("ppt/x.xml", b"0" * 200_000_000)
    return Path("bom.pptx").read_bytes()


UNUSABLE = {
    "empty": (lambda: b"", "is beschadigd"),
    "text": (lambda: b"hallo", "is beschadigd"),
    "locked": (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 99, "een wachtwoord"),
    "cut off": (lambda: narrow()[:-900], "is beschadigd"),
    "a zip": (lambda: narrow().replace(b"PK\x05\x06", b"PK\x05\x07"), "is beschadigd"),
    "a document": (letterhead, "geen bestand van PowerPoint"),
    "broken xml": (
        lambda: changed(
            narrow(), "ppt/slideMasters/slideMaster1.xml", lambda c: c[:99]
        ),
        "is beschadigd",
    ),
    "no layouts": (
        lambda: changed(narrow(), "ppt/presentation.xml", lambda _: b"<a/>"),
        "is beschadigd",
    ),
    "an entity": (
        lambda: changed(
            narrow(), "ppt/presentation.xml", lambda c: b"<!DOCTYPE x []>" + c
        ),
        "is beschadigd",
    ),
    "macros": (
        lambda: changed(
            narrow(),
            "[Content_Types].xml",
            lambda c: c.replace(
                b"presentation.main", b"presentation.macroEnabled.main"
            ),
        ),
        "macro’s",
    ),
    "a bomb": (bomb, "veel te groot"),
    "large": (lambda: b"PK\x03\x04" + b"\0" * 20_000_001, "groter dan 20 MB"),
}


class TestReport:
    """It lists what is there, what lacks and what reads badly, before building."""

    def test_a_template_like_ours_is_fine(self, capsys):
        base = Path(__file__).parents[2] / "src/herstelkit/render/base/base.pptx"
        assert run(["huisstijl", str(base)]) == 0
        assert "Let op" not in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("name", "make", "words"),
        [
            ("a.pptx", narrow, ["4:3", "De dia die erin staat, laten we weg"]),
            ("a.pptx", bare, ["zelf tekstvakken", "geen plaats voor een voettekst"]),
            ("a.pptx", renamed, ["geen indeling met een naam die we kennen"]),
            ("a.pptx", dark, ["geen plaats voor het nummer"]),
            ("a.pptx", faint, ["valt te weinig op", "letters van 8 punten"]),
            ("a.potx", lambda: template(narrow()), ["‘Title Slide’"]),
            ("a.docx", letterhead, ["Kop 1’ valt te weinig op", "koptekst komt"]),
            ("a.dotx", headless, ["staan er niet in: Kop 1", "letters van 10 punten"]),
        ],
    )
    def test_what_it_finds(self, name, make, words, capsys):
        assert run(["huisstijl", write(name, make())]) == 1
        said = capsys.readouterr().out
        for word in words:
            assert word in said

    def test_as_json(self, capsys):
        assert run(["huisstijl", "--json", write("a.pptx", bare())]) == 1
        values = json.loads(capsys.readouterr().out)
        assert values["bestand"] == "a.pptx"
        assert values["let_op"]

    @pytest.mark.parametrize(("make", "reason"), UNUSABLE.values(), ids=UNUSABLE)
    def test_what_cannot_be_used(self, make, reason, capsys):
        assert run(["huisstijl", write("a.pptx", make())]) == 3
        out, said = capsys.readouterr()
        assert out == ""
        assert reason in said
        assert said.count("\n") == 2

    @pytest.mark.parametrize("name", ["weg.pptx", "a.pptm", "a.txt", "."])
    def test_what_is_not_there_or_is_something_else(self, name, capsys):
        assert run(["huisstijl", name]) == 3
        assert capsys.readouterr().err.count("\n") == 2


class TestCourseFile:
    """A house style in a course file is checked with the rest of it."""

    @pytest.mark.parametrize(
        ("line", "words"),
        [
            ('hoofdkleur = "groen"', "hoofdkleur: is geen kleur"),
            ('accentkleur = "#12345"', "zes tekens, zoals #1B5E20"),
            ('lettertype = "A;B"', "lettertype: is geen naam"),
            (f'lettertype = "{"x" * 40}"', "lettertype: is geen naam"),
            ('logo = "logo.gif"', "kies een bestand op .png of .jpg"),
            ('presentatie = "a.pptm"', "heeft macro’s"),
            ('document = "a.doc"', "oud soort bestand"),
            ("logo = 1", "hier hoort een tekst"),
            ('kleur = "#123456"', "Bedoel je ‘hoofdkleur’?"),
            ('logo = "weg.png"', "logo: dit bestand is er niet"),
            ('presentatie = "weg.pptx"', "presentatie: dit bestand is er niet"),
            ('document = "weg.docx"', "document: dit bestand is er niet"),
        ],
    )
    def test_what_is_wrong_is_said_with_its_place(self, line, words, capsys):
        assert run(["bouw", course(line)]) == 3
        said = capsys.readouterr().err
        assert "huisstijl · " in said
        assert words.casefold() in said.casefold()

    def test_all_files_are_complained_of_at_once(self):
        write("logo.png", b"x")
        write("a.pptx", b"x")
        with pytest.raises(ContentError) as refused:
            load_course(course('logo = "logo.png"', 'presentatie = "a.pptx"'))
        paths = [problem.path for problem in refused.value.problems]
        assert paths == ["huisstijl · logo", "huisstijl · presentatie"]

    def test_paths_count_from_the_course_file(self, folder, monkeypatch):
        write("logo.png", png(9, 9))
        (folder / "map").mkdir()
        monkeypatch.chdir(folder / "map")
        course('logo = "../logo.png"')
        monkeypatch.chdir(folder)
        style = load_course("map/cursus.toml").house_style
        assert Path(style.logo).is_file()

    def test_a_whole_pack(self, capsys):
        write("logo.png", png(20, 400))
        write("a.pptx", dark())
        write("b.dotx", headless())
        course(
            'hoofdkleur = "#FFFF00"',
            'logo = "logo.png"',
            'presentatie = "a.pptx"',
            'document = "b.dotx"',
        )
        assert run(["bouw", "cursus.toml", "--alleen", "presentaties,draaiboek"]) == 0
        assert "Klaar" in capsys.readouterr().out
        page = Path("cursus/LEESMIJ.html").read_text(encoding="utf-8")
        assert 'alt="Logo van Ons Huis"' in page
