"""A sheet leaves room to write."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Form, Question
from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import counted
from herstelkit.sources import Source

_MOST_COLUMNS: Final = 5
_LEAST_ROWS: Final = 3
_LEAST_LINES: Final = 2
_FEW_WORDS: Final = 8
"""A question of more words hardly ever asks for one."""
_RUNNING: Final = re.compile(
    r"(wat|waarom|waardoor|waaraan|waarin|waarmee|waarvan|hoe|wanneer|vertel|beschrijf"
    r"|schrijf|wie|welke \w+(?:en|s))\b",
    re.IGNORECASE,
)
"""How a question begins that asks for more than a word."""
_SHORT: Final = re.compile(
    r"\b(heet|heten|genoemd|naam|woord|titel|datum|leeftijd|hoe laat|hoe oud|nummer)\b",
    re.IGNORECASE,
)
"""What a question asks for that fits on a line."""


@rule(
    "HA009",
    "krappe-schrijfruimte",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def cramped_room(programme: Programme) -> Iterator[Found]:
    """Op een werkblad is genoeg ruimte om te schrijven.

    Wat: Kijkt bij open vragen op werkbladen naar het aantal regels, en bij tabellen
    naar het aantal kolommen en rijen. Eén regel voor een open vraag, meer dan vijf
    kolommen of minder dan drie rijen wordt gemeld.

    Waarom: Weinig ruimte zegt ongemerkt: hou het kort. Wie groot schrijft of zoekt naar
    woorden, loopt vast. Een lege regel over is nooit erg.

    Bron: Ons eigen voorstel: meer lijnen dan tekst.

    Slecht: ‘Wat helpt jou op zo’n dag?’ met één regel.

    Beter: Dezelfde vraag met vier regels, of een lijst van vijf.

    Vals alarm: Eén regel voor een naam, een woord of een titel is genoeg, en wordt niet
    gemeld. Formulieren met een rij voor een handtekening ook niet. Een open vraag die
    met opzet om één zin vraagt wel.
    """
    for sheet in programme.course.sheets:
        for question in sheet.questions:
            if remark := _remark(question):
                yield Found(
                    f"Bij ‘{shortened(question.text)}’ {remark}",
                    id=sheet.id,
                    field=f"vraag · {question.id}",
                    file=programme.file_of(sheet),
                )


def _remark(question: Question) -> str:
    count = question.count or 0
    if question.form is Form.TABLE and len(question.columns) > _MOST_COLUMNS:
        return (
            f"staan {len(question.columns)} kolommen naast elkaar. Met hooguit "
            f"{_MOST_COLUMNS} blijft er in elke kolom ruimte om te schrijven."
        )
    if question.form is Form.TABLE and count < _LEAST_ROWS:
        rows = counted(count, "rij", "rijen")
        return f"heeft de tabel {rows}. Maak er minstens {_LEAST_ROWS} van."
    if question.form is Form.LINES and count < _LEAST_LINES and _asks_more(question):
        return "is één regel om te schrijven. Een paar regels meer nodigt uit."
    return ""


def _asks_more(question: Question) -> bool:
    """Tell whether an answer will take more than a few words."""
    if _SHORT.search(question.text):
        return False
    long = len(question.text.split()) > _FEW_WORDS and question.text.endswith("?")
    return long or bool(_RUNNING.match(question.text))
