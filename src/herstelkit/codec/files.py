"""Bytes of a file that somebody names to text: small, regular and in UTF-8, or not."""

from pathlib import Path
from typing import Final

from attrs import frozen

from herstelkit.errors import ContentError, Problem
from herstelkit.named_file import content_of

MAX_BYTES: Final = 250_000
"""Largest file that is read: a hundred pages, where a course file is one."""

_UTF8: Final = "Open het in Kladblok, kies Opslaan als, en codering UTF-8"


@frozen
class Sort:
    """What a text file should be, and how to come by such a file."""

    name: str
    advice: str


COURSE_FILE: Final = Sort(
    "cursusbestand", "Maak met ‘herstelkit nieuw wrap’ een bestand, en vul dat in"
)
CONTENT_FILE: Final = Sort(
    "inhoudsbestand", "Schrijf het in Kladblok, zoals het voorbeeld in de uitleg"
)

_SIGNS: Final[tuple[tuple[bytes, str], ...]] = (
    # how a file begins, what it is
    (b"PK\x03\x04", "een Word-bestand of een zip"),
    (b"\xd0\xcf\x11\xe0", "een oud Word-bestand"),
    (b"{\\rtf", "een opgemaakt document (RTF)"),
    (b"%PDF", "een PDF"),
)
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path, sort: Sort = COURSE_FILE) -> str:
    """Return the text of a file; ContentError when it is not a small text file."""
    try:
        data = content_of(
            path,
            MAX_BYTES + 1,
            folder="Noem het bestand in deze map",
            other=f"Noem een {sort.name}",
        )
    except FileNotFoundError:
        raise _absent(path) from None
    if isinstance(data, Problem):
        raise ContentError(str(path), (data,))
    return decode(str(path), data, sort)


def decode(source: str, data: bytes, sort: Sort = COURSE_FILE) -> str:
    """Return UTF-8 data as text, with or without the mark that Notepad writes."""
    for sign, what in _SIGNS:
        if data.startswith(sign):
            raise _refuse(source, f"dit is {what}, geen {sort.name}", sort.advice)
    if data.startswith(_UTF16):
        raise _refuse(source, "dit bestand is bewaard als UTF-16", _UTF8)
    if len(data) > MAX_BYTES:
        raise _refuse(source, "dit bestand is veel te groot", sort.advice)
    if b"\0" in data:
        raise _refuse(source, "dit is geen gewoon tekstbestand", _UTF8)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = "hier staat een teken dat niet te lezen is"
        raise _refuse(source, what, _UTF8, f"regel {line}") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _absent(path: Path) -> ContentError:
    if path.is_symlink():
        what = "dit is een snelkoppeling naar een bestand dat er niet meer is"
        return _refuse(path, what, "Noem het bestand zelf")
    hidden = path.with_name(f"{path.name}.txt")
    if hidden.is_file():  # Notepad adds this, and Windows does not show it
        return _refuse(path, "dit bestand is er niet", f"Bedoel je ‘{hidden.name}’?")
    return _refuse(path, "dit bestand is er niet", "Kijk de naam en de map na")


def _refuse(source: Path | str, what: str, fix: str, place: str = "") -> ContentError:
    return ContentError(str(source), (Problem(path=place, what=what, fix=fix),))
