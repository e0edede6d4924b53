"""Every figure in every format: real text, described, inside its box, each id once."""

import io
import re
import zipfile
from collections import Counter
from itertools import combinations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from pptx import Presentation

from herstelkit.blocks import (
    ConceptsFigure,
    Deck,
    Document,
    DocumentKind,
    Part,
    PathFigure,
    PathwayArrow,
    PathwayCourse,
    PathwayFigure,
    PictogramFigure,
    Purpose,
    RhythmFigure,
    RhythmPart,
    Slide,
    StepsFigure,
    StepShare,
    Stop,
    ToolboxFigure,
    figure_texts,
)
from herstelkit.pictograms import Pictogram
from herstelkit.render import docx, html, pptx, theme
from herstelkit.render._figure.drawing import LEADING, Paint, Plate, placed
from herstelkit.render._figure.figures import draw, fitted, pictogram
from herstelkit.render._figure.paint import digits
from herstelkit.render._text_width import broken, text_width
from herstelkit.testing.strategies import figures, lines

A4_WIDTH = 451.0
SLIDE = (852.0, 306.0)
PLANS = (
    "Dagelijks onderhoudsplan",
    "Triggers",
    "Vroege waarschuwingstekenen",
    "Signalen van ontsporing",
    "Crisisplan",
    "Postcrisisplan",
)
CONCEPTS = (
    "Hoop",
    "Persoonlijke verantwoordelijkheid",
    "Eigen ontwikkeling",
    "Opkomen voor jezelf",
    "Steun",
)
STEPS = ("Aankondigen", "Uitleggen", "Illustreren", "Faciliteren", "Afsluiten")
RHYTHM = (
    ("18.30", "Steundocument: als iets je hier raakt", 12),
    ("18.42", "Vroege waarschuwingstekenen", 38),
    ("19.20", "Pauze", 15),
    ("19.35", "Actieplan bij vroege waarschuwingstekenen", 40),
    ("20.15", "Zelfwaardering", 37),
    ("20.52", "Slotronde", 8),
)
ALL = (
    ToolboxFigure(label="Gereedschapskoffer", plans=PLANS),
    ConceptsFigure(
        concepts=tuple(Part(label=c, pictogram=Pictogram.SUN) for c in CONCEPTS)
    ),
    StepsFigure(
        steps=tuple(StepShare(label=s, percent=20 + n) for n, s in enumerate(STEPS))
    ),
    RhythmFigure(
        parts=tuple(
            RhythmPart(start=start, label=label, minutes=minutes, rest=label == "Pauze")
            for start, label, minutes in RHYTHM
        ),
        end="21.00",
    ),
    PathFigure(
        stops=tuple(
            Stop(mark=str(n + 1), label=PLANS[n % 6], detail="12 januari")
            for n in range(8)
        )
    ),
    PathFigure(stops=tuple(Stop(mark=str(n + 1)) for n in range(8)), here=4),
    PathwayFigure(
        courses=(
            PathwayCourse(id="a", label="WRAP"),
            PathwayCourse(id="b", label="Werken met eigen ervaring"),
        ),
        arrows=(PathwayArrow(before="a", after="b", hard=True),),
    ),
    PictogramFigure(pictogram=Pictogram.TEA, caption="Even thee"),
)
NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "svg": "http://www.w3.org/2000/svg",
}


def document(*blocks, mark=None):
    kind = DocumentKind.WORKSHEET
    return Document(kind=kind, title="Figuren", pictogram=mark, blocks=blocks)


def slide(figure, purpose=Purpose.CONCEPT, **texts):
    return Slide(purpose=purpose, title=f"Dia {purpose}", figure=figure, **texts)


def deck(*slides):
    return Deck(title="Figuren", footer="voet", slides=slides)


def word_tree(made):
    with zipfile.ZipFile(io.BytesIO(docx.render(made))) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def shown(made):
    return Presentation(io.BytesIO(pptx.render(made))).slides


def svgs(page):
    found = re.findall(rb"<svg.*?</svg>", page, re.DOTALL)
    return [etree.fromstring(svg) for svg in found]


def groups(made_slide):
    return made_slide.element.xpath(".//p:grpSp")


