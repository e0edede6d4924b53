"""What there is to say of an organisation's own template, before building on it."""

import json
from pathlib import Path

import click

from herstelkit.cli.exits import Exit
from herstelkit.primitives import printable
from herstelkit.render.house import report


def report_on(template: Path, *, as_json: bool) -> Exit:
    """Say what a template has and lacks; return the exit code for that."""
    remarks = report(template)
    findings = [remark.text for remark in remarks if not remark.fine]
    fine = [remark.text for remark in remarks if remark.fine]
    if as_json:
        values = {"bestand": str(template), "in_orde": fine, "let_op": findings}
        click.echo(json.dumps(values, ensure_ascii=False, indent=2))
    else:
        click.echo(printable(_told(template, fine, findings)))
    return Exit.FINDINGS if findings else Exit.FINE


def _told(template: Path, fine: list[str], findings: list[str]) -> str:
    lines = [f"{template}: hiermee kun je bouwen."]
    lines += ["", "In orde:", *(f"  {text}." for text in fine)]
    if findings:
        lines += ["", "Let op:", *(f"  {text}." for text in findings)]
    return "\n".join(lines)
