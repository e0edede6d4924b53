"""A document of blocks, as Word would find it."""

import io
import re
import runpy
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import attrs
import docx
import pytest
from docx.document import Document as Package
from lxml import etree

from herstelkit.blocks import (
    Answer,
    Block,
    BulletList,
    Callout,
    ChoiceSpace,
    Contents,
    DateSpace,
    Document,
    DocumentKind,
    GridSpace,
    Heading,
    ListSpace,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    RuledSpace,
    Table,
    Tone,
    document_texts,
    marked,
    plain,
)
from herstelkit.render._docx.lengths import TEXT_WIDTH
from herstelkit.render._docx.styles import CALLOUTS, Style
from herstelkit.render._ooxml import base_file
from herstelkit.render.docx import render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROOT = Path(__file__).parents[2]
NOTICE = (
    "Deze werkmap is gemaakt met herstelkit en is een eigen voorstel, geen "
    "officiële uitgave. Wat je erin schrijft, is van jou."
)
ODD = ("  vooraf twee spaties", "<p> & \"citaat\" 'x'", "מילה טובה", "🌿", "é" * 90)


def _speech() -> list[Block]:
    return [
        Paragraph(
            text=plain("Een trigger komt van buiten. Het raakt je, groot of klein."),
            role=Role.LEAD,
        ),
        Paragraph(
            text=marked(
                "In dit onderdeel staat **herkennen** voorop. Deelnemers vertellen "
                "elkaar over kleine dingen van de afgelopen week. Er is geen goed of "
                "fout antwoord, en **overslaan mag altijd**."
            )
        ),
        Paragraph(
            text=plain(
                "“Welkom terug. Vandaag kijken we naar wat van buiten komt. Soms is "
                "dat iets heel kleins, zoals een bus die net wegrijdt.”"
            ),
            role=Role.SPOKEN,
        ),
        Paragraph(
            text=plain("“Je kiest zelf wat je vertelt. Luisteren is ook meedoen.”"),
            role=Role.SPOKEN,
        ),
        Paragraph(
            text=plain("Bron: SRW24 §4.2.1; de uitwerking is van ons."),
            role=Role.SMALL,
        ),
    ]


def _lists() -> list[Block]:
    return [
        BulletList(
            items=(
                plain("de bus die net wegrijdt op een dag die al tegenzat"),
                marked(
                    "een **telefoontje** dat je niet verwachtte, laat op de avond "
                    "als je eigenlijk al in bed lag en net rustig werd"
                ),
                plain("een geur van vroeger"),
            )
        ),
        Paragraph(text=plain("Zo gaat het in tweetallen:")),
        NumberedList(
            items=tuple(
                map(plain, ("Vertel over één kleine trigger.", "Luister.", "Wissel."))
            )
        ),
        Paragraph(text=plain("Daarna in de hele groep:")),
        NumberedList(items=(plain("Wie wil, noemt één woord."), plain("Passen mag."))),
    ]


def _callouts() -> list[Block]:
    content: dict[Tone, tuple[Paragraph | BulletList | NumberedList, ...]] = {
        Tone.GOAL: (
            Paragraph(
                text=plain("Deelnemers ontdekken welke kleine dingen hen raken.")
            ),
        ),
        Tone.LAY_OUT: (
            BulletList(
                items=(plain("Flap-over en stiften"), plain("Werkblad Triggers"))
            ),
        ),
        Tone.ATTENTION: (
            Paragraph(
                text=plain(
                    "Het woord trigger roept soms grote gebeurtenissen op. Kleine "
                    "voorbeelden houden het licht. Wie stil wordt, mag stil zijn."
                )
            ),
            Paragraph(text=plain("Neem de tijd.")),
        ),
        Tone.EXERCISE: (
            Paragraph(text=marked("**In tweetallen**, 12 minuten")),
            NumberedList(
                items=(
                    plain("Vertel elkaar over één kleine trigger."),
                    plain("De ander luistert en vraagt alleen: “Wat deed je toen?”"),
                )
            ),
            Paragraph(text=plain("Wissel na zes minuten.")),
        ),
        Tone.NOTICE: (Paragraph(text=plain("Deze agenda is ons eigen voorstel.")),),
    }
    titles = ("Doel", "Klaarleggen", "Let op", "Werkvorm: Wat deed je toen?", "Vooraf")
    return [
        Callout(tone=tone, title=title, content=content[tone])
        for tone, title in zip(Tone, titles, strict=True)
    ]


