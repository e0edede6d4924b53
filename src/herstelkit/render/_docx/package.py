"""A Word file as a package: the parts of one of our base files, some of them changed.

A base file is read once for each language. Text is put in as XML; of what is looked
into, the tree is copied. What nobody looks into is written as it was read.
"""

from collections.abc import Iterable, Mapping
from copy import copy
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from attrs import define, field
from lxml import etree

from herstelkit.archive import parts_of
from herstelkit.render._docx.flow import Flow, Para, flow_xml
from herstelkit.render._docx.sheets import set_sizes
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.xml import MAIN, name
from herstelkit.render._ooxml import Element, base_file, properties_part

STYLES: Final = "word/styles.xml"
_NUMBERING: Final = "word/numbering.xml"
_EDGES: Final = {"hdr": "word/header1.xml", "ftr": "word/footer1.xml"}
_DOCUMENT: Final = "word/document.xml"
_RELATIONS: Final = "word/_rels/document.xml.rels"
_TYPES: Final = "[Content_Types].xml"
_CORE: Final = "docProps/core.xml"
_UNREAD: Final = {"docProps/app.xml", "word/theme/theme1.xml", "word/fontTable.xml"}

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_DECLARED: Final = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

Sizes: TypeAlias = tuple[tuple[Style, float], ...]
"""Letters of some styles, in points."""


@define
class Package:
    """The parts of a file that is being made, those that were looked into as trees."""

    _parts: dict[str, bytes]
    _roots: Mapping[str, Element]
    _language: str
    _changed: dict[str, Element] = field(init=False, factory=dict)
    _text: bytes = field(default=b"", init=False)

    @classmethod
    def of(cls, base: str, language: str, sizes: Sizes = ()) -> "Package":
        """Open one of our base files, with a language and other letters in styles."""
        parts, roots = _read(base, language, sizes)
        return cls(dict(parts), roots, language)

    def root(self, part: str) -> Element:
        """Return the root of a part, to change it."""
        if part not in self._changed:
            self._changed[part] = copy(self._roots[part])
        return self._changed[part]

    @property
    def section(self) -> Element:
        """Return what is said of the pages, to change it."""
        return self.root(_DOCUMENT)[0][-1]

    def fill(self, flow: Iterable[Flow], lists: Iterable[str] = ()) -> None:
        """Put in all text, before the section, and the definitions of its lists."""
        self._text = flow_xml(flow).encode()
        head, end, tail = self._parts[_NUMBERING].rpartition(b"</")
        self._parts[_NUMBERING] = head + "".join(lists).encode() + end + tail

    def set_edge(self, edge: Literal["hdr", "ftr"], line: Para) -> None:
        """Make a paragraph the whole header or footer."""
        text = f'{_DECLARED}<w:{edge} xmlns:w="{MAIN}">{line.xml}</w:{edge}>'
        self._parts[_EDGES[edge]] = text.encode()

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

    def parts(self, *, title: str, author: str, subject: str) -> dict[str, bytes]:
        """Return all parts, with the properties that Office shows."""
        types = self.root(_TYPES)
        types[:] = sorted(types, key=_order)
        changed = {part: _xml(root) for part, root in self._changed.items()}
        head, section, tail = _xml(self.root(_DOCUMENT)).partition(b"<w:sectPr")
        changed[_DOCUMENT] = b"".join((head, self._text, section, tail))
        core = properties_part(
            title=title,
            author=author,
            subject=subject,
            language=self._language,
            language_first=False,
        )
        return {**self._parts, **changed, _CORE: core}


@lru_cache(maxsize=32)
def _read(
    base: str, language: str, sizes: Sizes
) -> tuple[Mapping[str, bytes], Mapping[str, Element]]:
    """Return the parts of a base file, and the roots of those that may be changed."""
    parts = parts_of(base_file(base))
    parser = etree.XMLParser(remove_blank_text=True)
    roots = {
        part: etree.fromstring(content, parser)
        for part, content in parts.items()
        if part not in _UNREAD
    }
    for tag in roots[STYLES].iter(name("lang")):
        tag.set(name("val"), language)
    set_sizes(roots[STYLES], dict(sizes))
    return parts | {part: _xml(root) for part, root in roots.items()}, roots


def _order(known: Element) -> tuple[str, str]:
    return str(known.tag), known.get("Extension") or known.get("PartName") or ""


def _xml(root: Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", standalone=True)
