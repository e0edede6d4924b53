"""A logo on slides of a template that shows none itself."""

from typing import Final

from attrs import evolve

from herstelkit.render._figure.drawing import Box
from herstelkit.render._pptx.logo import Placed
from herstelkit.render._template.canvas import Canvas
from herstelkit.render._template.colour import P
from herstelkit.render.palette import Logo

_EDGE: Final = 0.06
_PADDING: Final = 10
_GAP: Final = 10
_SHARE: Final = (0.22, 0.2)
"""Most of the width and height of a slide that a logo takes."""


def beside_text(canvas: Canvas, logo: Logo) -> tuple[Canvas, Placed | None]:
    """Return a canvas with room for a logo below the text, and the logo.

    Nothing changes where master or layout has a picture: that is their logo already.
    """
    pages = (canvas.reader.layout, canvas.reader.layout.slide_master)
    if any(next(page.element.iter(f"{P}pic"), None) is not None for page in pages):
        return canvas, None
    width, height = logo.fitted(_SHARE[0] * canvas.width, _SHARE[1] * canvas.height)
    width, height = width + 2 * _PADDING, height + 2 * _PADDING
    right = canvas.width * (1 - _EDGE)
    card = Box(right - width, canvas.lowest - height - _GAP / 2, width, height)
    placed = Placed(logo=logo, card=card)
    slot = canvas.body.slot
    if slot.top + slot.height <= card.top or slot.left + slot.width <= card.left:
        return canvas, placed
    above = evolve(slot, height=max(card.top - _GAP - slot.top, 1))
    beside = evolve(slot, width=max(card.left - _GAP - slot.left, 1))
    if above.height / slot.height >= beside.width / slot.width:
        body = canvas.body.within(above)
        return evolve(canvas, body=body, limit=card.top - _GAP), placed
    return evolve(canvas, body=canvas.body.within(beside)), placed
