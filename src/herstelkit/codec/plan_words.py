"""Titles and descriptions of everything in a plan file, in Dutch and in English."""

from typing import Any, Final

from attrs import frozen

from herstelkit import wrap
from herstelkit.wrap import PARTS


@frozen
class Words:
    """One thing said in both languages."""

    nl: str
    en: str


_PARTS: Final = {part.id: Words(part.label_nl, part.label_en) for part in PARTS}

_FIELDS_NL: Final = {
    (part.id, field.id): field.label_nl for part in PARTS for field in part.fields
}

_FIELDS_EN: Final = {
    "action_plan": "What I do then",
    "avoid": "People, places and things that I avoid for a while",
    "can_wait": "What can wait",
    "change_help": "The help that I want with it",
    "change_what": "What I want to change",
    "change_when_and_how": "When and how I do that",
    "change_wrap": "What changes in my plans",
    "daily_needs": "What I need every day",
    "danger": "If I am a danger to myself or others",
    "dated": "Date of this plan",
    "disagreement": "If my supporters do not agree",
    "events": "What can touch me from outside",
    "every_day": "What I do every day",
    "extra_actions": "What I can do besides",
    "facilities": "Places: rather yes and rather not",
    "first_actions": "What I do first",
    "impact": "What this does with how I feel",
    "last_looked_at": "When I last looked at this",
    "learned": "What I have learned",
    "limiting_exposure": "How I meet with it less",
    "lines": "How I support myself at this meeting",
    "make_right": "With whom I want to make things right",
    "meaning": "What this is to me",
    "medication": "Medication",
    "my_part": "What I did myself that played a part",
    "not_involved": "Whom I rather leave out of it",
    "now_and_then": "What I do now and then, and how often",
    "others_can_do": "What others can do",
    "out_of_crisis": "How I am when the crisis is over",
    "possible_needs": "What I may need",
    "preventing": "How I keep further effects small",
    "replaces_earlier": "This plan replaces earlier plans",
    "respite_options": "Rest at home, nearby or elsewhere",
    "responsibilities": "What I do myself again",
    "return_eases": "What makes coming back easier",
    "signs": "Signs",
    "signs_no_longer_needed": "Signs that this plan is no longer needed",
    "signs_take_over": "Signs that others may take something over",
    "strict_plan": "My short, strict plan",
    "summary": "Everything in a few words",
    "supporters": "My supporters",
    "tasks": "Tasks that others take over",
    "thank": "Whom I want to thank",
    "to_try": "What I want to try",
    "tools": "Which tools go with this",
    "treatments": "Help and care: yes and no",
    "used": "What I already use",
    "want_to_feel": "How I want to feel",
    "what_does_not_help": "What does not help",
    "what_helps": "What helps",
    "when_well": "How I am when I feel well",
}

_COLUMNS: Final = {
    "about": Words("Waar dit over gaat", "What this is about"),
    "cells": Words("Vakjes", "Cells"),
    "how_often": Words("Hoe vaak", "How often"),
    "id": Words("Id", "Id"),
    "name": Words("Naam", "Name"),
    "notes": Words("Goed om te weten", "Good to know"),
    "own_words": Words("In eigen woorden", "In own words"),
    "phone": Words("Telefoon", "Phone"),
    "preference": Words("Wel, kan ook, niet", "Preferred, acceptable, not"),
    "question": Words("Id van de vraag", "Id of the question"),
    "reason": Words("Waarom", "Why"),
    "role": Words("Wie het is", "Who it is"),
    "rows": Words("Regels", "Rows"),
    "steps": Words("Mijn stappen", "My steps"),
    "task": Words("Taak", "Task"),
    "text": Words("Tekst", "Text"),
    "tools": Words("Gereedschap", "Tools"),
    "what_i_need": Words("Wat ik nodig heb", "What I need"),
    "who": Words("Wie", "Who"),
    "who_did_it": Words("Wie het deed", "Who did it"),
    "why": Words("Waarom, als je wilt", "Why, if you wish"),
}

_NOTES: Final = Words("Aantekeningen", "Notes")

