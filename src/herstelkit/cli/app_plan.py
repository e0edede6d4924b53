"""The commands for a person's own plan. Each says what it did, and for whose eyes."""

from pathlib import Path

import click

from herstelkit.cli.dutch import DutchGroup

# The rest is imported in the commands that need it: see `herstelkit.cli.app`.


@click.group("plan", cls=DutchGroup, epilog="Begin met: herstelkit plan nieuw")
def plans() -> None:
    """Houd je eigen plan bij, in een bestand dat van jou is."""


@plans.command("nieuw", epilog="Het plan is leeg. Alles mag leeg blijven.")
@click.option(
    "-o",
    "--uit",
    "target",
    default="plan.json",
    metavar="BESTAND",
    help="Hoe het bestand gaat heten (anders: plan.json).",
)
def new_plan(target: str) -> None:
    """Maak een leeg plan, dat alleen jij kunt lezen."""
    from herstelkit.cli.plans import write_empty_plan  # noqa: PLC0415

    write_empty_plan(Path(target))


@plans.command("toon")
@click.argument("path", metavar="PLAN.json")
def show_plan(path: str) -> None:
    """Laat zien wat er in een plan is ingevuld."""
    from herstelkit.cli.plans import show_plan as show  # noqa: PLC0415

    show(Path(path))


@plans.command("lees", epilog="Wat er al stond, blijft staan: kies met -o een naam.")
@click.argument("books", nargs=-1, required=True, metavar="WERKMAP.docx…")
@click.option(
    "-o",
    "--uit",
    "target",
    default="plan.json",
    metavar="BESTAND",
    help="Hoe het plan gaat heten (anders: plan.json).",
)
@click.option(
    "--bij",
    "base",
    metavar="PLAN.json",
    help="Een plan dat er al is; wat in de werkmap staat, komt eroverheen.",
)
def read_plan(books: tuple[str, ...], target: str, base: str | None) -> int:
    """Lees een ingevulde werkmap of werkbladen in een plan."""
    from herstelkit.cli.plan_books import read_into_plan  # noqa: PLC0415

    paths = [Path(book) for book in books]
    return read_into_plan(paths, Path(target), Path(base) if base else None)


@plans.command("werkmap", epilog="Lees hem later terug met: herstelkit plan lees")
@click.argument("path", metavar="PLAN.json")
@click.option(
    "-o",
    "--uit",
    "target",
    default="werkmap.docx",
    metavar="BESTAND",
    help="Hoe de werkmap gaat heten (anders: werkmap.docx).",
)
@click.option(
    "--cursus",
    "course",
    metavar="CURSUS.toml",
    help="Het cursusbestand van je groep, voor de werkmap van die groep.",
)
def write_workbook(path: str, target: str, course: str | None) -> None:
    """Maak een werkmap waarin je plan al is ingevuld."""
    from herstelkit.cli.plan_books import write_from_plan  # noqa: PLC0415

    write_from_plan(Path(path), Path(target), Path(course) if course else None)


@plans.command("deel", epilog="Uitleg staat in docs/delen.md")
@click.argument("path", metavar="PLAN.json")
@click.option(
    "--onderdelen",
    "parts",
    required=True,
    metavar="DELEN",
    help="Wat je deelt: crisisplan, mensen, …, met komma’s ertussen.",
)
@click.option("--voor", "recipient", default="", metavar="WIE", help="Voor wie het is.")
@click.option(
    "-o",
    "--uit",
    "folder",
    default="gedeeld",
    metavar="MAP",
    help="Hoe de map gaat heten (anders: gedeeld).",
)
@click.option("--zakkaart", "card", is_flag=True, help="Maak er ook een zakkaart bij.")
@click.option(
    "--opnieuw",
    "look_again",
    metavar="DAG",
    help="Wanneer je de zakkaart opnieuw bekijkt (anders: na anderhalf jaar).",
)
def share_plan(
    path: str,
    parts: str,
    recipient: str,
    folder: str,
    look_again: str | None,
    *,
    card: bool,
) -> None:
    """Deel een stuk van je plan: alleen wat je kiest."""
    from herstelkit.cli.plan_share import share  # noqa: PLC0415

    share(Path(path), parts, recipient, Path(folder), card=card, look_again=look_again)
