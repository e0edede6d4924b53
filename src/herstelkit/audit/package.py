"""An Office file taken apart: its parts, relations and properties.

The file may come from anyone: nothing is loaded from elsewhere, no entity is resolved,
and what would unpack to an absurd size is refused.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from attrs import define, field, frozen
from lxml import etree

from herstelkit.audit.xml import Element, every, q

LARGEST: Final = 200_000_000
"""Most bytes that an Office file may unpack to."""
CONTENT_TYPES: Final = "[Content_Types].xml"

_STORIES: Final = ("document", "header", "footer", "footnotes", "endnotes", "comments")
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)


class Unreadable(Exception):  # noqa: N818  # not an error of ours, but of the file
    """A file cannot be taken apart; the argument says in Dutch why."""


@frozen
class Relation:
    """A relation of a part: `kind` is the last word of its type."""

    id: str
    kind: str
    target: str
    """Name of the part, or whatever an external relation points at."""
    external: bool


@define(slots=False)
class Package:
    """The parts of an Office file by name."""

    names: tuple[str, ...]
    """All names in the zip file, in order; one can be there twice."""
    raw: dict[str, bytes]
    _relations: dict[str, tuple[Relation, ...]] = field(factory=dict, init=False)

    @cached_property
    def _parsed(self) -> tuple[dict[str, Element], dict[str, str]]:
        trees: dict[str, Element] = {}
        broken: dict[str, str] = {}
        for name, data in self.raw.items():
            if not name.endswith((".xml", ".rels", ".vml")):
                continue
            try:
                trees[name] = parse(data)
            except etree.XMLSyntaxError as error:
                broken[name] = f"regel {error.lineno}"
        return trees, broken

    @property
    def trees(self) -> dict[str, Element]:
        """Return the parts that are XML."""
        return self._parsed[0]

    @property
    def broken(self) -> dict[str, str]:
        """Return where the parts go wrong that should be XML."""
        return self._parsed[1]

    @property
    def typed(self) -> list[str]:
        """Return the parts whose type is given by name; one can be there twice."""
        return [name for name, _ in self._types("ct:Override", "PartName")]

    @cached_property
    def _by_name(self) -> dict[str, str]:
        return dict(self._types("ct:Override", "PartName"))

    @cached_property
    def _by_extension(self) -> dict[str, str]:
        return dict(self._types("ct:Default", "Extension"))

    def _types(self, tag: str, key: str) -> Iterator[tuple[str, str]]:
        root = self.trees.get(CONTENT_TYPES)
        for entry in () if root is None else every(root, tag):
            name = entry.get(key, "").removeprefix("/").lower()
            yield name, entry.get("ContentType", "")

    def content_type(self, name: str) -> str | None:
        """Return the content type of a part, if it has one."""
        extension = name.rpartition(".")[2].lower()
        return self._by_name.get(name.lower()) or self._by_extension.get(extension)

    def of_type(self, *kinds: str) -> Iterator[tuple[str, Element]]:
        """Yield parts whose content type ends in ``.slide+xml`` for ``slide``."""
        ends = tuple(f"{kind}+xml" for kind in kinds)
        for name, root in self.trees.items():
            if (self.content_type(name) or "").endswith(ends):
                yield name, root

    @cached_property
    def main(self) -> tuple[str, Element] | None:
        """Return the main part: the document or the presentation."""
        return next(self.of_type(".main"), None)

    @cached_property
    def stories(self) -> tuple[tuple[str, Element], ...]:
        """Return the parts of a Word file that hold text."""
        found = self.of_type(".main", *(f".{kind}" for kind in _STORIES))
        return tuple(found)

    @cached_property
    def slides(self) -> tuple[tuple[str, Element], ...]:
        """Return the slides in the order in which they are shown; no orphans."""
        if self.main is None:
            return ()
        name, root = self.main
        parts = {relation.id: relation.target for relation in self.relations(name)}
        wanted = (
            parts.get(entry.get(q("r:id"), "")) for entry in every(root, "p:sldId")
        )
        return tuple((part, self.trees[part]) for part in wanted if part in self.trees)

    def relations(self, name: str) -> tuple[Relation, ...]:
        """Return the relations of a part, in the order in which they stand there."""
        if name not in self._relations:
            self._relations[name] = self._read_relations(name)
        return self._relations[name]

    def _read_relations(self, name: str) -> tuple[Relation, ...]:
        root = self.trees.get(relations_name(name))
        if root is None:
            return ()
        return tuple(
            _relation(name, entry) for entry in every(root, "rel:Relationship")
        )

    def related(self, name: str, kind: str) -> str | None:
        """Return the name of the first part that a part has this relation with."""
        targets = (r.target for r in self.relations(name) if r.kind == kind)
        return next((target for target in targets if target in self.trees), None)

    def property(self, name: str) -> str:
        """Return a core property (``dc:title``), or nothing."""
        for _, root in self.of_type(".core-properties"):
            return (root.findtext(q(name)) or "").strip()
        return ""


def relations_name(name: str) -> str:
    """Return the name of the part that holds the relations of a part."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _relation(source: str, entry: Element) -> Relation:
    target = entry.get("Target", "")
    external = entry.get("TargetMode") == "External"
    if not external:
        place = posixpath.join("/", posixpath.dirname(source), target.split("#")[0])
        target = posixpath.normpath(place).lstrip("/")
    kind = entry.get("Type", "").rpartition("/")[2]
    return Relation(entry.get("Id", ""), kind, target, external)


def parse(data: bytes) -> Element:
    """Return a tree without comments and without the fall-backs for old programs."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(data, parser)
    for fallback in [*every(root, "mc:Fallback")]:
        parent = fallback.getparent()
        if parent is not None:
            parent.remove(fallback)
    return root


def open_package(data: bytes) -> Package:
    """Take an Office file apart; Unreadable when that cannot be done."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [m for m in archive.infolist() if not m.is_dir()]
            if sum(member.file_size for member in members) > LARGEST:
                reason = "dit bestand wordt uitgepakt te groot"
                raise Unreadable(reason)
            raw = {member.filename: archive.read(member) for member in members}
    except _UNREADABLE as error:
        reason = "dit is geen leesbaar Office-bestand"
        raise Unreadable(reason) from error
    return Package(tuple(member.filename for member in members), raw)
