"""Bytes of a plan file to plain values, with the reason in Dutch when that fails.

Nothing here is raised while another error is being handled: an error of Python's own
JSON reader holds the whole text, and would travel along as its context.
"""

import json
import re
from pathlib import Path
from typing import Any, Final, NoReturn

from herstelkit.errors import ContentError, Problem
from herstelkit.named_file import content_of

MAX_BYTES: Final = 5_000_000
"""Largest plan that is read or saved: some thousands of pages."""

MAX_DIGITS: Final = 15
"""More digits than any number in a plan has."""

_ADVICE: Final = "Kies een plan dat met herstelkit is bewaard"
_UTF8: Final = "Bewaar het opnieuw, met codering UTF-8"

_SIGNS: Final[tuple[tuple[bytes, str], ...]] = (
    # how a file begins, what it is
    (b"PK\x03\x04", "een Word-bestand of een zip"),
    (b"\xd0\xcf\x11\xe0", "een oud of versleuteld Word-bestand"),
    (b"{\\rtf", "een opgemaakt document (RTF)"),
    (b"%PDF", "een PDF"),
)
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")

_FIXES: Final[tuple[tuple[str, str], ...]] = (
    # what Python's reader says, what to do
    ("Expecting ',' delimiter", "Zet een komma tussen twee delen"),
    ("Expecting ':' delimiter", "Zet een dubbele punt achter de naam"),
    ("Expecting property name", "Zet elke naam tussen rechte aanhalingstekens"),
    ("Illegal trailing comma", "Haal de laatste komma weg"),
    ("Expecting value", "Hier ontbreekt iets, of er staat een komma te veel"),
    ("Extra data", "Na de laatste haak hoort niets meer te staan"),
    ("Unterminated string", "Zet aan het eind van de tekst een aanhalingsteken"),
    ("Invalid control", "Schrijf een nieuwe regel in een tekst als \\n"),
    ("Invalid \\", "Schrijf een \\ in een tekst dubbel: \\\\"),
)
_BEGIN_OF_TEXT: Final = re.compile(r"\ufeff?\s*[\[{\"]")
_LONGEST_NAME: Final = 1000


class Block(dict[str, Any]):
    """A JSON object in which a name stands twice; `names` has all of them, in order."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        """Take names and values as they stand in the file."""
        super().__init__(pairs)
        self.names = tuple(name for name, _ in pairs)


class Strange:
    """A number that no plan has and JSON does not know: NaN, Infinity, far too long."""


def is_text(source: str) -> bool:
    """Tell whether a string is the text of a plan rather than the name of a file."""
    long = len(source) > _LONGEST_NAME or "\n" in source
    return long or bool(_BEGIN_OF_TEXT.match(source))


def read_file(path: Path) -> bytes:
    """Return what is in a file; ContentError when it cannot be a plan."""
    data = _read(path)
    if isinstance(data, Problem):
        refuse(str(path), data)
    return data


def decode(source: str, data: bytes) -> str:
    """Return data as text; ContentError when it is of another sort, or too much."""
    text, problem = _decoded(data)
    if problem:
        refuse(source, problem)
    return text


def parse(source: str, text: str) -> Any:
    """Return the values of JSON text; ContentError with the place when it is none."""
    values, problem = _parsed(text.removeprefix("\ufeff"))
    if problem:
        refuse(source, problem)
    return values


def refuse(source: str, *problems: Problem) -> NoReturn:
    """Raise what is wrong, without the text and without another error behind it."""
    raise ContentError(source, problems) from None


def _read(path: Path) -> bytes | Problem:
    folder = "Noem het bestand in deze map"
    try:
        return content_of(path, MAX_BYTES + 1, folder=folder, other=_ADVICE)
    except FileNotFoundError:
        return _problem("dit bestand is er niet", "Kijk de naam en de map na")


def _decoded(data: bytes) -> tuple[str, Problem | None]:
    for sign, what in _SIGNS:
        if data.startswith(sign):
            return "", _problem(f"dit is {what}, geen plan", _ADVICE)
    if len(data) > MAX_BYTES:
        return "", _problem("dit bestand is te groot voor een plan", _ADVICE)
    if data.startswith(_WIDE) or b"\0" in data[:4]:
        return "", _problem("dit bestand is niet bewaard als UTF-8", _UTF8)
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = "hier staat een teken dat niet te lezen is"
        return "", _problem(what, _UTF8, f"regel {line}")


def _parsed(text: str) -> tuple[Any, Problem | None]:
    if len(text) > MAX_BYTES:
        return None, _problem("deze tekst is te groot voor een plan", _ADVICE)
    if not text.strip():
        return None, _problem("hierin staat niets", _ADVICE)
    try:
        return json.loads(
            text,
            object_pairs_hook=_block,
            parse_constant=lambda _: Strange(),
            parse_int=lambda digits: (
                int(digits) if len(digits) <= MAX_DIGITS else Strange()
            ),
        ), None
    except RecursionError:
        what = "hier staan veel te veel haken in elkaar"
        return None, _problem(what, _ADVICE)
    except json.JSONDecodeError as error:
        fix = next((fix for said, fix in _FIXES if error.msg.startswith(said)), _ADVICE)
        place = f"regel {error.lineno}, teken {error.colno}"
        return None, _problem("hier klopt de schrijfwijze van JSON niet", fix, place)


def _block(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    block = dict(pairs)
    return block if len(block) == len(pairs) else Block(pairs)


def _problem(what: str, fix: str, path: str = "") -> Problem:
    return Problem(path=path, what=what, fix=fix)
