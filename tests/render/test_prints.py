"""Leaflets and posters of every example, as Word would find them."""

import io
from functools import cache
from itertools import accumulate

import attrs
import docx as docx_library
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from herstelkit.blocks import Leaflet, Paragraph, Poster, PosterLine, plain, text_of
from herstelkit.courses import Facilitator
from herstelkit.courses.run import LONGEST, LONGEST_SIGN_UP
from herstelkit.materials import CoursePlan, leaflets, posters
from herstelkit.render import docx, html
from herstelkit.render._docx.heights import extent
from herstelkit.render._docx.metrics import CAUTIOUS, Metrics
from herstelkit.render._docx.sheets import LEAFLET, POSTER
from herstelkit.render.palette import Look
from herstelkit.testing import strategies
from word_values import flow

WORDS = (
    "Herstelacademie van de samenwerkende gemeenten in het verre noorden van het land, "
    "met alle eilanden en de dorpen achter de dijk, ook voor wie er pas woont; "
)


def words(count):
    """Text as it could stand there, this many letters long."""
    return (WORDS * 5)[: count - 1].strip() + "."


def body(data):
    return docx_library.Document(io.BytesIO(data)).element.body


def texts(root):
    found = ("".join(t.text for t in p.iter(qn("w:t"))) for p in root.iter(qn("w:p")))
    return [text for text in found if text]


def is_break(element):
    return any(br.get(qn("w:type")) == "column" for br in element.iter(qn("w:br")))


def panels(data):
    """The elements of the four panels: back, front, inside left and right."""
    elements = [*body(data)][:-1]
    starts = [*accumulate(map(is_break, elements))]
    return [
        [e for e, at in zip(elements, starts, strict=True) if at == panel]
        for panel in range(4)
    ]


def measures(data):
    return Metrics(docx_library.Document(io.BytesIO(data)).styles.element, CAUTIOUS)


def panel_heights(data):
    metrics = measures(data)
    found = (extent(flow(one), metrics, LEAFLET.text_width) for one in panels(data))
    return [one.before + one.height for one in found]


def points(data, style):
    return measures(data).paragraph(style).size / 20


@cache
def all_leaflets(plan):
    return [(leaflet, docx.render_leaflet(leaflet)) for _, leaflet in leaflets(plan)]


@cache
def all_posters(plan):
    return [(poster, docx.render_poster(poster)) for _, poster in posters(plan)]


@pytest.fixture(scope="module")
def long_plan(student_plan):
    """A group whose every name is as long as a course file may have it."""
    run = attrs.evolve(
        student_plan.run,
        title=words(LONGEST),
        organisation=words(LONGEST),
        place=words(LONGEST),
        sign_up=words(LONGEST_SIGN_UP),
        leaders=tuple(Facilitator(name=f"{n} {words(57)}") for n in range(2)),
    )
    return CoursePlan.of(student_plan.course, run)


class TestLeaflets:
    """A leaflet is a sheet of A4, printed on both sides, and folds once to A5."""

    def test_it_lies_on_its_side_in_two_columns(self, plan):
        for _, data in all_leaflets(plan):
            section = body(data)[-1]
            size = section.find(qn("w:pgSz"))
            assert size.get(qn("w:orient")) == "landscape"
            assert (size.get(qn("w:w")), size.get(qn("w:h"))) == ("16838", "11906")
            assert section.find(qn("w:cols")).get(qn("w:num")) == "2"

    def test_the_white_at_the_fold_is_that_of_both_edges(self, plan):
        for _, data in all_leaflets(plan):
            section = body(data)[-1]
            margins, columns = section.find(qn("w:pgMar")), section.find(qn("w:cols"))
            both = sum(int(margins.get(qn(f"w:{side}"))) for side in ("left", "right"))
            assert int(columns.get(qn("w:space"))) == both > 20 * 56

    def test_the_outside_comes_first_and_the_front_lies_on_the_right(self, plan):
        for leaflet, data in all_leaflets(plan):
            back, front, left, right = (
                [text for element in panel for text in texts(element)]
                for panel in panels(data)
            )
            assert back[-1] == leaflet.notice
            assert front[:2] == [leaflet.title, leaflet.subtitle]
            assert left[0] == leaflet.left[0].text
            assert right[0] == leaflet.right[0].text

    def test_every_panel_fits(self, plan):
        for leaflet, data in all_leaflets(plan):
            assert max(panel_heights(data)) <= LEAFLET.text_height, leaflet.title
            assert points(data, "Normal") >= 12

    def test_also_with_the_longest_names(self, long_plan):
        for leaflet, data in all_leaflets(long_plan):
            assert max(panel_heights(data)) <= LEAFLET.text_height, leaflet.title
            assert points(data, "Normal") >= 11

    def test_also_in_a_wide_font(self, plan):
        for _, leaflet in leaflets(plan):
            usual = docx.render_leaflet(leaflet)
            wide = docx.render_leaflet(leaflet, look=Look(font="Verdana"))
            assert points(wide, "Normal") < points(usual, "Normal")

    def test_many_leaders_are_counted(self, long_plan):
        many = tuple(Facilitator(name=words(40 + n)) for n in range(5))
        run = attrs.evolve(long_plan.run, leaders=many)
        for _, leaflet in leaflets(CoursePlan.of(long_plan.course, run)):
            assert "Met 5 begeleiders" in texts(body(docx.render_leaflet(leaflet)))

    def test_who_signs_up_where_stands_on_the_back(self, long_plan, student_plan):
        sign_up = long_plan.run.sign_up
        ((_, participants), _) = leaflets(long_plan)
        assert sign_up in [
            text_of(block.text)
            for block in participants.back
            if isinstance(block, Paragraph)
        ]
        ((_, unsigned), _) = leaflets(student_plan)
        assert "Bel of mail" in html.render_leaflet(unsigned).decode()

    def test_nothing_but_a_title(self):
        data = docx.render_leaflet(Leaflet(title="Welkom"))
        assert texts(body(data)) == ["Welkom"]
        assert max(panel_heights(data)) <= LEAFLET.text_height


