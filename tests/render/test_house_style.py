"""An organisation's colours, font and logo on everything, and always readable."""

import io
import re
import zipfile
from itertools import product

import docx as docx_library
import pptx as pptx_library
import pytest
from hypothesis import given
from hypothesis import strategies as st

from awkward import jpeg, png
from herstelkit.audit import audit
from herstelkit.blocks import (
    Deck,
    Document,
    DocumentKind,
    Paragraph,
    Purpose,
    Slide,
    ToolboxFigure,
    plain,
)
from herstelkit.colours import contrast
from herstelkit.render import docx, html, pptx, theme
from herstelkit.render._fonts import face_of, measured_in
from herstelkit.render._house.files import UnfitError
from herstelkit.render._house.logo import read_logo
from herstelkit.render._text_width import text_width
from herstelkit.render.palette import READABLE, USUAL, Logo, Look, palette_of

COLOURS = st.integers(0, 0xFFFFFF).map("{:06X}".format)
NAME = "Stichting Herstelacademie en Ontmoetingscentrum Noordoost-Brabant " * 2
LOGOS = {
    "tall": (20, 900),
    "wide": (1500, 12),
    "dot": (1, 1),
    "square": (300, 300),
    "huge": (6000, 6000),
}


def logo(width=60, height=400, kind="png"):
    data = png(8, 8)
    return Logo(data=data, kind=kind, alt="Logo van ons", width=width, height=height)


def green(**more):
    return Look(palette=palette_of("1B5E20", "E91E63"), font="Verdana", **more)


def deck():
    slides = [
        Slide(purpose=purpose, title=purpose.value, lead="Een zin.", points=("Punt",))
        for purpose in Purpose
    ]
    footer = NAME.strip()[:120]
    return Deck(title="Dia’s", author="Ons", footer=footer, slides=tuple(slides))


def document(kind=DocumentKind.WORKSHEET):
    figure = ToolboxFigure(label="Koffer", plans=("Een", "Twee", "Drie"))
    blocks = (Paragraph(text=plain("Gewone tekst")), figure)
    return Document(
        kind=kind, title="Blad", details=("Regel",), footer="Onder", blocks=blocks
    )


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class TestPalette:
    """Whatever two colours are given, text stays readable (WCAG 2.1, 1.4.3)."""

    @given(st.none() | COLOURS, st.none() | COLOURS)
    def test_every_text_on_every_ground(self, main, accent):
        found = palette_of(main, accent)
        grounds = (found.paper, found.mist, found.sand)
        dark = (found.ink, found.muted, found.deep, found.accent)
        fills = (found.deep, found.accent)
        for one, other in [*product(dark, grounds), *product(fills, grounds)]:
            assert contrast(one, other) >= READABLE

    def test_a_colour_that_reads_well_stays_as_it_is(self):
        assert palette_of("1B5E20", None).deep == "1B5E20"

    def test_without_colours_nothing_changes(self):
        assert palette_of(None, None) == USUAL.palette


class TestColoursAndFont:
    """Nothing of our own colours and font is left where others are asked."""

    OLD = (theme.DEEP, theme.ACCENT, theme.MIST, theme.SAND, "Calibri")

    @pytest.mark.parametrize("kind", DocumentKind)
    def test_documents(self, kind):
        for name, content in parts(docx.render(document(kind), look=green())).items():
            for old in self.OLD:
                assert f'"{old}"'.encode() not in content, name

    def test_decks(self):
        for name, content in parts(pptx.render(deck(), look=green())).items():
            for old in self.OLD:
                assert f'"{old}"'.encode() not in content, name

    def test_pages(self):
        page = html.render(document(), look=green()).decode()
        assert not [old for old in self.OLD if old in page]
        assert "Verdana" in page

    def test_words_that_look_like_a_colour_stay(self):
        text = Document(
            kind=DocumentKind.WORKSHEET,
            title=theme.DEEP,
            blocks=(Paragraph(text=plain(f'kleur="{theme.DEEP}"')),),
        )
        found = docx_library.Document(io.BytesIO(docx.render(text, look=green())))
        assert f'kleur="{theme.DEEP}"' in [p.text for p in found.paragraphs]

    def test_the_usual_look_is_the_default(self):
        assert docx.render(document()) == docx.render(document(), look=Look())
        assert pptx.render(deck()) == pptx.render(deck(), look=Look())
        assert html.render(document()) == html.render(document(), look=Look())

    def test_twice_the_same_bytes(self):
        look = green(logo=logo())
        assert docx.render(document(), look=look) == docx.render(document(), look=look)
        assert pptx.render(deck(), look=look) == pptx.render(deck(), look=look)

    def test_no_rule_finds_a_fault(self):
        look = green(logo=logo())
        files = {"a.pptx": pptx.render(deck(), look=look)}
        for kind in DocumentKind:
            files[f"{kind}.docx"] = docx.render(document(kind), look=look)
            files[f"{kind}.html"] = html.render(document(kind), look=look)
        found = [fault for name in files for fault in audit(name, files[name])]
        # The name is so long that the footer gets small.
        assert [str(fault) for fault in found if fault.code != "AT24"] == []