def _table() -> Table:
    rows = (
        ("18:30", "Steundocument en rondje", "12"),
        ("18:42", "Triggers", "38"),
        ("19:20", "Pauze", "15"),
        ("19:35", "Actieplan bij triggers: eerst alleen, dan samen", "40"),
    )
    return Table(
        header=("Tijd", "Onderdeel", "Minuten"),
        rows=tuple(tuple(map(plain, row)) for row in rows),
        shares=(2, 7, 2),
    )


def _answers() -> list[Block]:
    return [
        Answer(
            id="triggers.lijst",
            question="Welke kleine triggers herken je?",
            help="Dingen van buitenaf die je raken, bijvoorbeeld een bepaald geluid.",
            space=ListSpace(lines=6),
        ),
        Answer(
            id="triggers.plan",
            question="Wat doet je dan goed?",
            optional=True,
            help="Schrijf op wat je wilt bewaren.",
            space=RuledSpace(lines=8),
        ),
        Answer(
            id="steun",
            question="Wie kunnen je steunen?",
            space=GridSpace(columns=("Naam", "Telefoon", "Waarvoor"), rows=4),
        ),
        Answer(id="datum", question="Wanneer schreef je dit?", space=DateSpace()),
        Answer(
            id="keuze",
            question="Wat neem je mee in je koffer?",
            space=ChoiceSpace(options=("Wandelen", "Muziek", "Iemand bellen")),
        ),
    ]


def sample(kind: DocumentKind, *, cover: bool = True) -> Document:
    """Return a document with every block and role, and with odd text."""
    return Document(
        kind=kind,
        title="Werken met triggers en wat je goed doet",
        subtitle="WRAP voor iedereen · Bijeenkomst 4",
        details=("Buurthuis De Linde", "dinsdag 12 januari 2027", "Ans en Omar")
        if cover
        else (),
        author="Buurthuis De Linde",
        footer="WRAP voor iedereen · Buurthuis De Linde",
        notice=NOTICE,
        blocks=(
            Contents(depth=2),
            Heading(level=1, text="Triggers", new_page=True),
            *_speech(),
            Heading(level=2, text="Verloop van de avond"),
            _table(),
            Heading(level=2, text="Kleine voorbeelden"),
            *_lists(),
            Heading(level=2, text="Aan de slag"),
            *_callouts(),
            Heading(level=3, text="Nabespreken"),
            Paragraph(text=plain("Vraag wat opviel.")),
            Heading(level=4, text="Met een grote groep"),
            Paragraph(text=plain("Verdeel de groep in tweeën.")),
            PageBreak(),
            Heading(level=1, text="Mijn triggers", new_page=True),
            *_answers(),
            PageBreak(),
            Table(header=("Zo maar",), rows=((plain(ODD[0]),),), shares=(1,)),
            *(Paragraph(text=plain(text)) for text in ODD[1:]),
            Heading(level=2, text="Triggers"),
            BulletList(items=()),
            PageBreak(),
        ),
    )


ALL = [sample(kind) for kind in DocumentKind]
BARE = sample(DocumentKind.GUIDE, cover=False)


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _part(content: bytes, name: str) -> etree._Element:
    return etree.fromstring(_parts(content)[name])


def _body(document: Document) -> etree._Element:
    return _part(render(document), "word/document.xml")


def _of_style(root: etree._Element, style: Style) -> list[etree._Element]:
    return [p for p in root.iter(f"{W}p") if _style(p) == style]


def _style(paragraph: etree._Element) -> str | None:
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if found is None else found.get(f"{W}val")


def _text(node: etree._Element) -> str:
    return "".join(text.text or "" for text in node.iter(f"{W}t"))


def _small(*blocks: Block, kind: DocumentKind = DocumentKind.GUIDE) -> Document:
    return Document(kind=kind, title="Klein", blocks=blocks)


def _opened(content: bytes) -> Package:
    return docx.Document(io.BytesIO(content))


@pytest.fixture(
    params=[*ALL, BARE], ids=lambda made: f"{made.kind}-{len(made.details)}"
)
def made(request: pytest.FixtureRequest) -> Document:
    """Return the sample as each kind, with and without a cover."""
    document: Document = request.param
    return document


