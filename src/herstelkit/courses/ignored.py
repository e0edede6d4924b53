"""Rules that people set aside, with the reason why."""

from attrs import field, frozen

from herstelkit.primitives import filled_line, safe_line, short_line

LONGEST_REASON = 300
"""Most characters of a reason: it is printed beside what was left."""


@frozen(kw_only=True)
class Ignored:
    """A rule that somebody sets aside: its code and the reason.

    With `where` only findings about the thing with that id (a meeting, a component, a
    sheet) are left.
    """

    rule: str = field(validator=filled_line)
    reason: str = field(validator=short_line(LONGEST_REASON))
    where: str = field(default="", validator=safe_line)
