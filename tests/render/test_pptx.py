"""The PowerPoint renderer, read back with python-pptx and with lxml."""

import io
import re
import runpy
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from pptx import Presentation
from pptx.slide import Slide as Shown
from pptx.util import Pt

from herstelkit.blocks import (
    BulletList,
    Deck,
    NumberedList,
    Paragraph,
    Purpose,
    Slide,
    marked,
    note_texts,
    plain,
    slide_texts,
)
from herstelkit.render._ooxml import base_file
from herstelkit.render._pptx.fit import Sized, scale
from herstelkit.render._pptx.layouts import (
    BODY,
    FOOTER,
    KICKER,
    LAYOUT_NAMES,
    NUMBER,
    SUBTITLE,
    TIMING,
    TITLE,
    Slot,
    read_layouts,
)
from herstelkit.render._pptx.package import Frame
from herstelkit.render._text_width import text_width
from herstelkit.render.palette import Logo
from herstelkit.render.pptx import render

ROOT = Path(__file__).parents[2]
NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
}
FORBIDDEN = (
    b"Steve Canny",
    b"python-pptx",
    b"python-docx",
    b"2013",
    b"en-US",
    b"Office Theme",
    b"Click to",
    b">None<",
    b'"None"',
    b"TODO",
    b"nan<",
    b"lorem",
    b"printerSettings",
)
LONG_LEAD = "Lotgenotencontact en ervaringsdeskundigheid versterken elkaar"
LONG_POINTS = (
    "Vroegewaarschuwingstekenen herken je aan kleine dagelijkse veranderingen",
    "Persoonlijke verantwoordelijkheid betekent zelf keuzes maken",
    "Dagelijksonderhoudsplan: wat doet jou onderweg eigenlijk goed",
    "Steunpersonen meenemen wanneer ontsporingssignalen zichtbaar worden",
    "Gereedschapskoffer erbij pakken",
)
LONG_TITLE = (
    "Vroege waarschuwingstekenen herkennen en persoonlijke verantwoordelijkheid nemen"
)
NOTES = (
    Paragraph(text=marked("Welkom. **Neem de tijd** en kijk rustig rond.")),
    BulletList(items=(plain("Een kop thee"), marked("Een **rustige** plek"))),
    NumberedList(items=(plain("Vertel"), plain("Luister"), plain("Wissel"))),
)


def short(purpose: Purpose) -> Slide:
    return Slide(
        purpose=purpose,
        title=f"Triggers: {LAYOUT_NAMES[purpose]}",
        kicker="Triggers",
        timing="12 minuten · in tweetallen",
        lead="Wat van buiten komt",
        points=("Klein is groot genoeg", "Je kiest hem niet"),
        notes=NOTES,
    )


def full(purpose: Purpose) -> Slide:
    return Slide(
        purpose=purpose,
        title=f"{LONG_TITLE} {[*Purpose].index(purpose)}",
        kicker="Actieplan bij vroege waarschuwingstekenen",
        timing="12 minuten · ieder voor zich",
        lead=LONG_LEAD,
        points=LONG_POINTS,
    )


ODD = Slide(
    purpose=Purpose.CONCEPT,
    title="  <b>&amp; \"quotes\" 'en' 🙂 مرحبا  ",
    lead="  voor & na  ",
    points=("x" * 300, "]]>", "a\u2028b\u00a0c"),
)
BARE = Slide(purpose=Purpose.EXERCISE, title="Zonder tijd", lead="   ")
SLIDES = (*map(short, Purpose), *map(full, Purpose), ODD, BARE)


def deck(slides: tuple[Slide, ...] = SLIDES) -> Deck:
    return Deck(
        title="WRAP voor iedereen & wie wil",
        subtitle="Een plan dat van jou is",
        author="Stichting Voorbeeld",
        footer="WRAP voor iedereen",
        slides=slides,
    )


@pytest.fixture(scope="module")
def package() -> bytes:
    return render(deck())


@pytest.fixture(scope="module")
def shown(package: bytes) -> list[tuple[Slide, Shown]]:
    slides = Presentation(io.BytesIO(package)).slides
    return list(zip(SLIDES, slides, strict=True))


def parts(package: bytes, folder: str = "") -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        for name in archive.namelist():
            if name.startswith(folder):
                yield name, archive.read(name)


def trees(package: bytes, folder: str) -> Iterator[etree._Element]:
    for name, content in parts(package, folder):
        if name.endswith(".xml"):
            yield etree.fromstring(content)


