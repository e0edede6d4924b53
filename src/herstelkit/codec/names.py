"""The Dutch words of the files that people write, and the English names in the code.

A class that is not listed has the same names in both. Order is that of the class.
"""

from enum import Enum
from typing import Any, Final

from herstelkit import courses
from herstelkit.pictograms import Pictogram

KEYS: Final[dict[type, dict[str, str]]] = {
    courses.SlideText: {
        "title": "kop",
        "text": "tekst",
        "points": "punten",
        "figure": "figuur",
    },
    courses.WorkForm: {
        "name": "naam",
        "form": "vorm",
        "minutes": "minuten",
        "instructions": "opdracht",
        "slide": "dia",
    },
    courses.Step: {
        "kind": "soort",
        "minutes": "minuten",
        "say": "zeg",
        "examples": "voorbeelden",
        "questions": "vragen",
        "work_forms": "werkvorm",
        "slides": "dia",
    },
    courses.Component: {
        "title": "titel",
        "about": "over",
        "goal": "doel",
        "lay_out": "klaarleggen",
        "sheets": "werkbladen",
        "attention": "let_op",
        "steps": "stap",
    },
    courses.Pause: {"minutes": "minuten", "say": "zeg", "slide": "dia"},
    courses.ClosingRound: {
        "minutes": "minuten",
        "say": "zeg",
        "question": "vraag",
        "slide": "dia",
    },
    courses.Session: {
        "number": "nummer",
        "title": "titel",
        "summary": "kort",
        "preparation": "voorbereiding",
        "parts": "deel",
    },
    courses.Question: {
        "text": "vraag",
        "help": "hulp",
        "form": "vorm",
        "count": "aantal",
        "columns": "kolommen",
        "options": "opties",
        "answers": "gaat_over",
        "optional": "mag_weg",
    },
    courses.Sheet: {
        "title": "titel",
        "about": "over",
        "loose": "los",
        "introduction": "inleiding",
        "examples": "voorbeelden",
        "questions": "vraag",
        "closing": "slot",
    },
    courses.WorkbookChapter: {
        "title": "titel",
        "text": "tekst",
        "sheets": "bladen",
        "figure": "figuur",
        "per_meeting": "per_bijeenkomst",
    },
    courses.Workbook: {
        "title": "titel",
        "subtitle": "ondertitel",
        "chapters": "hoofdstuk",
    },
    courses.GuideSection: {"title": "titel", "text": "tekst"},
    courses.GuideChapter: {
        "title": "titel",
        "place": "plaats",
        "text": "tekst",
        "figure": "figuur",
        "listing": "lijst",
        "sections": "sectie",
    },
    courses.Guide: {"title": "titel", "chapters": "hoofdstuk"},
    courses.Value: {
        "number": "nummer",
        "name": "naam",
        "text": "tekst",
        "in_the_group": "in_de_groep",
    },
    courses.HelpLine: {
        "name": "naam",
        "number": "nummer",
        "when": "voor",
        "source": "bron",
        "checked": "nagekeken",
    },
    courses.StepKind: {
        "name": "naam",
        "also": "ook_wel",
        "role": "rol",
        "purpose": "bedoeling",
    },
    courses.CourseFigure: {
        "kind": "soort",
        "label": "opschrift",
        "sheets": "bladen",
        "described": "beschrijving",
    },
    courses.GroupSize: {"least": "minstens", "most": "hoogstens"},
    courses.Published: {
        "meetings": "bijeenkomsten",
        "minutes": "minuten",
        "group_size": "groepsgrootte",
        "leaders": "begeleiders",
        "owner": "eigenaar",
        "sources": "bronnen",
        "not_given": "niet_gegeven",
    },
    courses.Course: {
        "name": "naam",
        "full_name": "volledige_naam",
        "summary": "kort",
        "version": "versie",
        "licence": "licentie",
        "proposal": "voorstel",
        "notice": "vermelding",
        "published": "gepubliceerd",
        "step_kinds": "stap",
        "figures": "figuur",
        "values": "waarde",
        "sessions": "bijeenkomst",
        "sheets": "werkblad",
        "workbook": "werkmap",
        "guide": "draaiboek",
        "help_lines": "hulplijn",
        "leaflets": "folder",
        "posters": "poster",
    },
    courses.Panel: {
        "side": "plaats",
        "title": "titel",
        "text": "tekst",
        "details": "lijst",
    },
    courses.Leaflet: {
        "name": "naam",
        "purpose": "voor",
        "headline": "kop",
        "subtitle": "onderkop",
        "panels": "vlak",
    },
    courses.PosterLine: {"title": "kop", "text": "tekst"},
    courses.Poster: {"title": "titel", "subtitle": "ondertitel", "lines": "regel"},
    courses.Facilitator: {
        "name": "naam",
        "certified": "gecertificeerd",
        "refreshed": "opfriscursus",
    },
    courses.CourseRun: {
        "method": "methode",
        "title": "titel",
        "organisation": "organisatie",
        "place": "locatie",
        "start": "begin",
        "time": "tijd",
        "frequency": "frequentie",
        "dates": "data",
        "skip": "overslaan",
        "participants": "deelnemers",
        "foreword": "voorwoord",
        "sign_up": "aanmelden",
        "large_print": "groteletters",
        "leaders": "begeleider",
        "illustrations": "illustraties",
        "house_style": "huisstijl",
    },
    courses.HouseStyle: {
        "main": "hoofdkleur",
        "accent": "accentkleur",
        "font": "lettertype",
        "deck": "presentatie",
    },
}

