"""Every answer can be typed in, and on paper nothing of that shows."""

import io
import zipfile
from collections import Counter

import pytest
from lxml import etree

from herstelkit.blocks import (
    Answer,
    ChoiceSpace,
    Contents,
    DateSpace,
    Document,
    DocumentKind,
    FilledChoice,
    FilledDate,
    FilledLines,
    GridSpace,
    Heading,
    ListSpace,
    RuledSpace,
)
from herstelkit.render import docx
from herstelkit.render._docx.controls import FIRST_ID, label
from herstelkit.render.palette import Look

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
QUESTION = "Wat zie je aan mij, als het wat minder gaat en ik dat zelf nog niet merk?"


def sheet(kind=DocumentKind.WORKBOOK, **changes):
    spaces = {
        "regels": RuledSpace(lines=3),
        "lijst": ListSpace(lines=3),
        "rooster": GridSpace(columns=("Naam", "Telefoon"), rows=2),
        "datum": DateSpace(),
        "keuze": ChoiceSpace(options=("Ja", "Nee")),
        "een-heel-erg-lange-naam-van-een-blad.met-een-lange-vraag": RuledSpace(lines=2),
    }
    asked = (
        Answer(id=name, question=QUESTION, space=space)
        for name, space in spaces.items()
    )
    heads = (Contents(depth=1), Heading(level=1, text="Een", new_page=True))
    return Document(kind=kind, title="Map", blocks=(*heads, *asked), **changes)


def tree(document, part="word/document.xml", **answers):
    with zipfile.ZipFile(io.BytesIO(docx.render(document, **answers))) as archive:
        return etree.fromstring(archive.read(part))


def values(root, tag):
    return [found.get(f"{W}val") for found in root.iter(f"{W}{tag}")]


@pytest.fixture(scope="module")
def root():
    return tree(sheet())


