"""A pack on disk: whole or not at all, and nobody's work lost."""

import errno
import io
import json
import os
import shutil
import sys
import time
import zipfile
from pathlib import Path

import pytest

from herstelkit.errors import OutputError
from herstelkit.pack import (
    MANIFEST,
    check_target,
    compare,
    place,
)
from packs import NEW, OLD, found, is_whole, names_in, write


@pytest.fixture
def target(tmp_path):
    return tmp_path / "map"


@pytest.fixture
def old_pack(target):
    write(target, OLD)
    return target


class TestWriting:
    """What is written is what was given, with a manifest, and nothing besides."""

    def test_a_new_pack_is_whole(self, target):
        pack = write(target)
        assert is_whole(target, NEW)
        assert pack.files == ("LEESMIJ.html", "manifest.json", "werkbladen/01.docx")
        assert (pack.root, pack.kept, pack.zipped) == (target, None, None)

    def test_folders_on_the_way_are_made(self, tmp_path):
        write(tmp_path / "a" / "b" / "map")
        assert names_in(tmp_path / "a" / "b") == ["map"]

    def test_an_empty_folder_is_used(self, target):
        target.mkdir()
        assert write(target).kept is None
        assert names_in(target.parent) == ["map"]

    def test_what_a_system_leaves_behind_makes_a_folder_no_less_empty(self, target):
        target.mkdir()
        (target / ".DS_Store").touch()
        assert write(target).kept is None
        assert is_whole(target, NEW)

    def test_the_manifest_says_what_the_pack_is(self, target):
        write(target)
        text = (target / MANIFEST).read_text(encoding="utf-8")
        values = json.loads(text)
        assert list(values) == ["schema", "version", "title", "files"]
        assert list(values["files"]) == sorted(dict(NEW))
        assert "Één groep" in text

    def test_nothing_is_written_before_all_files_are_made(self, old_pack):
        def files():
            yield NEW[0]
            assert names_in(old_pack.parent) == ["map"]
            raise RuntimeError

        with pytest.raises(RuntimeError):
            write(old_pack, files())
        assert is_whole(old_pack, OLD)
        assert names_in(old_pack.parent) == ["map"]


class TestOldPacks:
    """An old pack gives way; whatever people made of it is kept beside the new one."""

    def test_an_untouched_pack_goes(self, old_pack):
        assert write(old_pack).kept is None
        assert is_whole(old_pack, NEW)
        assert names_in(old_pack.parent) == ["map"]

    def test_a_pack_from_which_files_were_removed_goes(self, old_pack):
        shutil.rmtree(old_pack / "werkmap")
        assert write(old_pack).kept is None
        assert names_in(old_pack.parent) == ["map"]

    def edit(self, pack):
        (pack / "LEESMIJ.html").write_bytes(b"van mij")

    def add(self, pack):
        (pack / "werkmap" / "mijn blad.docx").write_bytes(b"van mij")

    def link(self, pack):
        (pack / "foto's").symlink_to(pack.parent, target_is_directory=True)

    def replace_by_a_link(self, pack):
        path = pack / "LEESMIJ.html"
        elsewhere = path.rename(pack.parent / "LEESMIJ.html")
        path.symlink_to(elsewhere)

    def put_in_a_pipe(self, pack):
        os.mkfifo(pack / "pijp")

    @pytest.mark.parametrize(
        "change", ["edit", "add", "link", "replace_by_a_link", "put_in_a_pipe"]
    )
    def test_a_pack_that_people_changed_is_kept(self, old_pack, change):
        getattr(self, change)(old_pack)
        changed = {path: path.lstat().st_ino for path in old_pack.rglob("*")}
        pack = write(old_pack)
        assert is_whole(old_pack, NEW)
        assert pack.kept == old_pack.with_name("map-vorige-1")
        for path, number in changed.items():
            kept = pack.kept / path.relative_to(old_pack)
            assert kept.lstat().st_ino == number

    def test_each_kept_pack_has_a_number_of_its_own(self, old_pack):
        for number in (1, 2, 3):
            self.edit(old_pack)
            assert write(old_pack).kept == old_pack.with_name(f"map-vorige-{number}")

    def test_a_kept_name_that_is_taken_is_left_alone(self, old_pack):
        old_pack.with_name("map-vorige-1").symlink_to("nergens")
        self.edit(old_pack)
        assert write(old_pack).kept == old_pack.with_name("map-vorige-2")

    def test_a_damaged_list_of_files_does_not_cost_anybody_a_file(self, old_pack):
        (old_pack / MANIFEST).write_text("{")
        with pytest.raises(OutputError, match="staan al andere bestanden"):
            write(old_pack)
        assert found(old_pack) == dict(OLD)

    @pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "werkmap/~$rkmap.docx"])
    def test_what_systems_and_office_leave_behind_is_nobodys_work(self, old_pack, name):
        (old_pack / name).write_bytes(b"?")
        assert compare(old_pack) == ()
        assert write(old_pack).kept is None

    def test_work_that_is_saved_at_the_last_moment_is_kept(self, old_pack, monkeypatch):
        def saving(new, target, old):
            self.edit(target)
            take_over(new, target, old)

        take_over = place.take_over
        monkeypatch.setattr(place, "take_over", saving)
        kept = write(old_pack).kept
        assert (kept / "LEESMIJ.html").read_bytes() == b"van mij"

    def test_a_folder_that_turns_up_meanwhile_is_kept(self, target):
        def files():
            target.mkdir()
            (target / "dagboek.txt").write_bytes(b"van mij")
            yield from NEW

        kept = write(target, files()).kept
        assert found(kept) == {"dagboek.txt": b"van mij"}
        assert is_whole(target, NEW)


