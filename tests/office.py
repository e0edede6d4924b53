"""What a person finds who opens a file of a pack, read back without our own code."""

import re
import zipfile
from functools import cache
from html.parser import HTMLParser

import docx
import pptx
from attrs import frozen
from docx.oxml.ns import qn

TITLE, BODY = 0, 1  # numbers of placeholders


@frozen
class Line:
    """A paragraph: the id of its style, and its text without a box to tick."""

    style: str
    text: str


@frozen
class Page:
    """A slide: its title, its body by outline level, its notes, edges of its shapes."""

    title: str
    leads: tuple[str, ...]
    points: tuple[str, ...]
    notes: str
    edges: tuple[tuple[int, int, int, int], ...]

    @property
    def words(self):
        return sum(len(text.split()) for text in (*self.leads, *self.points))


def _line(paragraph):
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    text = "".join(part.text or "" for part in paragraph.iter(qn("w:t")))
    return Line("" if style is None else style.get(qn("w:val")), text.lstrip("☐"))


@cache
def lines(path):
    """All paragraphs of a Word file in order, those in tables too."""
    body = docx.Document(path).element.body
    return tuple(map(_line, body.iter(qn("w:p"))))


def texts(path):
    return {line.text for line in lines(path)}


def tables(path):
    """Each table of a Word file as rows of cells of text."""
    for table in docx.Document(path).element.body.iter(qn("w:tbl")):
        yield [
            tuple(_line(paragraph).text for paragraph in row.iter(qn("w:p")))
            for row in table.iter(qn("w:tr"))
        ]


@cache
def pages(path):
    """The slides of a deck."""
    return tuple(map(_page, pptx.Presentation(path).slides))


def _page(slide):
    held = {shape.placeholder_format.idx: shape for shape in slide.placeholders}
    body = held[BODY].text_frame.paragraphs if BODY in held else []
    return Page(
        title=held[TITLE].text_frame.text,
        leads=tuple(line.text for line in body if line.level == 0),
        points=tuple(line.text for line in body if line.level > 0),
        notes=slide.notes_slide.notes_text_frame.text,
        edges=tuple(map(_edges, slide.shapes)),
    )


def _edges(shape):
    left, top = shape.left, shape.top  # looked up in the layout, which takes a while
    return left, top, left + shape.width, top + shape.height


def size(path):
    """The size of the slides of a deck."""
    deck = pptx.Presentation(path)
    return deck.slide_width, deck.slide_height


def parts(path):
    """The parts of an Office file by name, without the addresses of namespaces."""
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            content = package.read(name).decode("utf-8", errors="replace")
            yield name, re.sub(r'"(https?://|urn:)[^"]*"', '""', content)


class _Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self.texts = []

    def handle_starttag(self, _tag, attrs):
        self.found += [value for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data):
        self.texts.append(data)


def _read(path):
    reader = _Links()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader


def links(path):
    """The addresses that a page points at."""
    return _read(path).found


def page_text(path):
    """The text of a page, with every stretch of white space as one space."""
    return " ".join(" ".join(_read(path).texts).split())