def texts(slide: Shown) -> dict[int, list[str]]:
    return {
        shape.placeholder_format.idx: [
            paragraph.text for paragraph in shape.text_frame.paragraphs
        ]
        for shape in slide.placeholders
    }


class TestTexts:
    def test_every_text_of_a_slide_reads_back_exactly(self, shown) -> None:
        for slide, made in shown:
            found = texts(made)
            filled = [text for text in slide_texts(slide) if text.strip()]
            order = (TITLE, KICKER, TIMING, BODY)
            read = [text for number in order for text in found.get(number, ())]
            assert [text.replace("\v", "\u2028") for text in read] == filled

    def test_only_the_title_slide_shows_the_subtitle(self, shown) -> None:
        for slide, made in shown:
            expected = ["Een plan dat van jou is"]
            opening = slide.purpose is Purpose.TITLE
            assert texts(made).get(SUBTITLE) == (expected if opening else None)

    def test_a_subtitle_that_stands_on_the_slide_already_is_not_repeated(self) -> None:
        opening = Slide(purpose=Purpose.TITLE, title="Hoop", kicker="Een plan")
        twice = Deck(title="Hoop", subtitle="Een plan", slides=(opening,))
        made = Presentation(io.BytesIO(render(twice))).slides[0]
        assert texts(made) == {TITLE: ["Hoop"], KICKER: ["Een plan"]}

    def test_footer_and_number_stand_on_every_other_slide(self, shown) -> None:
        for number, (slide, made) in enumerate(shown, start=1):
            found = texts(made)
            if slide.purpose is Purpose.TITLE:
                assert not found.keys() & {FOOTER, NUMBER}
            else:
                assert found[FOOTER] == ["WRAP voor iedereen"]
                assert made.element.xpath(".//a:fld[@type='slidenum']/a:t/text()") == [
                    str(number)
                ]

    def test_a_deck_without_footer_has_no_empty_footer(self) -> None:
        made = Presentation(
            io.BytesIO(render(Deck(title="Kaal", slides=(short(Purpose.CONCEPT),))))
        )
        assert FOOTER not in texts(made.slides[0])

    def test_points_are_on_the_second_level_and_the_lead_on_the_first(
        self, shown
    ) -> None:
        for slide, made in shown:
            for shape in made.placeholders:
                if shape.placeholder_format.idx == BODY:
                    levels = [each.level for each in shape.text_frame.paragraphs]
                    leads = [0] * bool(slide.lead.strip())
                    assert levels == leads + [1] * len(slide.points)

    def test_no_placeholder_is_empty(self, shown) -> None:
        for _, made in shown:
            assert all(shape.text_frame.text.strip() for shape in made.placeholders)

    def test_the_title_comes_first_and_the_number_last(self, shown) -> None:
        for slide, made in shown:
            order = [shape.placeholder_format.idx for shape in made.placeholders]
            tree = [int(n or 0) for n in made.element.xpath(".//p:ph/@idx")]
            assert made.shapes[0].placeholder_format.idx == TITLE
            assert order[0] == TITLE
            if slide.purpose is not Purpose.TITLE:
                assert tree[-2:] == [FOOTER, NUMBER]


class TestNotes:
    def test_notes_read_back_exactly(self, shown) -> None:
        for slide, made in shown:
            assert made.has_notes_slide == bool(slide.notes)
            if slide.notes:
                frame = made.notes_slide.notes_text_frame
                assert [each.text for each in frame.paragraphs] == [*note_texts(slide)]

    def test_stress_bullets_and_numbers_are_real(self, shown) -> None:
        element = shown[0][1].notes_slide.element
        bold = element.xpath(".//a:r[a:rPr/@b='1']/a:t/text()")
        assert bold == ["Neem de tijd", "rustige"]
        assert len(element.xpath(".//a:buChar")) == 2
        assert len(element.xpath(".//a:buAutoNum[@type='arabicPeriod']")) == 3

    def test_a_notes_page_knows_its_slide(self, shown) -> None:
        for slide, made in shown:
            if slide.notes:
                related = [
                    rel.target_part for rel in made.notes_slide.part.rels.values()
                ]
                assert made.part in related


