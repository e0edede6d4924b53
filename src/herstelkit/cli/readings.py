"""How easily the texts of a course read, for people: numbers of two formulas."""

from collections.abc import Iterator, Mapping
from typing import Final

from herstelkit.cli.findings import wrapped
from herstelkit.lint import Audience
from herstelkit.lint.readability import Reading

_READERS: Final = {
    Audience.LEADER: "voor begeleiders",
    Audience.SPOKEN: "om uit te spreken",
    Audience.PARTICIPANT: "voor deelnemers",
    Audience.OUTWARD: "naar buiten",
}


def reading(name: str, numbers: Mapping[Audience, Reading]) -> Iterator[str]:
    """Yield how easily the texts of a course read, in the numbers of two formulas."""
    found = (
        f"{_READERS[audience]} {one.flesch_douma:.0f} en {one.brouwer:.0f}"
        for audience, one in numbers.items()
        if one.flesch_douma is not None and one.brouwer is not None
    )
    yield ""
    yield from wrapped(
        f"Zo vlot lezen de vaste teksten van {name}, volgens Flesch-Douma en Brouwer "
        f"(hoe hoger, hoe vlotter; een hulpmiddel, geen oordeel): {', '.join(found)}.",
        "",
    )
