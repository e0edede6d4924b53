"""Documents that ask something, answers to them, and what programs do to the file."""

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from hypothesis import strategies as st
from lxml import etree

from herstelkit.archive import write_zip
from herstelkit.blocks import (
    Answer,
    ChoiceSpace,
    DateSpace,
    Document,
    DocumentKind,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    GridSpace,
    Heading,
    ListSpace,
    Paragraph,
    RuledSpace,
    plain,
)
from herstelkit.testing.strategies import lines

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"

QUESTIONS = {
    "hoop.plan": ("Wat wil je bewaren?", RuledSpace(lines=4)),
    "hoop.lijst": ("Wat geeft je hoop?", ListSpace(lines=3)),
    "steun.wie": ("Wie steunt je?", GridSpace(columns=("Naam", "Telefoon"), rows=3)),
    "steun.datum": ("Wanneer schreef je dit?", DateSpace()),
    "koffer.mee": (
        "Wat neem je mee?",
        ChoiceSpace(options=("Thee", "Muziek", "Lopen")),
    ),
    "een-heel-lange-naam-van-een-blad.en-een-lange-vraag": (
        "Wat nog meer?",
        RuledSpace(lines=2),
    ),
}


def document(kind=DocumentKind.WORKSHEET, **changes):
    """A document with every kind of room, in two chapters."""
    made = [
        Answer(
            id=name, question=question, help="Een klein woord is genoeg.", space=space
        )
        for name, (question, space) in QUESTIONS.items()
    ]
    return Document(
        kind=kind,
        title="Mijn blad",
        notice="Een eigen blad.",
        blocks=(
            Heading(level=1, text="Hoop"),
            *made[:2],
            Paragraph(text=plain("Je kent jezelf het best.")),
            Heading(level=1, text="Steun"),
            *made[2:],
            Paragraph(text=plain("Klaar voor vandaag?")),
        ),
        **changes,
    )


def typed(max_size=40):
    """Make text as people type it: any script, with line ends and tabs."""
    parts = st.lists(lines(max_size=max_size), min_size=1, max_size=4)
    joined = st.tuples(parts, st.sampled_from(["\n", "\t", " ", "\n\n"]))
    return joined.map(lambda made: made[1].join(made[0]))


@st.composite
def answers(draw):
    """Make answers to the questions above, some of them not given."""
    some = st.lists(typed(), max_size=7)
    row = st.tuples(typed(), typed())
    days = st.dates().map(lambda day: FilledDate(day=day))
    words = lines().map(FilledDate.typed)
    options = st.lists(st.sampled_from(("Thee", "Muziek", "Lopen")), unique=True)
    made = {
        "hoop.plan": FilledLines(lines=tuple(draw(some))),
        "hoop.lijst": FilledLines(lines=tuple(draw(some))),
        "steun.wie": FilledRows(rows=tuple(draw(st.lists(row, max_size=5)))),
        "steun.datum": draw(days | words),
        "koffer.mee": FilledChoice(
            options=tuple(sorted(draw(options), key=("Thee", "Muziek", "Lopen").index))
        ),
        "een-heel-lange-naam-van-een-blad.en-een-lange-vraag": FilledLines(
            lines=tuple(draw(some))
        ),
    }
    left_out = draw(st.sets(st.sampled_from([*made])))
    return {name: value for name, value in made.items() if name not in left_out}


GIVEN = {
    "hoop.plan": FilledLines(
        lines=("Eén ding: ’s avonds naar buiten", "", "  שלום 🌿\tx", "a\nb", "c", "d")
    ),
    "hoop.lijst": FilledLines(lines=("thee", "مرحبا", "e\u0301\u00ad\u2011x <&>")),
    "steun.wie": FilledRows(
        rows=(("Ans", "06 12 34 56 78"), ("", "+31 (0)20\nna zes uur"), ("Omar", ""))
    ),
    "steun.datum": FilledDate.typed("12 januari 2027"),
    "koffer.mee": FilledChoice(options=("Thee", "Lopen")),
    "een-heel-lange-naam-van-een-blad.en-een-lange-vraag": FilledLines(
        lines=("één", "twee", "drie")
    ),
}


def changed(data, change, part=BODY):
    """The file with the tree of a part changed in place."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(parts[part])
    change(root)
    parts[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return write_zip(parts.items())


def without_tags(root):
    """As LibreOffice saves it: no control has a tag."""
    for tag in [*root.iter(f"{W}tag")]:
        tag.getparent().remove(tag)


def without_controls(root):
    """As Word's “Remove content control” does: the content stays."""
    for control in [*root.iter(f"{W}sdt")]:
        content = control.find(f"{W}sdtContent")
        for child in [*content]:
            control.addprevious(child)
        control.getparent().remove(control)


def without_bookmarks(root):
    for mark in [*root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)


def bare(root):
    """As pasted into a new file as text: nothing but words and looks."""
    without_controls(root)
    without_bookmarks(root)


SOFFICE = shutil.which("soffice")


def through_libreoffice(data):
    """The file as LibreOffice saves it again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "blad.docx")
        path.write_bytes(data)
        subprocess.run(  # noqa: S603 (our own file)
            [
                SOFFICE,
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                f"{folder}/out",
                str(path),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return Path(folder, "out", "blad.docx").read_bytes()


def texts(data):
    """All words of the body, for a look at what a file says."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return re.sub("<[^>]*>", "", archive.read(BODY).decode())
