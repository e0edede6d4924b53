"""A figure in a document: a group of Word's own shapes, each of which can be changed.

Programs that know no shapes show the alternative text in its place.
"""

from collections.abc import Iterator
from copy import copy
from functools import cache
from typing import Final

from lxml import etree

from herstelkit.blocks import Document, Figure
from herstelkit.pictograms import Pictogram
from herstelkit.render._docx_lengths import TEXT_WIDTH
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_xml import Element, paragraph
from herstelkit.render._drawing import Align, Box, Drawing, Plate, Shape, Words, placed
from herstelkit.render._drawing_paint import digits, fixed
from herstelkit.render._drawingml import (
    ANCHORS,
    DECORATIVE,
    emu,
    group_place,
    properties,
)
from herstelkit.render._escape import escape, quoteattr
from herstelkit.render._figures import draw, pictogram

LETTER: Final = 10.5
"""Size of the letters in a figure; the text round it is larger."""
_LARGE_LETTER: Final = 18.0

_TWIPS: Final = 20  # in a point
_EDGE: Final = 1.0  # half of the thickest outline stands outside of its shape
_PICTOGRAM: Final = 44.0
_BELOW_RULE: Final = 5.0
_PARTS_OF_ONE: Final = 1000
"""Ids that a figure takes for its parts: no figure has as many parts."""
_ALIGNED: Final = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}
_OFFICE: Final = "http://schemas.microsoft.com/office/word/2010"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" '
    f'xmlns:wpg="{_OFFICE}/wordprocessingGroup" '
    f'xmlns:wps="{_OFFICE}/wordprocessingShape"'
)


def letter_of(document: Document) -> float:
    """Return the size of the letters in the figures of a document, in points."""
    return _LARGE_LETTER if document.large_print else LETTER


def figure_paragraph(
    figure: Figure, number: int, *, letter: float = LETTER, width: int = TEXT_WIDTH
) -> Element:
    """Return a paragraph that holds a figure; `number` is unique in the document.

    `letter` is in points, `width` in twentieths of a point.
    """
    drawing = draw(figure, width / _TWIPS - 2 * _EDGE, letter)
    named = f"name={quoteattr(figure.name)} descr={quoteattr(figure.alt)}"
    shapes = _group(drawing, number)
    frame = _inline(drawing, f'<wp:docPr id="{_ident(number)}" {named}/>', shapes)
    return paragraph(Style.BODY, [_run(frame, figure.alt)])


def pictogram_run(which: Pictogram, number: int) -> Element:
    """Return a run with a decorative pictogram at the right edge of the text."""
    return copy(_pictogram_run(which, number))


@cache
def _pictogram_run(which: Pictogram, number: int) -> Element:
    """Draw a pictogram once: it opens sheet after sheet."""
    drawing = pictogram(which, _PICTOGRAM)
    shapes = _group(drawing, number)
    name = f'<wp:docPr id="{_ident(number)}" name="Pictogram" descr="">'
    return _run(_floating(drawing, f"{name}{DECORATIVE}</wp:docPr>", shapes), "")


def scene_run(drawing: Drawing, number: int, *, at_foot: bool = False) -> Element:
    """Return a run with a decorative drawing that fills its place to the edge.

    It stands in its line, or `at_foot` of the page, behind the text of its column.
    """
    inner = Drawing(
        width=drawing.width - 2 * _EDGE,
        height=drawing.height - 2 * _EDGE,
        shapes=tuple(placed(drawing.shapes, -_EDGE, -_EDGE)),
    )
    name = f'<wp:docPr id="{_ident(number)}" name="Landschap" descr="">'
    frame = _at_foot if at_foot else _inline
    described = f"{name}{DECORATIVE}</wp:docPr>"
    return _run(frame(inner, described, _group(inner, number)), "")


def _ident(number: int, part: int = 0) -> int:
    return number * _PARTS_OF_ONE + part + 1


