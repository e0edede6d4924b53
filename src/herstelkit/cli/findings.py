"""Findings for people: grouped, short, with a colour where the terminal has any."""

import textwrap
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

import click

from herstelkit.findings import Finding, Report, Severity
from herstelkit.lint import Audience
from herstelkit.lint.readability import Reading
from herstelkit.primitives import counted, printable

_WIDTH: Final = 88
_MOST: Final = 4
"""Most places of one rule that are told: ``--json`` tells them all."""

_READERS: Final = {
    Audience.LEADER: "voor begeleiders",
    Audience.SPOKEN: "om uit te spreken",
    Audience.PARTICIPANT: "voor deelnemers",
    Audience.OUTWARD: "naar buiten",
}

_TITLES: Final = {
    Severity.ERROR: ("Dit klopt niet met de methode of werkt zo niet", "red"),
    Severity.WARNING: ("Let op", "yellow"),
    Severity.HINT: ("Tips", "cyan"),
}


def told(report: Report) -> Iterator[str]:
    """Yield the lines that tell a report; nothing when there is nothing to tell."""
    for severity, found in groupby(report.findings, key=lambda one: one.severity):
        title, colour = _TITLES[severity]
        yield ""
        yield click.style(title, fg=colour, bold=True)
        for code, places in groupby(found, key=lambda one: one.code):
            yield from _rule(code, [*places])
    if report.suppressed:
        yield ""
        yield click.style("Bewust zo gelaten", bold=True)
        for (code, reason), times in report.left().items():
            text = f"{code}, {counted(times, 'keer', 'keer')}: {reason}"
            yield from _wrapped(text, "  ")
    if report.findings:
        yield ""
        code = report.findings[0].code
        yield f"Waarom, en waar dat vandaan komt: herstelkit regel {code}"


def reading(name: str, numbers: Mapping[Audience, Reading]) -> Iterator[str]:
    """Yield how easily the texts of a course read, in the numbers of two formulas."""
    found = (
        f"{_READERS[audience]} {one.flesch_douma:.0f} en {one.brouwer:.0f}"
        for audience, one in numbers.items()
        if one.flesch_douma is not None and one.brouwer is not None
    )
    yield ""
    yield from _wrapped(
        f"Zo vlot lezen de vaste teksten van {name}, volgens Flesch-Douma en Brouwer "
        f"(hoe hoger, hoe vlotter; een hulpmiddel, geen oordeel): {', '.join(found)}.",
        "",
    )


def _rule(code: str, places: list[Finding]) -> Iterator[str]:
    for finding in places[:_MOST]:
        where = " · ".join(filter(None, (finding.file, finding.path)))
        yield ""
        yield f"  {printable(where)}  {click.style(code, dim=True)}"
        yield from _wrapped(finding.message, "    ")
    rest = len(places) - _MOST
    if rest > 0:
        yield f"    En nog op {counted(rest, 'plek', 'plekken')} ({code})."


def _wrapped(text: str, indent: str) -> Iterator[str]:
    yield from textwrap.wrap(
        printable(text), _WIDTH, initial_indent=indent, subsequent_indent=indent
    )
