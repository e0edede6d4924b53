"""What was filled in is read back, whatever happened to the file in between."""

from copy import deepcopy
from pathlib import Path

import pytest
from filling import (
    GIVEN,
    SOFFICE,
    W,
    answers,
    bare,
    changed,
    document,
    through_libreoffice,
    without_bookmarks,
    without_controls,
    without_tags,
)
from hypothesis import given, settings
from lxml import etree

from herstelkit.blocks import (
    Answer,
    ChoiceSpace,
    DateSpace,
    Document,
    DocumentKind,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    GridSpace,
    Heading,
    Paragraph,
    RuledSpace,
    expected,
    plain,
)
from herstelkit.build import load_course
from herstelkit.content import load_method
from herstelkit.materials import CoursePlan, workbook
from herstelkit.reading import Route, properties, read_answers
from herstelkit.render import docx

LONG_NAME = 39  # a tag shows no more of a name than this
STUDENTS = Path(__file__).parents[2] / "voorbeelden" / "studenten.toml"
SHEET = document()
PROPERTIES = {"herstelkit-1": "x" * 255, "naam": '<&> "é" 🌷'}
ASKED = (*expected(SHEET),)


def read(data, asked=ASKED):
    return read_answers(data, "werkmap.docx", asked)


def filled(given):
    """What is left of answers when the empty ones are left out."""
    return {name: value for name, value in given.items() if value}


def routes(readings):
    return {one.route for one in readings.answers.values()}


@pytest.fixture(scope="module")
def full():
    return docx.render(SHEET, answers=GIVEN)


@pytest.fixture(scope="module")
def empty():
    return docx.render(SHEET)


@pytest.fixture(scope="module")
def saved():
    return through_libreoffice(docx.render(SHEET, answers=GIVEN, properties=PROPERTIES))


class TestWhatIsWrittenIsRead:
    """Any answers, in any script, come back letter by letter."""

    @given(answers())
    @settings(max_examples=60, deadline=None)
    def test_as_it_was_written(self, given):
        readings = read(docx.render(SHEET, answers=given))
        assert readings.filled == filled(given)
        assert routes(readings) == {Route.TAG}
        assert not readings.missing

    @given(answers())
    @settings(max_examples=40, deadline=None)
    def test_without_tags(self, given):
        data = changed(docx.render(SHEET, answers=given), without_tags)
        readings = read(data)
        assert readings.filled == filled(given)
        assert routes(readings) == {Route.BOOKMARK}

    @given(answers())
    @settings(max_examples=40, deadline=None)
    def test_with_the_controls_removed_and_their_text_left(self, given):
        data = changed(docx.render(SHEET, answers=given), without_controls)
        readings = read(data)
        assert readings.filled == filled(given)
        assert routes(readings) == {Route.BOOKMARK}

    @given(answers())
    @settings(max_examples=20, deadline=None)
    def test_in_large_print_in_a_book(self, given):
        book = document(DocumentKind.WORKBOOK, details=("Van:",), large_print=True)
        data = docx.render(book, answers=given)
        assert read(data, [*expected(book)]).filled == filled(given)

    @given(answers())
    @settings(max_examples=20, deadline=None)
    def test_twice_the_same_bytes(self, given):
        made = docx.render(SHEET, answers=given)
        assert made == docx.render(SHEET, answers=given)

    @given(answers())
    @settings(max_examples=20, deadline=None)
    def test_without_knowing_what_was_asked(self, given):
        known = {name: value for name, value in given.items() if len(name) < LONG_NAME}
        assert read(docx.render(SHEET, answers=known), ()).filled == filled(known)

    @given(answers())
    @settings(max_examples=40, deadline=None)
    def test_with_words_alone(self, given):
        readings = read(changed(docx.render(SHEET, answers=given), bare))
        assert readings.filled == filled(given)
        assert routes(readings) == {Route.LABEL}

    @pytest.mark.parametrize(
        "change", [lambda _: None, without_tags, without_controls, bare]
    )
    def test_an_empty_sheet_is_empty(self, empty, change):
        readings = read(changed(empty, change))
        assert readings.filled == {}
        assert len(readings.answers) == len(ASKED)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not there")