class TestFonts:
    """Text is measured in the font that it is set in."""

    def test_a_wide_font_takes_more_room(self):
        usual = text_width("Herstel", 12)
        with measured_in("Verdana"):
            assert text_width("Herstel", 12) > usual
        assert text_width("Herstel", 12) == usual

    def test_an_unknown_font_counts_as_wide(self):
        assert face_of("Zelfgemaakt").width > 1


class TestLogo:
    """A logo fits, whatever its shape, and says whose it is."""

    @pytest.mark.parametrize("size", LOGOS.values(), ids=LOGOS)
    def test_it_fits_a_box(self, size):
        width, height = logo(*size).fitted(230, 92)
        assert 1 <= width <= 230
        assert 1 <= height <= 92

    @pytest.mark.parametrize("size", LOGOS.values(), ids=LOGOS)
    def test_it_stands_on_the_first_and_the_last_slide(self, size):
        found = pptx_library.Presentation(
            io.BytesIO(pptx.render(deck(), look=Look(logo=logo(*size))))
        )
        where = []
        for slide in found.slides:
            for shape in slide.shapes:
                if shape.name == "Logo":
                    where.append(slide.slide_layout.name)
                    assert shape.element.xpath("string(.//p:cNvPr/@descr)")
                    assert shape.top + shape.height <= found.slide_height
        assert where == ["Titel", "Slotronde"]

    @pytest.mark.parametrize("kind", DocumentKind)
    def test_it_stands_in_documents(self, kind):
        data = docx.render(document(kind), look=Look(logo=logo()))
        xml = parts(data)["word/document.xml"].decode()
        assert re.search('<wp:docPr [^>]*descr="Logo van ons"', xml)

    def test_it_stands_in_pages(self):
        page = html.render(document(), look=Look(logo=logo())).decode()
        assert 'alt="Logo van ons"' in page
        assert "http" not in page.split("<img", 1)[1].split(">", 1)[0]

    @pytest.mark.parametrize(
        ("data", "size"),
        [(png(7, 3), (7, 3)), (jpeg(640, 20), (640, 20))],
        ids=["png", "jpeg"],
    )
    def test_its_size_is_read(self, data, size, tmp_path):
        path = tmp_path / "logo"
        path.write_bytes(data)
        found = read_logo(path, "Logo van ons")
        assert (found.width, found.height) == size

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "geen png of jpg"),
            (b"<svg/>", "geen png of jpg"),
            (png(4, 4)[:-8], "beschadigd"),
            (png(4, 4).replace(b"IDAT", b"IDOT"), "beschadigd"),
            (jpeg(4, 4)[:-2], "beschadigd"),
            (jpeg(0, 4), "beschadigd"),
            (jpeg(60_000, 60_000), "veel te groot"),
            (b"\xff\xd8\xff" + b"\0" * 99, "beschadigd"),
            (b"\0" * 5_000_001, "groter dan 5 MB"),
        ],
        ids=[*"abcdefghi"],
    )
    def test_what_is_no_picture_is_refused(self, data, reason, tmp_path):
        path = tmp_path / "logo.png"
        path.write_bytes(data)
        with pytest.raises(UnfitError) as refused:
            read_logo(path, "Logo van ons")
        assert reason in refused.value.what
