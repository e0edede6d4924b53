"""Whatever can be said in blocks comes out of every renderer, letter for letter."""

import io
import re
from html.parser import HTMLParser

import docx as docx_library
import pptx as pptx_library
from hypothesis import given, settings

from herstelkit.blocks import deck_texts, document_texts, note_texts
from herstelkit.render import docx, html, pptx
from herstelkit.testing.strategies import decks, documents

A_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def squeezed(text):
    """Text without white space, which formats break differently."""
    return re.sub(r"\s+", "", text)


def docx_text(data):
    package = docx_library.Document(io.BytesIO(data))
    return squeezed("".join(t.text or "" for t in package.element.iter(f"{A_WORD}t")))


def flat(shapes):
    """Every shape, those in groups too."""
    for shape in shapes:
        yield shape
        yield from flat(getattr(shape, "shapes", ()))


def pptx_text(data):
    texts = []
    for slide in pptx_library.Presentation(io.BytesIO(data)).slides:
        shapes = [*flat(slide.shapes)]
        texts += [s.text_frame.text for s in shapes if s.has_text_frame]
        texts += [s.element.xpath("string(.//p:cNvPr/@descr)") for s in shapes]
        if slide.has_notes_slide:
            texts.append(slide.notes_slide.notes_text_frame.text)
    return squeezed("".join(texts))


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.texts = []

    def handle_data(self, data):
        self.texts.append(data)

    def handle_starttag(self, _tag, attrs):
        self.texts += [value for name, value in attrs if name == "aria-label"]


def html_text(data):
    reader = Reader()
    reader.feed(data.decode())
    return squeezed("".join(reader.texts))


class TestEveryDocument:
    """Any document renders as docx and as html, and all of its text reads back."""

    @given(documents())
    @settings(max_examples=60)
    def test_as_docx(self, document):
        found = docx_text(docx.render(document))
        for text in document_texts(document):
            assert squeezed(text) in found

    @given(documents())
    @settings(max_examples=60)
    def test_as_html(self, document):
        found = html_text(html.render(document))
        for text in document_texts(document):
            assert squeezed(text) in found

    @given(documents())
    @settings(max_examples=20)
    def test_twice_the_same_bytes(self, document):
        assert docx.render(document) == docx.render(document)
        assert html.render(document) == html.render(document)


class TestEveryDeck:
    """Any deck renders as pptx and as html, and all of its text reads back."""

    @given(decks())
    @settings(max_examples=60)
    def test_as_pptx(self, deck):
        found = pptx_text(pptx.render(deck))
        for text in deck_texts(deck):
            assert squeezed(text) in found
        for slide in deck.slides:
            for text in note_texts(slide):
                assert squeezed(text) in found

    @given(decks())
    @settings(max_examples=60)
    def test_as_html(self, deck):
        found = html_text(html.render_deck(deck))
        for text in deck_texts(deck):
            assert squeezed(text) in found

    @given(decks())
    @settings(max_examples=20)
    def test_twice_the_same_bytes(self, deck):
        assert pptx.render(deck) == pptx.render(deck)
