"""Contrast and size of the text in Word files."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.colour import ENOUGH, LARGE_PRINT
from herstelkit.audit.fault import Found
from herstelkit.audit.look import Styles
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.word import where
from herstelkit.audit.xml import Element, above, every, q, val
from herstelkit.colours import contrast

_BODY: Final = 24
"""Half points: lowest size of running text, and of all that is read or filled in."""
_NOTES: Final = 18
_LARGE: Final = 36
"""Half points of running text that make a file a large-print edition."""
_NOTE_STYLES: Final = {
    "Caption",
    "Colofon",
    "EndnoteText",
    "Footer",
    "FootnoteText",
    "Header",
    "Klein",
    "Titelregel",
}
"""Styles of text beside the text: Word's own and those of herstelkit."""


def _runs(package: Package) -> Iterator[tuple[str, Element]]:
    for name, root in package.stories:
        for run in every(root, "w:r"):
            # What a drawing in it holds are runs of their own.
            if any((part.text or "").strip() for part in run.findall(q("w:t"))):
                yield name, run


@rule("AT08", Kind.DOCX)
def contrasts(package: Package) -> Iterator[Found]:
    """Text has a contrast of 4.5 : 1 with its ground, of 7 : 1 in large print.

    Not seen: highlighting, pictures and gradients behind text, banded rows of tables,
    and the colours that Word chooses itself (``auto``). Lines and borders are not text.
    """
    styles = Styles.of(package)
    lowest = LARGE_PRINT if styles.body_size() >= _LARGE else ENOUGH
    for name, run in _runs(package):
        colour, ground = styles.look(run).colour, styles.ground(run)
        if colour and ground and contrast(colour, ground) < lowest:
            ratio = f"{contrast(colour, ground):.1f}"
            what = f"contrast {ratio} van {colour} op {ground} is te laag"
            yield Found(name, where(run), what)


@rule("AT09", Kind.DOCX)
def sizes(package: Package) -> Iterator[Found]:
    """Text is at least 12 points; notes, footers and the imprint at least 9.

    Not seen: how large a letter of another font looks at the same size. Text in drawn
    shapes counts as a note.
    """
    styles = Styles.of(package)
    for name, run in _runs(package):
        size = styles.look(run).size
        lowest = _NOTES if _is_note(name, run, styles) else _BODY
        if size < lowest:
            style = _style_name(run, styles)
            what = f"letters van {size / 2:g} punten ({style}), minstens {lowest // 2}"
            yield Found(name, where(run), what)


def _is_note(name: str, run: Element, styles: Styles) -> bool:
    body = "document" in name
    drawn = above(run, "w:txbxContent") is not None
    return not body or drawn or _style_name(run, styles) in _NOTE_STYLES


def _style_name(run: Element, styles: Styles) -> str:
    paragraph = above(run, "w:p")
    style = None if paragraph is None else styles.of_paragraph(paragraph)
    return val(style, "w:styleId") or ""
