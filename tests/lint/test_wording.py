import re
import tomllib
from importlib.resources import files

import pytest

from herstelkit.lint.concordance import Concordance
from herstelkit.lint.language import prose, shortened, spelled
from herstelkit.lint.statements import StatementFault, statement_faults, statements
from herstelkit.lint.terms import Term
from herstelkit.lint.wording import WordList, word_list
from herstelkit.sources import Source

FOLDER = files("herstelkit.lint").joinpath("words")
LISTS = sorted(path.name.removesuffix(".toml") for path in FOLDER.iterdir())


def a_list(*forms, **more):
    term = Term(forms=forms, unless=more.pop("unless", ()))
    source = Source(key="eigen voorstel")
    return WordList(title="proef", source=source, why="x", terms=(term,), **more)


def found(text, *forms, **more):
    return [hit.words for hit in a_list(*forms, **more).hits(text)]


class TestSentences:
    """A sentence ends where a reader takes a breath."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Een. Twee! Drie?", ["Een.", "Twee!", "Drie?"]),
            ("Hij zei: “Ja.” En toen?", ["Hij zei:", "“Ja.”", "En toen?"]),
            ("“Mag ik?” vroeg hij.", ["“Mag ik?” vroeg hij."]),
            ("Ik loop … en ik stop.", ["Ik loop … en ik stop."]),
            ("Neem bijv. Een boek.", ["Neem bijv. Een boek."]),
            (
                "Kies een plek:\n- een stoel\n- een mat",
                ["Kies een plek:", "een stoel", "een mat"],
            ),
            ("Een zin\nover twee regels.", ["Een zin over twee regels."]),
            ("**Let op.** Het mag.", ["Let op.", "Het mag."]),
            ("Kom mee. ’s Avonds ook.", ["Kom mee.", "’s Avonds ook."]),
            ("thee · koffie", ["thee", "koffie"]),
            ("", []),
        ],
    )
    def test_cut(self, text, expected):
        assert [*prose(text).sentences] == expected

    def test_words_are_counted_as_written(self):
        text = "Z’n foto’s en het e-mailadres: 12 keer, ’s avonds."
        expected = "Z’n foto’s en het e-mailadres keer ’s avonds"
        assert spelled(text) == expected.split()

    def test_a_quote_in_a_message_ends_at_a_word(self):
        assert shortened("een twee drie", 9) == "een twee …"
        assert shortened("een  twee") == "een twee"


class TestWhoSpeaksAndWhatIsDenied:
    """Words in a quote belong to somebody; words that are denied are not claimed."""

    def test_quotes(self):
        read = prose("Zij zei “kom mee” en ‘tot zo’, foto’s in de hand.")
        assert read.is_quoted(read.low.index("kom"))
        assert read.is_quoted(read.low.index("tot"))
        assert not read.is_quoted(read.low.index("hand"))

    @pytest.mark.parametrize(
        "text",
        [
            "Er is geen intake.",
            "Hier is nooit een intake nodig.",
            "Een intake is er niet.",
            "Wij werken zonder gesprek of intake.",
        ],
    )
    def test_denied(self, text):
        assert found(text, "intake") == []
        assert found(text, "intake", denied=True) == ["intake"]

    @pytest.mark.parametrize(
        "text", ["Niet schrikken. Er is een intake.", "Geen haast; de intake is kort."]
    )
    def test_a_denial_of_something_else(self, text):
        assert found(text, "intake") == ["intake"]

    @pytest.mark.parametrize(
        "text",
        [
            "Dat heet feedback.",
            "Feedback betekent: wat een ander zag.",
            "Feedback (wat een ander zag) mag.",
            "Met feedback bedoelen we dit.",
            "Wat een ander zag (feedback) mag.",
        ],
    )
    def test_explained(self, text):
        read = prose(text)
        begin = read.low.index("feedback")
        assert read.is_explained(begin, begin + len("feedback"))

    def test_not_explained(self):
        read = prose("Geef elkaar feedback en thee.")
        assert not read.is_explained(12, 20)

    def test_asked(self):
        read = prose("Kom je ook? Ja.")
        assert read.is_asked(0)
        assert not read.is_asked(12)


class TestForms:
    """A form is found as a word, whatever its capitals, and not inside another."""

    def test_whole_words(self):
        assert found("Toets de toets, en de toetsen.", "toets") == ["Toets", "toets"]
        assert found("een zelftoets en een toets-lijst", "toets") == ["toets"]

    def test_letters_after_and_before(self):
        assert found("patiënt, patiënten, ex-patiënt", "patiënt*") == [
            "patiënt",
            "patiënten",
        ]
        assert found("een eetstoornis", "*stoornis") == ["eetstoornis"]

    def test_words_in_between(self):
        forms = ("raad … aan",)
        assert found("Ik raad je dit aan.", *forms) == ["raad je dit aan"]
        assert found("Ik raad je een heel andere weg aan.", *forms) == []

    def test_never_over_the_end_of_a_piece(self):
        assert found("Wat je\n\n- moet weten", "je moet") == []

    def test_where_it_is_fine(self):
        assert found("Je moet niets.", "je moet", unless=("je moet niets",)) == []
        text = "Je moet niets, zei ze. Je moet gaan."
        assert found(text, "je moet", unless=("je moet niets",)) == ["Je moet"]

    def test_what_to_say_instead(self):
        assert Term(forms=("a",), instead=("b",)).advice == "Liever ‘b’."
        assert Term(forms=("a",), instead=("b", "c")).advice == "Liever ‘b’ of ‘c’."
        assert Term(forms=("a",), tip="Laat het weg.").advice == "Laat het weg."
        assert Term(forms=("a",)).advice == ""

    def test_what_people_say(self):
        assert found("Hij zei: “Je moet.”", "je moet") == []
        assert found("Hij zei: “Je moet.”", "je moet", quoted=True) == ["Je moet"]

    def test_texts_without_the_words_need_no_looking(self):
        words = a_list("na een intake", "*stoornis")
        texts = (
            "niets na een uur",
            "een intake",
            "na een goede intake",
            "koek na een intake",
            "een eetstoornis, of een leesstoornis",
            "stoornissen",
        )
        near = words.near(Concordance.of(texts))
        assert [place for place, _ in near] == [3, 4]

    def test_a_text_is_near_a_term_when_it_has_all_of_its_letters(self):
        words = a_list("behandel*", "raad … aan", "*zelf-help*", "t/m")
        texts = (
            "behandeling",
            "mishandelen en behandel",
            "onbehandeld",
            "aan een raad",
            "raad",
            "onszelf-helpen",
            "zelfhelp",
            "t/m",
            "t en m",
        )
        near = words.near(Concordance.of(texts))
        assert [place for place, _ in near] == [0, 1, 3, 5, 7]


@pytest.mark.parametrize("name", LISTS)
class TestListsThatShip:
    """Each list says where it comes from and why; each form can be found."""

    def test_it_is_complete(self, name):
        words = word_list(name)
        assert words.title
        assert words.source.key
        assert len(words.why.split()) > 5

    def test_no_form_stands_twice(self, name):
        forms = [form for term in word_list(name).terms for form in term.forms]
        assert sorted({*forms}) == sorted(forms)

    def test_every_form_is_found_in_itself(self, name):
        words = word_list(name)
        for term in words.terms:
            for form in term.forms:
                said = form.replace("…", "nu").replace(" *", " iets").replace("*", "")
                told = WordList(
                    title="x",
                    source=words.source,
                    why="x",
                    denied=True,
                    terms=(Term(forms=(form,)),),
                )
                assert [hit.words for hit in told.hits(said)], form

    def test_every_context_holds_a_form(self, name):
        """What excuses no form of its term would never be needed."""
        if name.startswith("wrap_"):
            pytest.skip("these also excuse the beginning of a longer form")
        raw = tomllib.loads(FOLDER.joinpath(f"{name}.toml").read_text("utf-8"))
        for term in raw["woord"]:
            bare = Term(forms=tuple(term["vormen"]))
            for context in term.get("behalve", ()):
                said = context.replace("…", "nu").replace("*", "")
                assert bare.pattern.search(said), context

    def test_what_to_say_instead_reads_as_a_sentence(self, name):
        for term in word_list(name).terms:
            assert not (term.instead and term.tip)
            assert re.fullmatch(r"([A-Z‘].*[.?!’])?", term.advice), term.advice
            assert all(word == word.strip(" .;…") for word in term.instead)


def test_a_slip_in_a_list_is_told(monkeypatch, tmp_path):
    tmp_path.joinpath("slip.toml").write_text(
        'titel = "x"\nbron = "x"\nwaarom = "x"\n[[woord]]\nvorm = []\nvormen = ["a"]',
        "utf-8",
    )
    monkeypatch.setattr("herstelkit.lint.wording._LISTS", tmp_path)
    with pytest.raises(ValueError, match="vorm"):
        word_list("slip")


class TestStatements:
    """A statement is clear, holds no denial and makes one point (HOZ12)."""

    # Seven in the shape of the seven examples of the source, about other things.
    FINE = (
        "Soep is noodzakelijk voor een goede avond.",
        "Een goede avond is een kwestie van het juiste gezelschap.",
        "Een goede avond houdt in dat je je eigen plannen opzij moet zetten.",
        "Gasten vergroten de afstand tussen gastheren en buren.",
        "Een goede avond is een verjaardag in een nieuwe jas.",
        "Een goede avond is slechts weggelegd voor een kleine groep buren.",
    )
    SPOILED = "Een goede avond en vroeg opstaan: dat kan niet samen!"

    @pytest.mark.parametrize("statement", FINE)
    def test_fine(self, statement):
        assert statement_faults(statement) == ()

    def test_the_last_denies(self):
        assert statement_faults(self.SPOILED) == (StatementFault.DENIES,)

    @pytest.mark.parametrize(
        ("statement", "fault"),
        [
            ("Niemand hoeft thee te drinken.", StatementFault.DENIES),
            ("Thee is lekker, maar koffie is beter.", StatementFault.TWO_POINTS),
            ("Thee is lekker en koffie is beter.", StatementFault.TWO_POINTS),
            ("Thee is lekker. Koffie ook.", StatementFault.TWO_POINTS),
            ("Is thee lekker?", StatementFault.ASKS),
            (" ".join(["thee"] * 21), StatementFault.LONG),
        ],
    )
    def test_faults(self, statement, fault):
        assert statement_faults(statement) == (fault,)

    def test_marked_ones(self):
        text = "Stelling: thee is lekker.\n\nStelling 2: “koffie ook”"
        assert [*statements(text)] == ["thee is lekker.", "koffie ook"]

    def test_a_list_of_them(self):
        text = (
            "Kies bij elke stelling. Dit zijn ze:\n\n1. Huilen mag.\n2. Soep is goed."
        )
        assert [*statements(text)] == ["Huilen mag.", "Soep is goed."]

    def test_another_list(self):
        assert [*statements("Bij de tentoonstelling:\n\n- kijken\n- luisteren")] == []
