"""The look of an organisation, out of what it gives: colours, a font, files."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final, TypeVar

from attrs import frozen
from pptx import Presentation

from herstelkit.blocks import (
    BulletList,
    Deck,
    Document,
    DocumentKind,
    Heading,
    NumberedList,
    Paragraph,
    Purpose,
    Slide,
    plain,
)
from herstelkit.errors import ContentError, Problem
from herstelkit.render import docx, pptx
from herstelkit.render._house.files import (
    DECK,
    DOCUMENT,
    Kind,
    UnfitError,
    broken,
    office_package,
    read_bytes,
)
from herstelkit.render._house.logo import read_logo
from herstelkit.render._letter.letter import Letter
from herstelkit.render._letter.report import letter_remarks
from herstelkit.render._remark import Remark
from herstelkit.render._template.deck import open_template
from herstelkit.render._template.report import remarks
from herstelkit.render.palette import USUAL, Look, palette_of

_Read = TypeVar("_Read")
_Reader = Callable[[Path], _Read]


_TRIAL: Final = Deck(
    title="Proef",
    footer="Voettekst",
    slides=tuple(
        Slide(purpose=purpose, title=purpose.value, lead="Tekst", points=("Punt",))
        for purpose in Purpose
    ),
)
"""What is built on a template to see that it can be done, before all the rest is."""
_TRIAL_PAGES: Final = Document(
    kind=DocumentKind.GUIDE,
    title="Proef",
    details=("Regel",),
    footer="Voettekst",
    blocks=(
        Heading(level=1, text="Kop"),
        Paragraph(text=plain("Tekst")),
        BulletList(items=(plain("Punt"),)),
        NumberedList(items=(plain("Punt"),)),
    ),
)


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
    data = office_package(read_bytes(path), DECK)
    _opened(lambda: pptx.render(_TRIAL, look=Look(deck=data)), DECK)
    return data


def read_document(path: Path) -> bytes:
    """Return a template for documents; UnfitError when none can be built on it."""
    data = office_package(read_bytes(path), DOCUMENT)
    _opened(lambda: docx.render(_TRIAL_PAGES, look=Look(document=data)), DOCUMENT)
    return data


def report(path: Path) -> tuple[Remark, ...]:
    """Return what there is to say of a template before anything is built on it.

    ContentError when nothing can be built on it.
    """
    try:
        return _report(path)
    except UnfitError as unfit:
        problem = Problem(path="", what=unfit.what, fix=unfit.fix)
        raise ContentError(str(path), (problem,)) from None


def _report(path: Path) -> tuple[Remark, ...]:
    match path.suffix.lower():
        case ".pptx" | ".potx":
            data = read_deck(path)
            slides = len(Presentation(BytesIO(data)).slides)
            return tuple(_opened(lambda: [*remarks(open_template(data), slides)], DECK))
        case ".docx" | ".dotx":
            data = read_document(path)
            found = _opened(lambda: [*letter_remarks(Letter.of(data))], DOCUMENT)
            return tuple(found)
        case ".pptm" | ".potm" | ".docm" | ".dotm":
            fix = "Bewaar het zonder macro’s, als .pptx of .docx"
            raise UnfitError(what="dit bestand heeft macro’s", fix=fix)
        case _:
            fix = "Kies een bestand op .pptx, .potx, .docx of .dotx"
            raise UnfitError(
                what="dit is geen sjabloon van PowerPoint of Word", fix=fix
            )


def _opened(action: Callable[[], _Read], kind: Kind) -> _Read:
    """Return what an action makes of somebody's file, whatever is wrong with that."""
    try:
        return action()
    except Exception:  # noqa: BLE001 (made by anyone: it can fail in any way)
        raise broken(kind) from None
