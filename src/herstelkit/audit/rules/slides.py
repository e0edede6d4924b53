"""Presentations as a whole: which slides there are, and what each must have."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.slide import PAGES, has_text, kind, shapes, where
from herstelkit.audit.xml import every, q, val
from herstelkit.primitives import shown

_FILLED_BY_OFFICE: Final = {"sldNum", "dt", "sldImg", "hdr"}
_SLIDE_IDS: Final = range(256, 2**31)


@rule("AO40", Kind.PPTX)
def shape_ids(package: Package) -> Iterator[Found]:
    """Shapes on one slide, layout or master differ in id.

    Not seen: shapes inside charts and diagrams.
    """
    for name, root in package.of_type(*PAGES):
        counts = Counter(val(shape, "id") or "" for shape in every(root, "p:cNvPr"))
        for ident, number in counts.items():
            if number > 1:
                yield Found(name, f"vorm {shown(ident)}", "het nummer komt vaker voor")


@rule("AO41", Kind.PPTX)
def orphan_slides(package: Package) -> Iterator[Found]:
    """The list of slides names every slide in the file, each once.

    Not seen: hidden slides, and layouts that no slide uses.
    """
    if package.main is None:
        return
    name, root = package.main
    parts = {r.id: r.target for r in package.relations(name) if r.kind == "slide"}
    entries = [*every(root, "p:sldId")]
    listed = Counter(parts.get(entry.get(q("r:id"), ""), "") for entry in entries)
    for part, number in listed.items():
        if part not in package.raw:
            yield Found(name, "", "noemt een dia die er niet is")
        elif number > 1:
            yield Found(part, "", "staat meer dan eens in de lijst van dia’s")
    for part, _ in package.of_type(".slide"):
        if part not in listed:
            yield Found(part, "", "staat niet in de lijst van dia’s")
    for ident, number in Counter(entry.get("id", "") for entry in entries).items():
        if number > 1 or not ident.isdecimal() or int(ident) not in _SLIDE_IDS:
            yield Found(name, f"dia-id {shown(ident)}", "is dubbel of mag niet")


@rule("AO42", Kind.PPTX)
def empty_placeholders(package: Package) -> Iterator[Found]:
    """No placeholder on a slide is empty: it would show its prompt when edited.

    Not seen: empty lines between filled ones.
    """
    for name, root in package.slides:
        for shape in shapes(root):
            empty = shape.tag == q("p:sp") and not has_text(shape)
            if empty and kind(shape) not in _FILLED_BY_OFFICE | {None}:
                yield Found(name, where(shape), "is een lege tijdelijke aanduiding")


@rule("AO43", Kind.PPTX)
def footers(package: Package) -> Iterator[Found]:
    """Every slide but the title slide has a footer and its number, in placeholders.

    Not seen: whether the footer says the right thing. The title slide is the first one,
    and any with a title placeholder for title slides (``ctrTitle``).
    """
    for name, root in package.slides[1:]:
        kinds = {kind(shape) for shape in shapes(root)}
        if "ctrTitle" in kinds:
            continue
        for wanted, what in (("ftr", "geen voettekst"), ("sldNum", "geen dianummer")):
            if wanted not in kinds:
                yield Found(name, "", f"heeft {what}")


@rule("AO44", Kind.PPTX)
def dead_fields(package: Package) -> Iterator[Found]:
    """Slide numbers are fields, so that they stay right when slides move.

    Not seen: other fields, such as a date.
    """
    for name, root in package.slides:
        for shape in shapes(root):
            fields = {val(field, "type") for field in every(shape, "a:fld")}
            if kind(shape) == "sldNum" and "slidenum" not in fields:
                yield Found(name, where(shape), "het dianummer is getypt")
