"""Running rules over a subject, and setting aside what people chose to leave."""

from collections.abc import Iterable, Iterator

from herstelkit.findings import SEVERITIES, Finding, Ignored, Report, Suppressed
from herstelkit.lint.registry import Rule, Stage, all_rules


def findings_of(
    subject: object, stage: Stage, profile: str = "", file: str = ""
) -> Iterator[Finding]:
    """Yield what the rules of a stage find in a subject.

    `profile` is that of the course: rules for other profiles are silent. `file` is
    where to look when a rule does not say so itself.
    """
    at_stage = (one for one in all_rules().values() if stage in one.stages)
    yield from found_by(at_stage, subject, profile, file)


def found_by(
    rules: Iterable[Rule], subject: object, profile: str = "", file: str = ""
) -> Iterator[Finding]:
    """Yield what some rules find in a subject, as `findings_of` does for a stage."""
    for rule in rules:
        if rule.holds_for(profile):
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
        reason = next((i.reason for i in left if covers(i, finding)), None)
        if reason is None:
            kept.append(finding)
        else:
            suppressed.append(Suppressed(finding=finding, reason=reason))
    kept.sort(key=lambda finding: (SEVERITIES.index(finding.severity), finding.code))
    return Report(findings=tuple(kept), suppressed=tuple(suppressed))


def covers(ignored: Ignored, finding: Finding) -> bool:
    """Tell whether it is a finding of the rule, at a place that begins so."""
    return ignored.rule == finding.code and ignored.where in ("", named_in(finding))


def named_in(finding: Finding) -> str:
    """Return the name first in its place, by which people can set it aside."""
    return finding.path.partition(" · ")[0]
