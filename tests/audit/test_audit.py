"""The public function: what goes in, what comes out, and files that mean harm."""

import re
import zipfile
from io import BytesIO

import pytest
from breaking import add, changed
from built_packs import pack
from hypothesis import given, settings
from hypothesis import strategies as st
from seeds import BODY, DECK, FORM, SHEET

from herstelkit.audit import RULES, Kind, audit
from herstelkit.audit.registry import MOST

FAULTS = {Kind.DOCX: SHEET, Kind.PPTX: DECK, Kind.HTML: FORM}


class TestTheFunction:
    def test_says_where_and_what(self):
        def plant(content):
            return content.replace(b"<w:tblHeader/>", b"", 1)

        data = changed(pack("studenten")[SHEET], BODY, plant)
        (fault,) = (f for f in audit(SHEET, data) if f.code == "AT05")
        assert fault.file == SHEET
        assert re.fullmatch(
            r".*\.docx, word/document\.xml, tabel \d+: tabel van \d+ rijen zonder "
            r"kopregel \(AT05\)",
            str(fault),
        )

    def test_knows_files_by_their_suffix_in_any_case(self):
        data = pack("studenten")[DECK]
        assert audit("A.PPTX", data) == audit("A.PPTX", data)

    def test_refuses_other_files(self):
        with pytest.raises(ValueError, match=r"\.docx, \.pptx, \.html"):
            audit("plan.pdf", b"%PDF")

    def test_reports_no_more_than_a_reader_can_use(self):
        data = pack("studenten")[FORM].replace(b"<label for=", b"<label x=")
        codes = [fault.code for fault in audit(FORM, data)]
        assert codes.count("AT42") == MOST


class TestHarm:
    """A file may come from anyone: no exception, no network, no end of memory."""

    @pytest.mark.parametrize("path", FAULTS.values())
    @given(st.binary(max_size=200))
    @settings(max_examples=20)
    def test_any_bytes(self, path, data):
        assert isinstance(audit(path, data), tuple)

    @pytest.mark.parametrize("path", [SHEET, DECK])
    @given(st.data())
    @settings(max_examples=25)
    def test_a_byte_that_fell_over(self, path, data):
        good = pack("studenten")[path]
        at = data.draw(st.integers(0, len(good) - 1))
        broken = good[:at] + bytes([good[at] ^ 0xFF]) + good[at + 1 :]
        assert isinstance(audit(path, broken), tuple)

    @given(st.text(alphabet="<>/=\"'& abhtr1svgtdlabelforid#", max_size=80))
    @settings(max_examples=60)
    def test_any_page(self, text):
        assert isinstance(audit(FORM, text.encode()), tuple)

    def test_a_file_that_unpacks_to_no_end(self):
        target = BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", b" " * 210_000_000)
        (fault,) = audit(SHEET, target.getvalue())
        assert fault.code == "AO00"

    def test_entities_are_not_resolved(self):
        bomb = (
            b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">'
            b'<!ENTITY c SYSTEM "file:///etc/passwd">]><x>&b;&c;</x>'
        )
        found = audit(SHEET, add("word/kwaad.xml", bomb)(pack("studenten")[SHEET]))
        assert "AO08" in {fault.code for fault in found}

    def test_numbers_that_are_none(self):
        def spoil(content):
            return content.replace(b'w:val="2', b'w:val="x').replace(b'="1', b'="-')

        good = pack("studenten")[SHEET]
        for part in ("word/document.xml", "word/styles.xml", "word/numbering.xml"):
            assert isinstance(audit(SHEET, changed(good, part, spoil)), tuple)

    def test_numbers_on_a_slide_that_are_none(self):
        def spoil(content):
            return re.sub(
                rb'(sz|x|y|cx|cy|lvl|val|fontScale)="[^"]*"', rb'\1="x"', content
            )

        good = pack("studenten")[DECK]
        for part in (
            "ppt/slides/slide2.xml",
            "ppt/slideLayouts/slideLayout2.xml",
            "ppt/slideMasters/slideMaster1.xml",
            "ppt/theme/theme1.xml",
        ):
            assert isinstance(audit(DECK, changed(good, part, spoil)), tuple)


class TestTheRules:
    def test_codes_differ(self):
        codes = [rule.code for rule in RULES]
        assert len(codes) == len({*codes})

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
    def test_each_says_what_it_covers_and_what_not(self, rule):
        assert re.fullmatch(r"A[OT]\d\d", rule.code)
        assert rule.covers.endswith(".")
        assert rule.not_seen.endswith(".")
        assert rule.kinds