class TestRefusals:
    """A folder with anything else than a pack is left alone, and so is a file."""

    def refuse(self, target, reason):
        before = names_in(target.parent) if target.parent.is_dir() else None
        with pytest.raises(OutputError, match=reason) as caught:
            write(target, OLD)
        assert "Kies" in caught.value.fix or "kies" in caught.value.fix
        if before is not None:
            assert names_in(target.parent) == before

    def test_other_files(self, target):
        target.mkdir()
        (target / "dagboek.txt").touch()
        self.refuse(target, "in deze map staan al andere bestanden")

    def test_a_manifest_of_something_else(self, target):
        target.mkdir()
        (target / MANIFEST).write_text('{"name": "Een webapp", "files": {}}')
        self.refuse(target, "in deze map staan al andere bestanden")

    def test_a_file(self, target):
        target.touch()
        self.refuse(target, "dit is geen map")

    def test_a_file_on_the_way(self, target):
        target.touch()
        self.refuse(target / "pakket", "een deel van het pad is geen map")

    def test_a_link_to_nothing_or_to_itself(self, target):
        target.symlink_to("nergens")
        self.refuse(target, "dit is geen map")
        target.unlink()
        target.symlink_to(target)
        self.refuse(target, "dit is geen map")
        self.refuse(target / "map", "dit is er al")

    @pytest.mark.parametrize("name", ["x" * 201, "é" * 101, "x" * 300])
    def test_a_name_that_is_too_long(self, tmp_path, name):
        self.refuse(tmp_path / name, "te lang")

    def test_a_name_that_no_system_takes(self, tmp_path):
        self.refuse(tmp_path / "nul\0", "zo kan een map hier niet heten")
        self.refuse(tmp_path / "half\ud800", "zo kan een map hier niet heten")

    @pytest.mark.parametrize("name", ["", ".", "..", "../map", "../map/../.", "/"])
    def test_the_folder_that_you_are_in(self, target, monkeypatch, name):
        target.mkdir()
        monkeypatch.chdir(target)
        with pytest.raises(OutputError, match="hier sta je nu zelf"):
            check_target(Path(name))


class TestNames:
    """A target can be given in any way that the system understands."""

    @pytest.mark.parametrize(
        "name",
        ["Mijn map", "één 🌿", "map [1]*", "-o", "map.2027", ".map", "é" * 100],
    )
    def test_any_name(self, tmp_path, name):
        root = tmp_path / name
        write(root, OLD, zipped=True)
        (root / "erbij").touch()
        pack = write(root, NEW, zipped=True)
        assert is_whole(root, NEW)
        kept = f"{name}-vorige-1"
        assert names_in(tmp_path) == sorted([name, kept, f"{name}.zip"])
        assert pack.kept == tmp_path / kept

    @pytest.mark.parametrize("given", ["map", "./map", "map/", "onder/../map"])
    def test_a_relative_path(self, old_pack, monkeypatch, given):
        (old_pack.parent / "onder").mkdir()
        monkeypatch.chdir(old_pack.parent)
        write(Path(given))
        assert is_whole(old_pack, NEW)

    def test_a_path_that_ends_above(self, old_pack):
        write(old_pack / "werkmap" / "..")
        assert is_whole(old_pack, NEW)
        assert names_in(old_pack.parent) == ["map"]

    def test_a_link_to_a_folder_stays_a_link(self, old_pack, tmp_path):
        link = tmp_path / "onder" / "snelkoppeling"
        link.parent.mkdir()
        link.symlink_to(old_pack, target_is_directory=True)
        write(link)
        assert link.is_symlink()
        assert is_whole(old_pack, NEW)
        assert names_in(link.parent) == ["snelkoppeling"]


