"""A course file and a course run are two forms of one thing."""

import re

from hypothesis import given

from herstelkit.codec import course_from_toml, course_to_toml, read_course_file
from herstelkit.testing.strategies import course_runs


class TestRoundTrip:
    """Any run comes back from its file as it was."""

    @given(course_runs())
    def test_any_run(self, run):
        assert course_from_toml("cursus.toml", course_to_toml(run)) == run

    def test_the_examples(self, example):
        run = read_course_file(example)
        assert course_from_toml("cursus.toml", course_to_toml(run)) == run

    def test_a_mark_of_notepad_at_the_front_is_no_trouble(self, example, tmp_path):
        copy = tmp_path / "kopie.toml"
        copy.write_bytes(b"\xef\xbb\xbf" + example.read_bytes())
        assert read_course_file(copy) == read_course_file(example)

    def test_line_ends_of_windows_are_no_trouble(self, example, tmp_path):
        copy = tmp_path / "kopie.toml"
        copy.write_bytes(example.read_bytes().replace(b"\n", b"\r\n"))
        assert read_course_file(copy) == read_course_file(example)

    def test_a_time_needs_no_seconds(self, example):
        run = read_course_file(example)
        text = course_to_toml(run).replace(":00\n", "\n")
        assert re.search(r"^tijd = \d\d:\d\d$", text, re.MULTILINE)
        assert course_from_toml("cursus.toml", text) == run