class TestThroughLibreOffice:
    """LibreOffice drops every tag when it saves, and moves much about."""

    def test_all_is_still_there(self):
        """With answers: see below, and `tests/plan/test_books.py`."""
        readings = read(through_libreoffice(docx.render(SHEET)))
        assert readings.filled == {}
        assert routes(readings) == {Route.BOOKMARK}
        assert not readings.missing

    def test_without_bookmarks_too(self, saved):
        assert read(changed(saved, without_bookmarks)).filled == GIVEN

    def test_with_the_properties_of_the_file(self, saved):
        assert properties(saved, "x") == PROPERTIES
        assert read(saved).filled == GIVEN


def paragraphs(root, ident):
    """The paragraphs that bear the marks of an answer."""
    return [
        tag.xpath("ancestor::w:p[1]", namespaces={"w": W.strip("{}")})[0]
        for tag in root.iter(f"{W}tag")
        if tag.get(f"{W}val").startswith(f"herstelkit:{ident}")
    ]


def said(paragraph):
    return "".join(one.text or "" for one in paragraph.iter(f"{W}t"))


def filled_lines(readings):
    """The lines on which something stands, by answer."""
    return {
        name: [line for line in one.lines if line]
        for name, one in readings.filled.items()
    }


def words(text, style=None):
    """A paragraph of plain text, as pasting makes it."""
    paragraph = etree.Element(f"{W}p")
    if style:
        properties = paragraph.makeelement(f"{W}pPr")
        properties.append(paragraph.makeelement(f"{W}pStyle", {f"{W}val": style}))
        paragraph.append(properties)
    run = paragraph.makeelement(f"{W}r")
    letters = paragraph.makeelement(f"{W}t")
    letters.text = text
    run.append(letters)
    paragraph.append(run)
    return paragraph


