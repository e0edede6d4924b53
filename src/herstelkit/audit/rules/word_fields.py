"""Fields and links in Word files."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.word import field_codes, where
from herstelkit.audit.xml import Element, above, every, q, val
from herstelkit.primitives import shown

_BOUNDS: Final = ("w:tc", "w:txbxContent", "w:hyperlink", "w:fldSimple")
_REFERRING: Final = {"PAGEREF", "REF", "NOTEREF"}
_OWN_PLACES: Final = {"_top"}
_NOTES: Final = ("w:footnote", "w:endnote", "w:comment")


@rule("AO25", Kind.DOCX)
def open_fields(package: Package) -> Iterator[Found]:
    """Every field begins, separates and ends in order, in one cell, link or text box.

    Not seen: a field whose code Word does not know.
    """
    for name, root in package.stories:
        stories = [*every(root, *_NOTES)] or [root]
        for story in stories:
            for element, what in _misnested(story):
                yield Found(name, where(element), what)


def _misnested(root: Element) -> Iterator[tuple[Element, str]]:
    pending: list[tuple[Element, bool, bool]] = []  # begin, has a code, separated
    for part in every(root, "w:fldChar", "w:instrText"):
        kind = val(part, "w:fldCharType")
        if kind == "begin":
            pending.append((part, False, False))
            continue
        if not pending:
            yield part, "een veld gaat verder zonder begin"
            continue
        begin, has_code, separated = pending.pop()
        if part.tag == q("w:instrText"):
            pending.append((begin, True, separated))
        elif kind == "separate":
            pending.append((begin, has_code, True))
            if separated:
                yield part, "een veld heeft twee keer een scheiding"
        else:
            yield from _ended(begin, part, has_code=has_code)
    for begin, _, _ in pending:
        yield begin, "een veld heeft geen eind"


def _ended(
    begin: Element, end: Element, *, has_code: bool
) -> Iterator[tuple[Element, str]]:
    if not has_code:
        yield begin, "een veld heeft geen code"
    if above(begin, *_BOUNDS) is not above(end, *_BOUNDS):
        yield begin, "een veld eindigt buiten de cel of koppeling waarin het begint"


@rule("AO26", Kind.DOCX)
def dead_links(package: Package) -> Iterator[Found]:
    """Every link and page reference inside the file leads to a bookmark that is there.

    Not seen: links to a heading by its text, and ``STYLEREF``.
    """
    bookmarks = {
        (val(mark, "w:name") or "").lower()
        for _, root in package.stories
        for mark in every(root, "w:bookmarkStart")
    }
    for name, element, target in _links(package):
        if target.lower() not in bookmarks | _OWN_PLACES:
            what = f"wijst naar bladwijzer {shown(target)}, die er niet is"
            yield Found(name, where(element), what)


def _links(package: Package) -> Iterator[tuple[str, Element, str]]:
    for name, root in package.stories:
        for link in every(root, "w:hyperlink"):
            anchor = val(link, "w:anchor")
            if anchor and not val(link, "r:id"):
                yield name, link, anchor
        for element, code in field_codes(root):
            target = _target(code.split())
            if target:
                yield name, element, target


def _target(code: list[str]) -> str:
    """Return the bookmark that the words of a field code point at, if any."""
    words = [word.strip('"') for word in code]
    if len(words) > 1 and words[0].upper() in _REFERRING:
        return words[1]
    if words[:1] == ["HYPERLINK"] and "\\l" in words[:-1]:
        return words[words.index("\\l") + 1]
    return ""


@rule("AO31", Kind.DOCX)
def page_numbers(package: Package) -> Iterator[Found]:
    """A file with a table of contents shows page numbers in its header or footer.

    Not seen: which of its sections have that header or footer.
    """
    codes = [
        (code.split() or [""])[0].upper()
        for _, root in package.stories
        for _, code in field_codes(root)
    ]
    if {"PAGEREF", "TOC"} & {*codes} and "PAGE" not in codes:
        yield Found("", "", "heeft een inhoudsopgave, maar geen paginanummers")


@rule("AO32", Kind.DOCX)
def empty_references(package: Package) -> Iterator[Found]:
    """Every page reference shows a number already, before Word works its fields out.

    Not seen: whether that number is right; Word, LibreOffice and printers differ.
    """
    for name, root in package.stories:
        start: Element | None = None
        for part in every(root, "w:fldChar", "w:instrText", "w:t"):
            kind = val(part, "w:fldCharType")
            words = (part.text or "").split()
            if part.tag == q("w:instrText"):
                start = part if words[:1] == ["PAGEREF"] else start
            elif words:
                start = None
            elif kind == "end" and start is not None:
                yield Found(name, where(start), "een paginaverwijzing is leeg")
                start = None
