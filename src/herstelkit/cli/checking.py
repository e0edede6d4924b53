"""Look at course files, plans and packs, and say in plain words what stands out."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from attrs import evolve, frozen

from herstelkit.cli.choosing import Choice
from herstelkit.cli.exits import Exit
from herstelkit.cli.findings import told
from herstelkit.codec import report_in, report_values
from herstelkit.errors import ContentError
from herstelkit.findings import SEVERITIES, Report, Severity
from herstelkit.pack import (
    Added,
    Change,
    Changed,
    Missing,
    compare,
    is_built,
    manifest_of,
)
from herstelkit.primitives import counted, listed, printable

if TYPE_CHECKING:
    from herstelkit.content import Catalogue

# What only one sort of path needs is imported there: whether a pack is still as it was
# built takes a moment, and loading courses and rules takes ten.

_PLAN: Final = ".json"
"""How the name of a person's own plan ends; course files are TOML."""


@frozen(kw_only=True)
class Checked:
    """What came out of looking at one path: what to say first, and a report.

    `after` comes last. `changed` when somebody changed a pack after it was built;
    `tell` puts the report in words.
    """

    said: tuple[str, ...]
    report: Report
    after: tuple[str, ...] = ()
    changed: bool = False
    tell: Callable[[Report], Iterable[str]] = told

    @property
    def code(self) -> Exit:
        """Return the exit code; a mere tip is no reason to stop for."""
        stop = any(f.severity is not Severity.HINT for f in self.report.findings)
        return Exit.FINDINGS if stop or self.changed else Exit.FINE


def check_all(
    paths: Sequence[Path],
    catalogue: "Callable[[], Catalogue]",
    choice: Choice,
    *,
    as_json: bool,
) -> int:
    """Check each path, tell what stands out, and return the exit code of the worst.

    `catalogue` is asked for when a path needs it.
    """
    worst = Exit.FINE
    reports: list[Report] = []
    for path in paths:
        try:
            checked = _checked(path, catalogue)
        except ContentError as error:
            click.echo(printable(f"Er klopt iets niet in {error}"), err=True)
            worst = max(worst, Exit.INPUT)
            continue
        checked = evolve(checked, report=choice.narrowed(checked.report))
        worst = max(worst, checked.code)
        reports.append(checked.report)
        if not as_json:
            lines = [*map(printable, checked.said), *checked.tell(checked.report)]
            click.echo("\n".join([*lines, *checked.after]))
    if as_json:
        click.echo(_json(reports))
    return worst


def _json(reports: Sequence[Report]) -> str:
    values = report_values(_together(reports))
    return json.dumps(values, ensure_ascii=False, indent=2)


def _together(reports: Sequence[Report]) -> Report:
    found = [finding for one in reports for finding in one.findings]
    found.sort(key=lambda one: SEVERITIES.index(one.severity))
    return Report(
        findings=tuple(found),
        suppressed=tuple(chain.from_iterable(one.suppressed for one in reports)),
    )


def _checked(path: Path, catalogue: "Callable[[], Catalogue]") -> Checked:
    if _is_folder(path):
        return _folder(path)
    if path.suffix.lower() == _PLAN:
        return _plan(path)
    return _course(path, catalogue())


def _folder(path: Path) -> Checked:
    if not is_built(path):
        from herstelkit.content import is_pack  # noqa: PLC0415

        if is_pack(path):
            return _content(path)
    return _built(path)


def _content(path: Path) -> Checked:
    from herstelkit.checks import check_course  # noqa: PLC0415
    from herstelkit.content import Catalogue  # noqa: PLC0415

    catalogue = Catalogue.with_packs([path])
    (pack,) = catalogue.packs
    methods = sorted(pack.methods)
    names = listed([catalogue.course(method).name for method in methods])
    report = _together([check_course(method, catalogue) for method in methods])
    said = f"{path}: {_state(report)}. Inhoudspakket {pack.name}, voor {names}."
    after = tuple(line for method in methods for line in _reading(method, catalogue))
    return Checked(said=(said,), report=report, after=after)


def _reading(method: str, catalogue: "Catalogue") -> Iterator[str]:
    from herstelkit.checks import readability  # noqa: PLC0415
    from herstelkit.cli.readings import reading  # noqa: PLC0415

    name = catalogue.course(method).name
    yield from reading(name, readability(method, catalogue))


def _state(report: Report) -> str:
    return "goed te lezen" if report.findings else "in orde"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long; reading it will say so
        return False


def _course(path: Path, catalogue: "Catalogue") -> Checked:
    from herstelkit.build import load_course  # noqa: PLC0415
    from herstelkit.checks import check_planned, planned  # noqa: PLC0415

    run = load_course(path, catalogue)
    plan = planned(run, catalogue)
    report = check_planned(plan, catalogue, path.name)
    first, last = plan.dates[0], plan.dates[-1]
    said = (
        f"{path}: {_state(report)}. {plan.course.name}, "
        f"{counted(len(plan.dates), 'bijeenkomst', 'bijeenkomsten')}, "
        f"van {first.isoformat()} tot en met {last.isoformat()}."
    )
    after = tuple(_reading(run.method, catalogue))
    return Checked(said=(said,), report=report, after=after)


def _plan(path: Path) -> Checked:
    from herstelkit.checks import check_plan  # noqa: PLC0415
    from herstelkit.codec import load_plan  # noqa: PLC0415

    today = dt.datetime.now().astimezone().date()
    report = check_plan(load_plan(path), today)
    said = f"{path}: in orde. Dit plan is goed te lezen."
    return Checked(said=(said,), report=report, tell=_kindly)


def _kindly(report: Report) -> Iterator[str]:
    """Yield the hints for a person's own plan: no codes, and nothing to solve."""
    from herstelkit.cli.plans import place  # noqa: PLC0415

    if report.findings:
        yield "Misschien wil je hier nog eens naar kijken. Het hoeft niet:"
    for finding in report.findings:
        yield f"  {place(finding.path)}: {finding.message}"


def _built(path: Path) -> Checked:
    changes = compare(path)
    report = report_in(manifest_of(path))
    said = [f"{path}: dit pakket is heel, en precies zoals het gebouwd is."]
    if changes:
        from herstelkit.checks_on_disk import check_built  # noqa: PLC0415

        report = check_built(path, changes)
        said = [
            f"{path}: dit pakket is anders dan toen het gebouwd werd.",
            *(f"  {_described(change)}" for change in changes),
            "Heb je dit zelf gedaan? Dan is er niets aan de hand.",
        ]
    return Checked(said=tuple(said), report=report, changed=bool(changes))


def _described(change: Change) -> str:
    match change:
        case Missing(name):
            return f"{name} is weg"
        case Changed(name):
            return f"{name} is veranderd"
        case Added(name):
            return f"{name} is erbij gekomen"
