"""Running rules over a subject, and setting aside what people chose to leave."""

from collections.abc import Iterable, Iterator

from herstelkit.courses import Ignored
from herstelkit.findings import SEVERITIES, Finding, Report, Suppressed
from herstelkit.lint.registry import Rule, Stage, all_rules


def findings_of(
    subject: object, stage: Stage, profile: str = "", file: str = ""
) -> Iterator[Finding]:
    """Yield what the rules of a stage find in a subject.

    `profile` is that of the course: rules for other profiles are silent. `file` is
    where to look when a rule does not say so itself.
    """
    for rule in all_rules().values():
        if stage in rule.stages and rule.holds_for(profile):
            yield from _findings(rule, subject, file)


def _findings(rule: Rule, subject: object, file: str) -> Iterator[Finding]:
    for found in rule.look(subject):
        yield Finding(
            code=rule.code,
            severity=rule.severity,
            file=found.file or file,
            id=found.id,
            field=found.field,
            message=found.message,
            source=str(rule.source),
        )


def sifted(findings: Iterable[Finding], ignored: Iterable[Ignored]) -> Report:
    """Set aside what people chose to leave; the gravest of the rest comes first."""
    left = tuple(ignored)
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in dict.fromkeys(findings):
        reason = next((i.reason for i in left if _covers(i, finding)), None)
        if reason is None:
            kept.append(finding)
        else:
            suppressed.append(Suppressed(finding=finding, reason=reason))
    kept.sort(key=lambda finding: (SEVERITIES.index(finding.severity), finding.code))
    return Report(findings=tuple(kept), suppressed=tuple(suppressed))


def _covers(ignored: Ignored, finding: Finding) -> bool:
    """Tell whether it is a finding of the rule, at a place that begins so."""
    named = finding.path.partition(" · ")[0]
    return ignored.rule == finding.code and ignored.where in ("", named)
