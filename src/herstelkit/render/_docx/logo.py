"""A logo in a Word file: above the title of a cover, or small at the top of a page."""

from typing import Final

from herstelkit.render._docx.flow import Flow, Para, Side
from herstelkit.render._docx.lengths import TEXT_WIDTH
from herstelkit.render._docx.package import Package
from herstelkit.render._docx.text import Piece, quoted
from herstelkit.render._figure.drawingml import emu
from herstelkit.render.palette import Logo

_IDENT: Final = 900_001
"""Figures count their ids from 1 and never come this far."""
_TWIPS: Final = 20
_COVER: Final = (230.0, 92.0)
_SMALL: Final = (130.0, 30.0)
_FROM_EDGE: Final = 17.0
"""White above a small logo: it stands in the margin, and asks no room of the text."""
_BELOW: Final = 12
_SINGLE: Final = ' w:line="240" w:lineRule="auto"'
_A: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMES: Final = (
    f'xmlns:wp="{_A}/wordprocessingDrawing" xmlns:a="{_A}/main" '
    f'xmlns:pic="{_A}/picture"'
)


def add_logo(package: Package, logo: Logo, flow: list[Flow], *, cover: bool) -> None:
    """Put a logo in a paragraph of its own on a cover, or at the head of the title."""
    relation = package.relate(f"word/media/logo.{logo.kind}", "image", logo.data)
    package.add_type(f"image/{logo.kind}", Extension=logo.kind)
    if cover:
        # In no style: a cover has white enough.
        white: dict[Side, int] = {"before": 0, "after": _BELOW * _TWIPS}
        line = [_run(_inline(logo, relation))]
        flow.insert(0, Para("", line, keep_next=True, white=white, leading=_SINGLE))
    elif isinstance(flow[0], Para):
        flow[0].content.insert(0, _run(_floating(logo, relation)))


def _run(drawing: str) -> Piece:
    return Piece(f"<w:r {_NAMES}><w:drawing>{drawing}</w:drawing></w:r>")


def _inline(logo: Logo, relation: str) -> str:
    size = _extent(*logo.fitted(*_COVER))
    return (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f"{_described(logo)}{_picture(logo, relation, size)}</wp:inline>"
    )


def _floating(logo: Logo, relation: str) -> str:
    width, height = logo.fitted(*_SMALL)
    size = _extent(width, height)
    left = emu(TEXT_WIDTH / _TWIPS - width)
    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="page">'
        f"<wp:posOffset>{emu(_FROM_EDGE)}</wp:posOffset></wp:positionV>"
        f"<wp:extent {size}/><wp:wrapNone/>{_described(logo)}"
        f"{_picture(logo, relation, size)}</wp:anchor>"
    )


def _extent(width: float, height: float) -> str:
    return f'cx="{emu(width)}" cy="{emu(height)}"'


def _described(logo: Logo) -> str:
    return f'<wp:docPr id="{_IDENT}" name="Logo" descr={quoted(logo.alt)}/>'


def _picture(logo: Logo, relation: str, size: str) -> str:
    return (
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="{_A}/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{_IDENT}" name="Logo" '
        f"descr={quoted(logo.alt)}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/>'
        f'</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic>"
    )