class TestWhatPeopleDo:
    """People write beside the fields, paste over them, and move them."""

    def test_text_pasted_over_all_lines(self, full):
        def paste(root):
            first, *others = paragraphs(root, "hoop.plan")
            first.addprevious(words("Ik wandel elke dag."))
            first.addprevious(words("En ik bel Ans."))
            for line in (first, *others):
                line.getparent().remove(line)

        readings = read(changed(full, paste))
        expect = FilledLines(lines=("Ik wandel elke dag.", "En ik bel Ans."))
        assert readings.filled == GIVEN | {"hoop.plan": expect}
        assert readings.answers["hoop.plan"].route is Route.LABEL

    def test_text_pasted_over_some_lines(self, empty):
        def paste(root):
            first, second, *_ = paragraphs(root, "hoop.lijst")
            second.addnext(words("van elders"))
            second.getparent().remove(second)
            first.append(words("zo maar")[0])

        read_back = read(changed(empty, paste)).filled
        assert read_back == {"hoop.lijst": FilledLines(lines=("zo maar", "van elders"))}

    def test_lines_added_at_either_end(self, empty):
        def add(root):
            lines = paragraphs(root, "hoop.plan")
            lines[0].addprevious(words("voor", "Schrijfregel"))
            lines[-1].addnext(words("na", "Schrijfregel"))
            lines[-1].getnext().addnext(words("geplakt"))

        found = read(changed(empty, add)).filled["hoop.plan"].lines
        assert [line for line in found if line] == ["voor", "na", "geplakt"]

    def test_enter_in_a_field(self, empty):
        """Word then puts the field round both paragraphs."""

        def enter(root):
            line = paragraphs(root, "hoop.lijst")[1]
            control = line.find(f"{W}sdt")
            content = control.find(f"{W}sdtContent")
            properties = control.find(f"{W}sdtPr")
            properties.remove(properties.find(f"{W}showingPlcHdr"))
            line.addprevious(control)
            content.clear()
            content.extend([words("thee", "Schrijflijst"), words("met melk")])
            line.getparent().remove(line)

        found = read(changed(empty, enter)).filled
        expect = FilledLines(lines=("", "thee", "met melk"))
        assert found == {"hoop.lijst": expect}

    def test_an_answer_moved_to_a_text_box_or_the_header(self, full):
        def box(root):
            holder = words("")
            inside = etree.SubElement(
                etree.SubElement(holder[0], f"{W}pict"), f"{W}txbxContent"
            )
            lines = paragraphs(root, "hoop.plan")
            lines[0].addprevious(holder)
            inside.extend(lines)

        assert read(changed(full, box)).filled == GIVEN

        kept = []

        def take(root):
            kept.extend(paragraphs(root, "hoop.lijst"))
            for line in kept:
                line.getparent().remove(line)

        moved = changed(full, take)
        moved = changed(moved, lambda root: root.extend(kept), "word/header1.xml")
        assert read(moved).filled == GIVEN

    def test_a_page_that_was_copied_is_read_twice(self, full):
        def double(root):
            body = root[0]
            body[-1:-1] = [deepcopy(part) for part in body[:-1]]

        found = read(changed(full, double)).filled["hoop.lijst"].lines
        assert [line for line in found if line] == 2 * [*GIVEN["hoop.lijst"].lines]

    def test_a_row_added_to_a_table(self, full):
        def add(root):
            table = next(root.iter(f"{W}tbl"))
            row = table.makeelement(f"{W}tr")
            for text in ("Bea", "thuis"):
                cell = table.makeelement(f"{W}tc")
                cell.append(words(text))
                row.append(cell)
            table.append(row)

        rows = read(changed(full, add)).filled["steun.wie"].rows
        assert rows[:3] == GIVEN["steun.wie"].rows
        assert [row for row in rows[3:] if any(row)] == [("Bea", "thuis")]

    def test_a_date_typed_in_words(self, empty):
        def type_over(root):
            (line,) = paragraphs(root, "steun.datum")
            line.remove(line.find(f"{W}sdt"))
            line.append(words("3 mrt 2027")[0])

        found = read(changed(empty, type_over)).filled
        assert found == {"steun.datum": FilledDate.typed("3-3-2027")}

    @pytest.mark.parametrize("change", [lambda _: None, without_controls, bare])
    @pytest.mark.parametrize(
        ("line", "kept"),
        [
            ("Je kent jezelf het best. En mijn kat ook", "En mijn kat ook"),
            ("Je kent jezelf En mijn kathet best.", "En mijn kat"),
        ],
    )
    def test_words_on_the_sentence_below(self, empty, line, kept, change):
        def write(root):
            change(root)
            (below,) = (one for one in root.iter(f"{W}p") if "Je kent" in said(one))
            below.getparent().replace(below, words(line))

        found = read(changed(empty, write))
        if change is not bare:  # then nothing tells where the answer ends
            assert filled_lines(found) == {"hoop.lijst": [kept]}
        assert found.missing == ()

    @pytest.mark.parametrize(
        ("line", "kept"),
        [
            ("Wat geeft je thee hoop?", "thee"),
            ("Wat geeft je gelukhoop?", "geluk"),
            ("Wat geeft je hoop? hoop op hoop", "hoop op hoop"),
            ("hopen Wat geeft je hoop?", "hopen"),
        ],
    )
    def test_words_in_the_midst_of_a_question(self, empty, line, kept):
        """As the End key does it, in a question of two lines."""

        def write(root):
            (asked,) = (one for one in root.iter(f"{W}p") if "Wat geeft" in said(one))
            asked.getparent().replace(asked, words(line, "Vraag"))

        assert filled_lines(read(changed(empty, write))) == {"hoop.lijst": [kept]}

    def test_words_on_a_title_are_of_no_answer(self):
        """And they join nothing of the next page to the answer above it."""

        def write(root):
            for line in root.iter(f"{W}p"):
                if said(line) == "Over steun en hulp":
                    line.append(words(" van Ans")[0])

        space = RuledSpace(lines=2)
        blocks = (
            Heading(level=1, text="Een"),
            Answer(id="een.a", question="Wat viel op?", space=space),
            Heading(level=1, text="Over steun en hulp"),
            Paragraph(text=plain("Steun is er in vele soorten.")),
            Answer(id="twee.a", question="En wie?", space=space),
        )
        sheet = Document(kind=DocumentKind.WORKSHEET, title="T", blocks=blocks)
        data = changed(docx.render(sheet), write)
        assert read(data, [*expected(sheet)]).filled == {}

    def test_a_box_ticked_by_hand(self, empty):
        def tick(root):
            line = paragraphs(root, "koffer.mee")[1]
            control = line.find(f"{W}sdt")
            control.addprevious(words("x")[0])
            line.remove(control)

        found = read(changed(empty, tick)).filled
        assert found == {"koffer.mee": FilledChoice(options=("Muziek",))}

    def test_a_box_ticked_beside_its_field(self, empty):
        def tick(root):
            line = paragraphs(root, "koffer.mee")[1]
            line.find(f"{W}sdt").addprevious(words("x ")[0])

        found = read(changed(empty, tick)).filled
        assert found == {"koffer.mee": FilledChoice(options=("Muziek",))}

    @pytest.mark.parametrize("style", ["", "Keuze"])
    def test_words_below_the_boxes(self, empty, style):
        def write(root):
            line = paragraphs(root, "koffer.mee")[-1]
            line.addnext(words("een boek, denk ik", style))

        found = read(changed(empty, write)).filled
        assert found == {"koffer.mee": FilledChoice(options=("een boek, denk ik",))}

    def test_words_behind_an_option(self, empty):
        def write(root):
            first, second, *_ = paragraphs(root, "koffer.mee")
            first.append(words(", met honing")[0])
            second.append(words("kant")[0])

        found = read(changed(empty, write)).filled
        assert found == {"koffer.mee": FilledChoice(options=("Thee, met honing",))}

    def test_an_option_of_their_own_is_unticked_again(self):
        given = {"koffer.mee": FilledChoice(options=("Een boek",))}

        def untick(root):
            line = paragraphs(root, "koffer.mee")[-1]
            checked = "{http://schemas.microsoft.com/office/word/2010/wordml}checked"
            (box,) = line.iter(checked)
            box.set(checked.replace("checked", "val"), "0")
            next(line.iter(f"{W}t")).text = "☐"

        assert read(changed(docx.render(SHEET, answers=given), untick)).filled == {}

    def test_a_field_that_still_says_it_is_empty(self, empty):
        """Some programs put text in without saying so."""

        def put(root):
            line = paragraphs(root, "hoop.plan")[0]
            next(line.iter(f"{W}t")).text = "toch iets"

        found = read(changed(empty, put)).filled
        assert found == {"hoop.plan": FilledLines(lines=("toch iets",))}

    def test_a_prompt_of_word_is_no_answer(self, empty):
        def clear(root):
            for line in paragraphs(root, "hoop.plan"):
                next(line.iter(f"{W}t")).text = "Klik of tik om tekst in te voeren."

        assert read(changed(empty, clear)).filled == {}

    @pytest.mark.parametrize("lost", ["showingPlcHdr", "placeholder"])
    @pytest.mark.parametrize("blanks", [(0, 48), (1, 47), (9, 39), (48, 0)])
    def test_text_among_the_blanks_of_an_empty_field(self, empty, blanks, lost):
        """As LibreOffice leaves it after arrow keys instead of a click."""

        def put(root):
            for ident in ("hoop.plan", "steun.wie"):
                control = paragraphs(root, ident)[0].find(f"{W}sdt")
                properties = control.find(f"{W}sdtPr")
                properties.remove(properties.find(f"{W}{lost}"))
                before, after = ("\xa0" * number for number in blanks)
                next(control.iter(f"{W}t")).text = f"{before}An\xa0s{after}"

        found = read(changed(empty, put)).filled
        assert found["hoop.plan"] == FilledLines(lines=("An\xa0s",))
        assert found["steun.wie"] == FilledRows(rows=(("An\xa0s", ""),))

    def test_blanks_that_somebody_typed_are_theirs(self):
        given = {
            "hoop.plan": FilledLines(lines=("\xa0" * 9 + "ver", "weg" + "\xa0" * 9))
        }
        assert read(docx.render(SHEET, answers=given)).filled == given

    def test_text_that_was_struck_is_gone(self, full):
        def strike(root):
            line = paragraphs(root, "hoop.plan")[0]
            content = line.find(f"{W}sdt/{W}sdtContent")
            struck = content.makeelement(f"{W}del")
            struck.extend([*content])
            content.append(struck)

        assert read(changed(full, strike)).filled["hoop.plan"].lines[0] == ""

    def test_what_was_taken_out_is_reported(self, full):
        def tear(root):
            table = next(root.iter(f"{W}tbl"))
            question = table.getprevious().getprevious()
            for part in (table, table.getprevious(), question):
                part.getparent().remove(part)

        readings = read(changed(full, tear))
        assert [one.id for one in readings.missing] == ["steun.wie"]
        others = {name: GIVEN[name] for name in GIVEN if name != "steun.wie"}
        assert readings.filled == others

    def test_equal_questions_are_told_apart_by_their_heading(self):
        pages = []
        for name in ("een", "twee"):
            space = RuledSpace(lines=2)
            asked = Answer(id=f"{name}.a", question="Wat viel op?", space=space)
            pages += [Heading(level=1, text=f"Deel {name}"), asked]
        sheet = Document(kind=DocumentKind.WORKSHEET, title="T", blocks=tuple(pages))
        given = {
            "een.a": FilledLines(lines=("dit",)),
            "twee.a": FilledLines(lines=("dat",)),
        }
        data = changed(docx.render(sheet, answers=given), bare)
        assert read(data, [*expected(sheet)]).filled == given

    def test_a_line_that_is_called_as_another_heading_parts_nothing(self):
        """The theme of a meeting stands under its title, and has a page of its own."""
        space = RuledSpace(lines=2)
        asked = [
            Answer(id=f"{name}.a", question=question, space=space)
            for name, question in (("een", "Wat?"), ("twee", "Wat?"), ("hoop", "Hoe?"))
        ]
        blocks = (
            *(Heading(level=1, text="Een"), Paragraph(text=plain("Hoop")), asked[0]),
            *(Heading(level=1, text="Twee"), Paragraph(text=plain("Hoop")), asked[1]),
            *(Heading(level=1, text="Hoop"), asked[2]),
        )
        sheet = Document(kind=DocumentKind.WORKSHEET, title="T", blocks=blocks)
        given = {one.id: FilledLines(lines=(one.id,)) for one in asked}
        data = changed(docx.render(sheet, answers=given), bare)
        assert read(data, [*expected(sheet)]).filled == given


