"""A figure in a document: a group of Word's own shapes, each of which can be changed.

Programs that know no shapes show the alternative text in its place.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from herstelkit.blocks import Document, Figure
from herstelkit.pictograms import Pictogram
from herstelkit.render._docx.flow import Para
from herstelkit.render._docx.lengths import TEXT_WIDTH
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.text import Piece, escaped, quoted
from herstelkit.render._figure.drawing import (
    Align,
    Box,
    Drawing,
    Plate,
    Shape,
    Words,
    placed,
)
from herstelkit.render._figure.drawingml import ANCHORS, emu, group_place, properties
from herstelkit.render._figure.figures import draw, pictogram
from herstelkit.render._figure.paint import digits, fixed
from herstelkit.render._fonts import remembered

LETTER: Final = 10.5
"""Size of the letters in a figure; the text round it is larger."""
_LARGE_LETTER: Final = 18.0

_TWIPS: Final = 20  # in a point
_EMU: Final = 635  # units of a drawing in a twip
_EDGE: Final = 1.0  # half of the thickest outline stands outside of its shape
_PICTOGRAM: Final = 44.0
_BELOW_RULE: Final = 5.0
_PARTS_OF_ONE: Final = 1000
"""Ids that a figure takes for its parts: no figure has as many parts."""
_ALIGNED: Final = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}
_OFFICE: Final = "http://schemas.microsoft.com/office/word/2010"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMES: Final = (
    f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" '
    f'xmlns:wpg="{_OFFICE}/wordprocessingGroup" '
    f'xmlns:wps="{_OFFICE}/wordprocessingShape"'
)
_DECORATIVE: Final = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'val="1"/></a:ext></a:extLst>'
)
"""Says of a drawing that screen readers can skip it."""


class _Group(NamedTuple):
    """A drawing as shapes that have no numbers yet: a figure comes back in files."""

    width: int
    height: int
    place: str
    shapes: Sequence[str]

    def xml(self, number: int) -> str:
        """Return the drawing with this number."""
        shapes = "".join(
            [
                f'<wps:wsp><wps:cNvPr id="{ident}" name="Vorm {ident}"/>{shape}'
                for ident, shape in enumerate(self.shapes, start=_ident(number, 1))
            ]
        )
        return (
            f'<a:graphic><a:graphicData uri="{_OFFICE}/wordprocessingGroup"><wpg:wgp>'
            f"<wpg:cNvGrpSpPr/><wpg:grpSpPr>{self.place}</wpg:grpSpPr>{shapes}"
            "</wpg:wgp></a:graphicData></a:graphic>"
        )


def letter_of(document: Document) -> float:
    """Return the size of the letters in the figures of a document, in points."""
    return _LARGE_LETTER if document.large_print else LETTER


def figure_paragraph(
    figure: Figure, number: int, *, letter: float = LETTER, width: int = TEXT_WIDTH
) -> Para:
    """Return a paragraph that holds a figure; `number` is unique in the document.

    `letter` is in points, `width` in twentieths of a point.
    """
    group = _figure_group(figure, width / _TWIPS - 2 * _EDGE, letter)
    named = f"name={quoted(figure.name)} descr={quoted(figure.alt)}"
    described = f'<wp:docPr id="{_ident(number)}" {named}/>'
    return Para(Style.BODY, [_inline(group, number, described, figure.alt)])


@remembered
def _figure_group(figure: Figure, width: float, letter: float) -> _Group:
    return _group(draw(figure, width, letter))


@cache
def pictogram_run(which: Pictogram, number: int) -> Piece:
    """Return a run with a decorative pictogram at the right edge of the text."""
    group = _group(pictogram(which, _PICTOGRAM))
    width, height = group.width, group.height
    left = emu(TEXT_WIDTH / _TWIPS) - width
    frame = (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" '
        'allowOverlap="0"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="paragraph">'
        f"<wp:posOffset>{emu(_BELOW_RULE)}</wp:posOffset></wp:positionV>"
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapSquare wrapText="left"/>'
        f"{_decorative(number, 'Pictogram')}"
        f"<wp:cNvGraphicFramePr/>{group.xml(number)}</wp:anchor>"
    )
    return Piece(_run(frame), beside=width // _EMU)


def scene_run(drawing: Drawing, number: int, *, at_foot: bool = False) -> Piece:
    """Return a run with a decorative drawing that fills its place to the edge.

    It stands in its line, or `at_foot` of the page, behind the text of its column.
    """
    inner = Drawing(
        width=drawing.width - 2 * _EDGE,
        height=drawing.height - 2 * _EDGE,
        shapes=tuple(placed(drawing.shapes, -_EDGE, -_EDGE)),
    )
    frame = _at_foot if at_foot else _inline
    return frame(_group(inner), number, _decorative(number, "Landschap"))


def _ident(number: int, part: int = 0) -> int:
    return number * _PARTS_OF_ONE + part + 1


def _decorative(number: int, name: str) -> str:
    opening = f'<wp:docPr id="{_ident(number)}" name="{name}" descr="">'
    return f"{opening}{_DECORATIVE}</wp:docPr>"


def _run(drawing: str, otherwise: str = "") -> str:
    words = "<mc:Fallback/>"
    if otherwise:
        shown = f'<w:t xml:space="preserve">{escaped(otherwise)}</w:t>'
        words = f"<mc:Fallback>{shown}</mc:Fallback>"
    return (
        f'<w:r {_NAMES}><mc:AlternateContent><mc:Choice Requires="wpg">'
        f"<w:drawing>{drawing}</w:drawing></mc:Choice>{words}"
        "</mc:AlternateContent></w:r>"
    )


def _inline(group: _Group, number: int, described: str, otherwise: str = "") -> Piece:
    width, height = group.width, group.height
    frame = (
        '<wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/>{described}'
        f"<wp:cNvGraphicFramePr/>{group.xml(number)}</wp:inline>"
    )
    return Piece(_run(frame, otherwise), above=height // _EMU)


def _at_foot(group: _Group, number: int, described: str) -> Piece:
    width, height = group.width, group.height
    frame = (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="margin">'
        "<wp:align>bottom</wp:align></wp:positionV>"
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/>{described}'
        f"<wp:cNvGraphicFramePr/>{group.xml(number)}</wp:anchor>"
    )
    return Piece(_run(frame), beside=width // _EMU)


def _group(drawing: Drawing) -> _Group:
    outer = _frame(drawing)
    place = group_place(outer, outer.width, outer.height)
    shapes = tuple(map(_shape, _shapes(drawing)))
    return _Group(emu(outer.width), emu(outer.height), place, shapes)


def _shapes(drawing: Drawing) -> Iterator[Shape]:
    """Yield the shapes in an empty frame: without, some programs stretch them."""
    yield Plate(box=_frame(drawing))
    yield from placed(drawing.shapes, _EDGE, _EDGE)


def _frame(drawing: Drawing) -> Box:
    return Box(0, 0, drawing.width + 2 * _EDGE, drawing.height + 2 * _EDGE)


def _shape(shape: Shape) -> str:
    """Return a shape from where its number has been said."""
    anchor = ANCHORS[shape.words.anchor] if shape.words else "ctr"
    inset = emu(shape.words.margin) if shape.words else 0
    return (
        f"<wps:cNvSpPr/><wps:spPr>{properties(shape, fixed)}</wps:spPr>"
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
        f"{escaped(words.text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
    )
