"""The large-print edition of the workbook and the worksheets."""

import io
from functools import cache

import docx as docx_library
import pytest
from attrs import evolve
from docx.oxml.ns import qn

from herstelkit.audit import audit
from herstelkit.colours import contrast
from herstelkit.materials import workbook, worksheets
from herstelkit.render import docx
from herstelkit.render._docx.lengths import text_height
from herstelkit.render._docx.metrics import metrics_of
from herstelkit.render._docx.pages import SLACK, even_pages, pages
from herstelkit.render._docx.styles import Style
from herstelkit.render.palette import Look, Palette, strong

WHITE = "FFFFFF"
UNREAD = {Style.GAP}
"""White, which holds no text."""


@cache
def book(plan):
    return docx.render(workbook(plan, large_print=True))


@pytest.fixture(scope="module")
def styles(student_plan):
    package = docx_library.Document(io.BytesIO(book(student_plan)))
    return package.styles.element


def named(styles):
    return {
        style.get(qn("w:styleId")): style
        for style in styles.iter(qn("w:style"))
        if style.get(qn("w:type")) in {"paragraph", "character"}
    }


def value(style, tag, attribute="w:val"):
    found = next(style.iter(qn(tag)), None)
    return None if found is None else found.get(qn(attribute))


class TestStyles:
    """No letter is smaller than 18 points, and contrast is 7 : 1 at least."""

    def test_running_text_is_18_points(self, styles):
        assert value(next(styles.iter(qn("w:docDefaults"))), "w:sz") == "36"

    def test_no_style_is_smaller(self, styles):
        for name, style in named(styles).items():
            assert int(value(style, "w:sz") or 36) >= 36 or name in UNREAD, name

    def test_headings_stay_larger_than_text_and_apart(self, styles):
        sizes = [int(value(named(styles)[f"Heading{n}"], "w:sz")) for n in range(1, 5)]
        assert sizes == sorted({*sizes}, reverse=True)
        assert sizes[-1] > 36

    def test_contrast_of_every_style_with_its_ground(self, styles):
        ink = value(next(styles.iter(qn("w:docDefaults"))), "w:color")
        for name, style in named(styles).items():
            if name not in {Style.COVER_TITLE, Style.COVER_SUBTITLE, *UNREAD}:
                letters = style.find(qn("w:rPr"))
                colour = None if letters is None else value(letters, "w:color")
                ground = value(style, "w:shd", "w:fill") or WHITE
                assert contrast(colour or ink, ground) >= 7, name

    def test_contrast_on_the_cover_and_in_the_heads_of_tables(self, styles):
        for style in styles.iter(qn("w:style")):
            if style.get(qn("w:styleId")) == Style.BAND:
                ground = value(style, "w:shd", "w:fill")
                title = value(named(styles)[Style.COVER_SUBTITLE], "w:color")
                assert contrast(title, ground) >= 7
            if style.get(qn("w:styleId")) in {Style.TABLE, Style.FORM}:
                ground = value(style, "w:shd", "w:fill")
                head = value(named(styles)[Style.TABLE_HEAD], "w:color")
                assert contrast(head, ground) >= 7

    def test_lines_to_write_on_are_higher(self):
        large, usual = map(metrics_of, ("base-groot.docx", "base.docx"))
        for style in (Style.WRITING_LINE, Style.WRITING_LIST):
            look = large.paragraph(style)
            assert look.line + 10 == 34 * 20
            assert look.line > usual.paragraph(style).line

    @pytest.mark.parametrize("colour", ["5B9BD5", "FFD400", "E30613", "14505C"])
    def test_a_house_style_gets_more_contrast_too(self, colour):
        palette = strong(Palette(deep=colour, accent=colour))
        for one in (palette.deep, palette.accent, palette.muted):
            for ground in (palette.paper, palette.mist, palette.sand):
                assert contrast(one, ground) >= 7


class TestFiles:
    """The same questions, in one column, on pages that come out even."""

    def test_the_audit_finds_nothing(self, student_plan):
        assert audit("werkmap.docx", book(student_plan)) == ()
        for name, sheet in worksheets(student_plan, large_print=True):
            assert audit(f"{name}.docx", docx.render(sheet)) == ()

    def test_it_asks_what_the_usual_edition_asks(self, student_plan):
        large = dict(worksheets(student_plan, large_print=True))
        for name, usual in worksheets(student_plan):
            assert evolve(large[name], large_print=False) == usual

    def test_there_is_one_column(self, student_plan):
        section = docx_library.Document(io.BytesIO(book(student_plan))).element.body[-1]
        assert section.find(qn("w:cols")).get(qn("w:num")) is None

    def test_every_page_of_a_sheet_holds_what_stands_on_it(self, student_plan):
        for name, sheet in worksheets(student_plan, large_print=True):
            height = text_height(sheet.kind) - SLACK
            for page in pages(even_pages(sheet)):
                total = page[0].extent
                for part in page[1:]:
                    total = total.over(part.extent)
                assert total.height <= height, name

    def test_it_has_more_pages_and_no_fewer_lines_a_question(self, student_plan):
        for name, usual in worksheets(student_plan):
            large = evolve(usual, large_print=True)
            few, many = (len(pages(even_pages(one))) for one in (usual, large))
            assert many >= few, name

    def test_a_template_of_the_house_does_not_make_it_small(self, student_plan):
        (_, sheet), *_ = worksheets(student_plan, large_print=True)
        template = docx.render(evolve(sheet, large_print=False))
        data = docx.render(sheet, look=Look(document=template))
        assert audit("werkblad.docx", data) == ()
        styles = docx_library.Document(io.BytesIO(data)).styles.element
        assert value(next(styles.iter(qn("w:docDefaults"))), "w:sz") == "36"
