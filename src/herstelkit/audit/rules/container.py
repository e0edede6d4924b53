"""The zip file, its content types and its relations."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.package import CONTENT_TYPES, Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.xml import NAMESPACES
from herstelkit.primitives import shown, unsafe_character

_RELATION: Final = f"{{{NAMESPACES['r']}}}"
_REFERENCE: Final = re.compile(rb"&#(x[0-9A-Fa-f]+|[0-9]+);")
_ESCAPED: Final = re.compile("_x00([01][0-9A-F])_")
_ANY_XML: Final = "application/xml"
_OFFICE_PARTS: Final = ("word/", "ppt/", "docProps/")
_KNOWN: Final = {"0009", "000A", "000D"}


@rule("AO01", Kind.DOCX, Kind.PPTX)
def double_names(package: Package) -> Iterator[Found]:
    """Every name stands in the zip file once, whatever the case of its letters.

    Not seen: bytes between or after the members of the zip file.
    """
    counts = Counter(name.lower() for name in package.names)
    for name in dict.fromkeys(package.names):
        if counts.pop(name.lower(), 1) > 1:
            yield Found(shown(name), "", "staat meer dan eens in het zipbestand")


@rule("AO02", Kind.DOCX, Kind.PPTX)
def unsafe_names(package: Package) -> Iterator[Found]:
    """No name in the zip file leads out of it: no root, drive, ``..`` or backslash.

    Not seen: names that only some systems refuse, such as ``CON``.
    """
    for name in package.names:
        steps = name.split("/")
        if ".." in steps or "" in steps or "\\" in name or ":" in name:
            yield Found(shown(name), "", "de naam wijst buiten het bestand")


@rule("AO03", Kind.DOCX, Kind.PPTX)
def untyped_parts(package: Package) -> Iterator[Found]:
    """Every part has one content type, and every type given by name has its part.

    Not seen: a content type that does not suit what the part holds, unless it says no
    more than that it is XML.
    """
    for name in dict.fromkeys(package.names):
        kind = package.content_type(name)
        ours = name.startswith(_OFFICE_PARTS) and not name.endswith(".rels")
        if name != CONTENT_TYPES and (kind is None or (ours and kind == _ANY_XML)):
            yield Found(shown(name), "", "heeft geen inhoudstype")
    there = {name.lower() for name in package.names}
    for name, number in Counter(package.typed).items():
        if name not in there:
            what = f"noemt {shown(name)}, dat er niet is"
            yield Found(CONTENT_TYPES, "", what)
        if number > 1:
            yield Found(CONTENT_TYPES, shown(name), "heeft meer dan één inhoudstype")


@rule("AO04", Kind.DOCX, Kind.PPTX)
def dangling_relations(package: Package) -> Iterator[Found]:
    """Every relation inside the file leads to a part; ids of relations differ.

    Not seen: a relation of the wrong type, and relations that nothing uses.
    """
    for name in package.trees:
        source = name.replace("_rels/", "", 1).removesuffix(".rels")
        if not name.endswith(".rels"):
            continue
        ids: set[str] = set()
        for relation in package.relations(source):
            if relation.id in ids:
                yield Found(name, shown(relation.id), "staat er dubbel")
            ids.add(relation.id)
            if not relation.external and relation.target not in package.raw:
                what = f"wijst naar {shown(relation.target)}, dat er niet is"
                yield Found(name, shown(relation.id), what)


@rule("AO05", Kind.DOCX, Kind.PPTX)
def undefined_relations(package: Package) -> Iterator[Found]:
    """Every relation id that a part uses is defined for that part.

    Not seen: ids in the fall-back drawings for old programs (``mc:Fallback``).
    """
    for name, root in package.trees.items():
        defined = {relation.id for relation in package.relations(name)}
        for element in root.iter("*"):
            for key, value in element.attrib.items():
                if str(key).startswith(_RELATION) and value and value not in defined:
                    what = f"gebruikt relatie {shown(str(value))}, die er niet is"
                    yield Found(name, "", what)


@rule("AO08", Kind.DOCX, Kind.PPTX)
def broken_parts(package: Package) -> Iterator[Found]:
    """Every XML part is well formed and without a document type; there is a main part.

    Not seen: whether the XML follows its schema; ``openxml-audit`` tests that.
    """
    for name, place in package.broken.items():
        yield Found(name, place, "is geen geldige XML")
    for name, root in package.trees.items():
        if root.getroottree().docinfo.internalDTD is not None:
            yield Found(name, "", "heeft een documenttype (DTD)")
    if package.main is None:
        yield Found("", "", "heeft geen hoofddeel")


@rule("AO09", Kind.DOCX, Kind.PPTX)
def control_characters(package: Package) -> Iterator[Found]:
    """No part holds a control character, also not as ``&#xFFFE;`` or ``_x000B_``.

    Not seen: characters that are allowed but invisible, such as a zero-width space.
    """
    for name, data in package.raw.items():
        if not name.endswith((".xml", ".rels")):
            continue
        text = data.decode("utf-8-sig", "replace")
        found = unsafe_character(text) or _referred(data) or _escaped(text)
        if found:
            yield Found(name, "", f"bevat een stuurteken ({found})")


def _referred(data: bytes) -> str | None:
    """Return the first unsafe character that is written as a number."""
    for match in _REFERENCE.findall(data):
        number = match.decode()
        code = int(number[1:], 16) if number.startswith("x") else int(number[:9])
        found = unsafe_character(chr(code)) if code < 0x110000 else f"U+{code:X}"  # noqa: PLR2004  # the end of Unicode
        if found:
            return found
    return None


def _escaped(text: str) -> str | None:
    """Return the first control character that is written the way Office escapes it."""
    codes = (f"00{code}" for code in _ESCAPED.findall(text))
    return next((f"U+{code}" for code in codes if code not in _KNOWN), None)
