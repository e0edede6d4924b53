"""Sentences of somebody who read the aims of the rules and not their word lists.

Of the bad ones two in three were seen at first; the lists were mended until all were.
None of the good ones was ever taken for a bad one.
"""

import pytest
from lint_subjects import said

from herstelkit.lint import Audience, Stage, findings_of

WORDS = ("HL", "HW002", "HW015", "HW016", "HW017", "HW026", "HW027", "HW029")
"""The rules that go by words."""
BAD = {
    Audience.PARTICIPANT: (
        "Wat zijn de klachten van je aandoening?",
        "Hoe is het met je depressie?",
        "Schrijf op welke medicatie je slikt.",
        "Welke symptoombestrijding werkt bij jou?",
        "Vul dit blad in voor je naar huis gaat, dat is een voorwaarde.",
        "U dient alle vragen te beantwoorden.",
        "Het is beter om geen koffie meer te drinken.",
        "Wat zou een psychiatrische patiënt doen?",
        "Denk aan een alcoholist die wil stoppen.",
        "Bel de IHT of je BW-begeleider.",
        "Vul je Crisiskaart in.",
        "Stel je persoonlijke leerdoelen op.",
        "We meten je herstel met een vragenlijst.",
        "Groepsregels: laat elkaar uitpraten.",
        "Bespreek je plan met je psychiater.",
        "Lever een kopie van je plan in bij je begeleider.",
        "Hoe scoor je?",
        "Je krijgt een handout met take-aways.",
    ),
    Audience.SPOKEN: (
        "Vertel hoe je ziektebeeld eruitziet.",
        "Het is de bedoeling dat iedereen iets vertelt.",
        "Jullie moeten nu allemaal iets opschrijven.",
        "Ik zou zeggen: ga vaker wandelen.",
        "Je doet er verstandig aan om op tijd te gaan slapen.",
        "Probeer vooral elke dag te bewegen.",
        "ADHD’ers hebben hier last van.",
        "We maken samen huisregels.",
        "Wat spreken we hier met elkaar af?",
        "Geef elkaar tips.",
        "Zeg tegen de ander wat die het beste kan doen.",
        "Geef jezelf een cijfer van 1 tot 10.",
        "Doe een assessment van je support system.",
    ),
    Audience.OUTWARD: (
        "Wie afwezig is, belt vooraf af.",
        "We rekenen erop dat je alle keren komt.",
        "Deelname is verplicht.",
        "Voor mensen met een psychiatrische achtergrond.",
        "Neem contact op met het ACT.",
        "Dit programma is erkend door Phrenos.",
        "Door Phrenos goedgekeurd materiaal.",
        "Alle teksten zijn op niveau B1.",
        "Je behandelaar meldt je aan.",
        "In een gesprek vooraf kijken we of de groep bij je past.",
        "Je casemanager krijgt na afloop een verslag.",
        "Je werkcoach hoort van ons of je er was.",
        "We houden een presentielijst bij.",
        "Aan het eind heb je drie doelen behaald.",
        "Na acht weken ga je weer aan het werk.",
        "Werk aan jouw herstel!",
        "Deze cursus geneest je.",
        "Je komt er sterker uit.",
        "Het helpt gegarandeerd.",
    ),
}
GOOD = {
    Audience.PARTICIPANT: (
        "Wat doe je op een dag waarop alles tegenzit?",
        "Wie kun je bellen als je even niet weet hoe het verder moet?",
        "Dit werkte bij mij: eerst thee, dan pas de post.",
        "Wil je dat iemand je plan leest? Dat kies jij.",
        "Misschien lukt het vandaag niet. Dan is het morgen weer een dag.",
        "Wat zou een goede vriend tegen je zeggen?",
        "Ik werk drie dagen, en op woensdag ben ik bij mijn zus.",
        "Een trigger kan een geur zijn, of een brief.",
        "De dokter zei toen iets waar ik nog steeds aan denk.",
        "Mijn moeder kreeg medicijnen, en ik zette thee.",
        "Hoeveel lepels suiker? Je punt op de kaart is van jou.",
        "Het is goed om te weten wie een sleutel heeft.",
    ),
    Audience.SPOKEN: (
        "Het is niet de bedoeling dat iedereen iets vertelt.",
        "Ik vertel zelf iets kleins, over de was die bleef liggen.",
        "We hangen de vellen op, zodat iedereen ze kan zien.",
        "Je hoeft hier niets te halen en niets te bereiken.",
        "Luister naar elkaar. Raad geven doen we hier niet.",
        "Zullen we de stoelen weer aan het werk zetten? Grapje.",
        "Wie begint er? Het mag ook iemand zijn die nog twijfelt.",
        "Als je wilt, schrijf je het op. Lege regels zijn ook goed.",
        "We rekenen af met de koffie aan het eind.",
        "De voorwaarde voor een goede soep is tijd.",
    ),
    Audience.OUTWARD: (
        "Kom je een keer niet? Dat geeft niet, je hoeft niet af te bellen.",
        "Je bent welkom zoals je bent, met of zonder hulp van anderen.",
        "Niemand krijgt te horen of je er was.",
        "Er komt geen verslag en we houden niets bij.",
        "Je meldt jezelf aan; niemand anders hoeft dat te doen.",
        "In acht avonden maak je een plan dat bij jou past.",
        "De begeleiders hebben dit zelf meegemaakt en zijn hiervoor opgeleid.",
        "Wil je eerst meer weten? Bel gerust, dan vertellen we hoe een avond gaat.",
    ),
}


def cases(sentences):
    return [
        pytest.param(reader, text, id=text)
        for reader, texts in sentences.items()
        for text in texts
    ]


def found(reader, text, method):
    subject = said(text, audience=reader, method=method)
    profile = subject.course.profile
    codes = {one.code for one in findings_of(subject, Stage.COURSE, profile)}
    return {code for code in codes if code.startswith(WORDS)}


@pytest.mark.parametrize(("reader", "text"), cases(BAD))
def test_a_colleague_would_point_at_it(reader, text):
    assert found(reader, text, "wrap")


@pytest.mark.parametrize("method", ["wrap", "herstelwerkgroep"])
@pytest.mark.parametrize(("reader", "text"), cases(GOOD))
def test_nobody_would_mind(reader, text, method):
    assert found(reader, text, method) == set()
