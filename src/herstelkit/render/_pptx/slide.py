"""One slide: its texts in the placeholders of the layout for its purpose."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from herstelkit.blocks import Deck, Purpose, Slide
from herstelkit.render._pptx import layouts
from herstelkit.render._pptx.figure import Arrangement, arranged, figure_xml
from herstelkit.render._pptx.fit import Sized, scale
from herstelkit.render._pptx.layouts import Layout, Slot
from herstelkit.render._pptx.text import body, line, slide_number
from herstelkit.render._pptx.xml import PILL, page, place, placeholder, shape
from herstelkit.render._text_width import text_width

_SMALL: Final = 86
"""Percentage below which a small line gets too small: it has two lines then."""
_TWO_LINES: Final = {layouts.KICKER: (12, 8), layouts.FOOTER: (8, 6)}
"""Points that such a line gets more, above and below."""
_FIRST_OF_FIGURE: Final = 101
"""Ids of a figure's shapes stay clear of those of the texts."""


@frozen(kw_only=True)
class _Piece:
    """A filled placeholder: its number, name, reference and paragraphs."""

    number: int
    name: str
    holder: str
    texts: tuple[tuple[str, int], ...]
    """Each with its outline level."""


def slide_xml(deck: Deck, slide: Slide, number: int, layout: Layout) -> bytes:
    """Return slide `number`, title first; what has no text is left out."""
    pieces = [piece for piece in _pieces(deck, slide) if piece.texts]
    drawn = _arranged(slide, pieces, layout)
    shapes = [
        _shape(ident, piece, layout.slots[piece.number], deck.language, drawn)
        for ident, piece in enumerate(pieces, start=2)
    ]
    if slide.figure and drawn:
        last = sum(piece.number != layouts.FOOTER for piece in pieces)
        first = _FIRST_OF_FIGURE
        figure = figure_xml(slide.figure, drawn, slide.purpose, first, deck.language)
        shapes.insert(last, figure)
    if slide.purpose is not Purpose.TITLE:
        shapes.append(_number_shape(len(pieces) + 2, number, deck.language))
    return page("sld", shapes)


def _arranged(
    slide: Slide, pieces: Sequence[_Piece], layout: Layout
) -> Arrangement | None:
    """Return where figure and text go on a slide that has a figure."""
    if slide.figure is None:
        return None
    slot = layout.slots[layouts.BODY]
    texts = [
        _sized(text, level, slot)
        for piece in pieces
        if piece.number == layouts.BODY
        for text, level in piece.texts
    ]
    return arranged(slide.figure, texts, slot)


def _pieces(deck: Deck, slide: Slide) -> Iterator[_Piece]:
    """Yield what stands on a slide, in the order in which it is read aloud."""
    yield _Piece(
        number=layouts.TITLE,
        name="Titel",
        holder=placeholder("title", layouts.TITLE),
        texts=_lines(slide.title),
    )
    yield _small(layouts.KICKER, "Onderdeel", slide.kicker)
    yield _small(layouts.TIMING, "Tijd", slide.timing)
    opening = slide.purpose is Purpose.TITLE
    if opening and deck.subtitle not in {slide.title, slide.kicker, slide.lead}:
        yield _Piece(
            number=layouts.SUBTITLE,
            name="Ondertitel",
            holder=placeholder("subTitle", layouts.SUBTITLE),
            texts=_lines(deck.subtitle),
        )
    yield _Piece(
        number=layouts.BODY,
        name="Tekst",
        holder=placeholder("body", layouts.BODY),
        texts=_lines(slide.lead) + tuple((point, 1) for point in slide.points),
    )
    if not opening:
        yield _Piece(
            number=layouts.FOOTER,
            name="Voettekst",
            holder=placeholder("ftr", layouts.FOOTER, size="quarter"),
            texts=_lines(deck.footer),
        )


def _small(number: int, name: str, text: str) -> _Piece:
    holder = placeholder("body", number, size="quarter")
    return _Piece(number=number, name=name, holder=holder, texts=_lines(text))


def _lines(text: str) -> tuple[tuple[str, int], ...]:
    return ((text, 0),) if text.strip() else ()


def _shape(
    ident: int, piece: _Piece, slot: Slot, language: str, drawn: Arrangement | None
) -> str:
    spot = ""
    if drawn and piece.number == layouts.BODY:
        slot = drawn.text
        spot = place(slot.left, slot.top, slot.width, slot.height)
    elif piece.number in _TWO_LINES and _crowded(piece.texts, slot):
        slot = _roomier(slot, *_TWO_LINES[piece.number])
        spot = place(slot.left, slot.top, slot.width, slot.height)
    elif slot.moved:
        spot = place(slot.left, slot.top, slot.width, slot.height)
    elif piece.number == layouts.TIMING:
        slot = _pill(piece.texts[0][0], slot)
        spot = place(slot.left, slot.top, slot.width, slot.height) + PILL
        slot = _inside(slot)
    paragraphs = [line(text, language, level=level) for text, level in piece.texts]
    text = body(paragraphs, _fitted(piece.texts, slot))
    return shape(ident, f"{piece.name} {ident - 1}", piece.holder, text, place=spot)


def _crowded(texts: Sequence[tuple[str, int]], slot: Slot) -> bool:
    """Tell whether a line would get too small: two lines are better then."""
    return scale([_sized(*text, slot) for text in texts], slot) < _SMALL


def _roomier(slot: Slot, above: float, below: float) -> Slot:
    return evolve(slot, top=slot.top - above, height=slot.height + above + below)


def _pill(text: str, slot: Slot) -> Slot:
    """Return the pill for `text`: as long as it needs, on the side where it stands."""
    needed = text_width(text, slot.first, bold=slot.bold) + 2 * layouts.PILL_MARGIN
    width = min(needed, slot.width)
    on_the_right = slot.left + slot.width / 2 > layouts.SLIDE_WIDTH / 2
    left = slot.left + (slot.width - width if on_the_right else 0)
    return evolve(slot, left=left, width=width)


def _inside(pill: Slot) -> Slot:
    return evolve(pill, width=pill.width - 2 * layouts.PILL_MARGIN + 1)


def _fitted(texts: Sequence[tuple[str, int]], slot: Slot) -> str:
    """Return text properties that shrink the text of an overfull slide."""
    percent = scale([_sized(text, level, slot) for text, level in texts], slot)
    shrunk = f' fontScale="{percent}000"' if percent < 100 else ""  # noqa: PLR2004
    return f"<a:bodyPr><a:normAutofit{shrunk}/></a:bodyPr>"


def _sized(text: str, level: int, slot: Slot) -> Sized:
    if level:
        return Sized(
            text=text, size=slot.second, indent=slot.indent, before=slot.before
        )
    return Sized(text=text, size=slot.first)


def _number_shape(ident: int, number: int, language: str) -> str:
    holder = placeholder("sldNum", layouts.NUMBER, size="quarter")
    text = body([slide_number(number, language)])
    return shape(ident, f"Dianummer {ident - 1}", holder, text)
