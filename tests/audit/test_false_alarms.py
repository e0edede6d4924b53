"""What looks like a defect and is none is left alone."""

import pytest
from built_packs import faults, pack
from seeds import (
    BODY,
    DECK,
    EXTERNAL,
    FORM,
    NUMBERING,
    SHEET,
    SLIDE_LINKS,
    begin,
    both,
    code,
    control,
    drawing,
    field,
    heading,
    inside,
    item,
    last,
    on_slide,
    paragraph,
    picture,
    put,
    relation,
    replace,
    words,
)

from herstelkit.audit import audit

DECORATION = (
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative val="1"/></a:ext>'
)
RESTARTING = (
    '<w:num w:numId="901"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)
NUMBERED = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>'
CELL = f"<w:tc>{paragraph(words('Naam'))}</w:tc>"

GOOD = {
    "a line that is only bold": (SHEET, last(paragraph(words("Let op", "<w:b/>")))),
    "a line that is only large": (
        SHEET,
        last(paragraph(words("Dag", '<w:sz w:val="40"/>'))),
    ),
    "a dash inside a sentence": (SHEET, last(paragraph(words("Zo - en dan zo")))),
    "a negative number": (SHEET, last(paragraph(words("-5 graden")))),
    "one typed number": (SHEET, last(paragraph(words("1. Dit is de eerste keer")))),
    "Dutch that looks like code": (
        SHEET,
        last(paragraph(words("Nana at nonetten; nul op het rekest, toDo-lijstje"))),
    ),
    "a decorated drawing": (SHEET, last(drawing(9001, "", DECORATION))),
    "a drawing with words": (SHEET, last(drawing(9001))),
    "two controls": (SHEET, last(control(9001, "een") + control(9002, "twee"))),
    "a table of one row": (SHEET, last(f"<w:tbl><w:tr>{CELL}{CELL}</w:tr></w:tbl>")),
    "a list that starts again": (
        SHEET,
        both(
            inside(NUMBERING, "/w:numbering", RESTARTING),
            last(item(2) + paragraph(words("Daarna iets anders.")) + item(901)),
        ),
    ),
    "a list with an explanation": (
        SHEET,
        last(
            item(2)
            + paragraph(words("Wat erbij hoort."), properties='<w:ind w:left="400"/>')
            + item(2)
        ),
    ),
    "a list in a list": (
        SHEET,
        last(item(2) + paragraph(words("Diep"), properties=NUMBERED) + item(2)),
    ),
    "headings that go up again": (
        SHEET,
        last(heading(1) + heading(2) + heading(3) + heading(1)),
    ),
    "a field in a field": (
        SHEET,
        last(
            paragraph(
                begin("begin"),
                code("IF "),
                begin("begin"),
                code("PAGE"),
                begin("separate"),
                words("1"),
                begin("end"),
                code(" = 1"),
                begin("separate"),
                words("een"),
                begin("end"),
            )
        ),
    ),
    "a field over two paragraphs": (
        SHEET,
        last(
            paragraph(begin("begin"), code("PAGE"), begin("separate"))
            + paragraph(begin("end"))
        ),
    ),
    "the time": (SHEET, last(field("PRINTDATE"))),
    "colours that Word chooses": (
        SHEET,
        last(paragraph(words("Gewoon", '<w:color w:val="auto"/>'))),
    ),
    "white on a dark ground": (
        SHEET,
        last(
            paragraph(
                words(
                    "Wit",
                    '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="222222"/>',
                )
            )
        ),
    ),
    "a link to the internet": (
        DECK,
        relation(SLIDE_LINKS, "rX", "hyperlink", "https://example.org/", EXTERNAL),
    ),
    "a picture with words": (DECK, on_slide(picture('descr="Drie mensen praten"'))),
    "another name for a style": (
        SHEET,
        put(
            "word/styles.xml", "//w:style[@w:styleId='Title']/w:name", "w:val", "Titel"
        ),
    ),
    "a labelled box": (
        FORM,
        replace("</main>", '<label><input type="checkbox"> Ja</label></main>'),
    ),
    "a hidden drawing": (
        FORM,
        replace("</main>", '<svg aria-hidden="true"></svg><img alt=""></main>'),
    ),
    "a named drawing": (
        FORM,
        replace("</main>", '<svg role="img" aria-label="Een trap"></svg></main>'),
    ),
    "a link to the top": (FORM, replace("</main>", '<a href="#">Omhoog</a></main>')),
}


@pytest.mark.parametrize("name", GOOD)
def test_is_left_alone(name):
    path, change = GOOD[name]
    new = {*audit(path, change(pack("studenten")[path]))}
    assert new - {*faults("studenten", path)} == set()


def test_text_in_a_file_is_not_repeated():
    theirs = "Mijn zus Jannie weet ervan"
    plant = last(heading(4, f"None {theirs}") + paragraph(words(f"- {theirs}")))
    found = audit(SHEET, plant(pack("studenten")[SHEET]))
    assert {"AO15", "AT01", "AT04"} <= {fault.code for fault in found}
    assert not any("Jannie" in str(fault) for fault in found)
    assert all(fault.part == BODY for fault in found if fault.code.startswith("AT04"))
