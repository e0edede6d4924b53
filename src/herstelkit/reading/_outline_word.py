"""A Word file in outline.

What stands in a field, on a writing line or in a row to fill in is somebody's own: it
is passed over, whoever wrote it.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from herstelkit.blocks.outline import FEWEST_LINES, Kind, Line, Outline, Spot
from herstelkit.reading._outline_fields import holds_words, is_field, lacks_label
from herstelkit.reading._outline_parts import about, heaviest, says_nothing
from herstelkit.reading._outline_styles import Styles, read_styles
from herstelkit.reading._outline_tables import is_in_form, lacks_heads
from herstelkit.reading._package import WORD, Element, Parts, opened
from herstelkit.reading._text import PARAGRAPH, SDT, VAL, q

_TABLE: Final = q("tbl")
_SHAPE: Final = q("txbxContent")
_RUN: Final = q("r")
_DRAWN: Final = (
    "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
)
_T: Final = q("t")
_WHITE: Final = {q("tab"), q("br"), q("cr"), q("ptab")}
_UNSEEN: Final = {
    q(tag)
    for tag in (
        "pPr rPr sdt del moveFrom drawing pict object instrText delText".split()  # noqa: SIM905
    )
}
_REVISIONS: Final = tuple(map(q, ("ins", "del", "moveFrom", "moveTo")))
_NEW_PAGES: Final = (q("pageBreakBefore"), q("sectPr"))
_SMALLEST: Final = 18
"""Half points: letters of 9 points are the smallest that most people can read."""


def word_outline(data: bytes, name: str) -> Outline:
    """Return a Word file in outline."""
    with opened(data, name, WORD) as parts:
        root = parts.tree(parts.main)
        found = _Found(styles=read_styles(parts))
        for element in root.iter(PARAGRAPH, _TABLE, SDT, _DRAWN):
            found.see(element)
        said = about(parts)
        if found.filled:
            return found.without_words()
        return Outline(
            title=said.title,
            author=said.author,
            saved_by=said.saved_by,
            lines=tuple(found.lines),
            unseen=tuple(found.unseen),
            headless=tuple(found.headless),
            unnamed=tuple(found.unnamed),
            tiny=tuple(found.tiny),
            heaviest=heaviest(parts),
            remarks=_remarks(parts),
            revisions=sum(1 for _ in root.iter(*_REVISIONS)),
            pages=_pages(root),
        )


def _remarks(parts: Parts) -> int:
    name = parts.related(parts.main, "comments").get("", "")
    if name not in parts.names:
        return 0
    return sum(1 for _ in parts.tree(name).iter(q("comment")))


def _pages(root: Element) -> int:
    """Return a number of pages that the file does not exceed."""
    paragraphs = sum(1 for _ in root.iter(PARAGRAPH))
    breaks = sum(1 for _ in root.iter(*_NEW_PAGES))
    breaks += sum(1 for one in root.iter(q("br")) if one.get(q("type")) == "page")
    return 1 + breaks + 3 * paragraphs // (2 * FEWEST_LINES)


@define
class _Found:
    """What was met so far, and below which heading we are."""

    styles: Styles
    lines: list[Line] = field(factory=list)
    unseen: list[Spot] = field(factory=list)
    headless: list[Spot] = field(factory=list)
    unnamed: list[Spot] = field(factory=list)
    tiny: list[Spot] = field(factory=list)
    filled: bool = False
    _under: str = ""
    _counts: Counter[str] = field(factory=Counter)

    def see(self, element: Element) -> None:
        """Take an element into account; they come in the order of the file."""
        if next(element.iterancestors(_SHAPE), None) is not None:
            return  # the words of a drawing are told by its alternative text
        if element.tag == PARAGRAPH:
            self._paragraph(element)
        elif element.tag == _TABLE:
            self._note(self.headless, "tabel", amiss=lacks_heads(element))
        elif element.tag == SDT:
            if is_field(element):
                self.filled = self.filled or holds_words(element)
                self._note(self.unnamed, "veld", amiss=lacks_label(element))
        else:
            self._note(self.unseen, "afbeelding", amiss=says_nothing(element))
            self._room()

    def _note(self, spots: list[Spot], what: str, *, amiss: bool) -> None:
        spot = self._next(what)
        if amiss:
            spots.append(spot)

    def without_words(self) -> Outline:
        """Return the outline of a file that is somebody's own by now."""
        return Outline(
            filled=True, unseen=tuple(Spot(where=s.where) for s in self.unseen)
        )

    def _next(self, what: str) -> Spot:
        self._counts[what] += 1
        return Spot(self._under, f"{what} {self._counts[what]}")

    def _room(self) -> None:
        """Remember that something stands here that has no words of its own."""
        if self.lines and self.lines[-1].kind is not Kind.ROOM:
            self.lines.append(Line(text="", spot=Spot(self._under), kind=Kind.ROOM))

    def _paragraph(self, paragraph: Element) -> None:
        text = " ".join("".join(_text(paragraph)).split())
        style = _style(paragraph)
        own = self.styles.is_writing_line(style) or is_in_form(paragraph)
        if own or self.styles.is_to_fill_in(style):
            self.filled = self.filled or (own and bool(text))
            self._room()
            return
        if not text:
            return
        if level := self.styles.level(style):
            self._under = text
            self._counts.clear()
            self.lines.append(
                Line(text=text, spot=Spot(text), kind=Kind.HEADING, level=level)
            )
            return
        spot = self._next("alinea")
        kind = self.styles.kind(style)
        self.lines.append(Line(text=text, spot=spot, kind=kind))
        if any(map(_is_tiny, paragraph.iter(_RUN))):
            self.tiny.append(spot)


def _text(node: Element) -> Iterator[str]:
    for child in node:
        if child.tag == _T:
            yield child.text or ""
        elif child.tag in _WHITE:
            yield " "
        elif child.tag not in _UNSEEN:
            yield from _text(child)


def _style(paragraph: Element) -> str:
    found = paragraph.find(f"{q('pPr')}/{q('pStyle')}")
    return "" if found is None else found.get(VAL, "")


def _is_tiny(run: Element) -> bool:
    size = run.find(f"{q('rPr')}/{q('sz')}")
    value = "" if size is None else size.get(VAL, "")
    return (
        value.isdecimal()
        and int(value[:6]) < _SMALLEST
        and bool("".join(_text(run)).strip())
    )
