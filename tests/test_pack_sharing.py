"""A file that stays the same is the same file in the new pack; cut off builds go."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from herstelkit.pack import MANIFEST, compare, place
from packs import NEW, OLD, found, is_whole, names_in, write

SAME = (OLD[0], ("werkmap/werkmap.docx", b"nieuwe map"), ("posters/01.docx", b"poster"))


@pytest.fixture
def target(tmp_path):
    return tmp_path / "map"


@pytest.fixture
def old_pack(target):
    write(target, OLD)
    os.utime(target / "LEESMIJ.html", (1000, 1000))
    return target


def numbers(root):
    return {path.stat().st_ino for path in root.rglob("*") if path.is_file()}


class TestWhatStays:
    """Who opens a file that did not change finds the file that was there."""

    def test_it_is_the_same_file_with_the_same_time(self, old_pack):
        before = (old_pack / "LEESMIJ.html").stat()
        pack = write(old_pack, SAME)
        after = (old_pack / "LEESMIJ.html").stat()
        assert (after.st_ino, after.st_mtime) == (before.st_ino, 1000)
        assert after.st_nlink == 1
        assert pack.written == (MANIFEST, "posters/01.docx", "werkmap/werkmap.docx")
        assert is_whole(old_pack, SAME)

    def test_a_disk_without_second_names_keeps_the_time(self, old_pack, monkeypatch):
        def refuse(*_):
            raise OSError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
        assert "LEESMIJ.html" not in write(old_pack, SAME).written
        assert (old_pack / "LEESMIJ.html").stat().st_mtime == 1000
        assert is_whole(old_pack, SAME)

    def test_a_pack_with_work_in_it_shares_nothing_with_the_new_one(self, old_pack):
        (old_pack / "erbij").write_bytes(b"van mij")
        pack = write(old_pack, SAME)
        assert not numbers(pack.kept) & numbers(old_pack)
        assert (old_pack / "LEESMIJ.html").stat().st_mtime == 1000

    def test_nor_does_one_that_gets_it_at_the_last_moment(self, old_pack, monkeypatch):
        def saving(new, target, old):
            (target / "LEESMIJ.html").write_bytes(b"van mij")
            take_over(new, target, old)

        take_over = place.take_over
        monkeypatch.setattr(place, "take_over", saving)
        kept = write(old_pack, SAME).kept
        assert found(kept)["LEESMIJ.html"] == b"van mij"
        assert is_whole(old_pack, SAME)
        assert not numbers(kept) & numbers(old_pack)

    def test_a_file_that_changes_while_we_look_is_written(self, old_pack, monkeypatch):
        def another(path, _):
            path.write_bytes(b"een ander bestand")

        monkeypatch.setattr(Path, "hardlink_to", another)
        write(old_pack, SAME)
        assert is_whole(old_pack, SAME)

    def test_a_link_in_its_place_is_not_followed(self, old_pack, tmp_path):
        (old_pack / "LEESMIJ.html").rename(tmp_path / "elders.html")
        (old_pack / "LEESMIJ.html").symlink_to(tmp_path / "elders.html")
        write(old_pack, SAME)
        assert not (old_pack / "LEESMIJ.html").is_symlink()
        assert (tmp_path / "elders.html").stat().st_nlink == 1
        assert compare(old_pack) == ()

    def test_a_zip_that_stays_the_same_is_left(self, target):
        write(target, OLD, zipped=True)
        before = target.with_name("map.zip").stat()
        write(target, OLD, zipped=True)
        assert target.with_name("map.zip").stat() == before


KILLED = """
import os, signal, sys
from pathlib import Path
from herstelkit.pack import write, write_pack

write.put_in_place = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
write_pack(Path(sys.argv[1]), [("LEESMIJ.html", b"half")], {})
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
class TestCutOff:
    """What a killed build left goes at once: nobody holds its lock any more."""

    @pytest.fixture
    def left(self, target):
        call = [sys.executable, "-c", KILLED, str(target)]
        end = subprocess.run(call, check=False, timeout=60)  # noqa: S603
        assert end.returncode == -signal.SIGKILL
        (left,) = target.parent.glob(".map.bouw-*")
        return left

    @pytest.mark.usefixtures("left")
    def test_it_is_no_pack_and_goes_with_the_next_build(self, target):
        assert not target.exists()
        write(target)
        assert names_in(target.parent) == ["map"]
        assert is_whole(target, NEW)

    def test_who_is_at_work_is_left_alone(self, target):
        with place.workshop(target) as folder:
            place.sweep(target)
            write(target)
            assert names_in(target.parent) == sorted([folder.name, "map"])
        assert names_in(target.parent) == ["map"]

    def test_a_disk_without_locks_waits_an_hour(self, target, monkeypatch):
        def refuse(*_):
            raise OSError(errno.ENOLCK, "No locks available")

        monkeypatch.setattr("fcntl.flock", refuse)
        with place.workshop(target) as folder:
            kept = folder.rename(folder.with_name(f"{folder.name[:-8]}0123abcd"))
        monkeypatch.undo()
        write(target)
        assert names_in(target.parent) == sorted([kept.name, "map"])
