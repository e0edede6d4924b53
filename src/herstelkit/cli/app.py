"""The commands. Each one says what it did and where to look next."""

import json
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from herstelkit.cli.app_plan import plans
from herstelkit.cli.dutch import DutchGroup, OneOf, SomeOf, WrongCallError

if TYPE_CHECKING:
    from herstelkit.content import Catalogue

# The rest of herstelkit is imported in the commands that need it: showing the help
# should not wait for the libraries that only building uses.

_WITH_CONTENT = click.option(
    "--inhoud",
    "packs",
    multiple=True,
    metavar="MAP",
    help="Een map met eigen inhoud erbij; mag vaker.",
)

_FORMATS = ("docx", "pptx", "html")
_MATERIALS = (
    "draaiboek",
    "presentaties",
    "werkmap",
    "werkbladen",
    "stukken",
    "posters",
    "folders",
    "groteletters",
)
_DECKS_ONLY = frozenset({"presentaties"})
_PAPER_ONLY = frozenset({"groteletters"})


@click.group(cls=DutchGroup, epilog="Begin met: herstelkit nieuw wrap")
@click.version_option(
    None,
    "--versie",
    package_name="herstelkit",
    message="herstelkit %(version)s",
    help="Toon de versie.",
)
def app() -> None:
    """Maak van één klein cursusbestand een compleet pakket voor je groep."""


@app.command("methodes")
@click.option("--json", "as_json", is_flag=True, help="Toon de lijst als JSON.")
@_WITH_CONTENT
def show_methods(packs: tuple[str, ...], *, as_json: bool) -> None:
    """Toon welke cursussen er zijn, en wat erover bekend is."""
    from herstelkit.cli.methods import as_text, as_values  # noqa: PLC0415

    catalogue = _catalogue(packs)
    if as_json:
        values = as_values(catalogue)
        click.echo(json.dumps(values, ensure_ascii=False, indent=2))
    else:
        click.echo(as_text(catalogue))


@app.command("nieuw", epilog="Welke methodes er zijn, zie je met: herstelkit methodes")
@click.argument("methode")
@click.option(
    "-o",
    "--uit",
    "target",
    default="cursus.toml",
    metavar="BESTAND",
    help="Hoe het bestand gaat heten (anders: cursus.toml).",
)
@_WITH_CONTENT
def new_course(methode: str, target: str, packs: tuple[str, ...]) -> None:
    """Maak een cursusbestand om in te vullen."""
    from herstelkit.cli.new import write_course_file  # noqa: PLC0415

    write_course_file(methode, Path(target), _catalogue(packs))


@app.command(
    "bouw",
    epilog="Meer cursussen tegelijk: herstelkit bouw een.toml twee.toml pakketten",
)
@click.argument("paths", nargs=-1, required=True, metavar="CURSUS.toml… [MAP]")
@click.option(
    "-o",
    "--uit",
    "target",
    metavar="MAP",
    help="De map voor het pakket (anders: de naam van het bestand).",
)
@click.option(
    "--formaat",
    "formats",
    type=SomeOf(_FORMATS),
    default="docx,pptx",
    metavar="SOORTEN",
    help="Welke soorten bestanden: docx, pptx, html, met komma’s ertussen.",
)
@click.option(
    "--alleen",
    "only",
    type=SomeOf(_MATERIALS),
    metavar="DELEN",
    help=f"Maak alleen deze delen: {', '.join(_MATERIALS)}.",
)
@click.option("--zip", "zipped", is_flag=True, help="Maak er ook een zip van.")
@click.option(
    "--via",
    "address",
    metavar="ADRES",
    help="Laat het bouwen door een Dask-cluster, zoals tcp://planner:8786.",
)
@_WITH_CONTENT
def build_courses(  # noqa: PLR0913 (each is an option)
    paths: tuple[str, ...],
    target: str | None,
    formats: frozenset[str],
    only: frozenset[str] | None,
    address: str | None,
    packs: tuple[str, ...],
    *,
    zipped: bool,
) -> int:
    """Bouw het hele pakket bij een cursusbestand, of bij veel tegelijk.

    Bij meer cursussen krijgt elk een eigen map, met de naam van het bestand. Noem je
    als laatste een map, dan komen die daarin. Wat niet veranderd is, blijft staan.
    """
    from herstelkit.cli.building import (  # noqa: PLC0415
        Wish,
        build_alone,
        build_together,
        jobs_of,
    )

    if only:
        _refuse_nothing(formats, only)
    wish = Wish(formats=formats, only=only, packs=packs, zipped=zipped)
    jobs = jobs_of(paths, target, wish)
    if len(jobs) == 1 and address is None:
        return build_alone(jobs[0])
    return build_together(jobs, address)


