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
under the pointer and LibreOffice always. Copies of one tree are made, for speed.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Final

from attrs import define, field
from lxml import etree

from herstelkit.blocks import Filled, FilledDate
from herstelkit.blocks.marks import bookmark, tag
from herstelkit.render._docx_metrics import Metrics
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_xml import Element, element, name, run, tab

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


def _parsed(properties: str, content: str, *, first: str = "") -> Element:
    return etree.fromstring(
        f'<w:p xmlns:w="{_W}" xmlns:w14="{_W14}"><w:bookmarkStart/><w:sdt>'
        f"<w:sdtPr>{first}<w:alias/><w:tag/><w:id/>{properties}</w:sdtPr>"
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt><w:bookmarkEnd/></w:p>"
    )


def _empty(content: str, placeholder: str, kind: str = "") -> tuple[str, str]:
    """Return the properties and the content of a control that was not touched."""
    part = f'<w:placeholder><w:docPart w:val="{placeholder}"/></w:placeholder>'
    style = f'<w:rPr><w:rStyle w:val="{Style.PLACEHOLDER}"/></w:rPr>'
    return f"{part}<w:showingPlcHdr/>{kind}", f"<w:r>{style}{content}</w:r>"


BLANK_PART: Final = "HerstelkitLeeg"
DATE_PART: Final = "HerstelkitDatum"
"""Names of the placeholders in the glossary: what Word shows when text is removed."""
_BLANK_RUN: Final = '<w:t xml:space="preserve"/>'
_DATE: Final = (
    '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>'
    '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
)
_FONT: Final = "Segoe UI Symbol"
_CHECK: Final = (
    '<w14:checkbox><w14:checked w14:val="0"/>'
    f'<w14:checkedState w14:val="{ord(TICKED):X}" w14:font="{_FONT}"/>'
    f'<w14:uncheckedState w14:val="{ord(BOX):X}" w14:font="{_FONT}"/></w14:checkbox>'
)
_BOX_STYLE: Final = f'<w:rPr><w:rStyle w:val="{Style.BOX}"/></w:rPr>'


_EMPTY_TEXT: Final = _parsed(*_empty(_BLANK_RUN, BLANK_PART))
_EMPTY_DATE: Final = _parsed(*_empty("<w:tab/>", DATE_PART, _DATE))
_FILLED_TEXT: Final = _parsed("", "")
_FILLED_DATE: Final = _parsed(_DATE, "")
_OPTION: Final = _parsed(
    _CHECK, f"<w:r>{_BOX_STYLE}<w:t>{BOX}</w:t></w:r>", first=_BOX_STYLE
)


@define
class Controls:
    """Makes the controls of one document, each with an id of its own."""

    answers: Mapping[str, Filled]
    metrics: Metrics
    _made: int = field(default=0, init=False)

    def text(
        self, ident: str, label: str, place: tuple[int, int], text: str, spaces: int
    ) -> list[Element]:
        """Return a control for text; without any it holds this many `spaces`."""
        if text:
            made = self._control(_FILLED_TEXT, ident, label, place)
            made[1][1].extend(_runs(text))
        else:
            made = self._control(_EMPTY_TEXT, ident, label, place)
            made[1][1][0][1].text = BLANK * spaces
        return [*made]

    def date(self, ident: str, label: str, filled: FilledDate) -> list[Element]:
        """Return a control for a date; an empty one is a line to write it on."""
        if not filled:
            return [*self._control(_EMPTY_DATE, ident, label, (0, 0))]
        made = self._control(_FILLED_DATE, ident, label, (0, 0))
        made[1][1].append(run(str(filled)))
        if filled.day:
            day = f"{filled.day.isoformat()}T00:00:00Z"
            made[1][0][-1].set(name("fullDate"), day)
        return [*made]

    def box(self, ident: str, label: str, row: int, *, ticked: bool) -> list[Element]:
        """Return a box to tick."""
        made = self._control(_OPTION, ident, label, (row, 0))
        if ticked:
            made[1][0][-1][0].set(f"{{{_W14}}}val", "1")
            made[1][1][0][1].text = TICKED
        return [*made]

    def _control(
        self, pattern: Element, ident: str, label: str, place: tuple[int, int]
    ) -> Element:
        """Return a paragraph with a bookmark round a control, named and numbered."""
        made = deepcopy(pattern)
        start, control, end = made
        number = str(FIRST_ID + self._made)
        self._made += 1
        start.set(_ID, number)
        start.set(_NAME, bookmark(ident, *place))
        end.set(_ID, number)
        properties = control[0]
        first = 1 if properties[0].tag == _RPR else 0
        properties[first].set(_VAL, label)
        properties[first + 1].set(_VAL, tag(ident, *place))
        properties[first + 2].set(_VAL, number)
        return made


_ID: Final = name("id")
_NAME: Final = name("name")
_VAL: Final = name("val")
_RPR: Final = name("rPr")


def _runs(text: str) -> list[Element]:
    """Return text as typed: line ends and tabs as what Word has for them."""
    return [_run(part) for part in _PARTS.split(text) if part]


def _run(part: str) -> Element:
    if part == "\n":
        return element("r", element("br"))
    return tab() if part == "\t" else run(part)


def label(question: str, place: str = "") -> str:
    """Return the title of a control: the question, shortened, and which line it is."""
    end = f" · {place}" if place else ""
    shown = question
    while _length(shown + end) > _LONGEST_LABEL:
        shown = f"{shown.removesuffix('…')[:-1]}…"
    return shown + end


def _length(text: str) -> int:
    """Return how many letters Word counts."""
    return len(text.encode("utf-16-le")) // 2


def cell_spaces(width: int) -> int:
    """Return how many spaces a cell (twips) holds on one line in any of our fonts."""
    most = (width - _CELL_MARGINS) // _WIDEST_SPACE
    return max(_FEWEST, min(LINE_PLACEHOLDER, most))