class TestLayouts:
    def test_each_purpose_has_a_layout_with_its_dutch_name(self, shown) -> None:
        for slide, made in shown:
            assert made.slide_layout.name == LAYOUT_NAMES[slide.purpose]

    def test_there_is_no_other_layout(self) -> None:
        base = Presentation(io.BytesIO(base_file("base.pptx")))
        names = [layout.name for layout in base.slide_layouts]
        assert names == [LAYOUT_NAMES[purpose] for purpose in Purpose]

    def test_slides_are_wide(self) -> None:
        base = Presentation(io.BytesIO(base_file("base.pptx")))
        assert (base.slide_width, base.slide_height) == (Pt(960), Pt(540))

    def test_body_text_is_large_enough_for_the_back_of_a_room(self) -> None:
        for tree in trees(base_file("base.pptx"), "ppt/slideLayouts/slide"):
            sizes = tree.xpath(
                "//p:sp[.//p:ph[@idx='1']]//a:defRPr/@sz", namespaces=NAMES
            )
            assert len(sizes) == 9
            assert min(map(int, sizes)) >= 2400

    def test_no_text_is_smaller_than_14_points(self) -> None:
        for tree in trees(base_file("base.pptx"), "ppt/slideLayouts/slide"):
            sizes = tree.xpath("//@sz[number() = number()]", namespaces=NAMES)
            assert min(map(int, sizes)) >= 1400

    def test_points_have_real_bullets_but_on_the_title_slide(self) -> None:
        for tree in trees(base_file("base.pptx"), "ppt/slideLayouts/slide"):
            bullets = tree.xpath("//a:lvl2pPr/a:buChar", namespaces=NAMES)
            name = tree.xpath("string(p:cSld/@name)", namespaces=NAMES)
            assert bool(bullets) == (name != LAYOUT_NAMES[Purpose.TITLE])

    def test_title_and_body_do_not_overlap(self) -> None:
        for layout in read_layouts(dict(parts(base_file("base.pptx")))).values():
            title, body = layout.slots[TITLE], layout.slots[BODY]
            assert title.top + title.height <= body.top

    def test_drawings_are_marked_as_decoration_and_coloured_by_the_theme(self) -> None:
        for tree in trees(base_file("base.pptx"), "ppt/slideLayouts/slide"):
            drawn = tree.xpath("//p:sp[not(.//p:ph)]", namespaces=NAMES)
            marks = tree.xpath("//*[local-name()='decorative'][@val='1']")
            assert len(drawn) == len(marks) > 0
            assert not tree.xpath("//a:srgbClr", namespaces=NAMES)


class TestRoom:
    def test_every_shape_lies_inside_the_slide(self, shown) -> None:
        layouts = [made.slide_layout for _, made in shown]
        for page in [*(made for _, made in shown), *layouts]:
            for shape in page.shapes:
                assert shape.left >= 0
                assert shape.top >= 0
                assert shape.left + shape.width <= Pt(960)
                assert shape.top + shape.height <= Pt(540)

    @pytest.mark.parametrize("purpose", Purpose)
    def test_a_full_slide_keeps_its_letters_at_24_points(
        self, purpose: Purpose
    ) -> None:
        assert full(purpose).within_budget
        package = render(deck((full(purpose),)))
        slide = next(trees(package, "ppt/slides/slide"))
        body = slide.xpath(f"//p:sp[.//p:ph/@idx='{BODY}']", namespaces=NAMES)[0]
        scales = body.xpath(".//@fontScale") or ["100000"]
        slot = read_layouts(dict(parts(package)))[purpose].slots[BODY]
        smallest = min(slot.first, slot.second)
        assert smallest * int(scales[0]) / 100_000 >= 24
        title = slide.xpath("//p:sp[.//p:ph/@type='title']", namespaces=NAMES)[0]
        assert not title.xpath(".//@fontScale")

    def test_an_overfull_slide_is_shrunk_until_it_fits(self) -> None:
        points = tuple(f"{number} {point}" for number in "123" for point in LONG_POINTS)
        crammed = Slide(purpose=Purpose.CONCEPT, title="Te vol", points=points)
        slide = next(trees(render(deck((crammed,))), "ppt/slides/slide"))
        scales = slide.xpath("//a:normAutofit/@fontScale", namespaces=NAMES)
        assert [int(value) % 5000 for value in scales] == [0]
        assert 40_000 <= int(scales[0]) < 100_000

    def test_a_pill_is_as_long_as_its_words(self) -> None:
        words = ("5 minuten", "25 minuten · in drietallen")
        widths = []
        for timing in words:
            slide = Slide(purpose=Purpose.EXERCISE, title="Doen", timing=timing)
            made = Presentation(io.BytesIO(render(deck((slide,)))))
            pills = [
                shape
                for shape in made.slides[0].placeholders
                if shape.placeholder_format.idx == TIMING
            ]
            widths.append(pills[0].width)
        assert widths[0] < widths[1] < Pt(400)