class TestText:
    """All that a document says can be read in the file."""

    def test_python_docx_reads_every_text_back(self, made: Document) -> None:
        package = _opened(render(made))
        read = [paragraph.text for paragraph in package.paragraphs]
        for table in package.tables:
            for row in table.rows:
                read += [p.text for cell in row.cells for p in cell.paragraphs]
        missing = [
            text
            for text in document_texts(made)
            if not any(text in line for line in read)
        ]
        assert not missing

    def test_odd_text_arrives_letter_by_letter(self) -> None:
        lines = {_text(p) for p in _body(BARE).iter(f"{W}p")}
        assert set(ODD) <= lines

    def test_stressed_words_have_the_style_for_that(self) -> None:
        root = _body(_small(Paragraph(text=marked("een **goed** woord"))))
        strong = [r for r in root.iter(f"{W}r") if r.find(f"{W}rPr") is not None]
        assert [_text(r) for r in strong] == ["goed"]
        (style,) = strong[0].iter(f"{W}rStyle")
        assert style.get(f"{W}val") == Style.STRONG

    def test_optional_answers_say_so(self) -> None:
        lines = [_text(p) for p in _of_style(_body(BARE), Style.HINT)]
        assert lines.count("Dit deel is extra. Sla het gerust over.") == 1

    def test_the_notice_comes_last_and_once(self, made: Document) -> None:
        root = _body(made)
        assert [_text(p) for p in _of_style(root, Style.NOTICE)] == [NOTICE]
        assert _text(root[0][-2]) == NOTICE


class TestStyles:
    """Everything has a real style, so that a house style changes it in one place."""

    def test_every_style_that_is_used_exists(self, made: Document) -> None:
        content = render(made)
        known = _style_ids(content)
        for part in ("word/document.xml", "word/footer1.xml"):
            root = _part(content, part)
            tags = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
            assert {used.get(f"{W}val") for used in root.iter(*tags)} <= known

    def test_the_base_files_define_every_style_of_ours(self) -> None:
        for base in ("base.docx", "base-groot.docx"):
            assert set(Style) - {Style.SCENE} <= _style_ids(base_file(base))
        assert Style.SCENE in _style_ids(base_file("base-poster.docx"))

    @pytest.mark.parametrize("level", [1, 2, 3, 4])
    def test_headings_are_headings_to_word(self, level: int) -> None:
        package = _opened(render(_small(Heading(level=level, text="Kop"))))
        (heading,) = (p for p in package.paragraphs if p.text == "Kop")
        assert heading.style is not None
        assert heading.style.name == f"Heading {level}"
        assert heading.style.paragraph_format.keep_with_next

    def test_every_role_looks_different(self) -> None:
        root = _body(_small(*(Paragraph(text=plain("x"), role=r) for r in Role)))
        styles = [_style(p) for p in root.iter(f"{W}p") if _text(p) == "x"]
        assert len(set(styles)) == len(Role)

    def test_tones_differ_in_black_and_white_too(self) -> None:
        bars = {(look.bar, look.bar_size) for look in CALLOUTS.values()}
        assert len(bars) == len(CALLOUTS) == len(Tone)

    def test_the_language_is_that_of_the_document(self) -> None:
        content = render(attrs.evolve(BARE, language="fy-NL"))
        (language,) = _part(content, "word/styles.xml").iter(f"{W}lang")
        assert language.get(f"{W}val") == "fy-NL"


def _style_ids(content: bytes) -> set[str | None]:
    styles = _part(content, "word/styles.xml").iter(f"{W}style")
    return {style.get(f"{W}styleId") for style in styles}


class TestLists:
    """Numbered lists count from 1, each for itself."""

    def test_each_numbered_list_restarts(self) -> None:
        content = render(BARE)
        numbering = _part(content, "word/numbering.xml")
        starts = {
            num.get(f"{W}numId"): [
                start.get(f"{W}val") for start in num.iter(f"{W}startOverride")
            ]
            for num in numbering.iter(f"{W}num")
        }
        used = _list_ids(_part(content, "word/document.xml"), Style.NUMBERED)
        assert list(used.values()) == [3, 2]
        assert all(starts[number] == ["1"] for number in used)

    def test_lists_in_callouts_keep_the_ground_of_the_callout(self) -> None:
        used = _list_ids(_body(BARE), Style.EXERCISE)
        assert list(used.values()) == [2]

    def test_every_list_in_use_is_defined_once(self, made: Document) -> None:
        content = render(made)
        defined = [
            num.get(f"{W}numId")
            for num in _part(content, "word/numbering.xml").iter(f"{W}num")
        ]
        used = _part(content, "word/document.xml").iter(f"{W}numId")
        assert len(defined) == len(set(defined))
        assert {number.get(f"{W}val") for number in used} <= set(defined)

    def test_an_empty_list_leaves_nothing(self) -> None:
        empty = _body(_small(BulletList(items=()), NumberedList(items=())))
        assert len(empty[0]) == len(_body(_small())[0])


