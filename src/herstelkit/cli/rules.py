"""The rules at the command line: all of them in short, or one with its page."""

import textwrap
from collections.abc import Iterator
from typing import Final

import click

from herstelkit.cli.dutch import WrongCallError
from herstelkit.findings import Severity
from herstelkit.lint import Rule, all_rules, rule_like
from herstelkit.primitives import shown

FAMILIES: Final = {
    "HW": "Past het bij WRAP",
    "HC": "Past het bij de cursus, en is het te doen",
    "HL": "Taal",
    "HA": "Voor iedereen te lezen",
    "HX": "Klopt alles met elkaar",
    "HP": "Bij je eigen plan",
}
"""What the rules are about, by the first two letters of their codes."""
WEIGHTS: Final = {
    Severity.ERROR: "fout",
    Severity.WARNING: "let op",
    Severity.HINT: "tip",
}
_WIDTH: Final = 88


def found(code: str) -> Rule:
    """Return the rule with a code; a Dutch message when there is none."""
    known = all_rules()
    wanted = code.strip().upper()
    if wanted not in known:
        raise WrongCallError(unknown_rule(code), click.get_current_context())
    return known[wanted]


def unknown_rule(code: str) -> str:
    """Return what to say to somebody who names a rule that is not there."""
    return f"De regel ‘{shown(code)}’ ken ik niet. {rule_like(code)}."


def families() -> Iterator[tuple[str, list[Rule]]]:
    """Yield the families of rules, each with its title."""
    for letters, title in FAMILIES.items():
        rules = all_rules().values()
        yield title, [rule for rule in rules if rule.code.startswith(letters)]


def as_list() -> str:
    """Return all rules, a line each, by family."""
    return "\n".join(_list())


def _list() -> Iterator[str]:
    for title, family in families():
        yield click.style(title, bold=True)
        for rule in family:
            yield from textwrap.wrap(
                f"{rule.code}  {rule.claim} ({WEIGHTS[rule.severity]})",
                _WIDTH,
                initial_indent="  ",
                subsequent_indent=" " * 9,
            )
        yield ""
    yield "Meer over een regel: herstelkit regel HW001"


def about(rule: Rule) -> str:
    """Return in one line how much a rule weighs, for which courses, and its source."""
    whom = ", ".join(sorted(rule.profiles)) or "alle cursussen"
    return f"Hoe zwaar: {WEIGHTS[rule.severity]}. Voor: {whom}. Bron: {rule.source}."


def as_page(rule: Rule) -> str:
    """Return the page of a rule."""
    return "\n".join(_page(rule))


def _page(rule: Rule) -> Iterator[str]:
    yield click.style(f"{rule.code} {rule.name}", bold=True)
    yield from textwrap.wrap(rule.claim, _WIDTH)
    for heading, text in rule.page.items():
        yield ""
        yield click.style(heading, bold=True)
        yield from textwrap.wrap(
            text, _WIDTH, initial_indent="  ", subsequent_indent="  "
        )
    yield ""
    yield about(rule)
    yield (
        "Past deze regel niet bij jullie groep? Zet in het cursusbestand een blok "
        "[[negeer]]\n"
        f'met regel = "{rule.code}" en reden = "…". De reden komt mee in het pakket.'
    )
