"""A card for in a pocket: a sheet of A4 from which eight panels are cut and folded."""

from typing import Final

from attrs import Attribute, field, frozen

from herstelkit.blocks.inline import Inline
from herstelkit.primitives import (
    LANGUAGE,
    each,
    filled_line,
    safe_line,
    whole_number,
)

PANELS: Final = 8
"""Four on each side of the folded strip; the first is the front."""


@frozen(kw_only=True)
class CardPanel:
    """A panel: its title, its lines, and how many lines to write on by hand.

    Lines are in order of weight: what does not fit is left out from the end.
    """

    title: str = field(validator=filled_line)
    lines: tuple[Inline, ...] = ()
    room: int = field(default=0, validator=whole_number(0, 4))


def _eight(
    _instance: object,
    _attribute: "Attribute[tuple[CardPanel, ...]]",
    value: tuple[CardPanel, ...],
) -> None:
    if len(value) != PANELS:
        reason = f"a card has {PANELS} panels, not {len(value)}"
        raise ValueError(reason)


@frozen(kw_only=True)
class Card:
    """A card on one sheet; folded it is as large as a bank card, 85 by 54 mm.

    `steps` say how to cut and fold, outside the card. `more` stands on a panel from
    which something was left out.
    """

    title: str = field(validator=filled_line)
    steps: tuple[str, ...] = field(default=(), validator=each(filled_line))
    more: str = field(validator=filled_line)
    notice: str = field(default="", validator=safe_line)
    language: str = LANGUAGE
    panels: tuple[CardPanel, ...] = field(validator=_eight)
