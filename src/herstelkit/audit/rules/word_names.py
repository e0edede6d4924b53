"""Styles and lists in Word files: what is used must be defined."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.look import Styles
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.word import Numbering, paragraphs, where, words
from herstelkit.audit.xml import Element, above, child, every, val
from herstelkit.primitives import shown

_STYLED: Final = {
    "w:pStyle": "paragraph",
    "w:rStyle": "character",
    "w:tblStyle": "table",
}
_LINKING: Final = ("w:basedOn", "w:next", "w:link")


@rule("AO27", Kind.DOCX)
def undefined_styles(package: Package) -> Iterator[Found]:
    """Every style that text, tables, lists and styles name is defined, with its kind.

    Not seen: two styles with one name, and styles that nothing uses.
    """
    defined = Styles.of(package).by_id
    for name, root in package.trees.items():
        for element in every(root, *_STYLED):
            wanted = _STYLED[f"w:{str(element.tag).rpartition('}')[2]}"]
            style = defined.get(val(element) or "")
            if style is None or val(style, "w:type") != wanted:
                what = f"opmaakprofiel {shown(val(element) or '')} is er niet"
                yield Found(name, where(element), what)
        for element in every(root, *_LINKING):
            if val(element) not in defined:
                what = f"opmaakprofiel {shown(val(element) or '')} is er niet"
                yield Found(name, "", what)


@rule("AO28", Kind.DOCX)
def undefined_lists(package: Package) -> Iterator[Found]:
    """Every list that text or a style names is defined, with a definition behind it.

    Not seen: a level of a list that has no definition.
    """
    lists = _numbering(package)
    for name, root in package.trees.items():
        for number in every(root, "w:numId"):
            wanted = val(number) or ""
            if wanted not in lists.lists and wanted != "0":
                what = f"lijst {shown(wanted)} is er niet"
                yield Found(name, where(number), what)
    for number_id in lists.lists:
        if lists.abstract(number_id) not in lists.abstracts:
            what = f"lijst {shown(number_id)} heeft geen definitie"
            yield Found("word/numbering.xml", "", what)


@rule("AO30", Kind.DOCX)
def counting_on(package: Package) -> Iterator[Found]:
    """A numbered list that comes after other text or a heading starts again at 1.

    Not seen: lists inside a list, and a list that goes on after an indented paragraph
    or a table: that may be meant. Headings with numbers are left alone.
    """
    lists, styles = _numbering(package), Styles.of(package)
    for name, root in package.stories:
        interrupted: dict[str, bool] = {}
        used: set[str] = set()
        for paragraph in paragraphs(root):
            listed = styles.list_of(paragraph)
            if listed is None or styles.level(paragraph):
                if _interrupts(paragraph):
                    interrupted = dict.fromkeys(interrupted, True)
            elif listed[1] == 0 and lists.counts(listed[0]):
                number, kind = listed[0], lists.abstract(listed[0])
                restarts = number not in used and lists.restarts(number)
                if interrupted.get(kind) and not restarts:
                    yield Found(name, where(paragraph), "de lijst telt door")
                interrupted[kind] = False
                used.add(number)


def _interrupts(paragraph: Element) -> bool:
    """Tell whether a paragraph ends a list: it has text, and is no part of an item."""
    indented = child(paragraph, "w:pPr/w:ind") is not None
    return bool(words(paragraph).strip()) and not indented and not _in_cell(paragraph)


def _in_cell(paragraph: Element) -> bool:
    return above(paragraph, "w:tc") is not None


def _numbering(package: Package) -> Numbering:
    return Numbering(next((r for _, r in package.of_type(".numbering")), None))
