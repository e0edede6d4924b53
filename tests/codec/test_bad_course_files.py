"""A wrong or hostile course file gets a clear answer, and nothing on disk changes."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from bad_course_files import ALL, GOOD
from hypothesis import given
from hypothesis import strategies as st

from herstelkit.build import load_course
from herstelkit.cli.main import run
from herstelkit.codec import course_from_toml
from herstelkit.errors import MOST, ContentError
from herstelkit.primitives import MAX_NAME

INPUT_FILE_WRONG = 3
ENGLISH = re.compile(
    r"\b(error|exception|traceback|invalid|expected|illegal|unterminated|cannot|line"
    r"|column|value|key|must|not|got|type|none|string|character|file|no such)\b",
    re.IGNORECASE,
)
COMMANDS = (["controleer"], ["bouw", "-o", "pakket"])


HERSTELKIT = [sys.executable, "-c", "from herstelkit.cli import main; main()"]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The folder of a trainer, with an older pack in it."""
    pack = tmp_path / "pakket"
    pack.mkdir()
    (pack / "manifest.json").write_text('{"schema": "herstelkit/pakket", "files": {}}')
    (pack / "brief.txt").write_text("Wat de trainer erbij schreef.")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def snapshot(folder):
    """What is in a folder: names, kinds, times and contents."""
    return {
        path.relative_to(folder).as_posix(): (
            path.lstat().st_mode,
            path.lstat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in folder.rglob("*")
    }


def refusals(path, capsys):
    """Give a bad file to both commands and return what they say of it."""
    for command in COMMANDS:
        before = snapshot(Path.cwd())
        begun = time.monotonic()
        assert run([*command, path]) == INPUT_FILE_WRONG
        assert time.monotonic() - begun < 5
        assert snapshot(Path.cwd()) == before
        out, said = capsys.readouterr()
        assert out == ""
        yield said


class TestEveryBadFile:
    """One clear Dutch message per problem: what, where, what to do."""

    @pytest.mark.parametrize("bad", ALL, ids=lambda bad: bad.name)
    def test_is_refused_in_plain_words(self, bad, folder, capsys):
        (folder / "cursus.toml").write_bytes(bad.data)
        for said in refusals("cursus.toml", capsys):
            first, *lines = said.splitlines()
            assert first == "Er klopt iets niet in cursus.toml"
            for place, line in zip(bad.places[:MOST], lines, strict=False):
                assert line.startswith(f"  {place}: " if place else "  ")
            assert len(lines) == min(len(bad.places), MOST + 1)
            for hint in bad.hints:
                assert hint in said
            assert not ENGLISH.search(said.replace("true of false", ""))
            assert "Geheim" not in said
            assert max(map(len, re.findall(r"\w+", said))) <= MAX_NAME
            assert all(c.isprintable() or c == "\n" for c in said)

    @pytest.mark.parametrize("bad", ALL, ids=lambda bad: bad.name)
    def test_says_what_and_what_to_do(self, bad, folder):
        path = folder / "cursus.toml"
        path.write_bytes(bad.data)
        with pytest.raises(ContentError) as caught:
            load_course(path)
        assert tuple(problem.path for problem in caught.value.problems) == bad.places
        for problem in caught.value.problems:
            assert problem.what[:1].islower() or problem.what[:1] in "W‘"
            assert problem.fix[:1].isupper()
            assert not problem.what.endswith(".")

    def test_there_are_many_and_each_has_a_name_of_its_own(self):
        assert len({bad.name for bad in ALL}) == len(ALL) > 150

    def test_the_good_file_is_good(self, folder):
        (folder / "cursus.toml").write_text(GOOD)
        assert run(["controleer", "cursus.toml", "--negeer", "HW"]) == 0


class TestWhatIsNoFile:
    """What cannot be read as a file is refused at once, without waiting for it."""

    def test_a_missing_file(self, capsys):
        for said in refusals("weg.toml", capsys):
            assert said == (
                "Er klopt iets niet in weg.toml\n"
                "  dit bestand is er niet. Kijk de naam en de map na\n"
            )

    def test_a_file_to_which_notepad_added_an_ending(self, folder, capsys):
        (folder / "cursus.toml.txt").write_text(GOOD)
        for said in refusals("cursus.toml", capsys):
            assert "Bedoel je ‘cursus.toml.txt’?" in said

    def test_a_folder(self, folder, capsys):
        (folder / "map").mkdir()
        assert run(["bouw", "map"]) == INPUT_FILE_WRONG
        assert "dit is een map. Noem het bestand in deze map" in capsys.readouterr().err
        assert run(["controleer", "map"]) == INPUT_FILE_WRONG
        assert "staat geen pakket" in capsys.readouterr().err

    def test_a_dangling_link(self, folder, capsys):
        (folder / "cursus.toml").symlink_to("weg.toml")
        for said in refusals("cursus.toml", capsys):
            assert "een snelkoppeling naar een bestand dat er niet meer is" in said

    def test_a_link_to_itself(self, folder, capsys):
        (folder / "cursus.toml").symlink_to("cursus.toml")
        for said in refusals("cursus.toml", capsys):
            assert "wijst naar zichzelf" in said

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
    def test_a_pipe(self, folder, capsys):
        os.mkfifo(folder / "cursus.toml")
        for said in refusals("cursus.toml", capsys):
            assert "dit is geen gewoon bestand" in said

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
    @pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
    def test_a_device(self, capsys, device):
        for said in refusals(device, capsys):
            assert "dit is geen gewoon bestand" in said

    def test_an_unreadable_file(self, folder, capsys, monkeypatch):
        (folder / "cursus.toml").write_text(GOOD)
        opened = Path.open

        def refuse(path, *args, **kwargs):
            if path.name == "cursus.toml" and args == ("rb",):
                raise PermissionError(13, "Permission denied", str(path))
            return opened(path, *args, **kwargs)

        monkeypatch.setattr(Path, "open", refuse)
        monkeypatch.setattr("test_bad_course_files.snapshot", lambda _: None)
        for said in refusals("cursus.toml", capsys):
            assert "of je hebt hier geen rechten voor" in said

    @pytest.mark.parametrize(
        "name",
        [
            "a\0b.toml",
            "a" * 5000,
            "pakket/brief.txt/x.toml",
            "\udcff.toml",
            "\n",
            "a\x1b[2J",
        ],
        ids=["nul", "long", "under a file", "not unicode", "line end", "escape code"],
    )
    def test_an_impossible_name(self, capsys, name):
        for said in refusals(name, capsys):
            assert not ENGLISH.search(said)
            assert "\x1b" not in said
            assert said.count("\n") == 2 + name.count("\n")

    def test_an_empty_name(self, capsys):
        for said in refusals("", capsys):
            assert "map" in said

    def test_one_bad_file_does_not_hide_the_next(self, folder, capsys):
        (folder / "goed.toml").write_text(GOOD)
        assert run(["controleer", "weg.toml", "goed.toml", "ook-weg.toml"]) == 3
        out, said = capsys.readouterr()
        assert "goed.toml: goed te lezen" in out
        assert "weg.toml" in said
        assert "ook-weg.toml" in said


class TestAsAProcess:
    """What a shell and a script see."""

    @pytest.mark.parametrize("name", ["no title", "a Word file", "JSON"])
    def test_exit_code_and_message(self, name, folder):
        (bad,) = (bad for bad in ALL if bad.name == name)
        (folder / "cursus.toml").write_bytes(bad.data)
        made = subprocess.run(  # noqa: S603 (our own program)
            [*HERSTELKIT, "bouw", "cursus.toml"],
            check=False,
            capture_output=True,
            encoding="utf-8",
            cwd=folder,
        )
        assert made.returncode == INPUT_FILE_WRONG
        assert made.stderr.startswith("Er klopt iets niet in cursus.toml\n")
        assert all(hint in made.stderr for hint in bad.hints)


def problems_of(text):
    """What is wrong with a text; nothing when it is a course file."""
    try:
        course_from_toml("cursus.toml", text)
    except ContentError as error:
        return error.problems
    return ()


class TestTwistedTexts:
    """A text that is cut up or shuffled is read or refused, never a crash."""

    @given(st.integers(0, len(GOOD)), st.integers(0, len(GOOD)), st.text(max_size=3))
    def test_a_hole_with_something_else_in_it(self, one, other, text):
        first, last = sorted((one, other))
        for problem in problems_of(GOOD[:first] + text + GOOD[last:]):
            assert problem.fix
            assert "Geheim" not in f"{problem.what} {problem.fix}"

    @given(st.permutations(GOOD.splitlines()))
    def test_lines_in_any_order(self, lines):
        for problem in problems_of("\n".join(lines)):
            assert problem.path


# Ways to spoil the good file: the key, what its line becomes, and where that is told.
SPOILED = {
    "methode": ("methode = 3", "methode"),
    "titel": ('titel = ""', "titel"),
    "organisatie": ('organisaties = "x"', "organisaties"),
    "locatie": ("", "locatie"),
    "begin": ('begin = "morgen"', "begin"),
    "tijd": ("tijd = 18.30", "tijd"),
    "frequentie": ('frequentie = "dagelijks"', "frequentie"),
    "overslaan": ("overslaan = [2027-02-25, 3]", "overslaan · 2"),
    "deelnemers": ("deelnemers = 0", "deelnemers"),
    "voorwoord": (r'voorwoord = "\u0000"', "voorwoord"),
    "naam": ("", "begeleider · 1 · naam"),
    "gecertificeerd": ("gecertificeerd = 1", "begeleider · 1 · gecertificeerd"),
    "gereedschapskoffer": (
        "gereedschapskoffer = 1",
        "illustraties · gereedschapskoffer",
    ),
}


class TestAllAtOnce:
    """Every problem is found in one go, in the order of the file."""

    @given(st.sets(st.sampled_from([*SPOILED]), min_size=3, max_size=3))
    def test_three_faults_are_found_each_at_its_place(self, spoiled):
        text = GOOD
        for key in spoiled:
            found = re.search(rf"(?m)^{key} = .*$", text)
            text = text[: found.start()] + SPOILED[key][0] + text[found.end() :]
        with pytest.raises(ContentError) as caught:
            course_from_toml("cursus.toml", text)
        found = [problem.path for problem in caught.value.problems]
        assert sorted(found) == sorted(SPOILED[key][1] for key in spoiled)
        present = [
            SPOILED[key][1] for key in SPOILED if key in spoiled and SPOILED[key][0]
        ]
        assert [path for path in found if path in present] == present


class TestTomli:
    """The reasons are found in what tomli says, so its words must be known to us."""

    @pytest.mark.parametrize(
        "line",
        [
            "x = '''\x01'''",
            'x = """\x01"""',
            "x = {a = 1, a = 2}",
            "x = {a = 1",
            "x = {a = 1 b = 2}",
            "x = [1, [2]",
            "x.",
            ".x = 1",
            "x = 1 = 2",
            "[x",
            "[x.]",
            "[[x]",
            "x = 2027-01-01T25:00:00",
            "x = 0777",
            "x = 1__0",
            "x = +",
            'x = "\\u12"',
            "x = .5",
            "=",
            "]",
        ],
    )
    def test_other_mistakes_have_an_answer_too(self, line):
        with pytest.raises(ContentError) as caught:
            course_from_toml("cursus.toml", line)
        (problem,) = caught.value.problems
        assert problem.path == "regel 1"
        assert problem.what != "deze regel is niet te lezen"
