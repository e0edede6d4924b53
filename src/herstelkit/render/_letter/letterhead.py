"""Our document in the clothes of an organisation's Word template."""

from collections.abc import Mapping
from typing import Final

from lxml import etree

from herstelkit.render._docx.xml import element, name
from herstelkit.render._letter.letter import Letter, R
from herstelkit.render._letter.styles import (
    merged_lists,
    merged_styles,
    raised_lists,
    renamed,
    without_lost_styles,
)
from herstelkit.render._ooxml import Element

_TYPES: Final = "[Content_Types].xml"
_T: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_PR: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PICTURES: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
}


def dressed(
    ours: Mapping[str, bytes], letter: Letter, language: str
) -> dict[str, bytes]:
    """Return the parts of a Word file of ours, those of a template in their place.

    Header and footer stay too: they stand beside those of the template.
    """
    parts = dict(ours)
    trees = {
        entry: etree.fromstring(parts[entry])
        for entry in parts
        if entry.startswith("word/") and entry.endswith(".xml")
    }
    _restyle(trees, letter, language)
    _retheme(trees, letter)
    pictures = _head(parts, trees, letter)
    parts |= {entry: _written(tree) for entry, tree in trees.items()} | pictures
    parts[_TYPES] = _typed(parts[_TYPES], pictures)
    return parts


def _restyle(trees: dict[str, Element], letter: Letter, language: str) -> None:
    styles = letter.tree("styles")
    lists, ours = letter.tree("numbering"), trees["word/numbering.xml"]
    numbering, _, added = merged_lists(lists, ours)
    for entry, tree in trees.items():
        if entry != "word/numbering.xml":
            raised_lists(tree, added)
    if styles is not None:
        names = merged_styles(styles, trees["word/styles.xml"], language)
        for entry, tree in trees.items():
            if entry != "word/styles.xml":
                renamed(tree, names)
        trees["word/styles.xml"] = styles
        without_lost_styles(numbering, styles)
    trees["word/numbering.xml"] = numbering


def _retheme(trees: dict[str, Element], letter: Letter) -> None:
    """Take their theme over, unless it needs pictures: those stay behind."""
    theme = letter.tree("theme")
    if theme is not None and not any(
        R in str(k) for e in theme.iter() for k in e.attrib
    ):
        trees["word/theme/theme1.xml"] = theme


def _head(
    parts: dict[str, bytes], trees: dict[str, Element], letter: Letter
) -> dict[str, bytes]:
    """Put their header above ours and their footer below ours; return pictures."""
    pictures: dict[str, bytes] = {}
    for kind, after in (("header", True), ("footer", False)):
        found = letter.edge(kind)
        if found is None:
            continue
        theirs, source = found
        entry = f"word/{kind}1.xml"
        own = [p for p in trees[entry] if any(True for _ in p.iter(name("r")))]
        root = theirs
        if after:
            root.extend(own)
        else:
            root[:] = [*own, *root]
        trees[entry] = root
        _bring(kind, source, letter, parts, pictures)
    if letter.edge("header"):
        _also_first(trees["word/document.xml"], "headerReference")
    return pictures


def _also_first(document: Element, tag: str) -> None:
    """Show the header on a cover too: that is where a letterhead belongs."""
    for section in document.iter(name("sectPr")):
        if section.find(name("titlePg")) is None:
            continue
        usual = section.find(name(tag))
        if usual is not None:
            first = element(tag, type="first")
            first.set(f"{R}id", usual.get(f"{R}id", ""))
            usual.addnext(first)


def _bring(
    kind: str,
    source: str,
    letter: Letter,
    parts: dict[str, bytes],
    pictures: dict[str, bytes],
) -> None:
    """Copy the pictures of a header or footer, and the relations to them."""
    lines = []
    for ident, (what, target) in sorted(letter.relations(source).items()):
        ending = target.rpartition(".")[2].lower()
        if what != "image" or target not in letter.members or ending not in _PICTURES:
            continue
        file = f"media/{kind}-{len(pictures) + 1}.{ending}"
        pictures[f"word/{file}"] = letter.members[target]
        lines.append(
            f'<Relationship Id="{ident}" Type="{_OFFICE}/image" Target="{file}"/>'
        )
    if lines:
        rels = f'<Relationships xmlns="{_PR[1:-1]}">{"".join(lines)}</Relationships>'
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        parts[f"word/_rels/{kind}1.xml.rels"] = (head + rels).encode()


def _typed(types: bytes, pictures: Mapping[str, bytes]) -> bytes:
    root = etree.fromstring(types)
    known = {entry.get("Extension", "").lower() for entry in root.iter(f"{_T}Default")}
    endings = {entry.rpartition(".")[2] for entry in pictures} - known
    for ending in sorted(endings):
        made = etree.Element(f"{_T}Default")
        made.set("Extension", ending)
        made.set("ContentType", _PICTURES[ending])
        root.insert(0, made)
    return _written(root)


def _written(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
