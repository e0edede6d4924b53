"""Look at course files, plans and packs, and say in plain words what is off."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from herstelkit.build import load_course
from herstelkit.cli.exits import Exit
from herstelkit.cli.plans import check_plan
from herstelkit.content import Catalogue, is_pack
from herstelkit.errors import ContentError
from herstelkit.materials import CoursePlan, listed
from herstelkit.pack import Added, Change, Changed, Missing, compare
from herstelkit.primitives import counted, printable

_PLAN: Final = ".json"
"""How the name of a person's own plan ends; course files are TOML."""


def check_all(paths: Sequence[Path], catalogue: Catalogue) -> int:
    """Check each path and return the exit code of the worst."""
    worst = Exit.FINE
    for path in paths:
        try:
            code = _check(path, catalogue)
        except ContentError as error:
            click.echo(printable(f"Er klopt iets niet in {error}"), err=True)
            code = Exit.INPUT
        worst = max(worst, code)
    return worst


def _check(path: Path, catalogue: Catalogue) -> Exit:
    if is_pack(path):
        return _check_content(path)
    if _is_folder(path):
        return _check_pack(path)
    if path.suffix.lower() == _PLAN:
        return check_plan(path, dt.datetime.now().astimezone().date())
    return _check_course(path, catalogue)


def _check_content(path: Path) -> Exit:
    catalogue = Catalogue.with_packs([path])
    (pack,) = catalogue.packs
    names = [catalogue.course(method).name for method in sorted(pack.methods)]
    click.echo(f"{path}: in orde. Inhoudspakket {pack.name}, voor {listed(names)}.")
    return Exit.FINE


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long; reading it will say so
        return False


def _check_course(path: Path, catalogue: Catalogue) -> Exit:
    run = load_course(path, catalogue)
    plan = CoursePlan.of(catalogue.course(run.method), run)
    first, last = plan.dates[0], plan.dates[-1]
    click.echo(
        f"{path}: in orde. {plan.course.name}, "
        f"{counted(len(plan.dates), 'bijeenkomst', 'bijeenkomsten')}, "
        f"van {first.isoformat()} tot en met {last.isoformat()}."
    )
    return Exit.FINE


def _check_pack(path: Path) -> Exit:
    changes = compare(path)
    if not changes:
        click.echo(f"{path}: dit pakket is heel, en precies zoals het gebouwd is.")
        return Exit.FINE
    click.echo(f"{path}: dit pakket is anders dan toen het gebouwd werd.")
    for change in changes:
        click.echo(printable(f"  {_described(change)}"))
    click.echo("Heb je dit zelf gedaan? Dan is er niets aan de hand.")
    return Exit.FINDINGS


def _described(change: Change) -> str:
    match change:
        case Missing(name):
            return f"{name} is weg"
        case Changed(name):
            return f"{name} is veranderd"
        case Added(name):
            return f"{name} is erbij gekomen"
