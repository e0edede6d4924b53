"""What a check says: a finding, with its place, its reason and where that comes from.

A finding is a colleague's remark about a course, a pack or a plan. It never judges a
person, adds up to no score, and is data, never an exception.
"""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from attrs import field as attribute
from attrs import frozen

from herstelkit.primitives import filled_line, safe_line, short_line

LONGEST_REASON: Final = 300
"""Most characters of a reason: it is printed beside what was left."""


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    """It contradicts the method, or the material cannot be used like this."""
    WARNING = "warning"
    """A colleague would point at it."""
    HINT = "hint"
    """A suggestion, and no more."""


SEVERITIES: Final = (Severity.ERROR, Severity.WARNING, Severity.HINT)
"""Every severity, the gravest first."""


@frozen(kw_only=True)
class Finding:
    """One remark.

    `code` is that of the rule, `file` is where to look, `id` names the thing there (a
    meeting, a component, a sheet) and `field` what of it. `message` says in Dutch what
    is there and what to do, `source` where the rule comes from.
    """

    code: str = attribute(validator=filled_line)
    severity: Severity
    file: str = attribute(default="", validator=safe_line)
    id: str = attribute(default="", validator=safe_line)
    field: str = attribute(default="", validator=safe_line)
    message: str = attribute(validator=filled_line)
    source: str = attribute(default="", validator=safe_line)

    @property
    def path(self) -> str:
        """Return the place within the file: ``crisisplan · stap 2 · zeg``."""
        return " · ".join(filter(None, (self.id, self.field)))


@frozen(kw_only=True)
class Ignored:
    """A rule that somebody sets aside: its code and the reason.

    With `where` only findings about the thing with that id (a meeting, a component, a
    sheet) are left.
    """

    rule: str = attribute(validator=filled_line)
    reason: str = attribute(validator=short_line(LONGEST_REASON))
    where: str = attribute(default="", validator=safe_line)


@frozen(kw_only=True)
class Suppressed:
    """A finding that people chose to leave, and their reason."""

    finding: Finding
    reason: str = attribute(validator=filled_line)


@frozen(kw_only=True)
class Report:
    """What a check found, and what it found but was asked to leave."""

    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()

    @property
    def grave(self) -> bool:
        """Tell whether something contradicts the method or cannot be used like this."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    def left(self) -> Mapping[tuple[str, str], int]:
        """Count what people chose to leave, by code and reason."""
        return Counter((one.finding.code, one.reason) for one in self.suppressed)