def _list_ids(root: etree._Element, style: Style) -> Counter[str | None]:
    numbers = (p.find(f"{W}pPr/{W}numPr/{W}numId") for p in _of_style(root, style))
    return Counter(number.get(f"{W}val") for number in numbers if number is not None)


class TestTables:
    """Tables stay readable when they run over a page."""

    def test_header_rows_repeat_and_rows_stay_whole(self) -> None:
        tables = list(_body(BARE).iter(f"{W}tbl"))
        assert len(tables) == 3
        for table in tables:
            header, *rows = table.iter(f"{W}tr")
            assert header.find(f"{W}trPr/{W}tblHeader") is not None
            for row in (header, *rows):
                assert row.find(f"{W}trPr/{W}cantSplit") is not None
            assert not [r for r in rows if r.find(f"{W}trPr/{W}tblHeader") is not None]

    @pytest.mark.parametrize("shares", [(1,), (1, 3), (1, 1, 1), (2, 7, 2), (100, 1)])
    def test_columns_share_the_whole_width(self, shares: tuple[int, ...]) -> None:
        block = Table(header=("x",) * len(shares), rows=(), shares=shares)
        root = _body(_small(block))
        columns = [int(c.get(f"{W}w") or 0) for c in root.iter(f"{W}gridCol")]
        cells = [int(c.get(f"{W}w") or 0) for c in root.iter(f"{W}tcW")]
        assert sum(columns) == TEXT_WIDTH
        assert cells == columns
        exact = [TEXT_WIDTH * share / sum(shares) for share in shares]
        assert all(abs(a - b) <= 1 for a, b in zip(columns, exact, strict=True))

    def test_two_tables_do_not_grow_together(self) -> None:
        block = Table(header=("x",), rows=(), shares=(1,))
        body = _body(_small(block, block))[0]
        tags = [etree.QName(child).localname for child in body]
        assert tags == ["p", "tbl", "p", "tbl", "p", "sectPr"]


class TestWritingRoom:
    """There is as much room to write as was asked for."""

    @pytest.mark.parametrize("lines", [1, 2, 3, 7, 40])
    def test_lines_are_counted(self, lines: int) -> None:
        ruled = Answer(id="a", question="Wat?", space=RuledSpace(lines=lines))
        listed = Answer(id="b", question="En?", space=ListSpace(lines=lines))
        root = _body(_small(ruled, listed))
        assert len(_of_style(root, Style.WRITING_LINE)) == lines
        assert len(_of_style(root, Style.WRITING_LIST)) == lines

    def test_a_question_stays_with_its_first_lines(self) -> None:
        block = Answer(id="a", question="Wat?", space=RuledSpace(lines=9))
        first, *_, before_last, _last = _of_style(
            _body(_small(block)), Style.WRITING_LINE
        )
        assert first.find(f"{W}pPr/{W}keepNext") is not None
        assert before_last.find(f"{W}pPr/{W}keepNext") is not None

    def test_a_question_that_fits_on_a_page_is_never_split(self) -> None:
        asked = (RuledSpace(lines=9), ListSpace(lines=20))
        grid = GridSpace(columns=("Naam", "Telefoon"), rows=9)
        for space in (*asked, grid):
            one = Answer(id="a", question="Wat?", help="Iets kleins.", space=space)
            two = Answer(id="b", question="En?", space=DateSpace())
            lines = list(_body(_small(one, two)).iter(f"{W}p"))[1:]
            where = next(n for n, line in enumerate(lines) if _text(line) == "En?")
            width = len(grid.columns) if space is grid else 1
            assert all(map(_keeps, lines[: where - width]))
            assert not any(map(_keeps, lines[where - width : where]))

    def test_what_closes_a_sheet_stays_with_its_last_question(self) -> None:
        closing = Paragraph(text=plain("Dat was het."))
        for space in (RuledSpace(lines=3), GridSpace(columns=("Wie",), rows=2)):
            block = Answer(id="a", question="Wat?", space=space)
            document = attrs.evolve(
                _small(block, closing, kind=DocumentKind.WORKSHEET), notice=NOTICE
            )
            *others, notice = _body(document).iter(f"{W}p")
            after = [p for p in others if _text(p) != document.title]
            assert all(map(_keeps, after))
            assert _style(notice) == Style.NOTICE

    def test_rows_of_a_form_are_high_enough_to_write_in(self) -> None:
        space = GridSpace(columns=("Naam", "Telefoon"), rows=4)
        root = _body(_small(Answer(id="a", question="Wie?", space=space)))
        heights = [int(h.get(f"{W}val") or 0) for h in root.iter(f"{W}trHeight")]
        assert len(heights) == 4
        assert min(heights) >= 30 * 20

    def test_every_choice_has_a_box(self) -> None:
        choices = [_text(p) for p in _of_style(_body(BARE), Style.CHOICE)]
        assert choices == ["☐Wandelen", "☐Muziek", "☐Iemand bellen"]

    def test_a_date_has_a_line(self) -> None:
        (line,) = _of_style(_body(BARE), Style.DATE)
        assert _text(line) == "Datum: "
        assert list(line.iter(f"{W}tab"))