class TestPosters:
    """A poster is one sheet of A3 that is read from three metres."""

    def test_it_is_upright_a3(self, plan):
        for _, data in all_posters(plan):
            size = body(data)[-1].find(qn("w:pgSz"))
            assert (size.get(qn("w:w")), size.get(qn("w:h"))) == ("16838", "23811")

    def test_letters_are_large(self, plan):
        for _, data in all_posters(plan):
            assert points(data, "Title") >= 60
            assert points(data, "Heading1") >= 36
            assert points(data, "Normal") >= 24

    def test_it_takes_one_page(self, plan):
        for poster, data in all_posters(plan):
            elements = [*body(data)][:-1]
            whole = extent(flow(elements), measures(data), POSTER.text_width)
            assert whole.height <= POSTER.text_height, poster.title
            assert whole.height > 0.9 * POSTER.text_height, poster.title

    def test_five_lines_as_long_as_advised_still_fit(self):
        line = PosterLine(title=words(30), text=words(65))
        poster = Poster(title=words(40), notice=words(200), lines=(line,) * 5)
        data = docx.render_poster(poster)
        elements = [*body(data)][:-1]
        whole = extent(flow(elements), measures(data), POSTER.text_width)
        assert whole.height <= POSTER.text_height

    def test_lines_without_a_pictogram_are_numbered(self):
        lines = tuple(PosterLine(title=title) for title in ("Een", "Twee"))
        found = texts(body(docx.render_poster(Poster(title="Zo", lines=lines))))
        assert {"1", "2", "Een", "Twee"} <= {*found}

    def test_tables_only_arrange(self, plan):
        for _, data in all_posters(plan):
            for table in body(data).iter(qn("w:tbl")):
                assert len(table.findall(qn("w:tr"))) == 1


class TestAnySheet:
    """Whatever can be said on a sheet renders, the same each time, also as a page."""

    @given(strategies.leaflets())
    @settings(max_examples=25)
    def test_leaflets(self, leaflet):
        data = docx.render_leaflet(leaflet)
        assert data == docx.render_leaflet(leaflet)
        assert html.render_leaflet(leaflet) == html.render_leaflet(leaflet)
        assert len(list(filter(is_break, body(data)))) == 3

    @given(strategies.posters())
    @settings(max_examples=25)
    def test_posters(self, poster):
        assert docx.render_poster(poster) == docx.render_poster(poster)
        assert html.render_poster(poster) == html.render_poster(poster)

    def test_a_house_style_colours_them(self, plan):
        palette = attrs.evolve(Look().palette, deep="4B0082")
        for _, leaflet in leaflets(plan):
            styled = docx.render_leaflet(leaflet, look=Look(palette=palette))
            fills = {s.get(qn("w:fill")) for s in body(styled).iter(qn("w:shd"))}
            assert fills == {"4B0082"}

    def test_bold_words_stay_bold(self):
        line = plain("zelf", strong=True)
        data = docx.render_leaflet(Leaflet(title="x", left=(Paragraph(text=line),)))
        (run,) = (r for r in body(data).iter(qn("w:r")) if texts_of(r) == "zelf")
        assert run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}").get(qn("w:val")) == "Strong"


def texts_of(run):
    return "".join(t.text for t in run.iter(qn("w:t")))
