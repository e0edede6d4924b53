"""A logo on a slide, on a white card: so it shows on any ground."""

from typing import Final

from attrs import evolve, frozen

from herstelkit.blocks import Purpose
from herstelkit.render._escape import quoteattr
from herstelkit.render._figure.drawing import Box
from herstelkit.render._figure.drawingml import DECORATIVE, place
from herstelkit.render._pptx import layouts
from herstelkit.render._pptx.layouts import Layout
from herstelkit.render._pptx.package import Shown
from herstelkit.render.palette import Logo

WITH_LOGO: Final = frozenset({Purpose.TITLE, Purpose.CLOSING})
"""Only where a meeting begins and ends: a logo on each slide says nothing new."""
_WIDTH: Final = 200
_HEIGHT: Final = 96
_PADDING: Final = 10
_ABOVE: Final = 10
_END: Final = b"</p:spTree>"
_FIRST: Final = 91
"""Id of the card; those of texts are lower, those of figures higher."""


@frozen(kw_only=True)
class Placed:
    """A logo with the card that it stands on."""

    logo: Logo
    card: Box


def beside_body(layout: Layout, logo: Logo) -> tuple[Layout, Placed]:
    """Return a layout whose text leaves room for a logo below it, and the logo."""
    slot = layout.slots[layouts.BODY]
    width, height = logo.fitted(_WIDTH, _HEIGHT)
    card = Box(
        slot.left,
        slot.top + slot.height - height - 2 * _PADDING,
        width + 2 * _PADDING,
        height + 2 * _PADDING,
    )
    less = evolve(slot, height=card.top - slot.top - _ABOVE, moved=True)
    smaller = evolve(layout, slots={**layout.slots, layouts.BODY: less})
    return smaller, Placed(logo=logo, card=card)


def with_logo(slide: Shown, placed: Placed) -> Shown:
    """Return a slide with the logo on it, after all that there is to read."""
    xml = _logo_xml(placed, slide.logo_id).encode()
    return evolve(slide, page=slide.page.replace(_END, xml + _END), has_logo=True)


def _logo_xml(placed: Placed, relation: str) -> str:
    card, logo = placed.card, placed.logo
    inner = Box(
        card.left + _PADDING,
        card.top + _PADDING,
        card.width - 2 * _PADDING,
        card.height - 2 * _PADDING,
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{_FIRST}" name="Vlak">{DECORATIVE}</p:cNvPr>'
        f"<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>{place(card)}</a:xfrm>"
        f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 9000"/>'
        '</a:avLst></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
        f'<p:pic><p:nvPicPr><p:cNvPr id="{_FIRST + 1}" name="Logo" '
        f'descr={quoteattr(logo.alt)}/><p:cNvPicPr><a:picLocks noChangeAspect="1"/>'
        "</p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>"
        f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f"</p:blipFill><p:spPr><a:xfrm>{place(inner)}</a:xfrm>"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
