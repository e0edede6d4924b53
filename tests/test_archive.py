"""Our zip files are those that `zipfile` writes, byte for byte."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstelkit.archive import parts_of, write_package, write_zip

NAMES = st.text("ab/é’%", min_size=1, max_size=9)
CONTENTS = st.binary(max_size=99) | st.just(b"<w:p/>" * 9999)
MEMBERS = st.lists(st.tuples(NAMES, CONTENTS), unique_by=lambda member: member[0])


def by_zipfile(members):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return target.getvalue()


class TestZip:
    """A reader of zip files cannot tell ours from any other."""

    @given(MEMBERS)
    def test_it_is_what_zipfile_writes(self, members):
        assert write_zip(members) == write_zip(members) == by_zipfile(members)

    @given(MEMBERS)
    def test_it_reads_back(self, members):
        package = write_zip(members)
        assert zipfile.ZipFile(io.BytesIO(package)).testzip() is None
        assert [*parts_of(package).items()] == members

    @pytest.mark.parametrize("first", ["[Content_Types].xml", "_rels/.rels"])
    def test_the_types_come_first_and_the_rest_by_name(self, first):
        names = ["[Content_Types].xml", "_rels/.rels", "ppt/a.xml"]
        names.sort(key=lambda name: name != first)
        package = write_package(dict.fromkeys(names, b"<a/>"))
        assert [*parts_of(package)] == sorted(names)
