"""What the renderer knows about the layouts of ``base/base.pptx``.

Names and placeholder numbers are agreed here with ``scripts/make_base_pptx.py``, which
draws the layouts. Where a placeholder lies and how large its letters are is read from
the base file, so that a layout can be redrawn without touching the renderer.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen
from lxml import etree

from herstelkit.blocks import Purpose
from herstelkit.render._ooxml import Element

TITLE: Final = 0
BODY: Final = 1
FOOTER: Final = 11
NUMBER: Final = 12
KICKER: Final = 13
TIMING: Final = 14
SUBTITLE: Final = 15

SLIDE_WIDTH: Final = 960
"""Points; the height is 540."""
PILL_MARGIN: Final = 18
"""Points between the words of the timing and the round ends of its pill."""

LAYOUT_NAMES: Final[Mapping[Purpose, str]] = {
    Purpose.TITLE: "Titel",
    Purpose.AGENDA: "Programma",
    Purpose.SECTION: "Aankondiging",
    Purpose.CONCEPT: "Uitleg",
    Purpose.ILLUSTRATION: "Voorbeeld",
    Purpose.EXERCISE: "Werkvorm",
    Purpose.QUESTION: "Vraag",
    Purpose.TAKEAWAY: "Om mee te nemen",
    Purpose.BREAK: "Pauze",
    Purpose.CLOSING: "Slotronde",
}

_POINT: Final = 12700  # English metric units
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_FOLDER: Final = "ppt/slideLayouts/slideLayout"
_HOLDER: Final = f"{_P}nvSpPr/{_P}nvPr/{_P}ph"
_OFFSET: Final = f"{_P}spPr/{_A}xfrm/{_A}off"
_EXTENT: Final = f"{_P}spPr/{_A}xfrm/{_A}ext"
_FIRST: Final = f"{_P}txBody/{_A}lstStyle/{_A}lvl1pPr/{_A}defRPr"
_SECOND: Final = f"{_P}txBody/{_A}lstStyle/{_A}lvl2pPr"
_LETTERS: Final = f"{_SECOND}/{_A}defRPr"
_ABOVE: Final = f"{_SECOND}/{_A}spcBef/{_A}spcPts"


@frozen(kw_only=True)
class Slot:
    """A placeholder of a layout: where it lies and how it sets its text, in points.

    `first` is the size of text on the first level (a title, a lead), `second` that of
    points; `indent` and `before` are the points' left margin and the space above them.
    """

    left: float
    top: float
    width: float
    height: float
    first: float
    second: float
    indent: float
    before: float
    bold: bool
    moved: bool = False
    """Lies elsewhere than in the layout, which the slide then has to say."""


@frozen(kw_only=True)
class Layout:
    """The name of a layout part, and its placeholders by number."""

    part: str
    slots: Mapping[int, Slot]


def read_layouts(parts: Mapping[str, bytes]) -> dict[Purpose, Layout]:
    """Return the layout for each purpose out of the parts of a deck of ours."""
    purposes = {name: purpose for purpose, name in LAYOUT_NAMES.items()}
    found = {}
    for part, content in parts.items():
        if part.startswith(_FOLDER):
            page = next(etree.fromstring(content).iter(f"{_P}cSld"))
            slots = dict(_slots(page))
            found[purposes[page.get("name", "")]] = Layout(part=part, slots=slots)
    return found


def _slots(page: Element) -> Iterator[tuple[int, Slot]]:
    for shape in page.iter(f"{_P}sp"):
        holder = shape.find(_HOLDER)
        if holder is not None:
            yield int(holder.get("idx", "0")), _slot(shape)


def _slot(shape: Element) -> Slot:
    first = _number(shape, _FIRST, "sz", 1800) / 100
    return Slot(
        left=_number(shape, _OFFSET, "x") / _POINT,
        top=_number(shape, _OFFSET, "y") / _POINT,
        width=_number(shape, _EXTENT, "cx") / _POINT,
        height=_number(shape, _EXTENT, "cy") / _POINT,
        first=first,
        second=_number(shape, _LETTERS, "sz", first * 100) / 100,
        indent=_number(shape, _SECOND, "marL") / _POINT,
        before=_number(shape, _ABOVE, "val") / 100,
        bold=_number(shape, _FIRST, "b") == 1,
    )


def _number(shape: Element, path: str, name: str, otherwise: float = 0) -> float:
    found = shape.find(path)
    return float(otherwise if found is None else found.get(name, otherwise))