@pytest.fixture(scope="module")
def book():
    """The workbook of an example course, with a page for each of eight meetings."""
    run = load_course(STUDENTS)
    return workbook(CoursePlan.of(load_method(run.method), run))


def something(number, asked):
    """An answer of the kind that is asked, different from all others."""
    match asked.space:
        case GridSpace(columns=columns):
            return FilledRows(rows=(tuple(f"{number} {c}" for c in columns),))
        case DateSpace():
            return FilledDate.typed("12 januari 2027")
        case ChoiceSpace(options=options):
            return FilledChoice(options=options[-1:])
        case _:
            return FilledLines(lines=(f"dit is {number}", "", "en dat"))


class TestAWholeBook:
    """A workbook of fifty pages, in which many questions come back."""

    @pytest.mark.parametrize("change", [without_tags, without_controls, bare])
    def test_every_answer_is_found(self, book, change):
        asked = [*expected(book)]
        given = {one.id: something(n, one) for n, one in enumerate(asked)}
        data = changed(docx.render(book, answers=given), change)
        assert len(given) > 100
        assert read(data, asked).filled == given

    def test_every_answer_is_found_by_its_tag_alone(self, book):
        asked = [*expected(book)]
        given = {one.id: something(n, one) for n, one in enumerate(asked)}
        found = read(docx.render(book, answers=given), ()).filled
        assert [*found.values()] == [*given.values()]
        assert sum(name in given for name in found) > len(given) - 5

    @pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not there")
    def test_through_libreoffice(self, book):
        asked = [*expected(book)]
        given = {one.id: something(n, one) for n, one in enumerate(asked)}
        data = through_libreoffice(docx.render(book, answers=given))
        assert read(data, asked).filled == given