def _catalogue(packs: tuple[str, ...]) -> "Catalogue":
    from herstelkit.content import Catalogue  # noqa: PLC0415

    return Catalogue.with_packs([Path(folder) for folder in packs])


def _refuse_nothing(formats: frozenset[str], only: frozenset[str]) -> None:
    """Refuse a choice in which no material has a format."""
    if only <= _DECKS_ONLY and formats == {"docx"}:
        reason = "Presentaties zijn er als pptx en html, niet als docx."
    elif not only & _DECKS_ONLY and formats == {"pptx"}:
        reason = "Alleen presentaties zijn er als pptx; de rest is er als docx en html."
    elif only <= _PAPER_ONLY and "docx" not in formats:
        reason = "Grote letters zijn er alleen als docx."
    else:
        return
    raise WrongCallError(reason, click.get_current_context())


@app.command(
    "controleer", epilog="Wat een regel betekent, zie je met: herstelkit regel CODE"
)
@click.argument("paths", nargs=-1, required=True, metavar="BESTAND…")
@click.option("--json", "as_json", is_flag=True, help="Toon het als JSON.")
@click.option(
    "--kies",
    "chosen",
    multiple=True,
    metavar="CODE",
    help="Kijk alleen naar deze regel, of naar alle die zo beginnen; mag vaker.",
)
@click.option(
    "--negeer",
    "left",
    multiple=True,
    metavar="CODE",
    help="Sla deze regel nu over; mag vaker.",
)
@_WITH_CONTENT
def check(
    paths: tuple[str, ...],
    chosen: tuple[str, ...],
    left: tuple[str, ...],
    packs: tuple[str, ...],
    *,
    as_json: bool,
) -> int:
    """Kijk een cursusbestand na, een plan, inhoudspakket of een gebouwd pakket."""
    from herstelkit.cli.checking import check_all  # noqa: PLC0415
    from herstelkit.cli.choosing import Choice  # noqa: PLC0415

    choice = Choice.of(chosen, left)
    wanted = [Path(path) for path in paths]
    catalogue = cache(partial(_catalogue, packs))
    if packs:
        catalogue()  # says what is wrong with them
    return check_all(wanted, catalogue, choice, as_json=as_json)


@app.command("regel")
@click.argument("code", metavar="CODE", required=False)
def show_rule(code: str | None) -> None:
    """Toon wat een regel zegt, waarom, en waar dat vandaan komt; of alle regels."""
    from herstelkit.cli.rules import as_list, as_page, found  # noqa: PLC0415

    click.echo(as_page(found(code)) if code else as_list())


@app.command("huisstijl", epilog="Uitleg staat in docs/huisstijl.md")
@click.argument("template", metavar="SJABLOON")
@click.option("--json", "as_json", is_flag=True, help="Toon de lijst als JSON.")
def show_house_style(template: str, *, as_json: bool) -> int:
    """Kijk wat er in een eigen sjabloon staat, voordat je ermee bouwt."""
    from herstelkit.cli.house import report_on  # noqa: PLC0415

    return report_on(Path(template), as_json=as_json)


@app.command("schema", epilog="Uitleg voor wie een app maakt staat in docs/plan.md")
@click.argument("name", metavar="SOORT", type=OneOf(["plan"]))
def show_schema(name: str) -> None:
    """Toon het JSON Schema van een soort bestand (plan), voor wie een app maakt."""
    from herstelkit.cli.plans import show_schema as show  # noqa: PLC0415

    show(name)


app.add_command(plans)
