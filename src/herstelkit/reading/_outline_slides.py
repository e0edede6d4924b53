"""A presentation in outline."""

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import define, field

from herstelkit.blocks.outline import Kind, Line, Outline, SlideOutline, Spot
from herstelkit.reading._outline_parts import a, about, heaviest, says_nothing
from herstelkit.reading._package import SLIDES, Element, Parts, opened

_P: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SHAPE: Final = f"{_P}sp"
_GROUP: Final = f"{_P}grpSp"
_DRAWN: Final = (f"{_P}pic", _GROUP)
_FRAME: Final = f"{_P}graphicFrame"
_TITLES: Final = {"title", "ctrTitle"}
_EDGES: Final = {"ftr", "sldNum", "dt", "hdr"}
_BESIDE: Final = ("Onderdeel ", "Tijd ", "Ondertitel ", "Voettekst ", "Dianummer ")
"""Names of shapes of ours that are no body text."""
_ONE_LINE: Final = 500_000
"""English metric units: no text of two lines is that low."""
_SMALLEST: Final = 1200
"""Hundredths of a point: smaller letters are read by nobody in a room."""


def slides_outline(data: bytes, name: str) -> Outline:
    """Return a presentation in outline."""
    with opened(data, name, SLIDES) as parts:
        found = _Found()
        for number, slide in enumerate(_slides(parts), start=1):
            found.see(number, parts, slide)
        said = about(parts)
        return Outline(
            title=said.title,
            author=said.author,
            saved_by=said.saved_by,
            lines=tuple(found.lines),
            slides=tuple(found.slides),
            unseen=tuple(found.unseen),
            headless=tuple(found.headless),
            tiny=tuple(found.tiny),
            heaviest=heaviest(parts),
            remarks=found.remarks,
        )


def _slides(parts: Parts) -> Iterator[str]:
    """Yield the slides by the names of their parts, in the order of the show."""
    named = parts.related(parts.main, "slide")
    for entry in parts.tree(parts.main).iter(f"{_P}sldId"):
        name = named.get(entry.get(f"{_R}id", "-"), "")
        if name in parts.names:
            yield name


@define
class _Found:
    """What was met so far."""

    lines: list[Line] = field(factory=list)
    slides: list[SlideOutline] = field(factory=list)
    unseen: list[Spot] = field(factory=list)
    headless: list[Spot] = field(factory=list)
    tiny: list[Spot] = field(factory=list)
    remarks: int = 0

    def see(self, number: int, parts: Parts, name: str) -> None:
        """Take a slide into account; they come in the order of the show."""
        spot, root = Spot(f"dia {number}"), parts.tree(name)
        titles, body = _texts(root)
        notes = [*_notes(parts, name)]
        self.slides.append(
            SlideOutline(
                number=number,
                title=" ".join(titles),
                words=sum(len(text.split()) for _, text in body),
                points=_points(level for level, _ in body),
                notes=bool(notes),
            )
        )
        told = Spot(spot.under, "notities")
        said = (" ".join(_words(one)) for one in root.iter(a("p")))
        self.lines += [Line(text=text, spot=spot) for text in said if text]
        self.lines += [Line(text=text, spot=told, kind=Kind.NOTE) for text in notes]
        self.unseen += [spot for one in _drawn(root) if _says_nothing(one)]
        self.headless += [spot for one in root.iter(a("tbl")) if _lacks_heads(one)]
        self.tiny += [spot] * any(map(_has_tiny, _own_shapes(root)))
        self.remarks += _remarks(parts, name)


def _own_shapes(root: Element) -> Iterator[Element]:
    """Yield the shapes with body text: no title, no edge, no part of a drawing."""
    for shape in root.iter(_SHAPE):
        inside = next(shape.iterancestors(_GROUP), None) is not None
        if not inside and not _kind(shape) & (_TITLES | _EDGES | {"subTitle"}):
            properties = next(shape.iter(f"{_P}cNvPr"), None)
            name = "" if properties is None else properties.get("name", "")
            if not name.startswith(_BESIDE) and not _is_low(shape):
                yield shape


