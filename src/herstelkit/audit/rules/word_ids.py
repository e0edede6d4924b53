"""Ids in Word files: content controls, drawings and bookmarks."""

from collections.abc import Iterator
from itertools import chain

from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.word import where
from herstelkit.audit.xml import Element, child, every, val
from herstelkit.primitives import shown


def _twice(package: Package, tag: str, attribute: str, what: str) -> Iterator[Found]:
    """Yield where an attribute has a value that it had before, in all the text."""
    seen: set[str] = set()
    for name, element in _everywhere(package, tag):
        value = val(element, attribute)
        if value is not None and value.lower() in seen:
            yield Found(name, where(element), f"{what} {shown(value)} is er al")
        seen.add((value or "").lower())


def _everywhere(package: Package, tag: str) -> Iterator[tuple[str, Element]]:
    for name, root in package.stories:
        yield from ((name, element) for element in every(root, tag))


@rule("AO20", Kind.DOCX)
def control_ids(package: Package) -> Iterator[Found]:
    """Content controls differ in id: Word calls a file with doubles damaged.

    Not seen: a control without an id; Word gives it one.
    """
    seen: set[str] = set()
    for name, control in _everywhere(package, "w:sdtPr"):
        value = val(child(control, "w:id"))
        if value is not None and value in seen:
            what = f"invulveld-id {shown(value)} is er al"
            yield Found(name, where(control), what)
        seen.add(value or "")


@rule("AO21", Kind.DOCX)
def control_tags(package: Package) -> Iterator[Found]:
    """Content controls differ in tag, so that each answer is read back once.

    Not seen: whether the tags are those that the reader of answers knows.
    """
    yield from _twice(package, "w:tag", "w:val", "invulveld-tag")


@rule("AO22", Kind.DOCX)
def drawing_ids(package: Package) -> Iterator[Found]:
    """Drawings differ in id.

    Not seen: shapes inside a drawing, and drawings of before 2007 (VML).
    """
    yield from _twice(package, "wp:docPr", "id", "tekening-id")


@rule("AO23", Kind.DOCX)
def bookmark_ids(package: Package) -> Iterator[Found]:
    """Bookmarks differ in id and in name, whatever the case of the letters.

    Not seen: names that are longer than the 40 characters that Word keeps.
    """
    yield from _twice(package, "w:bookmarkStart", "w:id", "bladwijzer-id")
    yield from _twice(package, "w:bookmarkStart", "w:name", "bladwijzer")


@rule("AO24", Kind.DOCX)
def open_bookmarks(package: Package) -> Iterator[Found]:
    """Every bookmark starts before it ends, and ends, in the same part.

    Not seen: bookmarks that overlap, which Word allows.
    """
    for name, root in package.stories:
        yield from (
            Found(name, where(element), what) for element, what in _unpaired(root)
        )


def _unpaired(root: Element) -> Iterator[tuple[Element, str]]:
    starts: dict[str, Element] = {}
    for element in every(root, "w:bookmarkStart", "w:bookmarkEnd"):
        ident = val(element, "w:id") or ""
        if str(element.tag).endswith("Start"):
            starts[ident] = element
        elif starts.pop(ident, None) is None:
            yield element, f"bladwijzer {shown(ident)} eindigt zonder begin"
    for ident, element in starts.items():
        yield element, f"bladwijzer {shown(ident)} heeft geen eind"


@rule("AT12", Kind.DOCX)
def named_controls(package: Package) -> Iterator[Found]:
    """Every content control has a title, which a screen reader says as its label.

    Not seen: whether that title is the question. Parts such as a table of contents that
    Word makes itself (``docPartObj``) need none.
    """
    for name, properties in _everywhere(package, "w:sdtPr"):
        titles = chain(every(properties, "w:alias"), every(properties, "w:docPartObj"))
        if not any(val(title) != "" for title in titles):
            yield Found(name, where(properties), "een invulveld heeft geen titel")
