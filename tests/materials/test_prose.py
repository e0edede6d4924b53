"""The small markup of the content files."""

import re

from hypothesis import given
from hypothesis import strategies as st

from herstelkit.blocks import (
    BulletList,
    NumberedList,
    Paragraph,
    Role,
    Run,
    block_texts,
    plain,
)
from herstelkit.materials.prose import prose
from herstelkit.testing.strategies import lines


class TestParagraphs:
    """A blank line ends a paragraph; a single line end is a space."""

    def test_two_paragraphs(self):
        assert prose("een\ntwee\n\n\ndrie\n") == (
            Paragraph(text=plain("een twee")),
            Paragraph(text=plain("drie")),
        )

    def test_the_role_is_that_of_the_paragraphs(self):
        (paragraph,) = prose("hallo", Role.SPOKEN)
        assert paragraph.role is Role.SPOKEN

    def test_nothing_gives_nothing(self):
        assert prose("") == prose(" \n\n ") == ()

    def test_stress(self):
        (paragraph,) = prose("een **twee** drie")
        assert paragraph.text == (
            Run(text="een "),
            Run(text="twee", strong=True),
            Run(text=" drie"),
        )


class TestLists:
    """Lines that begin with a dash or a number are items."""

    def test_a_paragraph_and_a_list_in_one_piece(self):
        assert prose("kijk:\n- een\n- twee\n  verder") == (
            Paragraph(text=plain("kijk:")),
            BulletList(items=(plain("een"), plain("twee verder"))),
        )

    def test_numbers(self):
        assert prose("1. een\n2. twee") == (
            NumberedList(items=(plain("een"), plain("twee"))),
        )

    def test_a_dash_inside_a_line_is_just_a_dash(self):
        assert prose("een - twee") == (Paragraph(text=plain("een - twee")),)


class TestTotality:
    """Any text becomes blocks, and no letter is lost on the way."""

    @given(st.lists(lines(), max_size=6))
    def test_every_word_comes_through(self, texts):
        text = "\n\n".join(texts)
        found = "".join("".join(block_texts(block)) for block in prose(text))
        marks = re.compile(r"^[^\S\n]*(-|\d+\.)[^\S\n]+(?=\S)", re.MULTILINE)
        bare = marks.sub("", text).replace("**", "")
        assert re.sub(r"\s|\*\*", "", bare) == re.sub(r"\s|\*\*", "", found)
