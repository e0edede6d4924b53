"""Plans to write in a book, and what people do to a book."""

import io
import zipfile

import attrs
from hypothesis import strategies as st
from lxml import etree

from herstelkit.archive import write_zip
from herstelkit.testing.plans import texts
from herstelkit.testing.strategies import wraps
from herstelkit.wrap import Note, NoteRow

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"


@st.composite
def plans(draw, **bounds):
    """Make plans with notes at questions of every kind, and at none."""
    made = [
        Note(
            id=f"aantekening-{number}",
            question=question,
            rows=tuple(NoteRow(cells=tuple(cells)) for cells in rows),
        )
        for number, (question, rows) in enumerate(draw(_NOTES))
    ]
    return attrs.evolve(draw(wraps(**bounds)), notes=tuple(made))


_ASKED_AT = (
    None,
    "eigen",
    "aantekeningen.verder",
    "crisisplan.datum",
    "crisisplan.eerder-plan",
    "hoop.betekenis",
    "hoop.klein-beetje",
    "steun.waar",
    "steundocument-1.datum",
)
_CELLS = texts() | st.sampled_from(
    ("12 januari 2027", "12-1-2027", "mei", "Ja", "", " ", " · ", "a · b")
)
_ROWS = st.lists(st.lists(_CELLS, max_size=4), max_size=3)
_NOTES = st.lists(st.tuples(st.sampled_from(_ASKED_AT), _ROWS), max_size=4)


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
        pasted_over(control)


def without_bookmarks(root):
    for mark in [*root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)


def bare(root):
    """As pasted into a new file as text."""
    without_controls(root)
    without_bookmarks(root)


def pasted_over(control):
    """As text that was pasted over a field: the words stay, the field is gone."""
    for child in [*control.find(f"{W}sdtContent")]:
        control.addprevious(child)
    control.getparent().remove(control)


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
