"""What a check found as values for JSON; back from a manifest that nobody trusts."""

from collections.abc import Mapping
from typing import Any

from herstelkit.findings import Finding, Report, Severity, Suppressed


def report_values(report: Report) -> dict[str, Any]:
    """Return a report as ``{"findings": […], "suppressed": […]}``."""
    return {
        "findings": [_values(finding) for finding in report.findings],
        "suppressed": [
            _values(one.finding) | {"reason": one.reason} for one in report.suppressed
        ],
    }


def report_from(values: Mapping[str, Any]) -> Report:
    """Return the report that a manifest holds; ValueError when it holds none.

    A place comes back whole, as the id of what a finding is about.
    """
    try:
        return Report(
            findings=tuple(_finding(one) for one in values["findings"]),
            suppressed=tuple(
                Suppressed(finding=_finding(one), reason=one["reason"])
                for one in values["suppressed"]
            ),
        )
    except (KeyError, TypeError, AttributeError):
        reason = "hierin staat niet wat er opviel"
        raise ValueError(reason) from None


def report_in(manifest: Mapping[str, Any]) -> Report:
    """Return the report that a manifest holds; nothing in one that is old or edited."""
    try:
        return report_from(manifest)
    except ValueError:
        return Report()


def _values(finding: Finding) -> dict[str, str]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "file": finding.file,
        "path": finding.path,
        "message": finding.message,
        "source": finding.source,
    }


def _finding(values: Mapping[str, str]) -> Finding:
    return Finding(
        code=values["code"],
        severity=Severity(values["severity"]),
        file=values["file"],
        id=values["path"],
        message=values["message"],
        source=values["source"],
    )
