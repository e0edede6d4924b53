"""Words that do not belong in a course: each put where somebody reads or hears it.

Sources: the values of the method (SRW24 2.2.1 and the public list: plain language,
choices and no answers, voluntary), SRW24 3.3.2 on what goes out of the door, the rules
of plain language, and what the sources say that leaders do not do.
"""

import re
from collections.abc import Iterator
from itertools import cycle

from attrs import evolve
from mutations import (
    Case,
    components,
    kind,
    proper,
    sheets,
    with_component,
    with_course,
    with_leaflet,
    with_run,
    with_session,
    with_sheet,
    with_step,
)

from herstelkit.courses import ClosingRound, Illustration, Reader

# --- places: where one more sentence can stand


def on_a_sheet(case, said):
    for sheet in sheets(case)[1::2]:
        text = f"{sheet.introduction.rstrip()} {next(said)}"
        yield f"sheet {sheet.id}", with_sheet(case, sheet, introduction=text)


def in_a_question(case, said):
    for sheet in sheets(case)[::3]:
        asked = evolve(sheet.questions[0], help=next(said))
        questions = (asked, *sheet.questions[1:])
        yield f"question {sheet.id}", with_sheet(case, sheet, questions=questions)


def aloud(case, said):
    for component in components(case)[1::4]:
        step = component.steps[0]
        text = f"{step.say.rstrip()} {next(said)}"
        yield f"say {component.id}", with_step(case, component, 0, say=text)


def at_the_end(case, said):
    for session in proper(case)[::3]:
        sentence = next(said)
        parts = tuple(
            evolve(part, say=f"{part.say.rstrip()} {sentence}")
            if isinstance(part, ClosingRound)
            else part
            for part in session.parts
        )
        if parts != session.parts:
            yield f"round {session.id}", with_session(case, session, parts=parts)


def on_a_slide(case, said):
    for component in components(case)[::5]:
        for number, step in enumerate(component.steps):
            slide = step.slides[0]
            if slide.points:
                changed = evolve(slide, points=(*slide.points[:-1], next(said)))
                slides = (changed, *step.slides[1:])
                place = f"slide {component.id} {number}"
                yield place, with_step(case, component, number, slides=slides)
                break


def in_an_exercise(case, said):
    for component in components(case)[::3]:
        for number, step in enumerate(component.steps):
            if step.work_forms:
                first = step.work_forms[0]
                told = (*first.instructions[:-1], next(said))
                forms = (evolve(first, instructions=told), *step.work_forms[1:])
                place = f"exercise {component.id}"
                yield place, with_step(case, component, number, work_forms=forms)
                break


def on_a_leaflet(case, said):
    for leaflet in case.course.leaflets:
        for number in (1, 3):
            panel = leaflet.panels[number]
            text = f"{panel.text.rstrip()}\n\n{next(said)}"
            panels = (
                *leaflet.panels[:number],
                evolve(panel, text=text),
                *leaflet.panels[number + 1 :],
            )
            place = f"leaflet {leaflet.id} {number}"
            yield place, with_leaflet(case, leaflet, panels=panels)


def on_a_poster(case, said):
    for poster in case.course.posters:
        line = evolve(poster.lines[0], text=next(said))
        changed = evolve(poster, lines=(line, *poster.lines[1:]))
        posters = tuple(
            changed if one is poster else one for one in case.course.posters
        )
        yield f"poster {poster.id}", with_course(case, posters=posters)


def in_the_workbook(case, said):
    book = case.course.workbook
    for number, chapter in enumerate(book.chapters if book else ()):
        if chapter.text:
            text = f"{chapter.text.rstrip()} {next(said)}"
            chapters = (
                *book.chapters[:number],
                evolve(chapter, text=text),
                *book.chapters[number + 1 :],
            )
            place = f"workbook {chapter.id}"
            yield place, with_course(case, workbook=evolve(book, chapters=chapters))


def on_a_paper(case, said):
    for paper in case.course.papers:
        if paper.reader is not Reader.LEADER:
            changed = evolve(
                paper, introduction=f"{paper.introduction.rstrip()} {next(said)}"
            )
            papers = tuple(
                changed if one is paper else one for one in case.course.papers
            )
            yield f"paper {paper.id}", with_course(case, papers=papers)


