"""Tables, drawings and the title of a Word file."""

from collections.abc import Iterator

from herstelkit.audit.alternative import missing_alternative
from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.word import where
from herstelkit.audit.xml import above, child, every, is_on, text
from herstelkit.primitives import counted


@rule("AT05", Kind.DOCX)
def header_rows(package: Package) -> Iterator[Found]:
    """The first row of every table is marked as its header, and not all empty.

    Not seen: tables of one row or one cell (those arrange, they hold no data), headers
    in the first column, and merged cells.
    """
    for name, root in package.stories:
        for table in every(root, "w:tbl"):
            rows = [row for row in every(table, "w:tr") if above(row, "w:tbl") is table]
            if len(rows) < 2 or above(table, "w:txbxContent") is not None:  # noqa: PLR2004  # a header and a row
                continue
            if not is_on(child(rows[0], "w:trPr/w:tblHeader")):
                what = f"tabel van {counted(len(rows), 'rij', 'rijen')} zonder kopregel"
                yield Found(name, where(table), what)
            elif not text(rows[0], "w:t").strip():
                yield Found(name, where(table), "de kopregel van een tabel is leeg")


@rule("AT06", Kind.DOCX, Kind.PPTX)
def titles(package: Package) -> Iterator[Found]:
    """The file has a title in its properties, which a screen reader says first.

    Not seen: whether it is the title that stands on the first page.
    """
    if not package.property("dc:title"):
        yield Found("docProps/core.xml", "", "heeft geen titel")


@rule("AT07", Kind.DOCX)
def word_alternatives(package: Package) -> Iterator[Found]:
    """Every drawing has an alternative text or is marked as decoration.

    Not seen: whether the text says what the drawing shows; only the name of a file is
    refused. Shapes inside a group need none of their own.
    """
    for name, root in package.stories:
        for properties in every(root, "wp:docPr"):
            what = missing_alternative(properties)
            if what:
                yield Found(name, where(properties), what)
        for shape in every(root, "v:shape", "v:rect", "v:oval", "v:group"):
            if not shape.get("alt") and above(shape, "v:group") is None:
                yield Found(name, where(shape), "een tekening heeft geen omschrijving")