WORDS: Final[dict[type[Enum], dict[str, str]]] = {
    courses.Form: {
        "lines": "regels",
        "list": "lijst",
        "table": "tabel",
        "date": "datum",
        "choice": "keuze",
    },
    courses.Place: {"before": "voor", "after": "na"},
    courses.Side: {
        "front": "voorkant",
        "left": "links",
        "right": "rechts",
        "back": "achterkant",
    },
    courses.Details: {"practical": "praktisch", "sign_up": "aanmelden"},
    courses.Listing: {
        "values": "waarden",
        "steps": "stappen",
        "programme": "programma",
        "materials": "materialen",
        "help_lines": "hulplijnen",
    },
    courses.StepRole: {
        "announce": "aankondigen",
        "explain": "uitleggen",
        "illustrate": "illustreren",
        "exchange": "uitwisselen",
        "close": "afsluiten",
    },
    courses.FigureKind: {
        "concepts": "begrippen",
        "toolbox": "koffer",
        "steps": "stappen",
        "path": "pad",
    },
    Pictogram: {
        "tea": "kop-thee",
        "walk": "wandelen",
        "phone": "telefoon",
        "case": "koffer",
        "sun": "zon",
        "cloud": "wolk",
        "umbrella": "paraplu",
        "stairs": "trap",
        "key": "sleutel",
        "hand": "hand",
        "talk": "gesprek",
        "book": "boek",
        "house": "huis",
        "board": "flap-over",
        "clock": "klok",
        "leaf": "plantje",
        "heart": "hart",
        "people": "mensen",
        "pencil": "potlood",
        "bell": "bel",
        "signpost": "wegwijzer",
    },
    courses.Frequency: {"weekly": "wekelijks", "fortnightly": "tweewekelijks"},
}

KINDS: Final[dict[str, type]] = {
    "onderdeel": courses.Component,
    "pauze": courses.Pause,
    "slotronde": courses.ClosingRound,
}
"""What ``soort`` says of a part of a meeting."""


def key_of(cls: type, name: str) -> str:
    """Return the word in the file for an attribute of a class."""
    return KEYS.get(cls, {}).get(name, name)


def word_of(member: Enum) -> Any:
    """Return the word in the file for a member of an enumeration."""
    return WORDS[type(member)][member.value]
