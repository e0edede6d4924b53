"""The commands. Each one says what it did and where to look next."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from herstelkit.cli.app_plan import plans
from herstelkit.cli.dutch import DutchGroup, OneOf, SomeOf, WrongCallError
from herstelkit.cli.progress import Progress

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


@app.command("bouw")
@click.argument("cursus", metavar="CURSUS.toml")
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
@_WITH_CONTENT
def build_course(
    cursus: str,
    target: str | None,
    formats: frozenset[str],
    only: frozenset[str] | None,
    packs: tuple[str, ...],
    *,
    zipped: bool,
) -> None:
    """Bouw het hele pakket bij een cursusbestand."""
    from herstelkit.build import (  # noqa: PLC0415
        OVERVIEW,
        Format,
        Material,
        build_pack,
        load_course,
    )

    if only:
        _refuse_nothing(formats, only)
    source = Path(cursus)
    catalogue = _catalogue(packs)
    run = load_course(source, catalogue)
    with Progress() as progress:
        pack = build_pack(
            run,
            Path(target or source.stem),
            catalogue=catalogue,
            formats=frozenset(map(Format, formats)),
            only=frozenset(map(Material, only)) if only else None,
            zipped=zipped,
            progress=progress,
        )
    click.echo(f"Klaar: {len(pack.files)} bestanden in {pack.root}")
    if pack.kept:
        click.echo(
            "In het vorige pakket had je iets veranderd. "
            f"Dat staat nu, zoals het was, in {pack.kept}"
        )
    if pack.zipped:
        click.echo(f"Als één bestand: {pack.zipped}")
    click.echo(f"Open eerst: {pack.root / OVERVIEW}")


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
    return check_all(wanted, _catalogue(packs), choice, as_json=as_json)


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
