"""Slides for who cannot see them, or not well."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.alternative import missing_alternative
from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.slide import (
    has_text,
    kind,
    placeholder,
    shapes,
    title,
    where,
)
from herstelkit.audit.xml import above, child, every, q, text, val

_DRAWN: Final = ("p:pic", "p:graphicFrame", "p:grpSp", "p:cxnSp", "p:sp")


@rule("AT20", Kind.PPTX)
def slide_titles(package: Package) -> Iterator[Found]:
    """Every slide has a title, in its title placeholder, that no other slide has.

    Not seen: whether the title says what the slide is about.
    """
    seen: set[str] = set()
    for name, root in package.slides:
        shape = title(root)
        words = "" if shape is None else " ".join(text(shape, "a:t").split()).lower()
        if not words:
            yield Found(name, "", "heeft geen titel")
        elif words in seen:
            yield Found(name, "", "heeft de titel van een andere dia")
        seen.add(words)


@rule("AT21", Kind.PPTX)
def reading_order(package: Package) -> Iterator[Found]:
    """A slide is read title first, footer and number last.

    Not seen: the order of what stands between those; pictures that are decoration may
    come before the title.
    """
    for name, root in package.slides:
        read = [shape for shape in shapes(root) if has_text(shape)]
        kinds = [kind(shape) or "" for shape in read]
        if title(root) in read[1:]:
            yield Found(name, "", "de titel wordt niet als eerste voorgelezen")
        edges = [sort in {"ftr", "sldNum", "dt"} for sort in kinds]
        if edges != sorted(edges):
            yield Found(name, "", "de voettekst wordt voor de tekst voorgelezen")


@rule("AT22", Kind.PPTX)
def slide_alternatives(package: Package) -> Iterator[Found]:
    """Everything drawn on a slide has an alternative text or is marked as decoration.

    Not seen: whether the text says what is shown; only the name of a file is refused.
    What is drawn on layouts is not read aloud. Shapes in a group need no text.
    """
    for name, root in package.slides:
        for shape in every(root, *_DRAWN):
            inner = above(shape, "p:grpSp") is not None
            speaks = shape.tag == q("p:sp") and (
                has_text(shape) or placeholder(shape) is not None
            )
            properties = next(every(shape, "p:cNvPr"), None)
            if inner or speaks or properties is None:
                continue
            what = missing_alternative(properties)
            if what:
                yield Found(name, where(shape), what)


@rule("AT23", Kind.PPTX)
def slide_tables(package: Package) -> Iterator[Found]:
    """The first row of a table on a slide is marked as its header.

    Not seen: headers in the first column, and merged cells.
    """
    for name, root in package.slides:
        for table in every(root, "a:tbl"):
            if val(child(table, "a:tblPr"), "firstRow") != "1":
                yield Found(name, where(table), "tabel zonder kopregel")
