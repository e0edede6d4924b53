"""Content controls: room on paper that can be typed in on a screen too.

Each writing line, list item, cell, date and box has a control of its own, inside its
paragraph. So an empty page is the page it was: lines stay paragraphs with a rule under
them, and a click on any of them is a click in a field, in Word and in LibreOffice. A
story may stand on the first line: Enter makes the next ruled line there. One field for
a whole answer would print as a blank without rules, or as a picture that text does not
follow.

Controls for text are of the rich sort: saving a plain one, LibreOffice 7 writes text in
two directions several times, and puts line ends elsewhere.

An empty control holds spaces, which show nothing on paper; on a screen Word shades them
under the pointer and LibreOffice always.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from attrs import define, field

from herstelkit.blocks import Filled, FilledDate
from herstelkit.blocks.marks import bookmark, tag
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.text import TAB, Piece, around, quoted, run

FIRST_ID: Final = 1_000_000
"""Ids of controls and their bookmarks start here; those of headings stay far below."""
BOX: Final = "\N{BALLOT BOX}"
TICKED: Final = "\N{BALLOT BOX WITH X}"
LINE_PLACEHOLDER: Final = 48
"""Spaces in an empty line: as many as fit in the widest font in large print."""
_FEWEST: Final = 4
_CELL_MARGINS: Final = 240
_WIDEST_SPACE: Final = 140
"""Twips: a space of 18 points in a wide font."""
BLANK: Final = "\N{NO-BREAK SPACE}"
_LONGEST_LABEL: Final = 64
"""Most characters that Word takes as the title of a control."""

_PARTS: Final = re.compile("([\n\t])")
_SIGNS: Final = {"\n": Piece("<w:r><w:br/></w:r>"), "\t": TAB}

BLANK_PART: Final = "HerstelkitLeeg"
DATE_PART: Final = "HerstelkitDatum"
"""Names of the placeholders in the glossary: what Word shows when text is removed."""
_DATE: Final = (
    '<w:date{}><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>'
    '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
)
_FONT: Final = "Segoe UI Symbol"
_CHECK: Final = (
    '<w14:checkbox><w14:checked w14:val="{}"/>'
    f'<w14:checkedState w14:val="{ord(TICKED):X}" w14:font="{_FONT}"/>'
    f'<w14:uncheckedState w14:val="{ord(BOX):X}" w14:font="{_FONT}"/></w14:checkbox>'
)
_PLACEHOLDER: Final = f'<w:rPr><w:rStyle w:val="{Style.PLACEHOLDER}"/></w:rPr>'
_BOX: Final = f'<w:rPr><w:rStyle w:val="{Style.BOX}"/></w:rPr>'
_LINE: Final = Piece(
    f"<w:r>{_PLACEHOLDER}<w:tab/></w:r>", style=Style.PLACEHOLDER, leaps=True
)


def _untouched(placeholder: str) -> str:
    part = f'<w:placeholder><w:docPart w:val="{placeholder}"/></w:placeholder>'
    return f"{part}<w:showingPlcHdr/>"


_EMPTY: Final = _untouched(BLANK_PART)
_EMPTY_DATE: Final = _untouched(DATE_PART)


@define
class Controls:
    """Makes the controls of one document, each with an id of its own."""

    answers: Mapping[str, Filled]
    metrics: Metrics
    _made: int = field(default=0, init=False)

    def text(
        self, ident: str, label: str, place: tuple[int, int], text: str, spaces: int
    ) -> list[Piece]:
        """Return a control for text; without any it holds this many `spaces`."""
        if text:
            return self._control(ident, label, place, "", _runs(text))
        return self._control(ident, label, place, _EMPTY, [_blanks(spaces)])

    def date(self, ident: str, label: str, filled: FilledDate) -> list[Piece]:
        """Return a control for a date; an empty one is a line to write it on."""
        day = f' w:fullDate="{filled.day.isoformat()}T00:00:00Z"' if filled.day else ""
        empty = "" if filled else _EMPTY_DATE
        kind = f"{empty}{_DATE.format(day)}"
        shown = run(str(filled)) if filled else _LINE
        return self._control(ident, label, (0, 0), kind, [shown])

    def box(self, ident: str, label: str, row: int, *, ticked: bool) -> list[Piece]:
        """Return a box to tick."""
        sign = TICKED if ticked else BOX
        shown = Piece(f"<w:r>{_BOX}<w:t>{sign}</w:t></w:r>", sign, Style.BOX)
        kind = _CHECK.format(int(ticked))
        return self._control(ident, label, (row, 0), kind, [shown], first=_BOX)

    def _control(
        self,
        ident: str,
        label: str,
        place: tuple[int, int],
        kind: str,
        content: Sequence[Piece],
        first: str = "",
    ) -> list[Piece]:
        """Return a control with a bookmark round it, named and numbered."""
        number = FIRST_ID + self._made
        self._made += 1
        start = (
            f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(ident, *place)}"/>'
            f"<w:sdt><w:sdtPr>{first}<w:alias w:val={quoted(label)}/>"
            f'<w:tag w:val="{tag(ident, *place)}"/><w:id w:val="{number}"/>{kind}'
            f"</w:sdtPr><w:sdtContent>"
        )
        end = f'</w:sdtContent></w:sdt><w:bookmarkEnd w:id="{number}"/>'
        return around(content, start, end)


@cache
def _blanks(count: int) -> Piece:
    return run(BLANK * count, Style.PLACEHOLDER)


def _runs(text: str) -> list[Piece]:
    """Return text as typed: line ends and tabs as what Word has for them."""
    return [_SIGNS.get(part) or run(part) for part in _PARTS.split(text) if part]


def label(question: str, place: str = "") -> str:
    """Return the title of a control: the question, shortened, and which line it is."""
    end = f" · {place}" if place else ""
    return _shortened(question, _LONGEST_LABEL - _length(end)) + end


@lru_cache(maxsize=128)
def _shortened(text: str, room: int) -> str:
    """Shorten a text once: each line of an answer says the question."""
    shown = text if _length(text) <= room else f"{text[: room - 1]}…"
    while _length(shown) > room:
        shown = f"{shown[:-2]}…"
    return shown


def _length(text: str) -> int:
    """Return how many letters Word counts."""
    return len(text.encode("utf-16-le")) // 2


def cell_spaces(width: int) -> int:
    """Return how many spaces a cell (twips) holds on one line in any of our fonts."""
    most = (width - _CELL_MARGINS) // _WIDEST_SPACE
    return max(_FEWEST, min(LINE_PLACEHOLDER, most))
