"""Names of the styles in our base file, and what callouts look like.

``scripts/make_base_docx.py`` writes a definition for each of them. Names that Word
knows itself (Heading1, ListBullet …) keep Word's id: then the navigation pane works and
Word shows the name in the language of the reader.
"""

from enum import IntEnum, StrEnum
from typing import Final

from attrs import frozen

from herstelkit.blocks import Tone
from herstelkit.render import theme


class Style(StrEnum):
    """A style id; the value stands in the file."""

    BODY = "Normal"
    HEADING_1 = "Heading1"
    HEADING_2 = "Heading2"
    HEADING_3 = "Heading3"
    HEADING_4 = "Heading4"
    LEAD = "Lead"
    SPOKEN = "Gesproken"
    SMALL = "Klein"
    BULLET = "ListBullet"
    NUMBERED = "ListNumber"

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    DETAIL = "Titelregel"
    COVER_TITLE = "Omslagtitel"
    COVER_SUBTITLE = "Omslagondertitel"
    COVER_DETAIL = "Omslagregel"
    CONTENTS_TITLE = "TOCHeading"
    CONTENTS_1 = "TOC1"
    CONTENTS_2 = "TOC2"
    CONTENTS_3 = "TOC3"
    HEADER = "Header"
    FOOTER = "Footer"
    NOTICE = "Colofon"

    QUESTION = "Vraag"
    HINT = "Hulp"
    WRITING_LINE = "Schrijfregel"
    WRITING_LIST = "Schrijflijst"
    DATE = "Datumregel"
    CHOICE = "Keuze"

    TABLE_HEAD = "Tabelkop"
    TABLE_TEXT = "Tabeltekst"
    GAP = "Tussenruimte"
    SCENE = "Tekening"

    GOAL = "KaderDoel"
    GOAL_TITLE = "KadertitelDoel"
    LAY_OUT = "KaderKlaarleggen"
    LAY_OUT_TITLE = "KadertitelKlaarleggen"
    ATTENTION = "KaderLetop"
    ATTENTION_TITLE = "KadertitelLetop"
    EXERCISE = "KaderWerkvorm"
    EXERCISE_TITLE = "KadertitelWerkvorm"
    REMARK = "KaderMededeling"
    REMARK_TITLE = "KadertitelMededeling"

    STRONG = "Strong"
    BOX = "Hokje"
    PLACEHOLDER = "PlaceholderText"

    TABLE = "Tabel"
    FORM = "Invultabel"
    BAND = "Omslagvlak"


class ListKind(IntEnum):
    """Number of a list definition, and of the first list that uses it."""

    BULLETS = 1
    NUMBERS = 2
    CALLOUT_BULLETS = 3
    CALLOUT_NUMBERS = 4
    WRITING = 5


@frozen
class CalloutLook:
    """Styles of a callout; bar and ground are for whoever makes the base file.

    `bar` is one of Word's border names: callouts differ in black and white too.
    """

    title: Style
    content: Style
    name: str
    ground: str
    bar: str
    bar_size: int
    """Eighths of a point."""
    bar_colour: str

    @property
    def bar_width(self) -> int:
        """Width of the whole bar in points: a double line takes three."""
        return self.bar_size * (3 if self.bar == "double" else 1) // 8


CALLOUTS: Final = {
    Tone.GOAL: CalloutLook(
        Style.GOAL_TITLE, Style.GOAL, "doel", theme.MIST, "single", 36, theme.DEEP
    ),
    Tone.LAY_OUT: CalloutLook(
        Style.LAY_OUT_TITLE,
        Style.LAY_OUT,
        "klaarleggen",
        theme.MIST,
        "dashed",
        24,
        theme.DEEP,
    ),
    Tone.ATTENTION: CalloutLook(
        Style.ATTENTION_TITLE,
        Style.ATTENTION,
        "let op",
        theme.SAND,
        "double",
        18,
        theme.ACCENT,
    ),
    Tone.EXERCISE: CalloutLook(
        Style.EXERCISE_TITLE,
        Style.EXERCISE,
        "werkvorm",
        theme.SAND,
        "single",
        48,
        theme.DEEP,
    ),
    Tone.NOTICE: CalloutLook(
        Style.REMARK_TITLE,
        Style.REMARK,
        "mededeling",
        theme.PAPER,
        "single",
        12,
        theme.LINE,
    ),
}