def in_the_title(case, said):
    yield "title", with_run(case, title=next(said))


def in_the_foreword(case, said):
    text = f"{case.run.foreword.rstrip()} {next(said)}".strip()
    yield "foreword", with_run(case, foreword=text)


def at_signing_up(case, said):
    yield "sign up", with_run(case, sign_up=next(said))


def as_an_example(case, said):
    for component in components(case)[:2]:
        own = Illustration(component=component.id, text=next(said))
        yield f"illustration {component.id}", with_run(case, illustrations=(own,))


def words(case, places, *said) -> Iterator[tuple[str, Case]]:
    """One of these sentences at each place, turn about: first one of every sort."""
    sentences = cycle(said)
    waiting = [place(case, sentences) for place in places]
    while waiting:
        turn, waiting = waiting, []
        for place in turn:
            found = next(place, None)
            if found is not None:
                yield found
                waiting.append(place)


# --- plain human language, nothing clinical or diagnostic


@kind("HL")
def words_of_a_clinic(case):
    return words(
        case,
        (on_a_sheet, on_a_slide, aloud, in_the_workbook, in_an_exercise, on_a_poster),
        "Welke symptomen van je stoornis herken je?",
        "Symptomen bijhouden",
        "Elke patiënt kijkt even naar zijn eigen ziekte-inzicht.",
        "Hoe staat het met je therapietrouw?",
        "Een cliënt met een psychose vult dit anders in.",
        "Praten over je stoornis",
    )


@kind("HL")
def a_label_on_what_goes_out(case):
    return words(
        case,
        (on_a_leaflet, at_signing_up, in_the_title),
        "Deze groep is voor psychiatrische patiënten met schizofrenie.",
        "Meld je aan als borderliner of verslaafde.",
        "Cursus voor chronisch psychiatrische patiënten",
    )


@kind("HL")
def people_called_by_their_trouble(case):
    return words(
        case,
        (aloud, on_a_sheet, as_an_example),
        "Schizofrenen en verwarde personen hebben hier vaak last van.",
        "Hoe doet een verslaafde dat?",
        "Vorig jaar zat hier een borderliner die elke week te laat kwam.",
    )


@kind("HL")
def a_diagnosis_asked_for(case):
    return words(
        case,
        (aloud, on_a_sheet, in_a_question),
        "Vertel om de beurt welke diagnose je hebt.",
        "Schrijf hier je diagnose en je klachten op.",
        "Noem ook de behandeling die je nu krijgt.",
    )


# --- voluntary, and nothing compulsory


@kind("HL")
def an_obligation(case):
    return words(
        case,
        (on_a_slide, on_a_sheet, in_an_exercise, aloud, in_the_foreword),
        "Je moet alles invullen",
        "Je moet dit blad helemaal invullen voor de volgende keer.",
        "Iedereen is verplicht om iets te vertellen.",
        "Je moet hier iets over zeggen voordat we verdergaan.",
        "Aanwezigheid is verplicht.",
    )


@kind("HL", "HW", "HC")
def an_intake(case):
    return words(
        case,
        (on_a_leaflet, at_signing_up),
        "Na een intakegesprek bepalen wij of je mee mag doen.",
        "Je meldt je aan via je behandelaar, met een verwijsbrief.",
        "Je behandelaar beoordeelt of deze groep geschikt voor je is.",
    )


@kind("HL", "HW", "HC")
def news_for_whoever_sent_somebody(case):
    return words(
        case,
        (on_a_leaflet, in_the_foreword),
        "Na afloop laten we je behandelaar weten hoe het met je ging.",
        "We houden bij wie er is en melden dat aan je begeleider.",
    )


@kind("HL")
def an_adviser_speaks(case):
    return words(
        case,
        (aloud, at_the_end, on_a_sheet, as_an_example),
        "Het is belangrijk dat je elke dag naar buiten gaat.",
        "Je kunt het beste op tijd naar bed gaan.",
        "Wij raden je aan om minder koffie te drinken.",
        "Probeer altijd eerst tot tien te tellen.",
    )


