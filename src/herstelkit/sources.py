"""Where a fact comes from."""

from attrs import field, frozen

from herstelkit.primitives import filled_line, safe_line


@frozen(kw_only=True)
class Source:
    """A publication (short key, as in `docs/bronnen.md`) and the place in it."""

    key: str = field(validator=filled_line)
    section: str = field(default="", validator=safe_line)

    def __str__(self) -> str:
        """Return the source as it is cited: ``SRW24 2.1.2``."""
        return f"{self.key} {self.section}".strip()
