"""An Office file of somebody else, opened with care: it may come from an enemy.

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
from contextlib import contextmanager
from typing import Final, TypeAlias

from attrs import frozen
from lxml import etree

from herstelkit.errors import ContentError, Problem

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml has no public name for it

LARGEST: Final = 100_000_000
"""Most bytes of a file: a book with photographs that people put in themselves."""
MOST_PARTS: Final = 3_000
MOST_TEXT: Final = 25_000_000
"""Most bytes that the parts with text may unpack to; a full book takes two million."""
MOST_NODES: Final = 450_000
"""Most elements and attributes: each takes memory; a full book has seventy thousand."""
_MEGABYTE: Final = 1_000_000

_TYPES: Final = "[Content_Types].xml"
_OTHERS: Final = re.compile(r"(?:header|footer|footnotes|endnotes)[0-9]*\.xml")
_CLOSED: Final = b"\xd0\xcf\x11\xe0"  # an old binary file, or an encrypted new one
_OPEN_DOCUMENT: Final = b"mimetypeapplication/vnd.oasis.opendocument."
"""Stands at the start of files of LibreOffice itself, such as .odt."""
_ENTRY: Final = b"PK\x01\x02"
_USUAL: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""How Office packs; of other ways a few bytes can take gigabytes before we can stop."""
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_FALLBACK: Final = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
)
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


@frozen(kw_only=True)
class Sort:
    """A sort of Office file: what it is called, and how to tell it from others."""

    name: str
    program: str
    ending: str
    mark: bytes
    """Stands among the types of its parts."""
    main: str
    """Usual name of its main part."""
    instead: str
    """What to do when a file is of another sort."""


WORD: Final = Sort(
    name="Word-bestand",
    program="Word of LibreOffice",
    ending=".docx",
    mark=b"wordprocessingml",
    main="word/document.xml",
    instead="Kies de werkmap of het werkblad zelf, een bestand op .docx",
)
SLIDES: Final = Sort(
    name="presentatie",
    program="PowerPoint of LibreOffice",
    ending=".pptx",
    mark=b"presentationml",
    main="ppt/presentation.xml",
    instead="Kies de presentatie zelf, een bestand op .pptx",
)


def stories(data: bytes, name: str) -> list[Element]:
    """Return the parts of a Word file that hold text, the document itself first.

    `name` is what the reader calls the file. ContentError for any file that is not an
    ordinary, whole Word file of a reasonable size.
    """
    with opened(data, name, WORD) as parts:
        return [*_stories(parts)]


@contextmanager
def opened(data: bytes, name: str, sort: Sort) -> Iterator["Parts"]:
    """Open a file of a sort, for as long as its parts are read.

    ContentError, also from within, for what is no ordinary, whole file of that sort.
    """
    try:
        _check(data, sort)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield Parts(archive, sort)
    except _RefusedError as why:
        problem = Problem(path="", what=why.what, fix=why.fix)
    except _BROKEN:
        fix = f"Open het in {sort.program} en bewaar het opnieuw als {sort.ending}"
        problem = Problem(path="", what="dit bestand is beschadigd", fix=fix)
    else:
        return
    raise ContentError(name, (problem,)) from None


def _check(data: bytes, sort: Sort) -> None:
    """Refuse what can be refused without unpacking."""
    if len(data) > LARGEST:
        what = f"dit bestand is groter dan {LARGEST // _MEGABYTE} MB"
        raise _RefusedError(what=what, fix="Maak de afbeeldingen erin kleiner")
    if data.startswith(_CLOSED):
        what = (
            "dit bestand heeft een wachtwoord, of is van een oude versie van "
            f"{sort.program.partition(' ')[0]}"
        )
        fix = f"Haal het wachtwoord weg, of bewaar het als {sort.ending}"
        raise _RefusedError(what=what, fix=fix)
    if not data.startswith(b"PK"):
        raise _other(sort)
    if _OPEN_DOCUMENT in data[:100]:
        raise _RefusedError(
            what="dit bestand is op de manier van LibreOffice zelf bewaard",
            fix=f"Open het daarin, kies Opslaan als, en bewaar het als {sort.ending}",
        )
    if data.count(_ENTRY) > MOST_PARTS:
        what = "dit bestand heeft veel te veel onderdelen"
        raise _RefusedError(what=what, fix=sort.instead)


def _other(sort: Sort) -> _RefusedError:
    return _RefusedError(what=f"dit is geen {sort.name}", fix=sort.instead)


def _stories(parts: "Parts") -> Iterator[Element]:
    yield parts.tree(parts.main)
    folder = posixpath.dirname(parts.main)
    for name in sorted(parts.names):
        inside, _, last = name.rpartition("/")
        if inside == folder and _OTHERS.fullmatch(last):
            yield parts.tree(name)


def _check_kind(types: bytes, names: list[str], sort: Sort) -> None:
    if sort.mark not in types:
        raise _other(sort)
    if b"macroEnabled" in types or any(n.endswith("vbaProject.bin") for n in names):
        fix = f"Bewaar het zonder macro’s, als {sort.ending}"
        raise _RefusedError(what="dit bestand heeft macro’s", fix=fix)


class Parts:
    """The parts of a file, as long as they stay within bounds together."""

    def __init__(self, archive: zipfile.ZipFile, sort: Sort) -> None:
        """Look at what there is, and refuse a file of another sort."""
        self._archive = archive
        self._sort = sort
        self._bytes = MOST_TEXT
        self._nodes = MOST_NODES
        self.names = archive.namelist()
        if len(set(self.names)) < len(self.names):
            raise zipfile.BadZipFile
        _check_kind(self.read(_TYPES), self.names, sort)
        self.main = self.related("", "officeDocument").get("") or sort.main

    def related(self, name: str, kind: str) -> dict[str, str]:
        """Return the parts that a part leads to by a kind of relation, by their ids.

        The first of them stands under no id too; the package itself has no name.
        """
        folder, file = posixpath.split(name)
        relations = posixpath.join(folder, "_rels", f"{file}.rels")
        found: dict[str, str] = {}
        if relations not in self.names and name:
            return found
        for relation in _parsed(self.read(relations)):
            if relation.get("Type", "").endswith(f"/{kind}"):
                place = posixpath.join("/", folder, relation.get("Target", ""))
                target = posixpath.normpath(place).lstrip("/")
                found.setdefault("", target)
                found[relation.get("Id", "")] = target
        return found

    def size(self, name: str) -> int:
        """Return how many bytes a part takes in the file."""
        return self._archive.getinfo(name).compress_size

    def read(self, name: str) -> bytes:
        """Return a part; what a zip says of its size is not believed."""
        try:
            entry = self._archive.getinfo(name)
        except KeyError:
            raise zipfile.BadZipFile from None
        if entry.flag_bits & 1:
            fix = "Haal het wachtwoord weg en bewaar het opnieuw"
            raise _RefusedError(what="dit bestand heeft een wachtwoord", fix=fix)
        if entry.compress_type not in _USUAL:
            raise zipfile.BadZipFile
        with self._archive.open(entry) as part:
            content = part.read(self._bytes + 1)
        self._bytes -= len(content)
        self._nodes -= content.count(b"<") + content.count(b"=")
        if self._bytes < 0 or self._nodes < 0:
            what = "uitgepakt is dit bestand veel te groot"
            raise _RefusedError(what=what, fix=self._sort.instead)
        return content

    def tree(self, name: str) -> Element:
        """Return a part as a tree, without the fall-backs for old programs."""
        content = self.read(name)
        if _STRICT in content[:4000]:
            fix = f"Bewaar het als gewoon bestand, op {self._sort.ending}"
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
