"""A pack held against its manifest, however strange that is."""

import errno
import os
from pathlib import Path

import pytest

from herstelkit.errors import ContentError, OutputError
from herstelkit.pack import MANIFEST, Added, Changed, Missing, compare
from packs import OLD, write


@pytest.fixture
def old_pack(tmp_path):
    return write(tmp_path / "map", OLD).root


class TestComparing:
    """A pack can be held against its manifest."""

    def test_what_people_did_is_told_file_by_file(self, old_pack):
        (old_pack / "LEESMIJ.html").write_bytes(b"van mij")
        (old_pack / "werkmap" / "werkmap.docx").unlink()
        (old_pack / "werkmap" / "a.txt").touch()
        assert compare(old_pack) == (
            Added("werkmap/a.txt"),
            Changed("LEESMIJ.html"),
            Missing("werkmap/werkmap.docx"),
        )

    def test_links_are_not_followed(self, old_pack):
        (old_pack / "rond").symlink_to(old_pack, target_is_directory=True)
        assert compare(old_pack) == (Added("rond"),)

    def test_a_folder_that_cannot_be_opened_counts_as_added(
        self, old_pack, monkeypatch
    ):
        def scandir(path):
            if Path(path).name == "werkmap":
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return original(path)

        original = os.scandir
        monkeypatch.setattr(os, "scandir", scandir)
        assert compare(old_pack) == (Added("werkmap"), Missing("werkmap/werkmap.docx"))

    @pytest.mark.parametrize(
        "make", [Path.mkdir, lambda _: None, getattr(os, "mkfifo", Path.touch)]
    )
    def test_a_folder_without_a_manifest_is_no_pack(self, tmp_path, make):
        make(tmp_path / MANIFEST)
        with pytest.raises(ContentError, match="in deze map staat geen pakket"):
            compare(tmp_path)
        with pytest.raises(ContentError, match="in deze map staat geen pakket"):
            compare(tmp_path / "weg")


def listing(files):
    return f'{{"schema": "herstelkit/pakket", "version": 1, "files": {files}}}'.encode()


class TestHostileManifests:
    """Whatever a manifest says, it gives one Dutch sentence and opens no other file."""

    DAMAGED = "dit bestand is beschadigd. Bouw opnieuw"
    STRANGE = "dit is geen lijst van een pakket. Bouw opnieuw"

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            (b"", DAMAGED),
            (b"\xff\xfe\xfa", DAMAGED),
            (b"[" * 100_000, DAMAGED),
            (b'{"a":' * 100_000, DAMAGED),
            (b"9" * 5000, DAMAGED),
            (b" " * 2_000_000, DAMAGED),
            (listing('{"a": "1", "a": "2"}'), DAMAGED),
            (b"null", STRANGE),
            (b"[]", STRANGE),
            (b"{}", STRANGE),
            (b'{"schema": ["herstelkit/pakket"], "files": {}}', STRANGE),
            (listing("[]"), STRANGE),
            (listing("NaN"), STRANGE),
            (listing('{"a": NaN}'), STRANGE),
            (listing('{"a": 1}'), STRANGE),
            (listing('{"a": null}'), STRANGE),
            (listing('{"../a": "1"}'), STRANGE),
            (listing('{"a/../../b": "1"}'), STRANGE),
            (listing('{"/etc/passwd": "1"}'), STRANGE),
            (listing('{"//etc/passwd": "1"}'), STRANGE),
            (listing('{"": "1"}'), STRANGE),
            (listing('{".": "1"}'), STRANGE),
            (listing(r'{"a\u0000": "1"}'), STRANGE),
            (listing(r'{"a\u001b[2J": "1"}'), STRANGE),
            (listing(r'{"a\ud800": "1"}'), STRANGE),
        ],
    )
    def test_it_is_refused(self, tmp_path, content, reason):
        (tmp_path / MANIFEST).write_bytes(content)
        with pytest.raises(ContentError, match=reason) as caught:
            compare(tmp_path)
        assert len(caught.value.problems) == 1

    def test_a_folder_with_one_is_left_alone(self, tmp_path):
        (tmp_path / MANIFEST).write_bytes(listing('{"../a": "1"}'))
        with pytest.raises(OutputError):
            write(tmp_path)

    @pytest.mark.parametrize("name", [r"..\\..\\a", r"C:\\a", "~/a"])
    def test_names_are_looked_up_and_never_opened(self, tmp_path, name):
        (tmp_path / MANIFEST).write_bytes(listing(f'{{"{name}": "1"}}'))
        assert compare(tmp_path) == (Missing(name.replace(r"\\", "\\")),)

    def test_one_without_end_is_not_read_to_its_end(self, tmp_path):
        with (tmp_path / MANIFEST).open("wb") as file:
            file.truncate(10**12)
        with pytest.raises(ContentError, match=self.DAMAGED):
            compare(tmp_path)
