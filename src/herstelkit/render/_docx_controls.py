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
under the pointer and LibreOffice always. Controls are text until all of an answer are
read at once: a workbook has a thousand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import define, field
from lxml import etree

from herstelkit.blocks import Filled, FilledDate
from herstelkit.blocks.marks import bookmark, tag
from herstelkit.render._docx_metrics import Metrics
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_xml import Element
from herstelkit.render._escape import escape, quoteattr

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

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
_PARTS: Final = re.compile("([\n\t])")


def _empty(content: str, placeholder: str, kind: str = "") -> tuple[str, str]:
    """Return the properties and the content of a control that was not touched."""
    part = f'<w:placeholder><w:docPart w:val="{placeholder}"/></w:placeholder>'
    style = f'<w:rPr><w:rStyle w:val="{Style.PLACEHOLDER}"/></w:rPr>'
    return f"{part}<w:showingPlcHdr/>{kind}", f"<w:r>{style}{content}</w:r>"


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
_BOX_STYLE: Final = f'<w:rPr><w:rStyle w:val="{Style.BOX}"/></w:rPr>'


@define
class Controls:
    """Makes the controls of one document, each with an id of its own."""

    answers: Mapping[str, Filled]
    metrics: Metrics
    _made: int = field(default=0, init=False)

    def text(
        self, ident: str, label: str, place: tuple[int, int], text: str, spaces: int
    ) -> str:
        """Return a control for text; without any it holds this many `spaces`."""
        if text:
            return self._control(ident, label, place, "", _runs(text))
        blanks = f'<w:t xml:space="preserve">{BLANK * spaces}</w:t>'
        return self._control(ident, label, place, *_empty(blanks, BLANK_PART))

    def date(self, ident: str, label: str, filled: FilledDate) -> str:
        """Return a control for a date; an empty one is a line to write it on."""
        day = f' w:fullDate="{filled.day.isoformat()}T00:00:00Z"' if filled.day else ""
        kind = _DATE.format(day)
        if not filled:
            empty = _empty("<w:tab/>", DATE_PART, kind)
            return self._control(ident, label, (0, 0), *empty)
        return self._control(ident, label, (0, 0), kind, _run(str(filled)))

    def box(self, ident: str, label: str, row: int, *, ticked: bool) -> str:
        """Return a box to tick."""
        content = f"<w:r>{_BOX_STYLE}<w:t>{TICKED if ticked else BOX}</w:t></w:r>"
        kind = _CHECK.format(int(ticked))
        return self._control(ident, label, (row, 0), kind, content, first=_BOX_STYLE)

    def _control(
        self,
        ident: str,
        label: str,
        place: tuple[int, int],
        kind: str,
        content: str,
        first: str = "",
    ) -> str:
        """Return a control with a bookmark round it, named and numbered."""
        number = FIRST_ID + self._made
        self._made += 1
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(ident, *place)}"/>'
            f"<w:sdt><w:sdtPr>{first}<w:alias w:val={quoteattr(label)}/>"
            f'<w:tag w:val="{tag(ident, *place)}"/><w:id w:val="{number}"/>{kind}'
            f"</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
            f'<w:bookmarkEnd w:id="{number}"/>'
        )


def parsed(controls: Iterable[str]) -> Iterator[list[Element]]:
    """Return the elements of controls."""
    every = "".join(f"<w:p>{control}</w:p>" for control in controls)
    names = f'xmlns:w="{_W}" xmlns:w14="{_W14}"'
    return map(list, etree.fromstring(f"<w:body {names}>{every}</w:body>"))


def _runs(text: str) -> str:
    """Return text as typed: line ends and tabs as what Word has for them."""
    return "".join(_run(part) for part in _PARTS.split(text) if part)


def _run(part: str) -> str:
    kept = f'<w:t xml:space="preserve">{escape(part)}</w:t>'
    return f"<w:r>{_SIGNS.get(part, kept)}</w:r>"


_SIGNS: Final = {"\n": "<w:br/>", "\t": "<w:tab/>"}


def label(question: str, place: str = "") -> str:
    """Return the title of a control: the question, shortened, and which line it is."""
    end = f" · {place}" if place else ""
    room = _LONGEST_LABEL - _length(end)
    shown = question if _length(question) <= room else f"{question[: room - 1]}…"
    while _length(shown) > room:
        shown = f"{shown[:-2]}…"
    return shown + end


def _length(text: str) -> int:
    """Return how many letters Word counts."""
    return len(text.encode("utf-16-le")) // 2


def cell_spaces(width: int) -> int:
    """Return how many spaces a cell (twips) holds on one line in any of our fonts."""
    most = (width - _CELL_MARGINS) // _WIDEST_SPACE
    return max(_FEWEST, min(LINE_PLACEHOLDER, most))