class TestDrawings:
    """A figure is drawn inside its own box, whatever its words."""

    @given(figures(), st.sampled_from([180.0, 300.0, A4_WIDTH, 852.0]))
    @settings(max_examples=120)
    def test_every_shape_lies_inside(self, figure, width):
        drawing = draw(figure, width, 10)
        for shape in drawing.shapes:
            box = shape.box
            assert box.left >= -0.01
            assert box.top >= -0.01
            assert box.right <= drawing.width + 0.01
            assert box.bottom <= drawing.height + 0.01
            assert min(box.width, box.height) >= 0

    @pytest.mark.parametrize("figure", ALL, ids=lambda f: type(f).__name__)
    def test_words_fit_in_their_shapes_and_do_not_overlap(self, figure):
        for width in (A4_WIDTH, 852.0):
            texts = [s for s in draw(figure, width, 10.5).shapes if s.words]
            for shape in texts:
                assert shape.words.height(shape.box.width) <= shape.box.height + 0.01
            for one, other in combinations(texts, 2):
                assert apart(one.box, other.box), (one.words, other.words)

    @pytest.mark.parametrize("figure", ALL, ids=lambda f: type(f).__name__)
    def test_letters_are_large_enough(self, figure):
        sizes = [s.words.size for s in draw(figure, A4_WIDTH, 10.5).shapes if s.words]
        assert min(sizes) >= 10
        _, letter = fitted(figure, *SLIDE, 24)
        assert letter >= 18

    @pytest.mark.parametrize("figure", ALL, ids=lambda f: type(f).__name__)
    def test_no_word_of_ours_is_broken(self, figure):
        for shape in draw(figure, A4_WIDTH, 10.5).shapes:
            if shape.words:
                for text in shape.words.lines(shape.box.width)[:-1]:
                    assert text.endswith(" ")

    def test_what_has_no_room_becomes_smaller_and_stays_inside(self):
        drawing, letter = fitted(ALL[3], 300, 40, 24)
        assert letter < 10
        assert drawing.height <= 40

    def test_every_pictogram_can_be_drawn(self):
        for which in Pictogram:
            drawing = pictogram(which, 48)
            assert drawing.shapes
            for shape in drawing.shapes:
                assert 0 <= shape.box.left <= shape.box.right <= 48
                assert 0 <= shape.box.top <= shape.box.bottom <= 48
                assert shape.look.line or shape.look.fill is Paint.DEEP

    def test_scaling_scales_everything(self):
        card = draw(ALL[0], A4_WIDTH, 10).shapes
        for small, large in zip(card, placed(card, scale=2), strict=True):
            assert large.box.width == pytest.approx(2 * small.box.width)
            assert large.look.weight == 2 * small.look.weight
            if isinstance(small, Plate):
                assert large.radius == 2 * small.radius
            if small.words:
                assert large.words.size == 2 * small.words.size

    def test_every_paint_is_of_the_theme_or_paler(self):
        known = {value for name, value in vars(theme).items() if name.isupper()}
        for paint in Paint:
            pale = paint in {Paint.HILL, Paint.MEADOW, Paint.SUN}
            assert (digits(paint) in known) != pale
            assert re.fullmatch("[0-9A-F]{6}", digits(paint))


def apart(one, other):
    beside = one.right <= other.left + 0.01 or other.right <= one.left + 0.01
    above = one.bottom <= other.top + 0.01 or other.bottom <= one.top + 0.01
    return beside or above


class TestLines:
    """Text breaks between words, and nothing of it is lost."""

    @given(lines(), st.floats(5, 300))
    def test_nothing_is_lost(self, text, width):
        assert "".join(broken(text, width, 10)) == text

    def test_lines_are_no_wider_than_the_room(self):
        for line in broken("Persoonlijke verantwoordelijkheid en nog wat", 110, 10):
            assert text_width(line.rstrip(), 10) <= 110

    def test_lines_leave_room_for_their_height(self):
        assert LEADING >= 1.2


class TestInWord:
    """Shapes that Word knows, in one line of text, with a description."""

    def test_every_label_is_real_text(self):
        for figure in ALL:
            tree = word_tree(document(figure))
            found = tree.xpath("//w:txbxContent//w:t/text()", namespaces=NAMES)
            assert Counter(found) == Counter(figure_texts(figure))

    def test_it_is_described_and_others_show_the_description(self):
        for figure in ALL:
            tree = word_tree(document(figure))
            (named,) = tree.xpath("//wp:inline/wp:docPr", namespaces=NAMES)
            assert (named.get("descr"), named.get("name")) == (figure.alt, figure.name)
            fallback = "string(//*[local-name()='Fallback'])"
            assert tree.xpath(fallback) == figure.alt

    def test_ids_are_unique(self):
        tree = word_tree(document(*ALL, *ALL, mark=Pictogram.SUN))
        ids = tree.xpath("//wp:docPr/@id | //wps:cNvPr/@id", namespaces=NAMES)
        assert len(ids) == len({*ids})
        assert "0" not in ids

    def test_shapes_lie_inside_their_group(self):
        tree = word_tree(document(*ALL))
        for group in tree.iter(f"{{{NAMES['wpg']}}}wgp"):
            (width,) = group.xpath("wpg:grpSpPr//a:ext/@cx", namespaces=NAMES)
            (height,) = group.xpath("wpg:grpSpPr//a:ext/@cy", namespaces=NAMES)
            for form in group.xpath("wps:wsp/wps:spPr/a:xfrm", namespaces=NAMES):
                (x, y), (cx, cy) = (map(int, part.attrib.values()) for part in form)
                assert x >= 0
                assert y >= 0
                assert x + cx <= int(width)
                assert y + cy <= int(height)

    def test_a_pictogram_beside_the_title_is_decoration(self):
        tree = word_tree(document(mark=Pictogram.SUN))
        (drawn,) = tree.xpath("//w:p[1]//wp:anchor/wp:docPr", namespaces=NAMES)
        assert drawn.get("descr") == ""
        assert drawn.xpath(".//*[local-name()='decorative'][@val='1']")


