"""What people set aside is there to be set aside."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Finding, Ignored, Severity
from herstelkit.lint.check import covers, named_in
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Left
from herstelkit.primitives import listed, shown
from herstelkit.sources import Source

_MOST: Final = 3
"""Most places that a message names."""


@rule(
    "HX025",
    "negeer-zonder-opmerking",
    Severity.HINT,
    Stage.LEFT,
    source=Source(key="eigen voorstel"),
)
def left_for_nothing(left: Left) -> Iterator[Found]:
    """Wat jullie laten staan, komt ook voor.

    Wat: Kijkt of bij elk blok ‘negeer’ een opmerking hoort, en of de naam bij ‘waar’
    vooraan in zo’n opmerking staat.

    Waarom: Met een andere naam blijft de opmerking staan, en niemand ziet waarom. En
    een blok waar niets meer bij hoort, verzwijgt later misschien iets nieuws.

    Bron: Ons eigen voorstel.

    Slecht: waar = "welkomst", terwijl de bijeenkomst ‘welkom’ heet.

    Beter: waar = "welkom", of een blok minder.

    Vals alarm: Een blok voor iets dat pas later in een bestand komt te staan, wordt ook
    gemeld. Laat het dan gerust staan. Over regels die alleen naar een gebouwd pakket
    kijken, zegt deze regel niets.
    """
    for number, ignored in left.blocks.items():
        if not any(covers(ignored, one) for one in left.found):
            same = [one for one in left.found if one.code == ignored.rule]
            yield Found(_message(ignored, same), field=f"negeer {number}")


def _message(ignored: Ignored, same: list[Finding]) -> str:
    if not same:
        return f"Over {ignored.rule} valt hier nu niets op. Dit blok mag weg."
    names = [f"‘{shown(one)}’" for one in dict.fromkeys(map(named_in, same)) if one]
    there = f" Wel bij {listed(names[:_MOST])}." if names else ""
    return (
        f"Over {ignored.rule} valt bij ‘{shown(ignored.where)}’ niets op.{there} "
        "Kijk de naam bij ‘waar’ na."
    )
