"""A Word file of somebody else, opened with care: it may come from an enemy.

Only the parts with text are unpacked, and no more of them than a book of a thousand
pages needs. Nothing is loaded from elsewhere, and no entity is resolved. Whatever is
wrong is one `ContentError`, which never repeats a word of the file.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final, TypeAlias

from lxml import etree

from herstelkit.errors import ContentError, Problem

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml has no public name for it

LARGEST: Final = 100_000_000
"""Most bytes of a file: a book with photographs that people put in themselves."""
MOST_PARTS: Final = 3_000
MOST_TEXT: Final = 25_000_000
"""Most bytes that the parts with text may unpack to; a full book takes two million."""
MOST_NODES: Final = 400_000
"""Most elements and attributes: each takes memory; a full book has seventy thousand."""
_MEGABYTE: Final = 1_000_000

_TYPES: Final = "[Content_Types].xml"
_RELATIONS: Final = "_rels/.rels"
_MAIN: Final = "word/document.xml"
_OTHERS: Final = re.compile(r"(?:header|footer|footnotes|endnotes)[0-9]*\.xml")
_CLOSED: Final = b"\xd0\xcf\x11\xe0"  # an old binary file, or an encrypted new one
_ENTRY: Final = b"PK\x01\x02"
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_FALLBACK: Final = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
)
_AGAIN: Final = "Open het in Word of LibreOffice en bewaar het opnieuw als .docx"
_OTHER: Final = "Kies de werkmap of het werkblad zelf, een bestand op .docx"
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)


class _RefusedError(Exception):
    """A file is not read: what is wrong, and what to do about it."""

    def __init__(self, *, what: str, fix: str) -> None:
        self.what = what
        self.fix = fix
        super().__init__(what, fix)


def stories(data: bytes, name: str) -> list[Element]:
    """Return the parts of a Word file that hold text, the document itself first.

    `name` is what the reader calls the file. ContentError for any file that is not an
    ordinary, whole Word file of a reasonable size.
    """
    try:
        _check(data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [*_stories(archive)]
    except _RefusedError as why:
        problem = Problem(path="", what=why.what, fix=why.fix)
    except _BROKEN:
        problem = Problem(path="", what="dit bestand is beschadigd", fix=_AGAIN)
    raise ContentError(name, (problem,)) from None


def _check(data: bytes) -> None:
    """Refuse what can be refused without unpacking."""
    if len(data) > LARGEST:
        what = f"dit bestand is groter dan {LARGEST // _MEGABYTE} MB"
        raise _RefusedError(what=what, fix="Maak de afbeeldingen erin kleiner")
    if data.startswith(_CLOSED):
        what = "dit bestand heeft een wachtwoord, of is van een oude versie van Word"
        raise _RefusedError(
            what=what, fix="Haal het wachtwoord weg, of bewaar het als .docx"
        )
    if not data.startswith(b"PK"):
        raise _RefusedError(what="dit is geen Word-bestand", fix=_OTHER)
    if data.count(_ENTRY) > MOST_PARTS:
        raise _RefusedError(
            what="dit bestand heeft veel te veel onderdelen", fix=_OTHER
        )


def _stories(archive: zipfile.ZipFile) -> Iterator[Element]:
    names = archive.namelist()
    if len(set(names)) < len(names):
        raise zipfile.BadZipFile
    parts = _Parts(archive)
    _check_kind(parts.read(_TYPES), names)
    main = _main(parts)
    yield parts.tree(main)
    folder = posixpath.dirname(main)
    for name in sorted(names):
        inside, _, last = name.rpartition("/")
        if inside == folder and _OTHERS.fullmatch(last):
            yield parts.tree(name)


def _check_kind(types: bytes, names: list[str]) -> None:
    if b"wordprocessingml" not in types:
        raise _RefusedError(what="dit is geen Word-bestand", fix=_OTHER)
    if b"macroEnabled" in types or any(n.endswith("vbaProject.bin") for n in names):
        fix = "Bewaar het in Word zonder macro’s, als .docx"
        raise _RefusedError(what="dit bestand heeft macro’s", fix=fix)


def _main(parts: "_Parts") -> str:
    """Return the name of the document; programs may call it something else."""
    for relation in _parsed(parts.read(_RELATIONS)):
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    return _MAIN


class _Parts:
    """The parts of a file, as long as they stay within bounds together."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._bytes = MOST_TEXT
        self._nodes = MOST_NODES

    def read(self, name: str) -> bytes:
        """Return a part; what a zip says of its size is not believed."""
        try:
            entry = self._archive.getinfo(name)
        except KeyError:
            raise zipfile.BadZipFile from None
        if entry.flag_bits & 1:
            fix = "Haal het wachtwoord weg en bewaar het opnieuw"
            raise _RefusedError(what="dit bestand heeft een wachtwoord", fix=fix)
        with self._archive.open(entry) as part:
            content = part.read(self._bytes + 1)
        self._bytes -= len(content)
        self._nodes -= content.count(b"<") + content.count(b"=")
        if self._bytes < 0 or self._nodes < 0:
            raise _RefusedError(
                what="uitgepakt is dit bestand veel te groot", fix=_OTHER
            )
        return content

    def tree(self, name: str) -> Element:
        """Return a part as a tree, without the fall-backs for old programs."""
        content = self.read(name)
        if _STRICT in content[:4000]:
            fix = "Bewaar het als gewoon Word-document (.docx)"
            raise _RefusedError(what="dit is bewaard als ‘Strict Open XML’", fix=fix)
        root = _parsed(content)
        for old in [*root.iter(_FALLBACK)]:
            parent = old.getparent()
            if parent is not None:
                parent.remove(old)
        return root


def _parsed(content: bytes) -> Element:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise zipfile.BadZipFile
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.internalDTD is not None:  # in another encoding
        raise zipfile.BadZipFile
    return root
