"""A hostile file is refused quickly, in one clear Dutch message."""

import gzip
import io
import json
import subprocess
import sys
import time
import zipfile

import pytest

import herstelkit
from herstelkit.cli.main import run
from herstelkit.codec.plan_shape import MOST
from herstelkit.codec.plan_text import MAX_BYTES
from herstelkit.errors import ContentError

HEAD = '"schema": "herstelkit/plan", "version": 1'


def zipped():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("plan.json", "0" * 1_000_000)
    return target.getvalue()


FILES = {
    "nothing": (b"", "hierin staat niets"),
    "white": (b" \n\t ", "hierin staat niets"),
    "a_zip": (zipped(), "een Word-bestand of een zip"),
    "an_old_word_file": (b"\xd0\xcf\x11\xe0" + b"\0" * 99, "Word-bestand"),
    "a_pdf": (b"%PDF-1.7", "een PDF"),
    "packed": (gzip.compress(b"{}"), "niet bewaard als UTF-8"),
    "utf_16": (f"{{{HEAD}}}".encode("utf-16"), "niet bewaard als UTF-8"),
    "utf_16_without_a_mark": (f"{{{HEAD}}}".encode("utf-16-be"), "als UTF-8"),
    "latin_1": (f'{{{HEAD}, "hope": {{"meaning": "één"}}}}'.encode("latin-1"), "regel"),
    "half": (f'{{{HEAD}, "hope": {{"mean'.encode(), "schrijfwijze"),
    "a_comment": (f"{{{HEAD}}} // ja".encode(), "schrijfwijze"),
    "a_last_comma": (f"{{{HEAD},}}".encode(), "schrijfwijze"),
    "two_plans": (f"{{{HEAD}}}{{{HEAD}}}".encode(), "schrijfwijze"),
    "single_quotes": (b"{'schema': 'herstelkit/plan'}", "schrijfwijze"),
    "a_real_line_end": (b'{"schema": "a\nb"}', "schrijfwijze"),
    "deep_lists": (b"[" * 2_000_000, "veel te veel haken"),
    "deep_blocks": (b'{"a":' * 500_000, "veel te veel haken"),
    "deep_in_a_part": (
        f'{{{HEAD}, "hope": {"[" * 900}{"]" * 900}}}'.encode(),
        "hope: hier hoort een blok",
    ),
    "too_much": (b" " * (MAX_BYTES + 1), "te groot"),
    "only_a_list": (b"[1]", "accolades"),
    "only_a_text": (b'"plan"', "accolades"),
    "only_nan": (b"NaN", "accolades"),
    "a_course": (b'methode = "wrap"', "schrijfwijze"),
    "a_page": (b"<!DOCTYPE html><html></html>", "schrijfwijze"),
    "an_entity_bomb": (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "schrijfwijze"),
}


MEASURE = r"""
import re, sys
from herstelkit.cli.main import run
assert run(["plan", "toon", sys.argv[1]]) == 3
print(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1])
"""


class TestHostileFiles:
    """One message in plain words, exit code 3, within five seconds."""

    @pytest.mark.parametrize("name", FILES)
    def test_is_refused(self, name, tmp_path, capsys):
        data, words = FILES[name]
        path = tmp_path / "plan.json"
        path.write_bytes(data)
        begun = time.process_time()
        assert run(["plan", "toon", str(path)]) == 3
        assert time.process_time() - begun < 5
        out, said = capsys.readouterr()
        assert out == ""
        assert words in said
        assert "Traceback" not in said

    def test_two_hundred_megabytes(self, tmp_path):
        path = tmp_path / "plan.json"
        with path.open("wb") as file:
            file.truncate(200_000_000)
        begun = time.process_time()
        with pytest.raises(ContentError, match=r"te groot|niet bewaard als"):
            herstelkit.load_plan(path)
        assert time.process_time() - begun < 1

    @pytest.mark.parametrize("inner", ["1,", '{"ik": 1},', "[],", '{"id": "a"},'])
    def test_a_file_full_of_faults_has_a_last_one(self, inner):
        rows = inner * (2_000_000 // len(inner))
        text = f'{{{HEAD}, "triggers": {{"events": [{rows}1]}}}}'
        begun = time.process_time()
        with pytest.raises(ContentError) as caught:
            herstelkit.load_plan(text)
        assert time.process_time() - begun < 5
        assert len(caught.value.problems) == MOST
        assert len(str(caught.value)) < 10_000

    @pytest.mark.parametrize("inner", ['{"id": "a"},', '{"id":"a","tools":["x","y"]},'])
    def test_links_that_are_all_wrong(self, inner):
        rows = inner * ((MAX_BYTES - 200) // len(inner))
        text = f'{{{HEAD}, "triggers": {{"events": [{rows.rstrip(",")}]}}}}'
        begun = time.process_time()
        with pytest.raises(ContentError) as caught:
            herstelkit.load_plan(text)
        assert time.process_time() - begun < 5
        assert len(caught.value.problems) == MOST

    @pytest.mark.skipif(sys.platform != "linux", reason="measured in kilobytes here")
    @pytest.mark.parametrize(
        ("before", "inner", "after"),
        [
            ("", '{"id": "a"},', "1"),
            ('{"id": "a", "tools": [', '"x",', '"x"]}'),
            ("", '{"id": "a"},', '{"id": "b"}'),
        ],
    )
    def test_the_largest_that_is_read_fits_in_memory(
        self, before, inner, after, tmp_path
    ):
        rows = before + inner * ((MAX_BYTES - 200) // len(inner)) + after
        text = f'{{{HEAD}, "triggers": {{"events": [{rows}]}}}}'
        (tmp_path / "plan.json").write_text(text)
        said = subprocess.run(  # noqa: S603 (our own code)
            [sys.executable, "-c", MEASURE, str(tmp_path / "plan.json")],
            check=True,
            capture_output=True,
            encoding="utf-8",
        )
        assert int(said.stdout) < 300_000

    def test_a_block_full_of_strange_names(self):
        names = ",".join(f'"naam{n}": 1' for n in range(200_000))
        begun = time.process_time()
        with pytest.raises(ContentError):
            herstelkit.load_plan(f"{{{HEAD}, {names}}}")
        plan, ignored = herstelkit.load_plan_leniently(f"{{{HEAD}, {names}}}")
        assert time.process_time() - begun < 5
        assert len(ignored) == MOST
        assert plan == herstelkit.load_plan(f"{{{HEAD}}}")

    def test_a_big_plan_is_fine(self):
        rows = [{"id": f"e{n}", "text": "regel " * 10} for n in range(40_000)]
        values = json.loads(f"{{{HEAD}}}") | {"triggers": {"events": rows}}
        text = json.dumps(values)
        assert len(text) > 3_000_000
        begun = time.process_time()
        plan = herstelkit.load_plan(text)
        assert time.process_time() - begun < 5
        assert len(plan.triggers.events) == 40_000


class TestWhatIsNoFile:
    """What cannot be read as a file is refused at once, without waiting for it."""

    @pytest.mark.parametrize(
        ("name", "words"),
        [("weg.json", "is er niet"), (".", "een map"), ("a\0b", "niet heten")],
    )
    def test_a_name(self, tmp_path, name, words):
        with pytest.raises(ContentError, match=words):
            herstelkit.load_plan(tmp_path / name)
