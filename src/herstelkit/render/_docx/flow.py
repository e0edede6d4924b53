"""What stands under each other in a Word file: paragraphs and tables, as small values.

They are measured as they are and can be changed, until they become XML at the end.
"""

from collections.abc import Iterable, Sequence
from typing import Final, Literal, TypeAlias

from attrs import Factory, define

from herstelkit.render._docx.text import Piece, quoted

_LARGEST_ROOM: Final = 20
"""More lines than this may not fit on a page with their question."""

Side: TypeAlias = Literal["before", "after"]


@define(eq=False)
class Para:
    """A paragraph."""

    style: str
    content: list[Piece] = Factory(list)
    keep_next: bool = False
    """Stays on the page of what follows."""
    new_page: bool = False
    list_id: int = 0
    white: dict[Side, int] = Factory(dict)
    """Other white above and under it (twips) than its style has."""
    leading: str = ""
    """XML of the height of its lines, beside other white."""
    apart: bool = False
    """Draws its own border, by a difference that nobody sees.

    Word and LibreOffice draw one border round paragraphs that are set alike. What Word
    has for lines between them, LibreOffice loses when it saves.
    """
    mark: str = ""
    """The name of the bookmark in it, if anything points at that."""
    link: str = ""
    """The bookmark whose page it names."""

    @property
    def xml(self) -> str:
        """Return the paragraph, its properties in the order that the schema asks."""
        style, keep, page, listed, apart = "", "", "", "", ""
        if self.style:
            style = f'<w:pStyle w:val="{self.style}"/>'
        if self.keep_next:
            keep = "<w:keepNext/>"
        if self.new_page:
            page = "<w:pageBreakBefore/>"
        if self.list_id:
            item = f'<w:numId w:val="{self.list_id}"/>'
            listed = f'<w:numPr><w:ilvl w:val="0"/>{item}</w:numPr>'
        if self.apart:
            apart = '<w:ind w:right="1"/>'
        content = "".join([piece.xml for piece in self.content])
        return (
            f"<w:p><w:pPr>{style}{keep}{page}{listed}{self._spacing()}{apart}</w:pPr>"
            f"{content}</w:p>"
        )

    def _spacing(self) -> str:
        if not self.white:  # as of most: they leave it to their style
            return ""
        white = "".join([f' w:{side}="{size}"' for side, size in self.white.items()])
        return f"<w:spacing{white}{self.leading}/>"


@define(eq=False)
class Cell:
    """A cell of a table; `look` is the XML of what it has besides its width."""

    width: int
    content: Sequence[Para]
    look: str = ""

    @property
    def xml(self) -> str:
        """Return the cell."""
        size = f'<w:tcW w:w="{self.width}" w:type="dxa"/>'
        return (
            f"<w:tc><w:tcPr>{size}{self.look}</w:tcPr>{flow_xml(self.content)}</w:tc>"
        )


@define(eq=False)
class Row:
    """A row of a table."""

    cells: Sequence[Cell]
    height: int = 0
    """The least height, or the height if that is `exact`."""
    exact: bool = False
    head: bool = False
    """Repeats on each page."""
    whole: bool = True
    """Never splits over pages."""

    @property
    def xml(self) -> str:
        """Return the row."""
        whole = "<w:cantSplit/>" if self.whole else ""
        head = "<w:tblHeader/>" if self.head else ""
        high = ""
        if self.height:
            rule = "exact" if self.exact else "atLeast"
            high = f'<w:trHeight w:val="{self.height}" w:hRule="{rule}"/>'
        cells = "".join([cell.xml for cell in self.cells])
        return f"<w:tr><w:trPr>{whole}{head}{high}</w:trPr>{cells}</w:tr>"


@define(eq=False)
class Grid:
    """A table of fixed widths; `lays_out` is one without a header row."""

    style: str
    widths: Sequence[int]
    rows: Sequence[Row]
    caption: str = ""
    """What screen readers say of it."""
    lays_out: bool = False

    @property
    def xml(self) -> str:
        """Return the table."""
        look = 'w:val="0400"' if self.lays_out else 'w:val="0420" w:firstRow="1"'
        caption = ""
        if self.caption:
            caption = f"<w:tblCaption w:val={quoted(self.caption)}/>"
        columns = "".join([f'<w:gridCol w:w="{width}"/>' for width in self.widths])
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.style}"/>'
            f'<w:tblW w:w="{sum(self.widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblLook {look} w:noVBand="1"/>{caption}'
            f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
            f"{''.join([row.xml for row in self.rows])}</w:tbl>"
        )


Flow: TypeAlias = Para | Grid
"""What stands under each other on a page."""


def flow_xml(flow: Iterable[Flow]) -> str:
    """Return the XML of paragraphs and tables."""
    return "".join([one.xml for one in flow])


def keep_with_next(flow: Sequence[Flow]) -> None:
    """Keep the last paragraph of some text on the page of what follows."""
    for last in flow[-1:]:
        if isinstance(last, Para):
            last.keep_next = True


def keep_together(group: Sequence[Para]) -> None:
    """Keep paragraphs on one page, as far as they fit on one."""
    for member in group[:-1]:
        member.keep_next = True


def kept_lines(count: int) -> list[bool]:
    """Tell of each line to write on whether it stays on the page of the next.

    All do, of very many only the first and last three. Where an estimate is a line
    short, a whole question moves on: that leaves white, but no page with one line.
    """
    if count <= _LARGEST_ROOM:
        return [at + 1 < count for at in range(count)]
    return [at in {0, 1, count - 3, count - 2} for at in range(count)]
