"""Files that are no workbook, or worse, get one clear answer, soon."""

import io
import socket
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from filling import BODY, document

from herstelkit.archive import write_zip
from herstelkit.blocks import FilledLines
from herstelkit.blocks.marks import bookmark
from herstelkit.errors import ContentError
from herstelkit.reading import read_answers
from herstelkit.reading._package import MOST_NODES
from herstelkit.render import docx

CANARY = "Mijn geheim is groen"
TYPES = "[Content_Types].xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def ordinary():
    given = {"hoop.plan": FilledLines(lines=(CANARY,))}
    return docx.render(document(), answers=given)


def parts():
    with zipfile.ZipFile(io.BytesIO(ordinary())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def having(**changes):
    """An ordinary file with parts replaced; ``body`` is the document."""
    named = {"body": BODY, "types": TYPES, "macros": "word/vbaProject.bin"}
    found = {named[key]: content for key, content in changes.items()}
    return write_zip((parts() | found).items())


def packed(body):
    return having(body=f"<w:document {W}><w:body>{body}</w:body></w:document>".encode())


def entities():
    ten = {n: f"&e{n - 1};" * 10 for n in range(1, 12)}
    levels = "".join(f'<!ENTITY e{n} "{text}">' for n, text in ten.items())
    bomb = f'<!DOCTYPE w [<!ENTITY e0 "{CANARY}">{levels}]>'
    return having(body=f"{bomb}<w:document {W}>&e11;</w:document>".encode())


def utf16():
    """The same, in an encoding where the word DOCTYPE cannot be seen."""
    bomb = (
        f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w [<!ENTITY e "{CANARY}">]>'
    )
    return having(body=f"{bomb}<w:document {W}>&e;</w:document>".encode("utf-16"))


def outside():
    text = (
        '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        f"<w:document {W}>&e;</w:document>"
    )
    return having(body=text.encode())


def swollen():
    return packed("<w:p/>" * 30_000_000)


def many_nodes():
    return packed("<w:p/>" * 3_000_000)


def many_attributes():
    attributes = " ".join(f"a{number}=''" for number in range(1_000_000))
    return packed(f"<w:p {attributes}/>" * 2)


def lying():
    """A part that says it is small."""
    data = bytearray(swollen())
    place = data.index(b"PK\x01\x02")
    while place >= 0:
        name = data[place + 46 : place + 46 + 64]
        if name.startswith(BODY.encode()):
            data[place + 24 : place + 28] = struct.pack("<I", 100)
        place = data.find(b"PK\x01\x02", place + 1)
    return bytes(data)


def many_parts():
    return write_zip((f"word/part{n}.xml", b"<x/>") for n in range(20_000))


def deep():
    return packed("<w:p>" * 100_000 + "</w:p>" * 100_000)


def locked():
    data = bytearray(ordinary())
    place = data.index(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 1)
    return bytes(data)


def macros():
    types = parts()[TYPES].replace(
        b"document.main+xml", b"document.macroEnabled.main+xml"
    )
    return having(types=types)


def repacked(way):
    """The same parts, packed in a way that lets a few bytes swell unseen."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", way) as archive:
        for name, content in parts().items():
            archive.writestr(name, b" " * 30_000_000 if name == BODY else content)
    return target.getvalue()


def tagged(ident, text="a"):
    return (
        f'<w:sdt><w:sdtPr><w:tag w:val="herstelkit:{ident}:1:1"/></w:sdtPr>'
        f"<w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def one_line_of_all():
    """A line that bears the marks of thousands of answers: each would read it."""
    return packed(f"<w:p>{''.join(tagged(f'q{n}') for n in range(15_000))}</w:p>")


def one_table_of_all():
    rows = (
        f"<w:tr><w:tc><w:p>{tagged(f'q{n}')}</w:p></w:tc></w:tr>" for n in range(12_000)
    )
    return packed(f"<w:tbl>{''.join(rows)}</w:tbl>")


def one_table_round_another():
    marks = "".join(f"<w:p>{tagged(f'q{n}')}</w:p>" for n in range(400))
    inner = f"<w:tbl><w:tr><w:tc>{'<w:p/>' * 120_000}</w:tc></w:tr></w:tbl>"
    return packed(f"<w:tbl><w:tr><w:tc>{marks}{inner}</w:tc></w:tr></w:tbl>")


def many_bookmarks():
    """Ends of bookmarks in one paragraph: each looks for text before it."""
    one = (
        f'<w:bookmarkStart w:id="1" w:name="{bookmark("a", 1)}"/>'
        '<w:bookmarkEnd w:id="1"/>'
    )
    return packed(f"<w:p>{one * 60_000}</w:p>")


def another_type():
    types = parts()[TYPES].replace(b"wordprocessingml", b"spreadsheetml")
    return having(types=types)


def doubled():
    target = io.BytesIO(ordinary())
    with (
        pytest.warns(UserWarning, match="Duplicate"),
        zipfile.ZipFile(target, "a") as archive,
    ):
        archive.writestr(BODY, f"<w:document {W}/>")
    return target.getvalue()


def strict():
    body = parts()[BODY].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    return having(body=body)


def of_libreoffice():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", CANARY)
    return target.getvalue()


CASES = {
    "nothing": (lambda: b"", "geen Word-bestand"),
    "text": (CANARY.encode, "geen Word-bestand"),
    "pdf": (lambda: b"%PDF-1.7 " + CANARY.encode(), "geen Word-bestand"),
    "old or encrypted": (lambda: OLE + CANARY.encode() * 99, "wachtwoord"),
    "locked zip": (locked, "wachtwoord"),
    "another zip": (lambda: write_zip([("a.txt", CANARY.encode())]), "beschadigd"),
    "a sheet of Excel": (another_type, "geen Word-bestand"),
    "OpenDocument": (of_libreoffice, "LibreOffice zelf"),
    "macros": (macros, "macro’s"),
    "macros unnamed": (lambda: having(macros=b"x"), "macro’s"),
    "truncated": (lambda: ordinary()[:-400], "beschadigd"),
    "half": (lambda: ordinary()[:9000], "beschadigd"),
    "damaged": (lambda: ordinary().replace(b"PK\x03\x04", b"PK\x03\x05"), "beschadigd"),
    "broken xml": (lambda: having(body=f"<a>{CANARY}".encode()), "beschadigd"),
    "empty part": (lambda: having(body=b""), "beschadigd"),
    "entity bomb": (entities, "beschadigd"),
    "entity bomb in disguise": (utf16, "beschadigd"),
    "external entity": (outside, "beschadigd"),
    "zip bomb": (swollen, "veel te groot"),
    "lying zip bomb": (lying, ""),
    "many elements": (many_nodes, "veel te groot"),
    "many attributes": (many_attributes, "veel te groot"),
    "zip bomb of another sort": (lambda: repacked(zipfile.ZIP_LZMA), "beschadigd"),
    "and another": (lambda: repacked(zipfile.ZIP_BZIP2), "beschadigd"),
    "one line of all": (one_line_of_all, "door elkaar"),
    "one table of all": (one_table_of_all, "door elkaar"),
    "one table round another": (one_table_round_another, "door elkaar"),
    "many parts": (many_parts, "te veel onderdelen"),
    "very deep": (deep, "beschadigd"),
    "200 MB": (lambda: ordinary() + b"\0" * 200_000_000, "groter dan 100 MB"),
    "one part twice": (doubled, "beschadigd"),
    "strict": (strict, "Strict"),
}


class TestRefused:
    """One message in Dutch, without a word of the file, within five seconds."""

    @pytest.mark.parametrize("name", CASES)
    def test_one_clear_message(self, name, monkeypatch):
        monkeypatch.setattr(socket, "socket", None)  # nothing is fetched
        make, said = CASES[name]
        data = make()
        start = time.process_time()
        with pytest.raises(ContentError) as refused:
            read_answers(data, "werkmap.docx")
        assert time.process_time() - start < 5
        (problem,) = refused.value.problems
        assert said in problem.what
        assert problem.fix
        assert CANARY not in str(refused.value)
        assert "werkmap.docx" in str(refused.value)
        assert refused.value.__cause__ is None

    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux alone")
    @pytest.mark.parametrize(
        "name",
        [
            *("zip bomb", "many elements", "many attributes"),
            *("one line of all", "one table of all", "one table round another"),
        ],
    )
    def test_within_300_megabytes(self, name, tmp_path):
        seconds, megabytes = measured(CASES[name][0](), tmp_path)
        assert seconds < 5
        assert megabytes < 300

    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux alone")
    def test_the_largest_that_is_read_stays_within_bounds_too(self, tmp_path):
        seconds, megabytes = measured(packed("<w:p/>" * LARGEST), tmp_path)
        assert seconds < 5
        assert megabytes < 300

    def test_thousands_of_bookmarks_in_one_paragraph(self):
        data = many_bookmarks()
        start = time.process_time()
        read_answers(data, "werkmap.docx")
        assert time.process_time() - start < 5


LARGEST = MOST_NODES - 5_000
MEASURE = """
import sys, time
from herstelkit.blocks import Expected, RuledSpace
from herstelkit.errors import ContentError
from herstelkit.reading import read_answers
data = open(sys.argv[1], 'rb').read()
asked = Expected(id='a', heading='h', question='q', space=RuledSpace(lines=1))
start = time.process_time()
try:
    read_answers(data, 'x', [asked])
except ContentError:
    pass
print(time.process_time() - start)
status = open('/proc/self/status').read()
print(int(status.partition('VmHWM:')[2].split()[0]) / 1000)
"""


def measured(data, folder):
    """How many seconds and megabytes it takes to read or refuse a file."""
    path = folder / "bom.docx"
    path.write_bytes(data)
    made = subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-c", MEASURE, str(path)],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return (float(number) for number in made.stdout.split())
