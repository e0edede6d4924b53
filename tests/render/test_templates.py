"""Packs on templates as organisations really have them."""

import io
import zipfile

import docx as docx_library
import pptx as pptx_library
import pytest

from awkward import DECKS, DOCUMENTS, letterhead, narrow, png
from herstelkit.audit import audit
from herstelkit.blocks import deck_texts, document_texts
from herstelkit.materials import deck, guide, worksheets
from herstelkit.render import docx, pptx
from herstelkit.render._house.files import DECK, DOCUMENT, office_package
from herstelkit.render.palette import Logo, Look

THEIRS = {"AO13", "AO14", "AO43", "AT07", "AT09", "AT24"}
"""Rules on what a template brings along: its words, places and sizes."""
TALL = Logo(data=png(20, 300), kind="png", alt="Logo van ons", width=20, height=300)


@pytest.fixture(scope="module")
def slides(student_plan):
    return deck(student_plan, student_plan.meetings[0])


@pytest.fixture(scope="module", params=DECKS)
def built(request, slides):
    look = Look(deck=office_package(DECKS[request.param](), DECK), logo=TALL)
    return pptx.render(slides, look=look)


def flat(shapes):
    for shape in shapes:
        yield shape
        yield from flat(getattr(shape, "shapes", ()))


class TestDecks:
    """On any template the slides hold all text, inside the slide, readable."""

    def test_all_text_reads_back(self, built, slides):
        found = []
        for slide in pptx_library.Presentation(io.BytesIO(built)).slides:
            shapes = [*flat(slide.shapes)]
            found += [s.text_frame.text for s in shapes if s.has_text_frame]
            found += [s.element.xpath("string(.//p:cNvPr/@descr)") for s in shapes]
        whole = "\n".join(found)
        footer = slides.footer if slides.footer in whole else ""
        for text in deck_texts(slides):
            assert text in whole or text in {footer, slides.title, slides.footer}

    def test_every_slide_has_its_title_first(self, built, slides):
        found = pptx_library.Presentation(io.BytesIO(built)).slides
        assert [s.shapes.title.text for s in found] == [s.title for s in slides.slides]

    def test_everything_is_inside_the_slide(self, built):
        presentation = pptx_library.Presentation(io.BytesIO(built))
        for slide in presentation.slides:
            for shape in slide.shapes:
                assert shape.left >= -9999, shape.name
                assert shape.top >= -9999, shape.name
                assert shape.left + shape.width <= presentation.slide_width + 9999
                assert shape.top + shape.height <= presentation.slide_height + 9999

    def test_no_rule_finds_a_fault(self, built):
        found = [f for f in audit("a.pptx", built) if f.code not in THEIRS]
        assert [str(fault) for fault in found] == []

    def test_twice_the_same_bytes(self, slides):
        look = Look(deck=narrow())
        assert pptx.render(slides, look=look) == pptx.render(slides, look=look)

    def test_old_slides_are_gone(self, slides):
        data = pptx.render(slides, look=Look(deck=narrow()))
        assert b"Oude dia" not in b"".join(_members(data).values())

    def test_links_out_of_the_file_are_gone(self, slides):
        source = pptx_library.Presentation(io.BytesIO(narrow()))
        layout = source.slide_master.slide_layouts[1]
        layout.part.relate_to("https://example.org/x", _LINK, is_external=True)
        target = io.BytesIO()
        source.save(target)
        data = pptx.render(slides, look=Look(deck=target.getvalue()))
        assert not [n for n, c in _members(data).items() if b"example.org" in c]


_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def _members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module", params=DOCUMENTS)
def papers(request, student_plan):
    data = office_package(DOCUMENTS[request.param](), DOCUMENT)
    look = Look(document=data, logo=TALL)
    _, sheet = next(iter(worksheets(student_plan)))
    made = (guide(student_plan), sheet)
    return [(document, docx.render(document, look=look)) for document in made]


class TestDocuments:
    """On any template documents hold all text, with real headings, readable."""

    def test_all_text_reads_back(self, papers):
        for document, data in papers:
            tree = docx_library.Document(io.BytesIO(data)).element
            whole = "".join(t.text or "" for t in tree.iter("{*}t")).split()
            for text in document_texts(document):
                assert "".join(text.split()) in "".join(whole)

    def test_headings_are_headings(self, papers):
        _, data = papers[0]
        styles = {
            p.style.name for p in docx_library.Document(io.BytesIO(data)).paragraphs
        }
        assert {"Heading 1", "Heading 2"} <= styles

    def test_no_rule_finds_a_fault(self, papers):
        for _, data in papers:
            found = [f for f in audit("a.docx", data) if f.code not in THEIRS]
            assert [str(fault) for fault in found] == []

    def test_a_letterhead_stands_beside_our_own_footer(self, student_plan):
        _, sheet = next(iter(worksheets(student_plan)))
        data = docx.render(sheet, look=Look(document=letterhead()))
        found = _members(data)
        assert b"Postbus 12" in found["word/footer1.xml"]
        assert b"NUMPAGES" in found["word/footer1.xml"]
        assert "word/media/header-1.png" in found
        assert not any(b"Geachte heer" in content for content in found.values())

    def test_template_and_document_give_the_same(self, student_plan):
        _, sheet = next(iter(worksheets(student_plan)))
        one = docx.render(sheet, look=Look(document=letterhead()))
        assert one == docx.render(sheet, look=Look(document=letterhead()))
