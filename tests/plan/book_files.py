"""What a book holds of a plan, and what people do to a book."""

import io
import zipfile

import attrs
from lxml import etree

from herstelkit.archive import write_zip
from herstelkit.blocks.filled import FilledDate, one_line_end
from herstelkit.wrap import PARTS, PlanName, Preference

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"

NO_COLUMN = {
    ("people.supporters", "task"),  # the sheet has three columns, for whom to call
    ("post_crisis.supporters", "role"),
}
SAID = {None: "", **dict(zip(Preference, ("wel", "kan ook", "niet"), strict=True))}
DATES = {"steundocument-1.datum", "steundocument.datum"}


def held(plan):
    """What a book holds of a plan: the words, where they stand, in what order.

    It has no ids and no pointers at tools, for nobody writes those with a pen. An entry
    without words that points at tools shows the names of those; one without either is
    an empty line, which says nothing. Only the columns of a table are there. A word
    that says a preference is that preference. A line about no plan at all stands with
    the first plan, and the one sheet is in the order of the plans. A line end is a line
    end, also when Windows made it.
    """
    found = {}
    tools = {t.id: t.text for t in (*plan.toolbox.used, *plan.toolbox.to_try)}
    for part in PARTS:
        for one in part.fields:
            value = getattr(getattr(plan, part.id), one.id)
            found[f"{part.id}.{one.id}"] = _field(f"{part.id}.{one.id}", value, tools)
    summary = found["one_sheet.summary"]
    found["one_sheet.summary"] = sorted(summary, key=lambda row: row[0])
    return {path: value for path, value in found.items() if value not in ("", None, [])}


def noted(plan, questions):
    """What a book holds of the notes at its questions: rows, without empty ends."""
    found = {}
    for note in plan.notes:
        if note.question in questions:
            rows = [
                " · ".join(filter(None, map(one_line_end, row.cells)))
                for row in note.rows
            ]
            found.setdefault(note.question, []).extend(rows)
    for rows in found.values():
        while rows and not rows[-1]:
            rows.pop()
    return {question: rows for question, rows in found.items() if rows}


def _field(path, value, tools):
    if isinstance(value, str):
        return one_line_end(value)
    if not isinstance(value, tuple):
        return value
    rows = [_row(path, row, tools) for row in value]
    return [row for row in rows if any(cell.strip() for cell in row[-1])]


def _row(path, row, tools):
    values = attrs.asdict(row, recurse=False)
    values.pop("id")
    pointers = [tools[one] for one in values.pop("tools", ()) if tools[one].strip()]
    about = values.pop("about", None) or PlanName.DAILY_MAINTENANCE
    if "preference" in values:
        own, said = values.pop("own_words"), values["preference"]
        values["preference"] = own or SAID[said]
    cells = [
        one_line_end(value)
        for name, value in values.items()
        if (path, name) not in NO_COLUMN
    ]
    if not cells[0].strip():
        cells[0] = one_line_end(", ".join(pointers)) or cells[0]
    return [*PlanName].index(about), tuple(cells)


def a_date(text):
    return str(FilledDate.typed(text))


def changed(path, change):
    """Change the body of a file in place, as a person does it."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(parts[BODY])
    change(root)
    parts[BODY] = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    path.write_bytes(write_zip(parts.items()))
    return path


def without_tags(root):
    for tag in [*root.iter(f"{W}tag")]:
        tag.getparent().remove(tag)


def without_controls(root):
    for control in [*root.iter(f"{W}sdt")]:
        for child in [*control.find(f"{W}sdtContent")]:
            control.addprevious(child)
        control.getparent().remove(control)


def without_bookmarks(root):
    for mark in [*root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)


def bare(root):
    """As pasted into a new file as text."""
    without_controls(root)
    without_bookmarks(root)


def controls(root, ident):
    """The controls of an answer, in order."""
    wanted = f"herstelkit:{ident}"
    found = []
    for control in root.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag").get(f"{W}val")
        if tag == wanted or tag.startswith(f"{wanted}:"):
            found.append(control)
    return found


def type_in(root, ident, *texts):
    """Type in the fields of an answer as Word leaves it: the runs are split."""
    for control, text in zip(controls(root, ident), texts, strict=False):
        properties, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
        for hint in properties.findall(f"{W}showingPlcHdr"):
            properties.remove(hint)
        for run in content.findall(f"{W}r"):
            content.remove(run)
        for number, line in enumerate(text.split("\n")):
            if number:
                content.append(_run(etree.Element(f"{W}br")))
            half = len(line) // 2
            for piece in filter(None, (line[:half], line[half:])):
                letters = etree.Element(f"{W}t")
                letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                letters.text = piece
                content.append(_run(letters))


def _run(child):
    run = etree.Element(f"{W}r")
    run.append(child)
    return run