@kind("HL", "HW")
def marks_are_given(case):
    return words(
        case,
        (in_a_question, on_a_sheet, aloud),
        "Geef jezelf een rapportcijfer van 1 tot en met 10.",
        "Tel je punten op en kijk wat je score is.",
        "Er is maar één goed antwoord op deze vraag.",
    )


# --- no promises, and nothing that it is not


@kind("HL")
def a_promise(case):
    return words(
        case,
        (on_a_leaflet, in_the_foreword, in_the_workbook, at_signing_up),
        "Na deze groep heb je nooit meer een terugval.",
        "We garanderen dat je je daarna beter voelt.",
        "Dit werkt altijd, voor iedereen.",
        "Doe mee en je wordt gegarandeerd weer de oude.",
    )


@kind("HL", "HW", "HC")
def instead_of_care(case):
    return words(
        case,
        (on_a_leaflet, in_the_foreword),
        "Deze groep komt in de plaats van je behandeling.",
        "Met deze groep heb je geen hulpverlener meer nodig.",
        "Dit is een therapie in acht stappen.",
    )


@kind("HL", "HW", "HX")
def a_claim_of_being_official(case):
    return words(
        case,
        (in_the_title, on_a_leaflet, on_a_sheet),
        "De officiële en gecertificeerde training",
        "Ons materiaal is modelgetrouw en geschreven op B1-niveau.",
        "Dit is het officiële werkblad van de methode.",
    )


@kind("HL", "HW")
def the_name_of_a_card_that_belongs_to_others(case):
    return words(
        case,
        (on_a_sheet, on_a_leaflet, aloud),
        "Vul hier je eigen Crisiskaart in.",
        "Je gaat naar huis met een Crisiskaart.",
    )


# --- plain words


@kind("HL")
def english_where_there_is_dutch(case):
    return words(
        case,
        (on_a_sheet, on_a_slide, on_a_leaflet, aloud, in_the_foreword),
        "Welke coping skills zitten er in jouw mindset?",
        "Feedback van je buddy",
        "We werken met empowerment, recovery en peers.",
        "We doen eerst een check-in en daarna een energizer.",
        "Samen gaan we voor meer wellbeing.",
    )


@kind("HL")
def letters_that_nobody_explained(case):
    return words(
        case,
        (on_a_sheet, on_a_leaflet, aloud, in_the_foreword),
        "Vraag het gerust aan je SPV of je POH-GGZ.",
        "Deze groep is van het FACT-team en het RIBW.",
        "Neem anders je ZRM en je EPD mee.",
        "Hij past ook bij de WLZ en de WMO.",
    )


@kind("HL")
def a_sentence_without_end(case):
    return words(
        case,
        (on_a_sheet, aloud, on_a_leaflet, in_the_workbook, in_the_foreword),
        "Als je straks thuis bent en je merkt dat het toch weer wat minder gaat dan je "
        "gehoopt had, dan kun je dit blad erbij pakken en nog eens rustig nalezen wat "
        "je vandaag hebt opgeschreven over wat jou op zulke dagen goeddoet.",
        "We hebben dit onderdeel zo opgezet dat er eerst iets wordt verteld waarna er "
        "ruimte is om daar met elkaar over door te praten en daarna nog wat tijd is "
        "om een paar dingen voor jezelf op te schrijven die je wilt onthouden.",
    )


@kind("HL")
def the_language_of_an_office(case):
    return words(
        case,
        (on_a_sheet, on_a_leaflet, in_the_foreword),
        "Teneinde uw deelname te continueren dient dit formulier te worden ingevuld.",
        "Met betrekking tot de doelstellingen wordt verwezen naar onderstaande.",
        "Derhalve verzoeken wij u het participatieformulier te retourneren.",
    )


@kind("HL")
def somebody_says_u(case):
    return words(
        case,
        (on_a_sheet, on_a_slide, aloud),
        "Wat heeft u vandaag nodig, en wat kunt u zelf doen?",
        "Schrijf op wat u helpt",
    )


@kind("HL")
def a_word_as_long_as_a_train(case):
    return words(
        case,
        (on_a_sheet, on_a_leaflet),
        "Denk aan arbeidsongeschiktheidsverzekeringsmaatschappijen.",
        "Bespreek je herstelondersteuningsbehoefteformulier.",
    )


