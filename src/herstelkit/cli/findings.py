"""Findings for people: grouped, short, with a colour where the terminal has any."""

import textwrap
from collections.abc import Iterator
from itertools import groupby
from typing import Final

import click

from herstelkit.findings import Finding, Report, Severity
from herstelkit.primitives import counted, printable

_WIDTH: Final = 88
_MOST: Final = 4
"""Most places of one rule that are told: ``--json`` tells them all."""

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
            yield from wrapped(text, "  ")
    if report.findings:
        yield ""
        code = report.findings[0].code
        yield f"Waarom, en waar dat vandaan komt: herstelkit regel {code}"


def _rule(code: str, places: list[Finding]) -> Iterator[str]:
    for finding in places[:_MOST]:
        where = " · ".join(filter(None, (finding.file, finding.path)))
        yield ""
        source = f" ({finding.source})" if finding.source else ""
        yield f"  {printable(where)}  {click.style(printable(code + source), dim=True)}"
        yield from wrapped(finding.message, "    ")
    rest = len(places) - _MOST
    if rest > 0:
        yield f"    En nog op {counted(rest, 'plek', 'plekken')} ({code})."


def wrapped(text: str, indent: str) -> Iterator[str]:
    """Yield a text in lines that fit a terminal, each with the same room before it."""
    yield from textwrap.wrap(
        printable(text), _WIDTH, initial_indent=indent, subsequent_indent=indent
    )
