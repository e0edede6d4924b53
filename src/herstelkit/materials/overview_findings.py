"""What was noticed while the pack was made, on the page to open first."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from herstelkit.blocks import (
    Block,
    BulletList,
    Callout,
    Heading,
    Inline,
    Paragraph,
    Tone,
    plain,
)
from herstelkit.findings import Finding, Report, Severity
from herstelkit.primitives import counted

_MOST: Final = 5
"""Most places of one rule that the page shows; ``controleer`` shows the rest."""
_TITLES: Final = {
    Severity.ERROR: "Kijk hier eerst naar",
    Severity.WARNING: "Let hierop",
    Severity.HINT: "Een tip",
}
_TONES: Final = {
    Severity.ERROR: Tone.ATTENTION,
    Severity.WARNING: Tone.ATTENTION,
    Severity.HINT: Tone.GOAL,
}


def noticed(report: Report) -> Iterator[Block]:
    """Yield what a check of the pack found, and what people chose to leave."""
    yield Heading(level=1, text="Wat opviel bij het nakijken")
    yield Paragraph(
        text=plain(
            "Het programma keek of het pakket bij de methode past, of tijden en data "
            "kloppen, of de taal gewoon is en of alles te vinden is. "
            + (
                "Wat opviel staat hieronder. Jullie beslissen wat je ermee doet."
                if report.findings
                else "Er viel niets op. Jullie eigen blik blijft nodig."
            )
        )
    )
    for severity, found in groupby(report.findings, key=lambda one: one.severity):
        content = (BulletList(items=tuple(_lines(found))),)
        yield Callout(tone=_TONES[severity], title=_TITLES[severity], content=content)
    if report.suppressed:
        left = tuple(
            plain(f"{code} ({counted(times, 'keer', 'keer')}): {reason}")
            for (code, reason), times in report.left().items()
        )
        content = (BulletList(items=left),)
        yield Callout(tone=Tone.NOTICE, title="Bewust zo gelaten", content=content)


def _lines(findings: Iterable[Finding]) -> Iterator[Inline]:
    for code, group in groupby(findings, key=lambda one: one.code):
        places = [*group]
        for finding in places[:_MOST]:
            where = f"{finding.path}: " if finding.path else ""
            from_where = ", ".join(filter(None, (code, finding.source)))
            said = f"{finding.message} ({from_where})"
            yield (*plain(where, strong=True), *plain(said))
        rest = len(places) - _MOST
        if rest > 0:
            yield plain(f"En nog {counted(rest, 'keer', 'keer')} {code}.")
