"""Text of a TOML file to values, with the reason in Dutch when that fails."""

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from herstelkit.errors import ContentError, Problem

MAX_BYTES: Final = 1_000_000
"""Largest file that is read; a course file is a thousand times smaller."""

_PLACE = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)")

_REASONS: Final[tuple[tuple[str, str, str], ...]] = (
    # part of the message of tomllib, what, what to do
    (
        "Cannot overwrite a value",
        "deze sleutel staat er twee keer",
        "Haal een van de twee weg",
    ),
    (
        "Cannot declare",
        "dit blok staat er twee keer",
        "Haal een van de twee weg, of gebruik [[dubbele haken]] voor een lijst",
    ),
    (
        "Invalid date or datetime",
        "deze datum of tijd bestaat niet",
        "Kijk op de kalender en schrijf bijvoorbeeld 2027-01-12 of 18:30:00",
    ),
    (
        "Illegal character",
        "hier staat een onzichtbaar stuurteken",
        "Typ deze regel opnieuw",
    ),
    (
        "Unterminated string",
        "deze tekst heeft geen aanhalingsteken aan het eind",
        "Zet er een dubbel aanhalingsteken achter",
    ),
    (
        "Invalid value",
        "de waarde na het is-teken is niet te lezen",
        "Zet een tekst tussen aanhalingstekens",
    ),
    (
        "Expected '='",
        "achter de sleutel ontbreekt het is-teken",
        'Schrijf het als: sleutel = "waarde"',
    ),
    (
        "Invalid statement",
        "deze regel begint niet met een sleutel",
        "Zet er een # voor als het een opmerking is",
    ),
    (
        "Unescaped '\\'",
        "een schuine streep naar achteren (\\) heeft hier een bijzondere betekenis",
        "Schrijf er twee (\\\\), of gebruik /",
    ),
    (
        "Expected newline or end of document",
        "achter de waarde staat nog iets",
        "Zet elke sleutel op een eigen regel",
    ),
)


def read_text(path: Path) -> str:
    """Return the text of a file; ContentError when it is not a small text file."""
    try:
        if path.is_dir():
            raise _refuse(path, "dit is een map", "Noem een bestand in deze map")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _refuse(path, "dit bestand is er niet", "Kijk de naam na") from None
    except (OSError, ValueError):
        raise _refuse(
            path, "dit bestand kan niet worden geopend", "Kijk of je het mag lezen"
        ) from None
    return decode(str(path), data)


def decode(source: str, data: bytes) -> str:
    """Return UTF-8 data as text, with or without the mark that Notepad writes."""
    if len(data) > MAX_BYTES:
        raise _refuse(
            source, "dit bestand is te groot", "Een cursusbestand is één pagina"
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"PK\x03\x04")):
        raise _refuse(
            source,
            "dit is geen gewoon tekstbestand",
            "Bewaar het als platte tekst met codering UTF-8",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _refuse(
            source,
            f"regel {line} bevat een teken dat niet te lezen is",
            "Bewaar het bestand met codering UTF-8",
        ) from None


def parse(source: str, text: str) -> dict[str, Any]:
    """Return the values of TOML text; ContentError with line and reason."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(source, (_explained(str(error)),)) from None
    except (RecursionError, ValueError):
        raise _refuse(
            source,
            "dit bestand is te ingewikkeld of bevat een onmogelijk getal",
            "Begin opnieuw met een bestand van ‘herstelkit nieuw’",
        ) from None


def _explained(message: str) -> Problem:
    place = _PLACE.search(message)
    line = f"regel {place[1]}" if place and place[1] else "einde van het bestand"
    for part, what, fix in _REASONS:
        if part in message:
            return Problem(path=line, what=what, fix=fix)
    return Problem(
        path=line,
        what="dit is niet te lezen als TOML",
        fix="Vergelijk de regel met een voorbeeldbestand",
    )


def _refuse(source: Path | str, what: str, fix: str) -> ContentError:
    return ContentError(str(source), (Problem(path="", what=what, fix=fix),))