class TestLeftovers:
    """What a killed build left goes when nobody can be at work on it any more."""

    def leave(self, target, name, files):
        left = target.with_name(name)
        write(left, files)
        return left

    @pytest.mark.parametrize(
        "name", [".map.bouw-100-0123abcd", ".map.oud-100-0123abcd"]
    )
    def test_built_files_go(self, target, name):
        left = self.leave(target, name, OLD)
        (left / "werkmap" / "werkmap.docx").unlink()
        write(target)
        assert names_in(target.parent) == ["map"]

    def test_signs_in_a_name_stand_for_themselves(self, tmp_path):
        target = tmp_path / "map [1]*"
        self.leave(target, ".map [1]*.bouw-100-0123abcd", OLD)
        self.leave(target, ".map 1.bouw-100-0123abcd", OLD)
        write(target)
        assert names_in(tmp_path) == [".map 1.bouw-100-0123abcd", "map [1]*"]

    def test_what_cannot_be_removed_now_goes_with_a_later_build(
        self, old_pack, monkeypatch
    ):
        def refuse(_):
            raise PermissionError(errno.EACCES, "in use")

        with monkeypatch.context() as patch:
            patch.setattr(place, "_remove", refuse)
            patch.setattr(place.time, "time", lambda: 100)
            assert write(old_pack).kept is None
            assert len(names_in(old_pack.parent)) == 2
        write(old_pack)
        assert names_in(old_pack.parent) == ["map"]

    def test_a_half_written_build_goes(self, target):
        left = target.with_name(".map.bouw-100-0123abcd")
        (left / "pack").mkdir(parents=True)
        (left / "pack" / "LEESMIJ.html").write_bytes(b"half")
        write(target)
        assert names_in(target.parent) == ["map"]

    def test_work_in_an_old_pack_is_kept(self, target):
        left = self.leave(target, ".map.oud-100-0123abcd", OLD)
        (left / "erbij").touch()
        write(target)
        assert names_in(target.parent) == ["map", "map-vorige-1"]

    def test_an_old_pack_without_a_list_of_files_is_kept(self, target):
        self.leave(target, ".map.oud-100-0123abcd", OLD).joinpath(MANIFEST).unlink()
        write(target)
        assert names_in(target.parent) == ["map", "map-vorige-1"]

    def test_what_may_still_be_in_use_stays(self, target):
        name = f".map.bouw-{int(time.time()) - 3500}-0123abcd"
        self.leave(target, name, OLD)
        write(target)
        assert names_in(target.parent) == [name, "map"]

    @pytest.mark.parametrize(
        "name",
        [
            ".map.bouw-2024",
            ".map.bouw-100-tekening",
            ".map2.bouw-100-0123abcd",
            "map.bouw-100-0123abcd",
            "map-vorige-1",
        ],
    )
    def test_what_could_be_a_persons_stays(self, target, name):
        self.leave(target, name, OLD)
        write(target)
        assert names_in(target.parent) == sorted([name, "map"])


