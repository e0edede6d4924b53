"""Which rules somebody wants to hear of, this time."""

from collections.abc import Iterable
from typing import Self

import click
from attrs import evolve, frozen

from herstelkit.cli.dutch import WrongCallError
from herstelkit.findings import Report


@frozen(kw_only=True)
class Choice:
    """Rules by the beginning of their codes: those to tell of, and those to leave."""

    chosen: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    @classmethod
    def of(cls, chosen: Iterable[str], left: Iterable[str]) -> Self:
        """Read codes; a Dutch message when one is the beginning of none."""
        return cls(chosen=tuple(map(_known, chosen)), left=tuple(map(_known, left)))

    def narrowed(self, report: Report) -> Report:
        """Return what is left of a report."""
        return evolve(
            report,
            findings=tuple(f for f in report.findings if self._wants(f.code)),
            suppressed=tuple(
                one for one in report.suppressed if self._wants(one.finding.code)
            ),
        )

    def _wants(self, code: str) -> bool:
        if self.chosen and not code.startswith(self.chosen):
            return False
        return not (self.left and code.startswith(self.left))


def _known(code: str) -> str:
    # Here, and not for everybody who chooses nothing: this loads all rules.
    from herstelkit.cli.rules import unknown_rule  # noqa: PLC0415
    from herstelkit.lint import all_rules  # noqa: PLC0415

    wanted = code.strip().upper()
    if not wanted or not any(one.startswith(wanted) for one in all_rules()):
        raise WrongCallError(unknown_rule(code), click.get_current_context())
    return wanted