class TestInPowerPoint:
    """A group of shapes on a panel, clear of the text, with a description."""

    def test_every_label_is_real_text(self):
        for figure in ALL:
            (made,) = shown(deck(slide(figure)))
            (group,) = groups(made)
            found = group.xpath(".//a:t/text()")
            assert Counter(found) == Counter(figure_texts(figure))
            assert set(group.xpath(".//a:rPr/@lang")) == {"nl-NL"}

    def test_it_is_described_and_its_other_parts_are_decoration(self):
        for figure in ALL:
            (group,) = groups(*shown(deck(slide(figure))))
            (named,) = group.xpath("p:nvGrpSpPr/p:cNvPr")
            assert named.get("descr") == figure.alt
            silent = group.xpath("p:sp[not(p:txBody)]")
            marked = group.xpath("p:sp[.//*[local-name()='decorative']]")
            assert silent == marked

    def test_colours_follow_the_scheme_of_the_file(self):
        for made in shown(deck(slide(ALL[0]))):
            assert not made.element.xpath(".//a:srgbClr")

    def test_ids_and_names_are_unique(self):
        for figure in ALL:
            (made,) = shown(deck(slide(figure, points=("een",), kicker="kop")))
            for value in ("@id", "@name"):
                found = made.element.xpath(f".//p:cNvPr[@id != '1']/{value}")
                assert len(found) == len({*found})

    @pytest.mark.parametrize("purpose", Purpose)
    @pytest.mark.parametrize("count", [0, 1, 3, 5])
    def test_text_and_figure_stay_apart_and_on_the_slide(self, purpose, count):
        points = tuple(f"Punt {number} over je eigen dag" for number in range(count))
        for figure in ALL:
            (made,) = shown(deck(slide(figure, purpose, points=points)))
            body = [s for s in made.placeholders if s.placeholder_format.idx == 1]
            panel = made.shapes[[s.shape_type for s in made.shapes].index(6) - 1]
            (group,) = [s for s in made.shapes if s.shape_type == 6]
            assert inside(group, panel)
            for text in body:
                assert text.left + text.width <= panel.left or (
                    text.top + text.height <= panel.top
                )
            assert panel.left + panel.width <= 960 * 12700
            assert panel.top + panel.height <= 500 * 12700

    def test_short_points_keep_their_size(self):
        points = ("Aankomen", "Hoop", "Pauze", "Steun", "Afronden")
        (made,) = shown(deck(slide(ALL[5], Purpose.AGENDA, points=points)))
        assert not made.element.xpath(".//@fontScale")
        sizes = made.element.xpath(".//p:grpSp//a:rPr/@sz")
        assert min(map(int, sizes)) >= 1800

    def test_the_footer_comes_after_the_figure(self):
        (made,) = shown(deck(slide(ALL[0], points=("een",))))
        names = [shape.name for shape in made.shapes]
        order = [name.split()[0] for name in names]
        assert order[:4] == ["Titel", "Tekst", "Vorm", "Tekening:"]
        assert order[4:] == ["Voettekst", "Dianummer"]


def inside(inner, outer):
    return (
        outer.left <= inner.left
        and outer.top <= inner.top
        and inner.left + inner.width <= outer.left + outer.width
        and inner.top + inner.height <= outer.top + outer.height
    )


class TestOnAPage:
    """Svg with a role, a title and a description, each id once."""

    def test_every_label_is_real_text(self):
        for figure in ALL:
            (svg,) = svgs(html.render(document(figure)))
            found = ["".join(t.itertext()) for t in svg.iter(f"{{{NAMES['svg']}}}text")]
            assert Counter(found) == Counter(figure_texts(figure))

    def test_it_is_described(self):
        for figure in ALL:
            (svg,) = svgs(html.render(document(figure)))
            assert svg.get("role") == "img"
            title, desc = svg[0], svg[1]
            assert svg.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
            assert (title.text, desc.text) == (figure.name, figure.alt)

    def test_ids_are_unique_in_documents_and_decks(self):
        slides = (slide(f) for f in ALL)
        numbered = (attrs.evolve(s, title=f"{n}") for n, s in enumerate(slides))
        pages = html.render(document(*ALL, *ALL)), html.render_deck(deck(*numbered))
        for page in pages:
            ids = re.findall(rb' id="([^"]+)"', page)
            assert len(ids) == len({*ids}) >= 2 * len(ALL)

    def test_a_pictogram_beside_the_title_is_hidden_from_readers(self):
        (svg,) = svgs(html.render(document(mark=Pictogram.KEY)))
        assert svg.get("aria-hidden") == "true"


def test_the_same_figure_gives_the_same_bytes():
    made, slides = document(*ALL, mark=Pictogram.SUN), deck(slide(ALL[0]))
    assert docx.render(made) == docx.render(made)
    assert html.render(made) == html.render(made)
    assert pptx.render(slides) == pptx.render(slides)
