"""What stands in a Word file, read back as the values that the renderer measures."""

from herstelkit.render._docx.flow import Cell, Grid, Para, Row
from herstelkit.render._docx.text import Piece
from herstelkit.render._docx.xml import name

EMU = 635
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def flow(elements):
    """Return paragraphs and tables as values."""
    return [grid(e) if e.tag == name("tbl") else para(e) for e in elements]


def grid(table):
    rows = [
        Row(cells(row), int(value(row, "trHeight") or 0))
        for row in table.iter(name("tr"))
    ]
    return Grid(value(table, "tblStyle"), (), rows)


def cells(row):
    return [
        Cell(
            int(next(cell.iter(name("tcW"))).get(name("w"))),
            [para(line) for line in cell.findall(name("p"))],
        )
        for cell in row.iter(name("tc"))
    ]


def para(paragraph):
    properties = paragraph[0]
    spacing = properties.find(name("spacing"))
    given = {} if spacing is None else spacing.attrib
    return Para(
        properties[0].get(name("val")),
        [piece(run) for run in paragraph.findall(name("r"))],
        list_id=int(properties.find(name("numPr")) is not None),
        white={
            side: int(given[name(side)])
            for side in ("before", "after")
            if name(side) in given
        },
    )


def piece(run):
    """Return a run: its own text, not that in a drawing, and the room of a drawing."""
    beside = above = 0
    for size in run.iter(f"{DRAWING}extent"):
        if size.getparent().tag == f"{DRAWING}anchor":
            beside += int(size.get("cx")) // EMU
        else:
            above += int(size.get("cy")) // EMU
    text = "".join(letters.text or "" for letters in run.findall(name("t")))
    leaps = run.find(name("tab")) is not None
    return Piece("", text, value(run, "rStyle"), leaps, beside, above)


def value(element, tag):
    """Return the value of the first element of some sort, if there is one."""
    found = next(element.iter(name(tag)), None)
    return "" if found is None else found.get(name("val"))