class TestEstimate:
    SLOT = Slot(
        left=0,
        top=0,
        width=100,
        height=30,
        first=20,
        second=20,
        indent=0,
        before=0,
        bold=False,
    )

    def test_wide_letters_take_more_room_than_narrow_ones(self) -> None:
        assert text_width("mm", 10) > text_width("ii", 10) > 0
        assert text_width("🙂", 10) > text_width("o", 10)

    def test_text_that_fits_keeps_its_size(self) -> None:
        assert scale([Sized(text="kort", size=20)], self.SLOT) == 100

    def test_a_word_longer_than_a_line_counts_as_more_lines(self) -> None:
        assert scale([Sized(text="w" * 15, size=20)], self.SLOT) < 100

    def test_text_is_never_made_unreadably_small(self) -> None:
        assert scale([Sized(text="woord " * 500, size=20)], self.SLOT) == 40


class TestPackage:
    def test_ids_and_names_are_unique_on_every_page(self, package: bytes) -> None:
        for folder in ("ppt/slides/", "ppt/notesSlides/", "ppt/slideLayouts/"):
            for tree in trees(package, folder):
                for value in ("@id", "@name"):
                    found = tree.xpath(f"//p:cNvPr/{value}", namespaces=NAMES)
                    assert max(Counter(found).values()) == 1

    def test_slide_ids_are_unique_and_in_order(self, package: bytes) -> None:
        root = etree.fromstring(dict(parts(package))["ppt/presentation.xml"])
        ids = [int(value) for value in root.xpath("//p:sldId/@id", namespaces=NAMES)]
        assert ids == list(range(256, 256 + len(SLIDES)))

    def test_every_run_has_its_language(self, package: bytes) -> None:
        for tree in trees(package, "ppt/"):
            runs = tree.xpath("//a:r | //a:fld", namespaces=NAMES)
            tagged = tree.xpath(
                "//*[self::a:r or self::a:fld][a:rPr/@lang='nl-NL']", namespaces=NAMES
            )
            assert len(runs) == len(tagged)
            assert set(tree.xpath("//@lang")) <= {"nl-NL"}

    def test_the_language_of_the_deck_is_that_of_its_runs(self) -> None:
        frisian = Deck(title="Plan", language="fy-NL", slides=(short(Purpose.TITLE),))
        slide = next(trees(render(frisian), "ppt/slides/slide"))
        assert set(slide.xpath("//@lang")) == {"fy-NL"}

    def test_no_part_shows_where_it_came_from(self, package: bytes) -> None:
        for source in (package, base_file("base.pptx")):
            for name, content in parts(source):
                found = [word for word in FORBIDDEN if word in content]
                assert not found, name

    def test_there_is_no_thumbnail_and_no_part_twice(self, package: bytes) -> None:
        names = [name for name, _ in parts(package)]
        assert len(set(names)) == len(names)
        assert not [name for name in names if re.search("thumbnail|printer", name)]

    def test_properties_are_those_of_the_deck(self, package: bytes) -> None:
        properties = Presentation(io.BytesIO(package)).core_properties
        assert properties.title == "WRAP voor iedereen & wie wil"
        assert properties.subject == "Een plan dat van jou is"
        assert properties.author == "Stichting Voorbeeld"
        assert properties.language == "nl-NL"

    def test_an_empty_deck_still_opens(self) -> None:
        made = Presentation(io.BytesIO(render(deck(()))))
        assert len(made.slides) == 0

    def test_the_same_deck_gives_the_same_bytes(self, package: bytes) -> None:
        assert render(deck()) == package

    def test_the_base_file_is_what_its_script_makes(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scripts = ROOT / "scripts"
        monkeypatch.syspath_prepend(scripts)
        made = runpy.run_path(str(scripts / "make_base_pptx.py"))["base_package"]
        assert made() == made() == base_file("base.pptx")

    def test_python_pptx_is_for_templates_of_others_alone(self) -> None:
        """It takes longer to import than all of our decks take to make."""
        code = (
            "import sys; from herstelkit.blocks import Deck; "
            "from herstelkit.render import pptx; "
            "pptx.render(Deck(title='Leeg', slides=())); "
            "sys.exit('pptx' in sys.modules)"
        )
        subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603

    def test_our_logo_does_not_take_the_place_of_a_picture_of_a_template(self) -> None:
        ours = Logo(data=b"", kind="png", alt="Logo", width=1, height=1)
        theirs = {"ppt/media/logo.png": b"", "ppt/media/logo-.png": b""}
        assert Frame(parts={}, logo=ours).picture == "ppt/media/logo.png"
        assert Frame(parts=theirs, logo=ours).picture == "ppt/media/logo--.png"