def _is_low(shape: Element) -> bool:
    """Tell whether a shape has room for one line, such as what stands over a title."""
    size = shape.find(f"{_P}spPr/{a('xfrm')}/{a('ext')}")
    height = "" if size is None else size.get("cy", "")
    return height.isdecimal() and int(height[:12]) < _ONE_LINE


def _kind(shape: Element) -> set[str]:
    return {mark.get("type", "obj") for mark in shape.iter(f"{_P}ph")}


def _texts(root: Element) -> tuple[list[str], list[tuple[int, str]]]:
    """Return the title, and the paragraphs of the body with their levels."""
    titles = [
        " ".join(_words(paragraph))
        for shape in root.iter(_SHAPE)
        if _kind(shape) & _TITLES
        for paragraph in shape.iter(a("p"))
    ]
    body = [
        (_level(paragraph), text)
        for shape in _own_shapes(root)
        for paragraph in shape.iter(a("p"))
        if (text := " ".join(_words(paragraph)))
    ]
    return [*filter(None, titles)], body


def _words(paragraph: Element) -> list[str]:
    """Return the words of a paragraph; the number of a slide is none."""
    pieces = (
        " " if part.tag == a("br") else part.text or ""
        for part in paragraph.iter(a("t"), a("br"))
        if part.tag == a("br") or not _is_field(part)
    )
    return "".join(pieces).split()


def _is_field(text: Element) -> bool:
    parent = text.getparent()
    return parent is not None and parent.tag == a("fld")


def _level(paragraph: Element) -> int:
    properties = paragraph.find(a("pPr"))
    level = "" if properties is None else properties.get("lvl", "")
    return int(level) if level in {*"123456789"} else 0


def _points(levels: Iterable[int]) -> int:
    """Return how many points there are: paragraphs below a lead, or all if more."""
    found = [*levels]
    alone = len(found) if len(found) > 1 else 0
    return sum(1 for level in found if level) or alone


def _notes(parts: Parts, slide: str) -> Iterator[str]:
    name = parts.related(slide, "notesSlide").get("", "")
    if name not in parts.names:
        return
    for shape in parts.tree(name).iter(_SHAPE):
        if "body" in _kind(shape):
            for paragraph in shape.iter(a("p")):
                if words := _words(paragraph):
                    yield " ".join(words)


def _drawn(root: Element) -> Iterator[Element]:
    """Yield what needs an alternative text: pictures, charts and whole drawings."""
    for shape in root.iter(*_DRAWN, _FRAME):
        inside = next(shape.iterancestors(_GROUP), None) is not None
        table = shape.tag == _FRAME and next(shape.iter(a("tbl")), None) is not None
        if not inside and not table:
            yield shape


def _says_nothing(shape: Element) -> bool:
    properties = next(shape.iter(f"{_P}cNvPr"), None)
    return properties is not None and says_nothing(properties)


def _lacks_heads(table: Element) -> bool:
    properties = table.find(a("tblPr"))
    marked = properties is not None and properties.get("firstRow") in {"1", "true"}
    rows = table.findall(a("tr"))
    heads = [*rows[0].iter(a("tc"))] if rows else []
    empty = (not any(t.text for t in cell.iter(a("t"))) for cell in heads[1:])
    return len(rows) > 1 and len(heads) > 1 and (not marked or any(empty))


def _has_tiny(shape: Element) -> bool:
    for run in shape.iter(a("r")):
        properties = run.find(a("rPr"))
        size = "" if properties is None else properties.get("sz", "")
        if size.isdecimal() and int(size[:8]) < _SMALLEST and run.findtext(a("t")):
            return True
    return False


def _remarks(parts: Parts, slide: str) -> int:
    name = parts.related(slide, "comments").get("", "")
    return len(parts.tree(name)) if name in parts.names else 0
