"""The large-print edition: the styles of documents in letters of 18 points and more.

Only sizes are here. Colours follow when a document is written, from its palette.
"""

import re
from typing import Final

from herstelkit.render import theme
from herstelkit.render._docx.lengths import LARGE_WRITING_LINE
from herstelkit.render._docx.styles import Style

SMALLEST: Final = 18
"""Points of running text, and of all that was smaller or as large."""
_BY_STYLE: Final[dict[str, int]] = {
    Style.HEADING_1: 32,
    Style.HEADING_2: 26,
    Style.HEADING_3: 22,
    Style.HEADING_4: 20,
    Style.TITLE: 32,
    Style.CONTENTS_TITLE: 32,
    Style.LEAD: 20,
    Style.COVER_TITLE: 44,
    Style.COVER_SUBTITLE: 24,
    Style.COVER_DETAIL: 20,
    Style.BOX: 22,
}
_STYLE: Final = re.compile(r'<w:style [^>]*w:styleId="(\w+)".*?</w:style>', re.DOTALL)
_SIZE: Final = re.compile(r'(<w:szC?s? w:val=")\d+(")')
_CHOICE: Final = 454
"""Room for a box to tick, in twips."""


def enlarged(styles: str) -> str:
    """Return the part with the styles, in large print."""
    head, *rest = re.split(r"(?=<w:style )", styles)
    return _sized(head, SMALLEST) + "".join(map(_style, rest))


def _style(style: str) -> str:
    found = _STYLE.match(style)
    name = found[1] if found else ""
    if name == Style.GAP:  # its letters only say how low the white may be
        return style
    if name in {Style.WRITING_LINE, Style.WRITING_LIST}:
        usual = f'w:line="{(theme.WRITING_LINE - 0.5) * 20:.0f}"'
        return style.replace(usual, f'w:line="{(LARGE_WRITING_LINE - 0.5) * 20:.0f}"')
    if name == Style.CHOICE:
        style = style.replace(f'"{_CHOICE}"', f'"{_CHOICE * 3 // 2}"')
    return _sized(style, _BY_STYLE.get(name, SMALLEST))


def _sized(text: str, points: int) -> str:
    return _SIZE.sub(rf"\g<1>{points * 2}\g<2>", text)
