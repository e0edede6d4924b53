"""A sheet to write on is not one to read."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_MOST: Final = 80
"""Most words before and after the questions: a short letter."""


@rule(
    "HA018",
    "veel-te-lezen",
    Severity.HINT,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def much_to_read(programme: Programme) -> Iterator[Found]:
    """Op een werkblad is meer te schrijven dan te lezen.

    Wat: Telt op elk werkblad de woorden boven en onder de vragen: hooguit 80 samen.

    Waarom: Wie veel leest voor er iets te schrijven is, begint vaak niet meer. De
    begeleider vertelt de uitleg al.

    Bron: Ons eigen voorstel: meer lijnen dan tekst.

    Slecht: Een halve bladzijde uitleg over triggers, en dan twee vragen.

    Beter: “Wat haalt jou uit je evenwicht? Iets kleins is goed.”, en dan de vragen.

    Vals alarm: Uitleg bij een vraag en voorbeelden tellen niet mee. Een blad met een
    gedicht of verhaal om samen te lezen wordt wel gemeld.
    """
    for sheet in programme.course.sheets:
        count = len(f"{sheet.introduction} {sheet.closing}".split())
        if count > _MOST:
            yield Found(
                f"Op ‘{sheet.title}’ staan {count} woorden om te lezen, de vragen niet "
                f"meegeteld. Met hooguit {_MOST} begint schrijven makkelijker. Vertel "
                "de rest, of zet het in het draaiboek.",
                id=sheet.id,
                field="inleiding",
                file=programme.file_of(sheet),
            )
