"""A figure on a slide: where it stands beside the text, and its shapes.

The words of a slide come first: a figure takes the room that they leave, below them or
beside them, whichever lets it have the largest letters.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from attrs import evolve, frozen

from herstelkit.blocks import Figure, Purpose
from herstelkit.render._escape import escape, quoteattr
from herstelkit.render._figure.drawing import (
    Align,
    Box,
    Drawing,
    Look,
    Paint,
    Plate,
    Shape,
    Words,
)
from herstelkit.render._figure.drawingml import (
    ANCHORS,
    DECORATIVE,
    Colour,
    emu,
    group_place,
    properties,
)
from herstelkit.render._figure.figures import fitted
from herstelkit.render._figure.paint import of_scheme
from herstelkit.render._pptx.fit import Sized, scale, text_height
from herstelkit.render._pptx.layouts import Slot
from herstelkit.render._pptx.text import tongue

_LARGEST: Final = 24
_LARGE_ENOUGH: Final = 18
_READABLE: Final = 13
"""Points of the smallest letters in the figure of one line; others are smaller."""
_BEST: Final = (True, 100, _LARGE_ENOUGH)
"""What an arrangement is worth at most: readable, text at full size, large letters."""
_GAP: Final = 12
_PADDING: Final = 8
_BLEED: Final = 30
"""How far a panel stands out beyond the text, at both sides."""
_SHARES: Final = (0.5, 0.42, 0.36)
"""Shares of the width that text may have beside a figure."""
_SANDY: Final = frozenset({Purpose.TITLE, Purpose.ILLUSTRATION, Purpose.CLOSING})
_ALIGNED: Final = {Align.LEFT: "l", Align.CENTRE: "ctr", Align.RIGHT: "r"}


@frozen(kw_only=True)
class Arrangement:
    """Where the text of a slide goes, and a drawing in its place on a panel."""

    text: Slot
    panel: Box
    drawing: Drawing
    at: Box
    letter: float


def arranged(
    figure: Figure, texts: Sequence[Sized], slot: Slot, *, bleed: float = _BLEED
) -> Arrangement:
    """Return the best arrangement: text at full size, letters of at least 18.

    Text gives way only to a figure that could not be read otherwise.
    """
    options = []
    for text, panel in _rooms(texts, slot, bleed):
        option = _option(figure, text, panel)
        letter, size = option.letter, scale(texts, text)
        worth = (letter >= _READABLE, size, min(letter, _LARGE_ENOUGH))
        if worth == _BEST:  # no other can be better, and a figure takes long to draw
            return option
        options.append((worth, option))
    # Of equals the first, which is the calmest.
    return max(options, key=itemgetter(0))[1]


def _rooms(
    texts: Sequence[Sized], slot: Slot, bleed: float
) -> Iterator[tuple[Slot, Box]]:
    left, width = slot.left - bleed, slot.width + 2 * bleed
    if not texts:
        yield slot, Box(left, slot.top, width, slot.height)
        return
    height = text_height(texts, slot)
    free = slot.height - height - _GAP
    if free > 4 * _PADDING:
        top = slot.top + height + _GAP
        yield evolve(slot, height=height), Box(left, top, width, free)
    for share in _SHARES:
        text = evolve(slot, width=slot.width * share)
        start = slot.left + text.width + _GAP
        room = slot.left + slot.width + bleed - start
        yield text, Box(start, slot.top, room, slot.height)


def _option(figure: Figure, text: Slot, panel: Box) -> Arrangement:
    room = Box(
        panel.left + 3 * _PADDING,
        panel.top + _PADDING,
        panel.width - 6 * _PADDING,
        panel.height - 2 * _PADDING,
    )
    drawing, letter = fitted(figure, room.width, room.height, _LARGEST)
    x = room.left + (room.width - drawing.width) / 2
    y = room.top + (room.height - drawing.height) / 2
    at = Box(x, y, drawing.width, drawing.height)
    return Arrangement(text=text, panel=panel, drawing=drawing, at=at, letter=letter)


def figure_xml(
    figure: Figure,
    found: Arrangement,
    purpose: Purpose,
    first: int,
    language: str,
    *,
    colour: Colour = of_scheme,
) -> str:
    """Return a panel and on it the figure; their ids count from `first`."""
    ground = Paint.PAPER if purpose in _SANDY else Paint.SAND
    panel = Plate(box=found.panel, look=Look(fill=ground), radius=20)
    place = group_place(found.at, found.drawing.width, found.drawing.height)
    shapes = "".join(
        _shape(shape, ident, language, colour)
        for ident, shape in enumerate(found.drawing.shapes, start=first + 2)
    )
    named = f"name={quoteattr(f'{figure.name} {first}')} descr={quoteattr(figure.alt)}"
    return (
        f"{_shape(panel, first, language, colour)}<p:grpSp><p:nvGrpSpPr><p:cNvPr "
        f'id="{first + 1}" {named}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        f"<p:grpSpPr>{place}</p:grpSpPr>{shapes}</p:grpSp>"
    )


def _shape(shape: Shape, ident: int, language: str, colour: Colour) -> str:
    kind = "Tekst" if shape.words else "Vorm"
    skipped = "" if shape.words else DECORATIVE
    text = _text(shape.words, language, colour) if shape.words else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{ident}" name="{kind} {ident}">{skipped}'
        f"</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{properties(shape, colour)}</p:spPr>{text}</p:sp>"
    )


def _text(words: Words, language: str, paint: Colour) -> str:
    inset = emu(words.margin)
    colour = f"<a:solidFill>{paint(words.paint)}</a:solidFill>"
    look = f'{tongue(language)} sz="{round(words.size * 100)}"'
    return (
        f'<p:txBody><a:bodyPr wrap="square" lIns="{inset}" tIns="0" rIns="{inset}" '
        f'bIns="0" anchor="{ANCHORS[words.anchor]}"><a:noAutofit/></a:bodyPr>'
        f'<a:lstStyle/><a:p><a:pPr algn="{_ALIGNED[words.align]}"/><a:r>'
        f'<a:rPr {look} b="{words.bold:d}">{colour}</a:rPr>'
        f"<a:t>{escape(words.text)}</a:t></a:r>"
        f"<a:endParaRPr {look}/></a:p></p:txBody>"
    )