class TestProperties:
    """A file carries texts along by their names."""

    def test_they_come_back(self):
        data = docx.render(SHEET, properties=PROPERTIES)
        assert properties(data, "x") == PROPERTIES
        assert read(data).filled == {}

    def test_without_any_the_file_is_as_it_was(self, empty):
        assert docx.render(SHEET, properties={}) == empty
        assert properties(empty, "x") == {}


class TestWriting:
    """A document is written with answers in it."""

    def test_what_is_typed_in_an_empty_field_is_not_grey(self, empty):
        """LibreOffice keeps the style of the blanks on what somebody types there."""

        def look(root):
            (style,) = (
                one
                for one in root.iter(f"{W}style")
                if one.get(f"{W}styleId") == "PlaceholderText"
            )
            assert style.find(f"{W}rPr/{W}color") is None

        changed(empty, look, "word/styles.xml")

    def test_other_questions_are_passed_over(self):
        given = {"elders": FilledLines(lines=("x",))}
        assert docx.render(SHEET, answers=given) == docx.render(SHEET)

    def test_an_answer_of_another_kind_is_refused(self):
        with pytest.raises(ValueError, match="hoop"):
            docx.render(SHEET, answers={"hoop.plan": FilledDate(text="x")})

    def test_a_row_that_is_too_wide_is_refused(self):
        rows = FilledRows(rows=(("a", "b", "c"),))
        with pytest.raises(ValueError, match="steun"):
            docx.render(SHEET, answers={"steun.wie": rows})