_CLASSES_NL: Final[dict[type, tuple[str, str]]] = {
    # title, description; the English ones are the name and the docstring of the class
    wrap.Wrap: ("Plan", "Een eigen plan. Alles mag leeg blijven."),
    wrap.SupportDocument: ("Steundocument", "Zo steun ik mezelf bij een bijeenkomst."),
    wrap.ConceptMeaning: ("Betekenis", "Wat een sleutelbegrip voor mij is."),
    wrap.Toolbox: ("Gereedschapskoffer", "Alles wat mij goeddoet."),
    wrap.DailyMaintenance: (
        "Dagelijks onderhoudsplan",
        "Hoe ik ben als ik me goed voel, en wat daarbij helpt.",
    ),
    wrap.Triggers: ("Triggers", "Wat van buiten komt, en wat ik dan doe."),
    wrap.EarlyWarningSigns: (
        "Vroege waarschuwingstekenen",
        "Wat ik van binnen merk, en wat ik dan doe.",
    ),
    wrap.BreakingDown: (
        "Signalen van ontsporing",
        "Tekenen dat het echt minder gaat, en een kort plan met weinig keuzes.",
    ),
    wrap.CrisisPlan: (
        "Crisisplan",
        "Wat anderen een tijdje mogen overnemen, en hoe. Geen juridisch document.",
    ),
    wrap.PostCrisisPlan: (
        "Postcrisisplan",
        "Wat ik nodig heb tot de gewone dag weer genoeg is.",
    ),
    wrap.Theme: (
        "Thema",
        "Wat een thema met mij doet, en welk gereedschap erbij past.",
    ),
    wrap.People: ("Mensen", "Wie ik vertrouw, en wie ik er liever buiten houd."),
    wrap.OneSheet: ("Op één blad", "Alles in een paar woorden."),
    wrap.Entry: ("Regel", "Een regel in een lijst; mag naar gereedschap wijzen."),
    wrap.Tool: (
        "Gereedschap",
        "Iets in de koffer: wat je doet, iemand, een plek, een gedachte.",
    ),
    wrap.NowAndThen: ("Zo nu en dan", "Iets wat zo nu en dan nodig is, en hoe vaak."),
    wrap.Supporter: ("Steungever", "Iemand bij wie je terechtkunt."),
    wrap.NotInvolved: ("Erbuiten", "Iemand die er liever buiten blijft."),
    wrap.Medication: ("Medicijn", "Een medicijn, of iemand dat wil, en waarom."),
    wrap.Treatment: ("Hulp of zorg", "Een soort hulp, of iemand die wil, en waarom."),
    wrap.Facility: ("Plek", "Een plek, of iemand daarheen wil, en waarom."),
    wrap.HandedOverTask: ("Taak", "Iets wat een ander een tijdje overneemt."),
    wrap.Responsibility: ("Weer zelf doen", "Iets wat iemand weer zelf gaat doen."),
    wrap.SummaryLine: ("Samenvatting", "Een paar woorden over een van de plannen."),
    wrap.Note: (
        "Aantekening",
        "Wat iemand schreef bij een vraag buiten de vaste onderdelen.",
    ),
    wrap.NoteRow: (
        "Regel van een aantekening",
        "Eén vakje, of zoveel als de tabel heeft.",
    ),
    wrap.Preference: ("Voorkeur", "Liever wel, kan ook, of liever niet."),
    wrap.PlanName: ("Actieplan", "De naam van een van de zes actieplannen."),
}


def class_title(wanted: type) -> Words:
    """Return what a class of a plan is called."""
    return Words(_CLASSES_NL[wanted][0], wanted.__name__)


def class_description(wanted: type) -> Words:
    """Return what a class of a plan holds."""
    first_line = (wanted.__doc__ or "").partition("\n")[0]
    return Words(_CLASSES_NL[wanted][1], first_line)


def part_title(part: str) -> Words:
    """Return what a part of a plan is called."""
    return _PARTS.get(part, _NOTES)


def field_title(part: str, name: str) -> Words:
    """Return what a field of a part is called."""
    return Words(_FIELDS_NL[part, name], _FIELDS_EN[name])


def column_title(name: str) -> Words:
    """Return what an attribute of a piece is called."""
    return _COLUMNS[name]


def part_of(wanted: type, parts: dict[str, Any]) -> str:
    """Return the first part that is an instance of a class, or nothing."""
    return next((name for name, kind in parts.items() if kind is wanted), "")
