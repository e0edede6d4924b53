"""Files of an organisation, read with care: they come from anywhere.

What cannot be used raises `UnfitError` with what is wrong and what to do, in Dutch.
"""

import re
import stat
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

from attrs import frozen
from lxml import etree

from herstelkit.archive import write_zip
from herstelkit.errors import reason_of

MAX_BYTES: Final = 20_000_000
MAX_UNPACKED: Final = 150_000_000
MAX_PARTS: Final = 3_000
_MEGABYTE: Final = 1_000_000

_TYPES: Final = "[Content_Types].xml"
_TOP: Final = "_rels/.rels"
_KEPT: Final = {"officeDocument", "core-properties"}
_CLOSED: Final = b"\xd0\xcf\x11\xe0"  # an old binary file, or an encrypted new one
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_MAIN: Final = re.compile(rb"(application/[\w.+-]*?)\.(template|slideshow)\.main\+xml")


class UnfitError(Exception):
    """A file cannot be used: what is wrong, and what to do about it."""

    def __init__(self, *, what: str, fix: str) -> None:
        """Take both halves of a message."""
        self.what = what
        self.fix = fix
        super().__init__(what, fix)


@frozen
class Kind:
    """A kind of Office file: the part it turns on, and what to call it."""

    main: bytes
    prefix: str
    program: str
    ending: str


DECK: Final = Kind(b"presentationml", "ppt/", "PowerPoint", ".pptx")
DOCUMENT: Final = Kind(b"wordprocessingml", "word/", "Word", ".docx")


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return the content of a file that is there, is a file and is not too large."""
    try:
        # Before opening: to open a pipe is to wait for whoever fills it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnfitError(what="dit is geen bestand", fix="Noem het bestand zelf")
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        fix = "Kijk de naam na; hij telt vanaf de map van het cursusbestand"
        raise UnfitError(what="dit bestand is er niet", fix=fix) from None
    except OSError as error:
        what = f"dit bestand kan niet worden geopend ({reason_of(error)})"
        raise UnfitError(what=what, fix="Kijk of je het zelf kunt openen") from None
    except ValueError:  # a name with a NUL
        raise UnfitError(
            what="zo kan een bestand niet heten", fix="Kijk de naam na"
        ) from None
    if len(data) > most:
        what = f"dit bestand is groter dan {most // _MEGABYTE} MB"
        raise UnfitError(what=what, fix="Maak de afbeeldingen erin kleiner")
    return data


def office_package(data: bytes, kind: Kind) -> bytes:
    """Return an Office file as an ordinary one, also where it is a template.

    UnfitError for what is locked, old, damaged, made to do harm, or full of macros.
    """
    if data.startswith(_CLOSED):
        what = "dit bestand heeft een wachtwoord, of is van een oude versie van Office"
        fix = f"Haal het wachtwoord weg, of bewaar het opnieuw als {kind.ending}"
        raise UnfitError(what=what, fix=fix)
    try:
        members = _members(data)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, OSError):
        raise broken(kind) from None
    except (ValueError, UnicodeError, zipfile.zlib.error):  # type: ignore[attr-defined]
        raise broken(kind) from None
    return _checked(members, kind)


def broken(kind: Kind) -> UnfitError:
    """Return what to say of a file that does not open."""
    fix = f"Open het in {kind.program} en bewaar het opnieuw als {kind.ending}"
    return UnfitError(what=f"dit {kind.program}-bestand is beschadigd", fix=fix)


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        whole = sum(entry.file_size for entry in entries)
        if len(entries) > MAX_PARTS or whole > MAX_UNPACKED:
            what = "uitgepakt is dit bestand veel te groot"
            raise UnfitError(what=what, fix="Neem een ander bestand")
        # The size that a zip claims is not to be believed; reading stops at it.
        members = {entry.filename: archive.read(entry) for entry in entries}
        if len(members) < len(entries):
            raise zipfile.BadZipFile
    return members


def _checked(members: dict[str, bytes], kind: Kind) -> bytes:
    types = members.get(_TYPES, b"")
    if kind.main not in types:
        fix = f"Kies een bestand van {kind.program}, op {kind.ending}"
        raise UnfitError(what=f"dit is geen bestand van {kind.program}", fix=fix)
    if b"macroEnabled" in types or any(n.endswith("vbaProject.bin") for n in members):
        fix = f"Bewaar het in {kind.program} zonder macro’s, als {kind.ending}"
        raise UnfitError(what="dit bestand heeft macro’s", fix=fix)
    for name, content in members.items():
        if name.endswith((".xml", ".rels")):
            _refuse_odd(content, kind)
    members[_TOP] = _only_needed(members.get(_TOP, b""), kind)
    members[_TYPES] = _MAIN.sub(rb"\1.%s.main+xml" % _plain(kind), types)
    order = sorted(members, key=lambda name: (name != _TYPES, name))
    return write_zip((name, members[name]) for name in order)


def _only_needed(relations: bytes, kind: Kind) -> bytes:
    """Return what a file points at itself, without all that says who made it when."""
    try:
        root = etree.fromstring(relations)
    except etree.XMLSyntaxError:
        raise broken(kind) from None
    for relation in [*root]:
        if relation.get("Type", "").rpartition("/")[2] not in _KEPT:
            root.remove(relation)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _plain(kind: Kind) -> bytes:
    return b"presentation" if kind is DECK else b"document"


def _refuse_odd(content: bytes, kind: Kind) -> None:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise broken(kind)
    if _STRICT in content[:4000]:
        what = "dit bestand is bewaard als ‘Strict Open XML’"
        raise UnfitError(
            what=what, fix=f"Bewaar het als gewoon bestand op {kind.ending}"
        )
