"""What rules see of files that people changed, and what they never see."""

import io
import struct
import zipfile
import zlib

import docx as library
import pptx as slides_library
import pytest
from docx.shared import Pt
from filling import QUESTIONS, document
from test_hostile import entities, locked, macros, packed, swollen

from herstelkit.archive import write_zip
from herstelkit.blocks import (
    BulletList,
    Callout,
    Deck,
    Document,
    DocumentKind,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    Heading,
    Leaflet,
    NumberedList,
    Paragraph,
    PictogramFigure,
    Poster,
    PosterLine,
    Purpose,
    Role,
    Slide,
    Table,
    Tone,
    plain,
)
from herstelkit.blocks.outline import Kind
from herstelkit.blocks.outlined import outline_of
from herstelkit.errors import ContentError
from herstelkit.pictograms import Pictogram
from herstelkit.reading.outline import read_outline
from herstelkit.render import docx, pptx

CANARY = "Mijn geheim is groen"
SUN = PictogramFigure(pictogram=Pictogram.SUN, caption="Zon")


def said(text):
    return Paragraph(text=plain(text))


def guide():
    """A document with every block that holds text."""
    return Document(
        kind=DocumentKind.GUIDE,
        title="Draaiboek",
        author="Voorbeeld",
        blocks=(
            Heading(level=1, text="Bijeenkomst 1: Welkom"),
            Paragraph(text=plain("Welkom allemaal."), role=Role.SPOKEN),
            Heading(level=2, text="Tijdschema"),
            Table(
                header=("Tijd", "Wat"),
                rows=((plain("9.30"), plain("Thee")),),
                shares=(1, 1),
            ),
            SUN,
            BulletList(items=(plain("een"), plain("twee"))),
            NumberedList(items=(plain("eerst"), plain("dan"))),
            Callout(
                tone=Tone.ATTENTION, title="Let hierop", content=(said("Stilte."),)
            ),
            Callout(tone=Tone.EXERCISE, title="Tweetallen", content=(said("Vertel."),)),
        ),
    )


def deck():
    return Deck(
        title="Bijeenkomst 1: Welkom",
        author="Voorbeeld",
        footer="Een plan · Voorbeeld",
        slides=(
            Slide(
                purpose=Purpose.TITLE, title="Bijeenkomst 1: Welkom", lead="Een begin."
            ),
            Slide(
                purpose=Purpose.EXERCISE,
                title="In tweetallen",
                kicker="Steun",
                timing="12 minuten · tweetallen",
                lead="Vertel elkaar",
                points=("over een kleine dag", "over wat hielp"),
                notes=(said("Wissel na zes minuten."),),
            ),
            Slide(purpose=Purpose.CONCEPT, title="De zon", figure=SUN),
        ),
    )


def words(outline, *kinds):
    return [line.text for line in outline.lines if not kinds or line.kind in kinds]


def changed(data, change, opener=library.Document):
    """A file as it is after somebody changed something in it with another program."""
    package = opener(io.BytesIO(data))
    change(package)
    target = io.BytesIO()
    package.save(target)
    return target.getvalue()


def in_word(change):
    return read_outline(changed(docx.render(guide()), change), "draaiboek.docx")


def in_powerpoint(change):
    data = changed(pptx.render(deck()), change, slides_library.Presentation)
    return read_outline(data, "bijeenkomst-01.pptx")