def _keeps(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph keeps to the next, by itself or by its style."""
    by_style = {Style.QUESTION, Style.HINT, Style.TABLE_HEAD}
    own = paragraph.find(f"{W}pPr/{W}keepNext") is not None
    return own or _style(paragraph) in by_style


class TestContents:
    """The contents point at the headings."""

    def test_every_entry_points_at_its_heading(self) -> None:
        root = _body(BARE)
        marks = {b.get(f"{W}name"): b for b in root.iter(f"{W}bookmarkStart")}
        links = list(root.iter(f"{W}hyperlink"))
        shown = [_text(link) for link in links]
        assert all(text[-1].isdigit() for text in shown)  # the page
        assert [text.rstrip("0123456789") for text in shown] == [
            block.text
            for block in BARE.blocks
            if isinstance(block, Heading) and block.level <= 2
        ]
        for link in links:
            target = marks[link.get(f"{W}anchor")].getparent()
            assert target is not None
            assert _text(link).rstrip("0123456789") == _text(target)
            (code,) = link.iter(f"{W}instrText")
            assert code.text == f" PAGEREF {link.get(f'{W}anchor')} \\h "

    def test_bookmarks_are_unique_and_closed(self, made: Document) -> None:
        root = _body(made)
        starts = list(root.iter(f"{W}bookmarkStart"))
        ids = [start.get(f"{W}id") for start in starts]
        names = [start.get(f"{W}name") for start in starts]
        ends = [end.get(f"{W}id") for end in root.iter(f"{W}bookmarkEnd")]
        assert len(set(ids)) == len(ids) == len(set(names))
        assert ids == ends

    def test_fields_are_closed(self, made: Document) -> None:
        content = render(made)
        for part in ("word/document.xml", "word/footer1.xml"):
            chars = _part(content, part).iter(f"{W}fldChar")
            kinds = [char.get(f"{W}fldCharType") for char in chars]
            assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)

    def test_without_contents_there_are_no_bookmarks(self) -> None:
        root = _body(_small(Heading(level=1, text="Kop")))
        assert not list(root.iter(f"{W}bookmarkStart"))


class TestPages:
    """Page design by kind."""

    def test_only_guides_and_workbooks_with_details_have_a_cover(
        self, made: Document
    ) -> None:
        root = _body(made)
        with_cover = bool(made.details) and made.kind in {
            DocumentKind.GUIDE,
            DocumentKind.WORKBOOK,
        }
        assert bool(_of_style(root, Style.COVER_TITLE)) is with_cover
        assert bool(list(root.iter(f"{W}titlePg"))) is with_cover
        assert bool(_of_style(root, Style.TITLE)) is not with_cover

    def test_the_text_begins_after_the_cover(self) -> None:
        root = _body(sample(DocumentKind.GUIDE))
        (title,) = _of_style(root, Style.CONTENTS_TITLE)
        assert title.find(f"{W}pPr/{W}pageBreakBefore") is not None

    def test_two_reasons_for_a_page_make_one(self) -> None:
        root = _body(
            _small(
                PageBreak(),
                PageBreak(),
                Heading(level=1, text="Kop", new_page=True),
                PageBreak(),
            )
        )
        assert len(list(root.iter(f"{W}pageBreakBefore"))) == 1
        assert not list(root.iter(f"{W}br"))

    @pytest.mark.parametrize("kind", list(DocumentKind))
    def test_pages_to_write_on_start_at_their_upper_edge(
        self, kind: DocumentKind
    ) -> None:
        root = _body(sample(kind))
        tops = [
            p.find(f"{W}pPr/{W}spacing")
            for p in root.iter(f"{W}p")
            if p.find(f"{W}pPr/{W}pageBreakBefore") is not None
        ]
        flush = [top is not None and top.get(f"{W}before") == "0" for top in tops]
        assert tops
        assert set(flush) == {kind in {DocumentKind.WORKBOOK, DocumentKind.WORKSHEET}}

    def test_the_footer_has_text_and_page_fields(self, made: Document) -> None:
        root = _part(render(made), "word/footer1.xml")
        assert _text(root) == f"{made.footer}Pagina 1 van 1"
        codes = [code.text for code in root.iter(f"{W}instrText")]
        assert codes == [" PAGE ", " NUMPAGES "]

    def test_workbooks_leave_room_for_holes(self, made: Document) -> None:
        (margins,) = _body(made).iter(f"{W}pgMar")
        left, right = (
            int(margins.get(f"{W}{side}") or 0) for side in ("left", "right")
        )
        assert left == (1701 if made.kind is DocumentKind.WORKBOOK else 1417)
        assert 11906 - left - right == TEXT_WIDTH

    def test_grounds_of_two_callouts_stay_apart(self) -> None:
        block = Callout(tone=Tone.GOAL, title="Doel", content=())
        spoken = Paragraph(text=plain("Dag."), role=Role.SPOKEN)
        root = _body(_small(spoken, spoken, block, block))
        styles = [_style(p) for p in root.iter(f"{W}p")][1:]
        assert styles == [
            Style.SPOKEN,
            Style.SPOKEN,
            Style.GAP,
            Style.GOAL_TITLE,
            Style.GAP,
            Style.GOAL_TITLE,
        ]


FORBIDDEN = re.compile(
    rb"Steve Canny|python-docx|python-pptx|2013|en-US|\bNone\b|\bnan\b|TODO|[Ll]orem"
    rb"|Office Theme|stylesWithEffects|updateFields"
)


class TestPackage:
    """The file around the text."""

    def test_the_same_document_gives_the_same_bytes(self, made: Document) -> None:
        assert render(made) == render(made)

    def test_no_part_tells_of_templates_or_mistakes(self, made: Document) -> None:
        for name, content in _parts(render(made)).items():
            assert not FORBIDDEN.findall(content), name

    def test_properties_are_those_of_the_document(self) -> None:
        properties = _opened(render(BARE)).core_properties
        assert properties.title == BARE.title
        assert properties.subject == BARE.subtitle
        assert properties.author == BARE.author
        assert properties.language == "nl-NL"

    def test_the_base_files_are_what_their_script_makes(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.syspath_prepend(ROOT / "scripts")
        script = runpy.run_path(str(ROOT / "scripts" / "make_base_docx.py"))
        made = dict(script["bases"]())
        assert made == {name: base_file(name) for name in made}
        assert {"base.docx", "base-groot.docx"} < made.keys()

    def test_no_library_is_loaded_that_we_do_without(self) -> None:
        shown = "import sys; from herstelkit.render import docx; print(*sys.modules)"
        made = subprocess.run(  # noqa: S603 (our own code)
            [sys.executable, "-c", shown],
            check=True,
            capture_output=True,
            encoding="utf-8",
        )
        loaded = set(made.stdout.split())
        assert loaded.isdisjoint({"docx", "pptx", "PIL", "urllib.request"})

    def test_growth_adds_no_parts(self) -> None:
        blocks = tuple(
            block for block in BARE.blocks if not isinstance(block, Answer | Contents)
        )
        large = render(_small(*blocks * 20))
        assert _parts(large).keys() == _parts(render(_small())).keys()

    def test_paragraphs_grow_in_step_with_blocks(self) -> None:
        blocks = tuple(_speech()) * 10
        once = len(list(_body(_small(*blocks)).iter(f"{W}p")))
        twice = len(list(_body(_small(*blocks, *blocks)).iter(f"{W}p")))
        assert twice - 1 == 2 * (once - 1)
