import pytest
from hypothesis import given
from hypothesis import strategies as st
from lint_subjects import said

from herstelkit.lint.readability import Reading, measure, measure_prose, syllables

COUNTED = {
    1: "bus plan steun draai mooi bloei leeuw nieuw eeuw zee thee huis tijd ij trouw "
    "leuk moe goed uur vuur team quiz z’n ’s zo’n één jij zijn reis ei ui hé",
    2: "koffer draaien mooie koeien nieuwe geeuwen idee zeeën tante buiten auto pauze "
    "leukste moeilijk werkmap functie actie hobby yoga baby cliënt crèche vooruit "
    "e-mail muziek duet keuken",
    3: "ideeën radio familie tijdelijk vertrouwen bijeenkomst patiënt theater museum "
    "reünie piano station sociaal zee-egel flap-over naäpen",
    4: "januari welbevinden onderhoudsplan persoonlijke aquarium beïnvloeden",
    5: "gereedschapskoffer coördinator geïnteresseerd",
    6: "waarschuwingstekenen verantwoordelijkheid",
    7: "ervaringsdeskundige",
}


class TestSyllables:
    """Groups of vowels, as a Dutch dictionary breaks words."""

    @pytest.mark.parametrize(
        ("word", "count"),
        [(word, count) for count, words in COUNTED.items() for word in words.split()],
    )
    def test_counted(self, word, count):
        assert syllables(word) == count

    def test_there_are_enough_words_to_trust_it(self):
        assert sum(len(words.split()) for words in COUNTED.values()) >= 60

    @given(st.text(max_size=40))
    def test_every_text_has_some(self, word):
        assert 1 <= syllables(word) <= max(1, len(word))

    def test_capitals_make_no_difference(self):
        assert syllables("KOFFER") == syllables("koffer")


class TestFormulas:
    """Two formulas, worked out by hand on ten words in two sentences."""

    TEXT = "De koffie is warm. Je mag gaan zitten waar jij wilt."

    def test_counts(self):
        reading = measure_prose([self.TEXT])
        assert (reading.words, reading.sentences, reading.syllables) == (11, 2, 13)

    def test_flesch_douma(self):
        """206.835 − 0.93 × words a sentence − 77 × syllables a word."""
        reading = Reading(words=100, sentences=10, syllables=150)
        assert reading.flesch_douma == pytest.approx(206.835 - 9.3 - 115.5)

    def test_brouwer(self):
        """195 − ⅔ × syllables in 100 words − 2 × words a sentence."""
        reading = Reading(words=100, sentences=10, syllables=150)
        assert reading.brouwer == pytest.approx(195 - 100 - 20)

    def test_nothing_to_measure(self):
        reading = measure_prose(["", "2027 – 12"])
        assert reading.words == 0
        assert reading.flesch_douma is None
        assert reading.brouwer is None

    def test_longer_words_and_sentences_read_harder(self):
        easy = measure_prose(["De kat zat op de mat. Hij sliep."])
        hard = measure_prose(
            ["Verantwoordelijkheidsgevoel karakteriseert ervaringsdeskundigheid."]
        )
        assert easy.flesch_douma > hard.flesch_douma
        assert easy.brouwer > hard.brouwer


class TestWhoseTexts:
    """Template texts alone: what a person wrote is never measured."""

    def test_the_leaders_own_words_are_left_out(self):
        assert measure(said("Kom erbij.", ours=False).texts).words == 0
        assert measure(said("Kom erbij.").texts).words == 2