def _run(drawing: str, otherwise: str) -> Element:
    words = f'<w:t xml:space="preserve">{escape(otherwise)}</w:t>' if otherwise else ""
    xml = (
        f'<w:r {_NAMES}><mc:AlternateContent><mc:Choice Requires="wpg">'
        f"<w:drawing>{drawing}</w:drawing></mc:Choice>"
        f"<mc:Fallback>{words}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    return etree.fromstring(xml)


def _size(drawing: Drawing) -> tuple[int, int]:
    frame = _frame(drawing)
    return emu(frame.width), emu(frame.height)


def _inline(drawing: Drawing, described: str, shapes: str) -> str:
    width, height = _size(drawing)
    return (
        '<wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/>{described}'
        f"<wp:cNvGraphicFramePr/>{shapes}</wp:inline>"
    )


def _floating(drawing: Drawing, described: str, shapes: str) -> str:
    width, height = _size(drawing)
    left = emu(TEXT_WIDTH / _TWIPS) - width
    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" '
        'allowOverlap="0"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="paragraph">'
        f"<wp:posOffset>{emu(_BELOW_RULE)}</wp:posOffset></wp:positionV>"
        f'<wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:wrapSquare wrapText="left"/>{described}'
        f"<wp:cNvGraphicFramePr/>{shapes}</wp:anchor>"
    )


def _at_foot(drawing: Drawing, described: str, shapes: str) -> str:
    width, height = _size(drawing)
    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="margin">'
        "<wp:align>bottom</wp:align></wp:positionV>"
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/>{described}'
        f"<wp:cNvGraphicFramePr/>{shapes}</wp:anchor>"
    )


def _group(drawing: Drawing, number: int) -> str:
    outer = _frame(drawing)
    place = group_place(outer, outer.width, outer.height)
    shapes = "".join(
        _shape(shape, _ident(number, part))
        for part, shape in enumerate(_shapes(drawing), start=1)
    )
    return (
        f'<a:graphic><a:graphicData uri="{_OFFICE}/wordprocessingGroup"><wpg:wgp>'
        f"<wpg:cNvGrpSpPr/><wpg:grpSpPr>{place}</wpg:grpSpPr>{shapes}"
        "</wpg:wgp></a:graphicData></a:graphic>"
    )


def _shapes(drawing: Drawing) -> Iterator[Shape]:
    """Yield the shapes in an empty frame: without, some programs stretch them."""
    yield Plate(box=_frame(drawing))
    yield from placed(drawing.shapes, _EDGE, _EDGE)


def _frame(drawing: Drawing) -> Box:
    return Box(0, 0, drawing.width + 2 * _EDGE, drawing.height + 2 * _EDGE)


def _shape(shape: Shape, ident: int) -> str:
    anchor = ANCHORS[shape.words.anchor] if shape.words else "ctr"
    inset = emu(shape.words.margin) if shape.words else 0
    return (
        f'<wps:wsp><wps:cNvPr id="{ident}" name="Vorm {ident}"/><wps:cNvSpPr/>'
        f"<wps:spPr>{properties(shape, fixed)}</wps:spPr>"
        f"{_text(shape.words) if shape.words else ''}"
        f'<wps:bodyPr wrap="square" lIns="{inset}" tIns="0" rIns="{inset}" bIns="0" '
        f'anchor="{anchor}" anchorCtr="0"><a:noAutofit/></wps:bodyPr></wps:wsp>'
    )


def _text(words: Words) -> str:
    bold = '<w:b w:val="1"/>' if words.bold else '<w:b w:val="0"/>'
    size = round(words.size * 2)  # in half points
    return (
        f'<wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="{Style.BODY}"/>'
        "<w:suppressAutoHyphens/>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        f'<w:jc w:val="{_ALIGNED[words.align]}"/></w:pPr><w:r><w:rPr>{bold}'
        f'<w:color w:val="{digits(words.paint)}"/><w:sz w:val="{size}"/>'
        f'<w:szCs w:val="{size}"/></w:rPr><w:t xml:space="preserve">'
        f"{escape(words.text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
    )
