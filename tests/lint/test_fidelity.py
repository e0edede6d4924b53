import pytest
from hw_courses import in_order
from lint_subjects import group, programme, said

from herstelkit.findings import Severity
from herstelkit.lint import Audience, Stage
from herstelkit.lint.registry import all_rules

FOUND = {
    "HW002": (
        "Schrijf samen de afspraken op de flap-over.",
        "Laten we eerst wat huisregels opstellen.",
        "Wat in de groep gezegd wordt, blijft hier. Dat spreken we af.",
        "Welke afspraken willen we met elkaar maken?",
        "We spreken met elkaar af dat niemand door een ander heen praat.",
        "Leg de afspraken vast op een vel dat elke week hangt.",
        "De groep stelt regels op voor deze bijeenkomsten.",
        "Iedereen tekent voor geheimhouding.",
    ),
    "HW015": (
        "Je hebt een verwijzing van je huisarts nodig.",
        "We kijken samen of deze groep geschikt is voor jou.",
        "Na een kennismakingsgesprek beslissen we of je mee kunt doen.",
        "Deze cursus is alleen voor mensen die stabiel zijn.",
        "Je behandelaar meldt je aan.",
        "Niet geschikt voor mensen in crisis.",
        "De begeleiders bepalen wie er meedoet.",
        "Er volgt een gesprek om te zien of het bij je past.",
    ),
    "HW016": (
        "We houden een aanwezigheidslijst bij.",
        "Noteer na afloop wie er was en hoe het ging.",
        "De gemeente ontvangt een rapportage over je deelname.",
        "Schrijf na afloop per deelnemer een kort verslag.",
        "Geef aan de partner door wie er aanwezig was.",
        "Je werkgever hoort van ons of je geweest bent.",
        "Bij twee keer afwezigheid informeren we je begeleider.",
        "Registreer de aanwezigheid.",
    ),
    "HW017": (
        "Formuleer drie SMART-doelen.",
        "Geef je herstel een cijfer van 1 tot 10.",
        "Wat is jouw doel met deze cursus?",
        "Het doel is dat je weer gaat werken.",
        "Na acht weken heb je minder klachten.",
        "Meet je voortgang met deze schaal.",
        "Aan het eind toetsen we of het doel gehaald is.",
    ),
    "HW026": (
        "Heb je ADHD? Dan is dit iets voor jou.",
        "Een cursus voor cliënten van de ggz.",
        "Voor wie in behandeling is.",
        "Voor mensen met een burn-out.",
        "Speciaal voor mensen met een verslaving.",
    ),
    "HW027": (
        "Welk advies heb je voor je buur?",
        "Help elkaar met goede raad.",
        "De groep geeft tips aan wie iets inbracht.",
        "Zeg wat de ander beter kan doen.",
        "Wat zou jij doen als je haar was?",
        "Vertel elkaar wat de ander moet veranderen.",
    ),
    "HW029": (
        "Maak je crisisplan samen met je psychiater.",
        "Je behandelaar leest je plan.",
        "Vraag je behandelaar om je plan te ondertekenen.",
        "Lever je plan in bij de begeleiders.",
        "Je plan komt in je dossier.",
        "Neem dit blad mee naar je behandelaar.",
    ),
}
FINE = {
    "HW002": (
        "Een steundocument in plaats van regels.",
        "Je zegt morgen je afspraken af.",
        "Kort, met drie tot vijf regels.",
        "Regels maken we hier niet.",
    ),
    "HW015": (
        "Waarom je komt, hoef je niet uit te leggen.",
        "Kom de eerste keer gewoon kijken.",
        "Niemand beoordeelt of je mee kunt doen.",
        "Meedoen kan zonder verwijzing of intake.",
    ),
    "HW016": (
        "Dit is geen cijfer en geen verslag.",
        "Het werkbedrijf hoort van ons niets over jou, ook niet of je er was.",
        "Je hoort van ons waar het is.",
        "Schrijf op de flap-over precies wat iemand zegt.",
    ),
    "HW017": (
        "Niemand bedenkt een doel voor een ander.",
        "Een bal in een doel van twee jassen.",
        "Je krijgt er geen cijfer voor.",
    ),
    "HW026": (
        "Voor iedereen die wil, ook voor je collega’s.",
        "Krijg je al ergens hulp? Die loopt gewoon door.",
        "Er wordt niet gevraagd naar een depressie of iets anders.",
    ),
    "HW027": (
        "Vraag alleen: “Wat deed je toen?”",
        "Geen raad, ook geen goede.",
        "De anderen kijken en luisteren.",
        "“Weet je wat een goede tip is?” zegt een buurvrouw in je verhaal.",
    ),
    "HW029": (
        "De huisarts bellen kan ook op je lijst staan.",
        "Wil je dat je huisarts dit plan kent? Dat kies jij.",
        "Je zorg bij de huisarts gaat gewoon door.",
    ),
}
OUTWARD = ("HW015", "HW026")


def cases(sentences):
    return [
        pytest.param(code, text, id=f"{code}-{text}")
        for code, texts in sentences.items()
        for text in texts
    ]


def finds(code, text):
    reader = Audience.OUTWARD if code in OUTWARD else Audience.PARTICIPANT
    return [*all_rules()[code].look(said(text, audience=reader))]


class TestWords:
    """What leaders might write, and what only looks like it."""

    @pytest.mark.parametrize(("code", "text"), cases(FOUND))
    def test_is_found(self, code, text):
        assert len(finds(code, text)) == 1

    @pytest.mark.parametrize(("code", "text"), cases(FINE))
    def test_is_left_alone(self, code, text):
        assert finds(code, text) == []

    def test_a_text_gets_one_remark_a_rule(self):
        text = "Maak afspraken.\n\nHang de groepsafspraken op.\n\nOnze regels zijn:"
        assert len(finds("HW002", text)) == 1

    def test_what_the_next_sentence_takes_back_is_no_claim(self):
        text = "Misschien wacht je op groepsafspraken. Die maken we hier niet."
        assert finds("HW002", text) == []
        assert finds("HW002", text.replace("niet", "samen"))

    def test_a_number_of_texts_get_a_remark_each(self):
        subject = said("Maak samen afspraken.", "Welkom.", "Onze regels zijn kort.")
        found = [*all_rules()["HW002"].look(subject)]
        assert [one.field for one in found] == ["zeg 1", "zeg 3"]


class TestOneThingIsSaidOnce:
    """What one rule says is not said again by the next."""

    def codes(self, subject, stage=Stage.COURSE):
        return [
            rule.code
            for rule in all_rules().values()
            if rule.code.startswith("HW") and stage in rule.stages
            for _ in rule.look(subject)
        ]

    def test_a_course_as_it_is(self):
        assert self.codes(programme()) == []

    def test_without_the_meeting_about_the_crisis_plan(self):
        left = programme(sessions=in_order(1, 2, 3, 4, 5, 6, 8))
        assert self.codes(left) == ["HW006"]

    def test_with_the_crisis_plan_first(self):
        early = programme(sessions=in_order(1, 2, 7, 3, 4, 5, 6, 8))
        assert self.codes(early) == ["HW010", "HW034"]

    def test_certificates(self):
        bare = group()
        assert self.codes(bare, Stage.RUN) == ["HW013", "HW013", "HW023"]

    def test_only_what_a_source_says_is_an_error(self):
        for rule in all_rules().values():
            if rule.code.startswith("HW") and rule.severity is Severity.ERROR:
                assert rule.source.key in {"SRW24", "NREPP", "AHP"}
