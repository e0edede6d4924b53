"""Building and checking from the command line: what comes out, and how it ends."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from herstelkit.cli.main import run
from herstelkit.pack import MANIFEST

QUICK = ("--alleen", "werkbladen", "--formaat", "html")
GONE = OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch, students):
    """A folder with a course file."""
    shutil.copy(students, tmp_path / "cursus.toml")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def built(tmp_path_factory, students):
    """A pack; copy it before changing it."""
    root = tmp_path_factory.mktemp("gebouwd") / "pakket"
    assert run(["bouw", str(students), "-o", str(root), *QUICK]) == 0
    return root


@pytest.fixture
def pack(built, folder):
    shutil.copytree(built, folder / "pakket")
    return folder / "pakket"


def files(root):
    return {
        path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()
    }


def contents(root):
    return {name: (root / name).read_bytes() for name in files(root)}


def change(course):
    """Give a course another title, so that there is something to build."""
    path = Path(course)
    text = path.read_text(encoding="utf-8")
    changed = text.replace('titel = "', 'titel = "Nog eens: ', 1)
    assert changed != text
    path.write_text(changed, encoding="utf-8")


class TestBuilding:
    """A build makes what was asked for, and says where it is."""

    def test_says_what_to_open_first(self, capsys):
        assert run(["bouw", "cursus.toml", *QUICK]) == 0
        out, said = capsys.readouterr()
        first, *_, last = out.splitlines()
        assert first.startswith("Klaar: ")
        assert first.endswith(" bestanden in cursus")
        assert last == f"Open eerst: {Path('cursus') / 'LEESMIJ.html'}"
        assert said == ""

    def test_the_folder_has_the_name_of_the_file_unless_said_otherwise(self, folder):
        run(["bouw", "cursus.toml", *QUICK])
        run(["bouw", "cursus.toml", "--uit", "diep/erin/pakket", *QUICK])
        assert (folder / "cursus" / MANIFEST).is_file()
        assert (folder / "diep" / "erin" / "pakket" / MANIFEST).is_file()

    @pytest.mark.parametrize(
        ("options", "names"),
        [
            ("--alleen draaiboek", ["draaiboek/draaiboek.docx"]),
            ("--alleen werkmap --formaat html", ["werkmap/werkmap.html"]),
            (
                "--alleen draaiboek,werkmap, --formaat HTML,docx",
                [
                    "draaiboek/draaiboek.docx",
                    "draaiboek/draaiboek.html",
                    "werkmap/werkmap.docx",
                    "werkmap/werkmap.html",
                ],
            ),
        ],
    )
    def test_only_what_was_asked_for(self, options, names, folder):
        assert run(["bouw", "cursus.toml", "-o", "p", *options.split()]) == 0
        assert files(folder / "p") == {*names, "LEESMIJ.html", MANIFEST}

    def test_a_zip_beside_the_folder(self, folder, capsys):
        assert run(["bouw", "cursus.toml", "-o", "p", "--zip", *QUICK]) == 0
        assert (folder / "p.zip").is_file()
        assert "Als één bestand: p.zip" in capsys.readouterr().out

    def test_work_of_people_is_kept_and_they_are_told_where(self, pack, folder, capsys):
        (pack / "brief.txt").write_text("van mij")
        assert run(["bouw", "cursus.toml", "-o", "pakket", *QUICK]) == 0
        assert (folder / "pakket-vorige-1" / "brief.txt").read_text() == "van mij"
        assert "pakket-vorige-1" in capsys.readouterr().out


class TestUnusableTargets:
    """Where no pack can go, the exit code is 4 and what is there stays."""

    def refused(self, target, capsys):
        before = {path: path.lstat() for path in Path.cwd().rglob("*")}
        assert run(["bouw", "cursus.toml", "-o", target, "--zip", *QUICK]) == 4
        assert {path: path.lstat() for path in Path.cwd().rglob("*")} == before
        out, said = capsys.readouterr()
        assert out == ""
        assert said.count("\n") == 1
        return said

    def test_a_file(self, folder, capsys):
        (folder / "p").write_text("van mij")
        assert "p: dit is geen map. Kies met -o" in self.refused("p", capsys)

    def test_the_course_file_itself(self, capsys):
        assert "dit is geen map" in self.refused("cursus.toml", capsys)

    def test_a_folder_with_other_files(self, folder, capsys):
        (folder / "p").mkdir()
        (folder / "p" / "brief.txt").write_text("van mij")
        assert "staan al andere bestanden" in self.refused("p", capsys)

    @pytest.mark.parametrize("target", [".", "..", "p/..", "/"])
    def test_the_folder_in_which_you_are(self, target, folder, capsys):
        (folder / "p").mkdir()
        self.refused(target, capsys)

    @pytest.mark.parametrize("target", ["x" * 300, "a\0b", "cursus.toml/p"])
    def test_a_name_that_cannot_be(self, target, capsys):
        self.refused(target, capsys)

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
    def test_a_folder_that_may_not_be_changed(self, folder, capsys):
        (folder / "vast").mkdir(mode=0o500)
        assert "je mag hier niet schrijven" in self.refused("vast/p", capsys)

    def test_a_full_disk(self, pack, capsys, monkeypatch):
        before = contents(pack)

        def full(_descriptor):
            raise GONE

        change("cursus.toml")
        monkeypatch.setattr(os, "fsync", full)
        assert run(["bouw", "cursus.toml", "-o", "pakket", *QUICK]) == 4
        said = capsys.readouterr().err
        assert "de schijf is vol" in said
        assert "No space" not in said
        assert contents(pack) == before
        assert sorted(path.name for path in pack.parent.iterdir()) == [
            "cursus.toml",
            "pakket",
        ]


class TestStopping:
    """Who presses Ctrl+C gets one word, and keeps what was there."""

    def test_while_building(self, pack, capsys, monkeypatch):
        before = contents(pack)

        def stop(*_, **__):
            raise KeyboardInterrupt

        change("cursus.toml")
        monkeypatch.setattr("herstelkit.render.html.render", stop)
        assert run(["bouw", "cursus.toml", "-o", "pakket", *QUICK]) == 4
        assert capsys.readouterr().err == "\nGestopt.\n"
        assert contents(pack) == before
        assert sorted(path.name for path in pack.parent.iterdir()) == [
            "cursus.toml",
            "pakket",
        ]

    def test_what_the_system_refuses_is_said_in_dutch(self, capsys, monkeypatch):
        def full(*_):
            raise GONE

        monkeypatch.setattr("herstelkit.cli.methods.as_text", full)
        assert run(["methodes"]) == 4
        assert capsys.readouterr().err == "dit lukt niet: de schijf is vol.\n"


class TestChecking:
    """What is in order gives 0, what differs 1, what cannot be read 3."""

    def test_a_good_course_file(self, capsys):
        assert run(["controleer", "cursus.toml"]) == 0
        out = capsys.readouterr().out
        assert out.startswith(
            "cursus.toml: in orde. WRAP, 8 bijeenkomsten, van 2027-01-14"
        )

    @pytest.mark.usefixtures("pack")
    def test_a_pack_as_it_was_built(self, capsys):
        assert run(["controleer", "pakket"]) == 0
        assert "precies zoals het gebouwd is" in capsys.readouterr().out

    def test_a_pack_that_people_changed(self, pack, capsys):
        (pack / "LEESMIJ.html").write_text("anders")
        (pack / "brief.txt").write_text("erbij")
        sheet = min((pack / "werkbladen").iterdir())
        sheet.unlink()
        assert run(["controleer", "pakket"]) == 1
        out = capsys.readouterr().out
        assert "  LEESMIJ.html is veranderd\n" in out
        assert "  brief.txt is erbij gekomen\n" in out
        assert f"  werkbladen/{sheet.name} is weg\n" in out

    def test_a_name_with_an_escape_code(self, pack, capsys):
        (pack / "x\x1b[2J.txt").touch()
        assert run(["controleer", "pakket"]) == 1
        assert "\x1b" not in capsys.readouterr().out

    @pytest.mark.parametrize(
        "manifest",
        [
            b"",
            b"{",
            b"[]",
            b"\xff\xfe",
            b"[" * 99_999,
            b'{"files": {"../x": "1"}}',
            b"null",
        ],
        ids=repr,
    )
    def test_a_damaged_manifest(self, manifest, pack, capsys):
        (pack / MANIFEST).write_bytes(manifest)
        assert run(["controleer", "pakket"]) == 3
        out, said = capsys.readouterr()
        assert out == ""
        assert said.startswith(f"Er klopt iets niet in {Path('pakket') / MANIFEST}\n")

    def test_the_worst_of_all_decides(self, pack, capsys):
        (pack / "brief.txt").touch()
        assert run(["controleer", "cursus.toml", "pakket"]) == 1
        assert run(["controleer", "weg.toml", "cursus.toml", "pakket"]) == 3
        assert run(["controleer", "pakket", "weg.toml", "cursus.toml"]) == 3
        capsys.readouterr()
