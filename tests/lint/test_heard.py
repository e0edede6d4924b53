"""Looking up words first loses nothing: a list finds what stands in each text."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lint_subjects import programme, said

from herstelkit.lint.concordance import Concordance
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose
from herstelkit.lint.wording import word_list

FOLDER = files("herstelkit.lint").joinpath("words")
LISTS = sorted(path.name.removesuffix(".toml") for path in FOLDER.iterdir())
JOINTS = st.sampled_from([" ", ", ", ".\n\n", "\n- ", "-", " en ", "", "“", " **"])


def everywhere(words, texts):
    """Every place and term, found without looking anything up."""
    return [
        (place, term)
        for place, text in enumerate(texts)
        for term in words.terms
        if term.pattern.search(prose(text).low)
    ]


def looked_up(words, texts):
    return [
        (place, term)
        for place, terms in words.near(Concordance.of(texts))
        for term in terms
        if term.pattern.search(prose(texts[place]).low)
    ]


@pytest.mark.parametrize("name", LISTS)
class TestNothingIsLost:
    """A list sees in many texts at once what it would see in each."""

    def test_of_its_own_forms(self, name):
        words = word_list(name)
        texts = [
            form.replace("*", end).replace("…", gap)
            for form in sorted(words.forms)
            for end, gap in (("", "zo maar even"), ("en", ""), ("-en", "dan, toch"))
        ]
        assert looked_up(words, texts) == everywhere(words, texts)
        assert {term for _, term in looked_up(words, texts)} == {*words.terms}

    def test_of_a_whole_course(self, name):
        words = word_list(name)
        texts = [text.text for text in programme().texts[::7]]
        assert looked_up(words, texts) == everywhere(words, texts)

    @given(data=st.data())
    def test_of_forms_in_a_row(self, name, data):
        words = word_list(name)
        pieces = st.sampled_from(sorted(words.forms))
        drawn = data.draw(st.lists(st.tuples(pieces, JOINTS), max_size=6))
        text = "".join(f"{form.replace('*', '')}{joint}" for form, joint in drawn)
        assert looked_up(words, [text]) == everywhere(words, [text])


class TestLookingUp:
    """Rules get the texts that hold what they cannot do without, in order."""

    def test_whole_words_and_pieces_of_them(self):
        texts = said("Een werkblad.", "De bladeren.", "Op bladzijde 3.", "Het BLAD!")
        here = heard(texts.texts)

        def those(*pieces):
            return [text.field[-1] for text in here.with_any(pieces)]

        assert those("blad") == ["4"]
        assert those("*blad") == ["1", "4"]
        assert those("blad*") == ["2", "3", "4"]
        assert those("*blad*") == ["1", "2", "3", "4"]
        assert those("bladzijde", "de", "niets") == ["2", "3"]
        assert those() == []

    def test_long_words(self):
        here = heard(said("kort en zeven", "langer").texts)
        assert [text.text for text in here.with_longer(5)] == ["langer"]

    def test_the_last_heading(self):
        here = heard(programme().texts)
        for text, head in zip(here.texts, here.heads, strict=True):
            assert head is text or not text.field.endswith("titel")

    def test_the_same_texts_are_looked_up_once(self):
        texts = said("Dezelfde woorden.").texts
        assert heard(texts) is heard(texts)
        assert heard(said("Dezelfde woorden.").texts).words is heard(texts).words
