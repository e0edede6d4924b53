"""A Word file as a package: the parts of one of our base files, some of them changed.

A base file is read once; its trees are copied for each file that is made. What nobody
looks into is written as it was read.
"""

from collections.abc import Iterable, Mapping
from copy import copy
from functools import cache
from typing import Final

from attrs import define, field
from lxml import etree

from herstelkit.archive import parts_of
from herstelkit.render._docx_xml import Element, name
from herstelkit.render._ooxml import base_file, properties_part

STYLES: Final = "word/styles.xml"
NUMBERING: Final = "word/numbering.xml"
HEADER: Final = "word/header1.xml"
FOOTER: Final = "word/footer1.xml"
_DOCUMENT: Final = "word/document.xml"
_RELATIONS: Final = "word/_rels/document.xml.rels"
_TYPES: Final = "[Content_Types].xml"
_CORE: Final = "docProps/core.xml"
_UNREAD: Final = {"docProps/app.xml", "word/theme/theme1.xml", "word/fontTable.xml"}

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@define
class Package:
    """The parts of a file that is being made, those that were looked into as trees."""

    _parts: dict[str, bytes]
    _roots: Mapping[str, Element]
    _changed: dict[str, Element] = field(init=False, factory=dict)

    @classmethod
    def of(cls, base: str) -> "Package":
        """Open one of our base files."""
        parts, roots = _read(base)
        return cls(dict(parts), roots)

    def root(self, part: str) -> Element:
        """Return the root of a part, to change it."""
        if part not in self._changed:
            self._changed[part] = copy(self._roots[part])
        return self._changed[part]

    @property
    def body(self) -> Element:
        """Return the body of the text; its last member is the section."""
        return self.root(_DOCUMENT)[0]

    def fill(self, elements: Iterable[Element]) -> None:
        """Put all text in the body, before the section."""
        self.body[:] = [*elements, self.body[-1]]

    def relate(self, part: str, kind: str, data: bytes) -> str:
        """Add a part beside the text; return by what name the text can point at it."""
        relations = self.root(_RELATIONS)
        made = {
            "Id": f"rId{len(relations) + 1}",
            "Type": f"{_OFFICE}/{kind}",
            "Target": part.removeprefix("word/"),
        }
        etree.SubElement(relations, f"{{{_PACKAGE}/relationships}}Relationship", made)
        self._parts[part] = data
        return made["Id"]

    def add_type(self, kind: str, **known: str) -> None:
        """Say of what type a part is (`PartName`), or all with an `Extension`."""
        types, tag = self.root(_TYPES), "Override" if "PartName" in known else "Default"
        made = known | {"ContentType": kind}
        etree.SubElement(types, f"{{{_PACKAGE}/content-types}}{tag}", made)

    def parts(
        self, *, title: str, author: str, subject: str, language: str
    ) -> dict[str, bytes]:
        """Return all parts, with a language and the properties that Office shows."""
        for tag in self.root(STYLES).iter(name("lang")):
            tag.set(name("val"), language)
        types = self.root(_TYPES)
        types[:] = sorted(types, key=_order)
        changed = {part: _xml(root) for part, root in self._changed.items()}
        core = properties_part(
            title=title,
            author=author,
            subject=subject,
            language=language,
            language_first=False,
        )
        return {**self._parts, **changed, _CORE: core}


@cache
def _read(base: str) -> tuple[Mapping[str, bytes], Mapping[str, Element]]:
    """Return the parts of a base file, and the roots of those that may be changed."""
    parts = parts_of(base_file(base))
    parser = etree.XMLParser(remove_blank_text=True)
    roots = {
        part: etree.fromstring(content, parser)
        for part, content in parts.items()
        if part not in _UNREAD
    }
    return parts | {part: _xml(root) for part, root in roots.items()}, roots


def _order(known: Element) -> tuple[str, str]:
    return str(known.tag), known.get("Extension") or known.get("PartName") or ""


def _xml(root: Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", standalone=True)