class TestEveryRoom:
    """Each line, cell, date and box has a control with a name, a tag and a bookmark."""

    def test_there_is_one_for_each_place(self, root):
        parts = Counter(tag.split(":")[1] for tag in values(root, "tag"))
        lines = [paragraph for paragraph in root.iter(f"{W}p") if style(paragraph)
                 in {"Schrijfregel", "Schrijflijst"}]  # fmt: skip
        cells = len([*root.iter(f"{W}tc")]) - 2
        assert sum(parts.values()) == len(lines) + cells + 1 + 2
        assert parts["datum"] == 1
        assert parts["keuze"] == 2

    def test_names_differ_and_are_short(self, root):
        tags, titles = values(root, "tag"), values(root, "alias")
        assert len(set(tags)) == len(tags)
        assert len(set(titles)) > len(tags) / 3
        assert max(map(len, [*tags, *titles])) <= 64
        assert all(title.startswith("Wat zie je") for title in titles)
        assert any(title.endswith("Telefoon, rij 2") for title in titles)

    def test_bookmarks_differ_and_are_short(self, root):
        marks = [mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")]
        assert len({mark.lower() for mark in marks}) == len(marks)
        assert max(map(len, marks)) <= 40
        ours = [mark for mark in marks if mark.startswith("_hk_")]
        assert len(ours) == len(values(root, "tag"))

    def test_ids_are_apart_from_those_of_headings(self, root):
        ids = [int(mark.get(f"{W}id")) for mark in root.iter(f"{W}bookmarkStart")]
        controls = [int(value) for value in values(root, "id")]
        assert len(set(ids)) == len(ids)
        assert len(set(controls)) == len(controls)
        assert [number for number in ids if number >= FIRST_ID] == controls
        assert len([number for number in ids if number < FIRST_ID]) == 1

    def test_others_than_sheets_have_none(self):
        root = tree(sheet(DocumentKind.GUIDE))
        assert not [*root.iter(f"{W}sdt")]

    def test_boxes_and_dates_are_what_word_has_for_them(self, root):
        assert len([*root.iter(f"{W14}checkbox")]) == 2
        (date,) = root.iter(f"{W}date")
        assert date.find(f"{W}lid").get(f"{W}val") == "nl-NL"


class TestOnPaper:
    """An empty sheet prints as it did before anything could be typed."""

    def test_a_placeholder_has_no_ink(self, root):
        for control in root.iter(f"{W}sdt"):
            if control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
                shown = "".join(text.text for text in control.iter(f"{W}t"))
                assert not shown.strip()

    def test_every_placeholder_stands_in_the_glossary(self, root):
        glossary = tree(sheet(), "word/glossary/document.xml")
        assert set(values(root, "docPart")) == set(values(glossary, "name")) - {
            "General"
        }

    @pytest.mark.parametrize("large", [False, True])
    def test_no_line_is_wider_than_the_paper(self, large):
        columns = tuple("abcdefgh")
        space = GridSpace(columns=columns, rows=1)
        asked = Answer(id="a", question="Wie?", space=space)
        document = Document(
            kind=DocumentKind.WORKSHEET,
            title="T",
            large_print=large,
            blocks=(asked,),
        )
        root = tree(document)
        assert {len(text.text) for text in root.iter(f"{W}t") if not text.text.strip()
                } == {6}  # fmt: skip

    def test_a_date_keeps_its_line(self, root):
        (line,) = (p for p in root.iter(f"{W}p") if style(p) == "Datumregel")
        assert [*line.iter(f"{W}tab")]

    def test_a_house_style_keeps_all_controls(self):
        usual = tree(sheet()), tree(sheet(), look=Look(font="Verdana"))
        asked = [{tag.split(":")[1] for tag in values(root, "tag")} for root in usual]
        assert asked[0] == asked[1]
        assert len(asked[0]) == 6


class TestFilledIn:
    """What is filled in stands in the controls."""

    def test_a_date_is_a_date_to_word(self):
        root = tree(sheet(), answers={"datum": FilledDate.typed("12-1-2027")})
        (date,) = root.iter(f"{W}date")
        assert date.get(f"{W}fullDate") == "2027-01-12T00:00:00Z"
        assert "12 januari 2027" in [text.text for text in root.iter(f"{W}t")]

    def test_a_tick_is_a_tick_to_word(self):
        given = {"keuze": FilledChoice(options=("Nee", "Misschien"))}
        root = tree(sheet(), answers=given)
        found = [box.get(f"{W14}val") for box in root.iter(f"{W14}checked")]
        assert found == ["0", "1", "1"]

    def test_more_lines_than_were_printed(self):
        lines = tuple(f"regel {number}" for number in range(90))
        root = tree(sheet(), answers={"regels": FilledLines(lines=lines)})
        assert set(lines) <= {text.text for text in root.iter(f"{W}t")}

    def test_long_text_takes_the_place_of_empty_lines(self):
        asked = Answer(id="a", question="Wat?", space=RuledSpace(lines=20))
        document = Document(kind=DocumentKind.WORKSHEET, title="T", blocks=(asked,))

        def count(**given):
            found = tree(document, answers=given)
            return len([p for p in found.iter(f"{W}p") if style(p) == "Schrijfregel"])

        three_lines = FilledLines(lines=("a\nb\nc",))
        assert count(a=three_lines) == count() - 2


class TestLabels:
    """The title of a control is the question, as far as Word takes it."""

    def test_a_short_question_stays_whole(self):
        assert label("Wie?", "regel 3") == "Wie? · regel 3"

    def test_a_long_question_is_cut(self):
        made = label(QUESTION, "regel 3")
        assert made.endswith("… · regel 3")
        assert len(made) == 64

    def test_letters_count_as_word_counts_them(self):
        made = label("🌿" * 60, "regel 3")
        assert len(made.encode("utf-16-le")) // 2 <= 64


def style(paragraph):
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if found is None else found.get(f"{W}val")
