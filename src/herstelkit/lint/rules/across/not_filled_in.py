"""Nothing is left of what an empty course file or a template shows."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_EVERYWHERE: Final = re.compile(
    r"^naam van (?:je |de |jullie )?(?:organisatie|begeleider)[^.!?\n]*"
    r"|^naam en adres van het[^.!?\n]*"
    r"|^(?:naam|begeleider) \d$|\blorem ipsum\b|\b(?-i:XXX+)\b|\btodo\b"
    r"|\[(?:naam|datum|plaats|tijd|telefoon|vul|…|\.\.\.)[^\]]*\]"
    r"|klik om .{0,20} toe te voegen|\bnog invullen\b",
    re.IGNORECASE,
)
_HINTS: Final = "naam begeleider lorem xxx todo [ klik invullen".split()  # noqa: SIM905
"""Without any of these nothing of it stands in a text: most texts are passed so."""
_IN_A_RUN: Final = re.compile(
    r"^[\W_]+$|\b(?:hier|zelf) invullen\b"
    r"|\bn(?:og|ader) te bepalen\b"
    r"|\bn\.?t\.?b\b\.?|\b(?:bel|mail|app)(?: naar| met)?:? (?:\.{3}|…|\?\?)"
    r"|^vul .{0,40}\bin\b|_{3,}",
    re.IGNORECASE,
)
"""What is fine on a sheet, and not in a course file."""
_MESSAGE: Final = (
    "Hier staat nog ‘{words}’. Vul in wat het bij jullie is, of haal de regel weg; "
    "anders komt het zo op papier."
)


@rule(
    "HX008",
    "nog-niet-ingevuld",
    Severity.WARNING,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def not_filled_in(subject: Group | PackView) -> Iterator[Found]:
    """Wat nog ingevuld zou worden, is ingevuld.

    Wat: Zoekt in het cursusbestand en in aangepaste bestanden naar woorden die een leeg
    bestand laat zien: ‘Naam van je organisatie’, ‘…’, ‘XXX’, ‘[datum]’.

    Waarom: Zo’n regel valt op het scherm niet op en staat daarna op dertig folders.

    Bron: Ons eigen voorstel.

    Slecht: organisatie = "Naam van je organisatie"

    Beter: organisatie = "Herstelacademie De Brug"

    Vals alarm: Een zin die op ‘…’ eindigt om af te maken, zoals ‘Ik steun mezelf door
    …’, wordt op een werkblad niet gemeld. Een groep die echt ‘XXX’ heet wel.
    """
    if isinstance(subject, PackView):
        for text in subject.texts:
            low = text.text.lower()
            if not any(hint in low for hint in _HINTS):
                continue
            if found := _EVERYWHERE.search(text.text):
                yield text.found(_said(found))
        return
    for field, words in _given(subject):
        if found := _EVERYWHERE.search(words) or _IN_A_RUN.search(words):
            yield Found(_said(found), field=field)


def _said(found: re.Match[str]) -> str:
    return _MESSAGE.format(words=shortened(found.group(), 40))


def _given(group: Group) -> Iterator[tuple[str, str]]:
    """Yield what leaders wrote in their course file, by the names in that file."""
    run = group.run
    yield from (
        ("titel", run.title),
        ("organisatie", run.organisation),
        ("locatie", run.place),
        ("voorwoord", run.foreword),
        ("aanmelden", run.sign_up),
    )
    for number, leader in enumerate(run.leaders, start=1):
        yield f"begeleider {number} · naam", leader.name
    for number, guest in enumerate(run.guests, start=1):
        yield f"gast {number} · naam", guest.name
    for number, own in enumerate(run.own_meetings, start=1):
        yield f"eigen_bijeenkomst {number} · titel", own.title
    for illustration in run.illustrations:
        yield f"illustraties · {illustration.component}", illustration.text