@kind("HL")
def recovery_on_the_flyer(case):
    """Outside the group in other words (SRW24 3.3.2); some are called after it."""
    if case.course.published.support_document:
        yield from words(
            case,
            (on_a_leaflet, in_the_title, at_signing_up),
            "Hier werk je aan je herstel, in je eigen herstelproces.",
            "Herstel begint bij herstelondersteunende groepen",
            "Wil je herstellen? Meld je aan voor een hersteltraining.",
        )


# --- WRAP alone


@kind("HW", "HL")
def the_group_agrees_on_rules(case):
    """The support document takes their place (SRW24 2.2.2, 4.1.6)."""
    if case.course.published.group_agreements is False:
        yield from words(
            case,
            (on_a_slide, aloud, on_a_sheet, on_a_poster),
            "Onze groepsafspraken",
            "We spreken met elkaar af dat we elkaar laten uitpraten.",
            "Schrijf hier op welke groepsafspraken jij belangrijk vindt.",
            "Zo maken we samen regels voor de groep.",
        )


@kind("HW", "HL")
def large_examples_of_a_crisis(case):
    """Small and everyday ones help; the word is heavy enough (SRW24 4.1.5)."""
    if not case.course.published.support_document:
        return
    large = (
        "de gedwongen opname waarbij je in de separeer terechtkwam",
        "je poging om een eind aan je leven te maken",
        "een psychose waarin je jezelf of een ander iets aandeed",
    )
    for component in components(case):
        if "crisis" in component.about:
            steps = tuple(
                evolve(step, examples=large) if step.examples else step
                for step in component.steps
            )
            if steps != component.steps:
                place = f"examples {component.id}"
                yield place, with_component(case, component, steps=steps)


# --- what texts say of other things


@kind("HX")
def a_meeting_that_is_not_there(case):
    if not case.course.published.open_ended:
        yield from words(
            case,
            (on_a_sheet, aloud, in_the_foreword),
            "Hier gaan we in bijeenkomst 47 mee verder.",
            "Dit hoort bij bijeenkomst 33.",
            "In bijeenkomst 29 eten we taart.",
        )


@kind("HX")
def a_sheet_by_a_name_it_has_not(case):
    return words(
        case,
        (aloud, in_an_exercise),
        "Pak het werkblad ‘Luchtkastelen’ erbij.",
        "Schrijf het op het blad ‘Mijn gouden berg’.",
    )


@kind("HA")
def only_a_colour_tells(case):
    return words(
        case,
        (on_a_sheet, aloud),
        "Vul alleen de groene vakken in.",
        "De rode regels slaan we over.",
    )


@kind("HX", "HC", "HW")
def another_number_of_meetings_on_the_leaflet(case):
    if case.course.published.meetings:
        yield from words(
            case,
            (on_a_leaflet,),
            "We komen negentien keer bij elkaar.",
            "De groep duurt 23 bijeenkomsten.",
        )


_FREE = re.compile(
    r"[^.!?\n]*(vrijwillig|stop|hoef|kies|keuze|wie wil|zelf wil|verplicht|mag )"
    r"[^.!?\n]*[.!?]?",
    re.IGNORECASE,
)


@kind("HL", "HW", "HC", "HX")
def nobody_says_that_it_is_voluntary(case):
    """On what goes out (SRW24 2.1, 3.3.2)."""
    for leaflet in case.course.leaflets:
        panels = tuple(
            evolve(panel, text=_FREE.sub("", panel.text), title="")
            for panel in leaflet.panels
        )
        changed = with_leaflet(case, leaflet, panels=panels)
        yield f"leaflet {leaflet.id}", with_run(changed, sign_up="", foreword="")


@kind("HA", "HC", "HX", "HW")
def a_spoken_text_is_gone(case):
    """Every step has something to say; a leader must not stand there blank."""
    for component in components(case)[::6]:
        steps = (*component.steps[:-1], evolve(component.steps[-1], say=""))
        yield f"say {component.id}", with_component(case, component, steps=steps)


@kind("HX", "HA")
def two_things_with_one_title(case):
    first, *others = sheets(case)
    for other in others[::4]:
        yield f"sheets {other.id}", with_sheet(case, other, title=first.title)
