"""A Word template of an organisation: what of it goes into our documents.

Only what is named here is taken over: styles, lists, the theme, headers and footers
with their pictures, margins. Macros, links and attached templates stay behind.
"""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Final

from attrs import define, field
from lxml import etree

from herstelkit.render._docx.xml import name
from herstelkit.render._fonts import face_of
from herstelkit.render._ooxml import Element
from herstelkit.render._template.colour import A, Scheme
from herstelkit.render.palette import USUAL, Look, Palette, palette_of

R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_FIRST_ID: Final = 910_001
"""Ids of figures and of a logo are lower."""
_EDGES: Final = {"header": "headerReference", "footer": "footerReference"}
_WHOLE: Final = {"drawing", "pict", "object", "hyperlink", "AlternateContent"}


@define
class Letter:
    """An opened template."""

    members: Mapping[str, bytes] = field(repr=False)
    main: str

    @classmethod
    def of(cls, data: bytes) -> "Letter":
        """Open a template that `house` found to be a Word file."""
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = {entry: archive.read(entry) for entry in archive.namelist()}
        made = cls(members, "")
        made.main = next(made.related("", "officeDocument"))
        return made

    def related(self, part: str, kind: str) -> Iterator[str]:
        """Yield the parts in the file that a part points at in some way."""
        for relation in self.relations(part).values():
            if relation[0] == kind and relation[1] in self.members:
                yield relation[1]

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return kind and target of the relations of a part; links have no target."""
        folder, _, file = part.rpartition("/")
        raw = self.members.get(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for relation in [] if raw is None else etree.fromstring(raw):
            kind = relation.get("Type", "").rpartition("/")[2]
            target = relation.get("Target", "")
            away = relation.get("TargetMode") == "External"
            whole = posixpath.normpath(posixpath.join("/", folder, target))[1:]
            found[relation.get("Id", "")] = (kind, "" if away else whole)
        return found

    def tree(self, kind: str) -> Element | None:
        """Return the part that the document has for something, if it has one."""
        part = next(self.related(self.main, kind), None)
        return None if part is None else etree.fromstring(self.members[part])

    @property
    def section(self) -> Element | None:
        """Return what is said of the pages: of the last ones, as Word does."""
        body = etree.fromstring(self.members[self.main]).find(name("body"))
        return None if body is None else body.find(name("sectPr"))

    def edge(self, kind: str, first: str = "default") -> tuple[Element, str] | None:
        """Return the content of a header or footer, and the part it is in."""
        section = self.section
        relations = self.relations(self.main)
        for used in [] if section is None else section.iter(name(_EDGES[kind])):
            _, part = relations.get(used.get(f"{R}id", ""), ("", ""))
            if used.get(name("type"), "default") == first and part in self.members:
                return self._clean(part), part
        return None

    def _clean(self, part: str) -> Element:
        """Return a header or footer without what points out of the file."""
        root = etree.fromstring(self.members[part])
        pictures = {
            ident
            for ident, (kind, target) in self.relations(part).items()
            if kind == "image" and target in self.members
        }
        for tag in ("dataBinding", "numPr"):
            for found in [*root.iter(name(tag))]:
                _remove(found)
        for user in [*root.iter(etree.Element)]:
            uses = [v for k, v in user.attrib.items() if str(k).startswith(R)]
            if any(value not in pictures for value in uses):
                _remove(_whole(user, root))
        _describe(root)
        return root

    def has_pictures(self) -> bool:
        """Tell whether the header or footer shows a picture: their own logo."""
        edges = filter(None, map(self.edge, _EDGES))
        return any(next(root.iter(f"{A}blip"), None) is not None for root, _ in edges)

    def margins(self) -> dict[str, int]:
        """Return the margins in twips."""
        found = None if self.section is None else self.section.find(name("pgMar"))
        if found is None:
            return {}
        return {
            str(key).rpartition("}")[2]: abs(int(float(value)))
            for key, value in found.attrib.items()
        }

    def palette(self, look: Look) -> Palette:
        """Return the colours of our own shapes: those given, else of the template."""
        theme = self.tree("theme")
        if look.palette != USUAL.palette or theme is None:
            return look.palette
        colours = Scheme.of(theme, None).colours
        return palette_of(colours.get("accent1"), colours.get("accent2"))

    def font(self) -> str:
        """Return the font of running text: named in the styles, or by the theme."""
        styles, theme = self.tree("styles"), self.tree("theme")
        for fonts in [] if styles is None else _body_fonts(styles):
            if fonts.get(name("ascii")):
                return str(fonts.get(name("ascii")))
        path = f"{A}themeElements/{A}fontScheme/{A}minorFont/{A}latin"
        latin = None if theme is None else theme.find(path)
        return "Times New Roman" if latin is None else latin.get("typeface", "")

    def measuring_font(self) -> str:
        """Return the wider of the font of the template and our usual one."""
        faces = (self.font(), USUAL.font)
        return max(faces, key=lambda font: face_of(font).width)


def _describe(root: Element) -> None:
    """Give drawings an id of their own, and words where they have none."""
    for number, drawing in enumerate(root.iter(f"{_WP}docPr"), start=_FIRST_ID):
        drawing.set("id", str(number))
        if not drawing.get("descr"):
            drawing.set("descr", "Afbeelding in het briefpapier")


def _body_fonts(styles: Element) -> Iterator[Element]:
    for style in styles.iterchildren(name("style")):
        kind = style.get(name("type")), style.get(name("default"))
        if kind == ("paragraph", "1"):
            yield from style.iter(name("rFonts"))
    for defaults in styles.iterchildren(name("docDefaults")):
        yield from defaults.iter(name("rFonts"))


def _whole(user: Element, root: Element) -> Element:
    """Return the drawing or link that a reference is part of."""
    for above in (user, *user.iterancestors()):
        if etree.QName(above).localname in _WHOLE or above.getparent() is root:
            return above
    return user


def _remove(found: Element) -> None:
    parent = found.getparent()
    if parent is not None:
        parent.remove(found)