class TestZip:
    """The zip holds the pack, the same bytes each time, and comes whole or not."""

    def test_it_holds_the_whole_pack(self, target):
        pack = write(target, zipped=True)
        assert pack.zipped == target.with_name("map.zip")
        with zipfile.ZipFile(pack.zipped) as archive:
            names = archive.namelist()
            held = {name: archive.read(name) for name in names}
        assert tuple(names) == pack.files
        assert held.pop(MANIFEST) == (target / MANIFEST).read_bytes()
        assert held == dict(NEW)

    def test_it_is_the_same_each_time(self, tmp_path):
        one = write(tmp_path / "een", NEW, zipped=True).zipped
        other = write(tmp_path / "twee", reversed(NEW), zipped=True).zipped
        assert one.read_bytes() == other.read_bytes()

    def test_an_old_one_that_was_built_goes(self, target):
        write(target, OLD, zipped=True)
        pack = write(target, zipped=True)
        assert pack.kept is None
        assert names_in(target.parent) == ["map", "map.zip"]
        with zipfile.ZipFile(pack.zipped) as archive:
            assert archive.read("LEESMIJ.html") == b"nieuw"

    def zip_of(self, **files):
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        return target.getvalue()

    @pytest.mark.parametrize("kind", ["a zip", "text", "nothing", "a changed pack"])
    def test_one_that_somebody_made_is_kept(self, target, kind):
        write(target, OLD, zipped=True)
        archive = target.with_name("map.zip")
        built = archive.read_bytes()
        made = {
            "a zip": self.zip_of(foto=b"van mij"),
            "text": b"van mij",
            "nothing": b"",
            "a changed pack": built.replace(b"LEESMIJ.html", b"leesmij.html"),
        }[kind]
        archive.write_bytes(made)
        pack = write(target, zipped=True)
        assert pack.kept == target.with_name("map-vorige-1.zip")
        assert pack.kept.read_bytes() == made
        assert names_in(target.parent) == ["map", "map-vorige-1.zip", "map.zip"]

    def test_a_pipe_of_that_name_is_kept_unread(self, target):
        os.mkfifo(target.with_name("map.zip"))
        assert write(target, zipped=True).kept.is_fifo()

    def test_when_it_cannot_come_the_pack_is_there_and_the_old_zip_too(
        self, target, monkeypatch
    ):
        write(target, OLD, zipped=True)
        before = target.with_name("map.zip").read_bytes()
        refuse_at(monkeypatch, 2)
        with pytest.raises(OutputError) as caught:
            write(target, zipped=True)
        assert caught.value.target == target.with_name("map.zip")
        assert target.with_name("map.zip").read_bytes() == before
        assert is_whole(target, NEW)
        assert names_in(target.parent) == ["map", "map.zip"]


def refuse_at(monkeypatch, turn):
    """Let the system refuse the n-th take-over, as Windows does with open files."""
    take_over = place.take_over
    turns = []

    def refusing(*paths):
        turns.append(paths)
        if len(turns) == turn:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        take_over(*paths)

    monkeypatch.setattr(place, "take_over", refusing)


class TestTrouble:
    """When the system refuses, a Dutch sentence says so and the old pack is whole."""

    def complain(self, target, reason):
        with pytest.raises(OutputError, match=reason) as caught:
            write(target)
        assert str(caught.value).startswith(f"{target}: dit kon niet worden geschreven")
        assert caught.value.fix.startswith("Sluit wat er nog van openstaat, of kies")
        assert is_whole(target, OLD)
        assert names_in(target.parent) == ["map"]

    def test_a_file_of_the_old_pack_is_open(self, old_pack, monkeypatch):
        refuse_at(monkeypatch, 1)
        self.complain(old_pack, "een bestand staat nog open")

    def test_a_changed_file_of_the_old_pack_is_open(self, old_pack, monkeypatch):
        (old_pack / "LEESMIJ.html").write_bytes(b"van mij")
        refuse_at(monkeypatch, 1)
        with pytest.raises(OutputError):
            write(old_pack)
        assert found(old_pack)["LEESMIJ.html"] == b"van mij"
        assert names_in(old_pack.parent) == ["map"]

    @pytest.mark.parametrize(
        ("number", "reason"),
        [
            (errno.ENOSPC, "de schijf is vol"),
            (errno.EROFS, "op deze schijf kun je alleen lezen"),
            (errno.EIO, "de schijf geeft een fout"),
            (None, "het systeem weigert dit"),
        ],
    )
    def test_the_disk_refuses_halfway(self, old_pack, monkeypatch, number, reason):
        def fsync(_):
            raise OSError(number, "No space left on device")

        monkeypatch.setattr(os, "fsync", fsync)
        self.complain(old_pack, reason)

    @pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
    def test_a_place_where_nobody_can_write(self):
        with pytest.raises(OutputError, match="dit kon niet worden geschreven"):
            write(Path("/proc/herstelkit/map"))

    def test_a_folder_that_cannot_be_listed_can_be_written_in(
        self, old_pack, monkeypatch
    ):
        def iterdir(folder):
            if folder == old_pack.parent:
                raise PermissionError(errno.EACCES, "Permission denied")
            return original(folder)

        original = Path.iterdir
        monkeypatch.setattr(Path, "iterdir", iterdir)
        write(old_pack)
        assert is_whole(old_pack, NEW)
