"""Look at course files and built packs, and say in plain words what is off."""

from collections.abc import Sequence
from pathlib import Path

import click

from herstelkit.build import load_course
from herstelkit.cli.exits import Exit
from herstelkit.content import load_method
from herstelkit.courses import schedule
from herstelkit.errors import ContentError
from herstelkit.pack import Added, Change, Changed, Missing, compare
from herstelkit.primitives import printable


def check_all(paths: Sequence[Path]) -> int:
    """Check each path and return the exit code of the worst."""
    worst = Exit.FINE
    for path in paths:
        try:
            code = _check_pack(path) if _is_folder(path) else _check_course(path)
        except ContentError as error:
            click.echo(printable(f"Er klopt iets niet in {error}"), err=True)
            code = Exit.INPUT
        worst = max(worst, code)
    return worst


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long; reading it will say so
        return False


def _check_course(path: Path) -> Exit:
    run = load_course(path)
    course = load_method(run.method)
    meetings = schedule(course, run)
    first, last = meetings[0].date, meetings[-1].date
    click.echo(
        f"{path}: in orde. {course.name}, {len(meetings)} bijeenkomsten, "
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
