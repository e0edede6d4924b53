"""Sharing part of a plan at the command line: what goes along, and what does not."""

import datetime as dt
from pathlib import Path
from typing import NoReturn

import click

from herstelkit.cli.dutch import WrongCallError
from herstelkit.codec import load_plan
from herstelkit.plan_book import note_questions
from herstelkit.plan_sharing import NothingToShareError, share_plan
from herstelkit.primitives import listed, printable, shown, unsafe_character
from herstelkit.wrap import CRISIS, Part, Wrap
from herstelkit.wrap.sharing import (
    NOTES,
    SHAREABLE,
    UnknownPartError,
    is_written,
    left_out,
    part_named,
)


def share(
    path: Path,
    words: str,
    recipient: str,
    folder: Path,
    *,
    card: bool,
    look_again: str | None,
) -> None:
    """Write what somebody chose in a new folder, and say what is in it."""
    parts = _parts(words)
    ids = [part.id for part in parts]
    if card and CRISIS.id not in ids:
        _refuse(
            "Een zakkaart komt uit je crisisplan. Zet dat dan ook bij --onderdelen, "
            "of laat --zakkaart weg."
        )
    if look_again and not card:
        _refuse("De dag bij --opnieuw hoort bij --zakkaart.")
    name = _recipient(recipient)
    again = _day(look_again)
    plan = load_plan(path)
    today = dt.datetime.now().astimezone().date()
    try:
        files = share_plan(
            plan,
            ids,
            name,
            folder,
            today,
            card=card,
            look_again=again,
            questions=note_questions(plan) if NOTES.id in ids else {},
        )
    except NothingToShareError:
        _refuse(f"In {_titles(parts)} staat nog niets. Kies iets waarin je schreef.")
    except ValueError:  # all else was looked at before
        _refuse("Kies bij --opnieuw een dag na vandaag, binnen anderhalf jaar.")
    click.echo(f"Gemaakt in {printable(str(folder))}:")
    for file in files:
        click.echo(f"  {file.name}")
    _tell(plan, parts)


def _tell(plan: Wrap, parts: list[Part]) -> None:
    """Say which parts went along and which did not."""
    filled = [part for part in parts if is_written(getattr(plan, part.id))]
    empty = [part for part in parts if part not in filled]
    out = left_out(plan, [part.id for part in parts])
    click.echo(f"Dit zit erin: {_titles(filled)}.")
    if empty:
        click.echo(f"Hier staat nog niets: {_titles(empty)}.")
    if out:
        click.echo(f"Dit zit er niet bij: {_titles(out)}.")
    click.echo("Alleen jij kunt de map openen. Jij kiest wie wat krijgt.")


def _titles(parts: list[Part] | tuple[Part, ...]) -> str:
    return listed([part.label_nl for part in parts])


def _parts(words: str) -> list[Part]:
    named = [word.strip() for word in words.split(",") if word.strip()]
    if not named:
        _refuse("Noem bij --onderdelen minstens één onderdeel van je plan.")
    return [*dict.fromkeys(map(_part, named))]


def _part(word: str) -> Part:
    try:
        return part_named(word)
    except UnknownPartError as error:
        known = ", ".join(part.label_nl for part in SHAREABLE)
        near = f"Bedoel je ‘{error.near}’?" if error.near else f"Kies uit: {known}."
        _refuse(f"Het onderdeel ‘{shown(word)}’ ken ik niet. {near}")


def _recipient(text: str) -> str:
    if unsafe_character(text):
        _refuse("Bij --voor staat een onzichtbaar stuurteken. Typ het opnieuw.")
    return " ".join(text.split())


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        _refuse("Schrijf de dag bij --opnieuw als 2027-05-01.")


def _refuse(reason: str) -> NoReturn:
    raise WrongCallError(reason, click.get_current_context())
