"""A slide in a layout of somebody else's: our words in their look."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen
from lxml import etree

from herstelkit.blocks import Deck, Purpose, Slide
from herstelkit.render._escape import escape, quoteattr
from herstelkit.render._figure.drawingml import place
from herstelkit.render._figure.paint import in_palette
from herstelkit.render._pptx.figure import Arrangement, arranged, figure_xml
from herstelkit.render._pptx.fit import Sized, scale
from herstelkit.render._pptx.text import slide_number
from herstelkit.render._pptx.xml import page
from herstelkit.render._template.canvas import Canvas, Spot, wide
from herstelkit.render._template.colour import P
from herstelkit.render.palette import Palette

_SMALLER: Final = 0.62
_SMALLEST: Final = 16
_CROWDED: Final = 90
_FIRST_OF_FIGURE: Final = 101
_ALL: Final = 100
_USUAL_MAP: Final = b"<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
_POINT: Final = 12700


@frozen
class _Text:
    """A paragraph: its words, whether it is a point, and a share of the letter size."""

    words: str
    point: bool = False
    share: float = 1.0


def slide_xml(
    deck: Deck, slide: Slide, number: int, canvas: Canvas, palette: Palette
) -> bytes:
    """Return slide `number`, title first, on a layout of a template."""
    texts = _body_texts(deck, slide, canvas)
    drawn = _arranged(slide, texts, canvas)
    body = _body_spot(texts, canvas, drawn)
    ids = iter(range(2, _FIRST_OF_FIGURE))
    shapes = [_shape(next(ids), "Titel", canvas.title, [_Text(slide.title)], deck)]
    for name, spot, words in (
        ("Onderdeel", canvas.kicker, slide.kicker),
        ("Tijd", canvas.timing, slide.timing),
    ):
        if spot and words.strip():
            shapes.append(_shape(next(ids), name, spot, [_Text(words)], deck))
    if texts:
        shapes.append(_shape(next(ids), "Tekst", body, texts, deck))
    if slide.figure and drawn:
        paint = in_palette(palette)
        shapes.append(
            figure_xml(
                slide.figure,
                drawn,
                slide.purpose,
                _FIRST_OF_FIGURE,
                deck.language,
                colour=paint,
            )
        )
    if slide.purpose is not Purpose.TITLE:
        shapes += _edges(next(ids), next(ids), deck, number, canvas)
    return _mapped(page("sld", shapes), canvas)


def _body_texts(deck: Deck, slide: Slide, canvas: Canvas) -> list[_Text]:
    """Return the text; what has no place of its own comes first, or last on a title."""
    size = canvas.body.slot.first
    share = max(_SMALLER, min(_SMALLEST / size, 1))
    spare = [
        words
        for words, spot in (
            (slide.kicker, canvas.kicker),
            (slide.timing, canvas.timing),
        )
        if words.strip() and spot is None
    ]
    main = [_Text(slide.lead)] if slide.lead.strip() else []
    main += [_Text(point, point=True) for point in slide.points]
    if slide.purpose is not Purpose.TITLE:
        line = " · ".join(spare)
        return [_Text(line, share=share), *main] if line else main
    if deck.subtitle.strip() and deck.subtitle not in {slide.title, slide.kicker}:
        spare.insert(0, deck.subtitle)
    return [*main, *(_Text(words, share=share) for words in spare)]


def _arranged(
    slide: Slide, texts: Sequence[_Text], canvas: Canvas
) -> Arrangement | None:
    if slide.figure is None:
        return None
    slot = canvas.body.slot
    room = evolve(slot, height=max(canvas.lowest - slot.top, slot.height))
    return arranged(slide.figure, _sized(texts, canvas.body), room, bleed=0)


def _body_spot(
    texts: Sequence[_Text], canvas: Canvas, drawn: Arrangement | None
) -> Spot:
    spot = canvas.body
    if drawn:
        return spot.within(drawn.text)
    free = canvas.lowest - spot.slot.top
    crowded = scale(_sized(texts, spot), spot.slot) < _CROWDED
    if crowded and free > spot.slot.height:
        return spot.within(evolve(spot.slot, height=free))
    return spot


def _edges(ident: int, last: int, deck: Deck, number: int, canvas: Canvas) -> list[str]:
    made = []
    if canvas.footer and deck.footer.strip():
        text, spot = [_Text(deck.footer)], canvas.footer
        if scale(_sized(text, spot), spot.slot) < _ALL:
            spot = wide(canvas, spot)
        made.append(_shape(ident, "Voettekst", spot, text, deck))
    if canvas.number:
        made.append(_number(last, canvas.number, deck, number))
    return made


def _number(ident: int, spot: Spot, deck: Deck, number: int) -> str:
    paragraph = slide_number(number, deck.language)
    language = f"lang={quoteattr(deck.language)}"
    look = f'<a:rPr {language} sz="{round(spot.slot.first * 100)}">{_fill(spot)}'
    paragraph = paragraph.replace(f"<a:rPr {language}/>", f"{look}</a:rPr>")
    return _framed(ident, "Dianummer", spot, paragraph, _ALL)


def _fill(spot: Spot) -> str:
    if not spot.colour:
        return ""
    return f'<a:solidFill><a:srgbClr val="{spot.colour}"/></a:solidFill>'


def _sized(texts: Sequence[_Text], spot: Spot) -> list[Sized]:
    return [
        Sized(
            text=text.words,
            size=spot.slot.first * text.share,
            indent=spot.slot.indent if text.point else 0,
            before=spot.slot.before,
        )
        for text in texts
    ]


def _shape(
    ident: int, name: str, spot: Spot, texts: Sequence[_Text], deck: Deck
) -> str:
    percent = scale(_sized(texts, spot), spot.slot)
    if spot.exact:
        texts = [evolve(text, share=text.share * percent / _ALL) for text in texts]
        percent = _ALL
    inner = "".join(_paragraph(text, spot, deck.language) for text in texts)
    return _framed(ident, name, spot, inner, percent)


def _framed(ident: int, name: str, spot: Spot, inner: str, percent: int) -> str:
    own = "" if spot.mark else ' txBox="1"'
    locks = '<a:spLocks noGrp="1"/>' if spot.mark else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{ident}" name="{name} {ident - 1}"/>'
        f"<p:cNvSpPr{own}>{locks}</p:cNvSpPr><p:nvPr>{spot.mark}</p:nvPr></p:nvSpPr>"
        f"<p:spPr>{_form(spot)}</p:spPr><p:txBody>{_properties(spot, percent)}"
        f"<a:lstStyle/>{inner}</p:txBody></p:sp>"
    )


def _form(spot: Spot) -> str:
    if not spot.moved:
        return ""
    form = f"<a:xfrm>{place(spot.box)}</a:xfrm>"
    if not spot.mark or spot.panel:
        form += '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    if spot.panel:
        form += f'<a:solidFill><a:srgbClr val="{spot.panel}"/></a:solidFill>'
    return form


def _properties(spot: Spot, percent: int) -> str:
    shrunk = f' fontScale="{percent}000"' if percent < _ALL else ""
    inset = 'lIns="101600" tIns="101600" rIns="101600" bIns="0" ' if spot.panel else ""
    own = 'wrap="square" anchor="t"' if not spot.mark else ""
    plain = ' lIns="0" tIns="0" rIns="0" bIns="0"' if not spot.panel and own else ""
    return f"<a:bodyPr {inset}{own}{plain}><a:normAutofit{shrunk}/></a:bodyPr>"


def _paragraph(text: _Text, spot: Spot, language: str) -> str:
    size = spot.slot.first * text.share
    sized = f' sz="{round(size * 100)}"' if spot.size or text.share < 1 else ""
    bold = ' b="1"' if text.share < 1 and not spot.exact else ""
    look = f"lang={quoteattr(language)}{sized}"
    return (
        f"<a:p>{_style(text, spot)}<a:r><a:rPr {look}{bold}>{_fill(spot)}</a:rPr>"
        f"<a:t>{escape(text.words)}</a:t></a:r><a:endParaRPr {look}/></a:p>"
    )


def _style(text: _Text, spot: Spot) -> str:
    if text.point and spot.bullets:
        return ""
    indent = round(spot.slot.indent * _POINT) if text.point else 0
    side = ' algn="l"' if spot.plain else ""
    mark = '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
    return (
        f'<a:pPr marL="{indent}" indent="-{indent}"{side}><a:spcBef><a:spcPts '
        f'val="{round(spot.slot.before * 100)}"/></a:spcBef>'
        f"{mark if text.point else '<a:buNone/>'}</a:pPr>"
    ).replace('"-0"', '"0"')


def _mapped(xml: bytes, canvas: Canvas) -> bytes:
    """Return a slide that maps colours as its layout does."""
    own = canvas.reader.layout.element.find(f"{P}clrMapOvr")
    if own is None or not len(own) or own[0].tag.endswith("masterClrMapping"):
        return xml
    return xml.replace(_USUAL_MAP, etree.tostring(own, with_tail=False))
