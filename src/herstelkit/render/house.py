"""The look of an organisation, out of what it gives: colours, a font, files."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from attrs import frozen

from herstelkit.errors import Problem
from herstelkit.render._house_files import (
    DECK,
    DOCUMENT,
    UnfitError,
    office_package,
    read_bytes,
)
from herstelkit.render._house_logo import read_logo
from herstelkit.render.palette import USUAL, Look, palette_of

_Read = TypeVar("_Read")
_Reader = Callable[[Path], _Read]


@frozen(kw_only=True)
class House:
    """What is given of a house style: colours as six digits, files by their path."""

    main: str | None = None
    accent: str | None = None
    font: str | None = None
    logo: Path | None = None
    deck: Path | None = None
    document: Path | None = None
    owner: str = ""


def look_of(house: House) -> tuple[Look, dict[str, Problem]]:
    """Return the look of a house, and what is wrong with its files by their field.

    A file that cannot be used is left out of the look.
    """
    problems: dict[str, Problem] = {}

    def tried(name: str, path: Path | None, read: _Reader[_Read]) -> _Read | None:
        try:
            return read(path) if path else None
        except UnfitError as unfit:
            problems[name] = Problem(path="", what=unfit.what, fix=unfit.fix)
            return None

    alt = f"Logo van {house.owner}"
    look = Look(
        palette=palette_of(house.main, house.accent),
        font=house.font or USUAL.font,
        logo=tried("logo", house.logo, lambda path: read_logo(path, alt)),
        deck=tried("deck", house.deck, read_deck),
        document=tried("document", house.document, read_document),
    )
    return look, problems


def read_deck(path: Path) -> bytes:
    """Return a template for slides; UnfitError when no deck can be built on it."""
    return office_package(read_bytes(path), DECK)


def read_document(path: Path) -> bytes:
    """Return a template for documents; UnfitError when none can be built on it."""
    return office_package(read_bytes(path), DOCUMENT)