def picture():
    """A picture of one dot."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    dot = zlib.compress(b"\0\xff\0\0")
    pieces = chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + pieces)


class TestTheSameBothWays:
    """What we compose and what is read from the file that it became look alike."""

    def test_a_document(self):
        made = outline_of(guide())
        read = read_outline(docx.render(guide()), "draaiboek.docx")
        assert read.headings == tuple(line for line in made.headings)
        spoken = words(read, Kind.SPOKEN, Kind.ASIDE)
        assert spoken == words(made, Kind.SPOKEN, Kind.ASIDE)
        drawn = {"Zon", SUN.alt}
        assert [one for one in words(made) if one not in drawn] == [
            one for one in words(read) if one and one != "Draaiboek"
        ]

    def test_a_deck(self):
        made = outline_of(deck())
        read = read_outline(pptx.render(deck()), "bijeenkomst-01.pptx")
        assert read.slides == made.slides
        assert words(read, Kind.NOTE) == words(made, Kind.NOTE)

    def test_a_leaflet_and_a_poster(self):
        leaflet = Leaflet(title="Kom kijken", front=(Heading(level=1, text="Waar"),))
        poster = Poster(title="Vijf woorden", lines=(PosterLine(title="Hoop"),))
        for made, data in (
            (leaflet, docx.render_leaflet(leaflet)),
            (poster, docx.render_poster(poster)),
        ):
            read = read_outline(data, "blad.docx")
            assert {*words(outline_of(made))} <= {*words(read)}

    def test_who_made_it(self):
        read = read_outline(docx.render(guide()), "draaiboek.docx")
        assert (read.title, read.author, read.saved_by) == (
            "Draaiboek",
            "Voorbeeld",
            "Voorbeeld",
        )

    def test_nothing_is_amiss_in_what_we_write(self):
        for data, name in (
            (docx.render(guide()), "a.docx"),
            (docx.render(document()), "b.docx"),
            (docx.render(document(DocumentKind.WORKBOOK, details=("Een",))), "c.docx"),
            (pptx.render(deck()), "d.pptx"),
        ):
            read = read_outline(data, name)
            assert not read.filled
            assert not (read.unseen + read.headless + read.unnamed + read.tiny)
            assert (read.remarks, read.revisions) == (0, 0)


class TestPlaces:
    """A place is told as people find it: below a heading, or on a slide."""

    def test_a_paragraph_counts_from_its_heading(self):
        read = in_word(lambda file: file.add_paragraph("Nieuw."))
        spot = next(line.spot for line in read.lines if line.text == "Nieuw.")
        assert spot.under == "Tijdschema"
        assert spot.where.startswith("alinea ")

    def test_a_note_stands_in_the_notes_of_its_slide(self):
        read = read_outline(pptx.render(deck()), "a.pptx")
        (note,) = (line for line in read.lines if line.kind is Kind.NOTE)
        assert note.spot == ("dia 2", "notities")


class TestWhatPeopleAdd:
    """What was put in by hand is seen as it is."""

    def test_a_heading_of_word_in_dutch(self):
        def change(file):
            style = file.styles.add_style("Kop 5", 1)
            style.element.get_or_add_pPr()
            file.add_paragraph("Van ons", style=style)

        assert in_word(change).headings[-1].text == "Van ons"
        assert in_word(change).headings[-1].level == 5

    def test_a_style_based_on_a_heading(self):
        def change(file):
            style = file.styles.add_style("Onze kop", 1)
            style.base_style = file.styles["heading 2"]
            file.add_paragraph("Van ons", style=style)

        assert in_word(change).headings[-1].level == 2

    def test_a_picture(self):
        assert len(in_word(lambda file: file.add_picture(picture())).unseen) == 1

    def test_a_picture_with_an_alternative_text(self):
        def change(file):
            shape = file.add_picture(picture())
            shape._inline.docPr.set("descr", "Een rode stip.")  # noqa: SLF001

        assert in_word(change).unseen == ()

    def test_a_picture_on_a_slide(self):
        def change(file):
            shape = file.slides[1].shapes.add_picture(picture(), 0, 0)
            shape._element.nvPicPr.cNvPr.set("descr", "")  # noqa: SLF001

        assert in_powerpoint(change).unseen == (("dia 2", ""),)

    def test_a_table_without_heads(self):
        assert len(in_word(lambda file: file.add_table(3, 3)).headless) == 1
        assert in_word(lambda file: file.add_table(1, 3)).headless == ()
        assert in_word(lambda file: file.add_table(3, 1)).headless == ()

    def test_small_letters(self):
        def change(file):
            file.add_paragraph().add_run("Klein").font.size = Pt(8)
            file.add_paragraph().add_run("Groot").font.size = Pt(9)
            file.add_paragraph().add_run("  ").font.size = Pt(6)

        assert len(in_word(change).tiny) == 1

    def test_small_letters_on_a_slide(self):
        def change(file):
            box = file.slides[2].shapes.add_textbox(0, 0, 900_000, 900_000)
            box.text_frame.text = "Klein"
            box.text_frame.paragraphs[0].runs[0].font.size = Pt(10)

        assert in_powerpoint(change).tiny == (("dia 3", ""),)

    def test_words_in_a_box_count(self):
        def change(file):
            box = file.slides[0].shapes.add_textbox(0, 0, 900_000, 900_000)
            box.text_frame.text = "woord " * 40

        assert in_powerpoint(change).slides[0].words == 42

    def test_a_slide_without_a_title(self):
        def change(file):
            file.slides.add_slide(file.slide_layouts[0])

        assert in_powerpoint(change).slides[-1].title == ""

    def test_somebody_saved_it(self):
        def change(file):
            file.core_properties.last_modified_by = "j.devries"

        assert in_word(change).saved_by == "j.devries"
        assert in_powerpoint(change).saved_by == "j.devries"

    def test_tracked_changes(self):
        added = '<w:ins w:id="1"><w:r><w:t>Erbij</w:t></w:r></w:ins>'
        removed = '<w:del w:id="2"><w:r><w:delText>Eraf</w:delText></w:r></w:del>'
        data = packed(f"<w:p>{added}{removed}</w:p>")
        read = read_outline(data, "blad.docx")
        assert read.revisions == 2
        assert "Erbij" in words(read)
        assert "Eraf" not in words(read)

    def test_a_field_without_a_name(self):
        field = (
            "<w:p><w:r><w:t>Ja</w:t></w:r><w:sdt><w:sdtPr>{}</w:sdtPr>"
            "<w:sdtContent><w:r><w:t> </w:t></w:r></w:sdtContent></w:sdt></w:p>"
        )
        unnamed, named = field.format(""), field.format('<w:alias w:val="Ja"/>')
        assert len(read_outline(packed(unnamed + named), "blad.docx").unnamed) == 1


FILLED = {
    "hoop.plan": FilledLines(lines=(CANARY,)),
    "hoop.lijst": FilledLines(lines=("", CANARY)),
    "steun.wie": FilledRows(rows=((CANARY, "06"),)),
    "steun.datum": FilledDate(text=CANARY),
    "koffer.mee": FilledChoice(options=("Thee",)),
}


class TestSomebodysOwn:
    """A file that somebody filled in is theirs: nothing of it is told."""

    @pytest.mark.parametrize("name", FILLED)
    def test_one_answer_is_enough(self, name):
        assert name in QUESTIONS
        data = docx.render(document(), answers={name: FILLED[name]})
        read = read_outline(data, "blad.docx")
        assert read.filled
        assert read.lines == ()
        assert (read.title, read.author, read.saved_by) == ("", "", "")

    def test_written_beside_the_field(self):
        def change(file):
            line = next(p for p in file.paragraphs if p.style.name == "Schrijfregel")
            line.add_run(CANARY)

        data = changed(docx.render(document()), change)
        assert read_outline(data, "blad.docx").filled

    def test_an_empty_sheet_is_nobodys(self):
        read = read_outline(docx.render(document()), "blad.docx")
        assert not read.filled
        assert "Wat geeft je hoop?" in words(read)


class TestFilesOfAnEnemy:
    """Whatever a file is, there is one clear answer."""

    @pytest.mark.parametrize(
        "make", [lambda: b"", entities, swollen, locked, macros, lambda: b"PK\3\4"]
    )
    @pytest.mark.parametrize("name", ["blad.docx", "dia.pptx"])
    def test_it_is_refused(self, make, name):
        with pytest.raises(ContentError) as error:
            read_outline(make(), name)
        assert len(error.value.problems) == 1

    def test_a_word_file_is_no_deck(self):
        with pytest.raises(ContentError, match="geen presentatie"):
            read_outline(docx.render(guide()), "draaiboek.pptx")

    def test_a_deck_that_names_slides_that_are_not_there(self):
        with_holes = {
            name: content
            for name, content in unpacked(pptx.render(deck())).items()
            if "slides/slide2.xml" not in name
        }
        read = read_outline(write_zip(with_holes.items()), "dia.pptx")
        assert [slide.title for slide in read.slides] == [
            "Bijeenkomst 1: Welkom",
            "De zon",
        ]


def unpacked(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
