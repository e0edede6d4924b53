"""The table of contents: one line a heading, with a link and a page number."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from herstelkit.blocks import Block, Contents, Heading
from herstelkit.render._docx.flow import Flow, Para
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.pagination import page_numbers
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.text import TAB, Piece, around, field, run

TITLE: Final = "Inhoud"
_RESULT: Final = -3
"""Place of the shown number in an entry: before the ends of its field and its link."""
_STYLES: Final = (Style.CONTENTS_1, Style.CONTENTS_2, Style.CONTENTS_3)


@frozen
class Anchor:
    """A heading that a line of the contents points at."""

    level: int
    text: str
    id: int

    @property
    def bookmark(self) -> str:
        """Name the bookmark; Word hides names that start with an underscore."""
        return f"_Toc{self.id:06}"

    def heading(self, style: Style) -> Para:
        """Return the heading, inside its bookmark."""
        name = self.bookmark
        start = f'<w:bookmarkStart w:id="{self.id}" w:name="{name}"/>'
        end = f'<w:bookmarkEnd w:id="{self.id}"/>'
        return Para(style, around([run(self.text)], start, end), mark=name)

    def entry(self) -> Para:
        """Return the line in the contents, without its page number."""
        name = self.bookmark
        start = f'<w:hyperlink w:anchor="{name}" w:history="1">'
        page = field(f"PAGEREF {name} \\h")
        line = [Piece(start), run(self.text), TAB, *page, Piece("</w:hyperlink>")]
        return Para(_STYLES[self.level - 1], line, link=name)


def anchors(blocks: Sequence[Block]) -> dict[int, Anchor]:
    """Return the headings to list, by their place: equal headings stay apart."""
    depths = [block.depth for block in blocks if isinstance(block, Contents)]
    return {
        place: Anchor(block.level, block.text, place)
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level <= max(depths, default=0)
    }


def contents(depth: int, listed: Mapping[int, Anchor]) -> Iterator[Para]:
    """Return the contents down to a level of headings."""
    yield Para(Style.CONTENTS_TITLE, [run(TITLE)])
    for anchor in listed.values():
        if anchor.level <= depth:
            yield anchor.entry()


def number_pages(flow: Sequence[Flow], height: int, metrics: Metrics) -> None:
    """Write in the contents on which page each heading will be.

    The fields are not marked as stale: Word would ask a worrying question each time.
    """
    entries = [one for one in flow if isinstance(one, Para) and one.link]
    if entries:
        pages = page_numbers(flow, height, metrics)
        for entry in entries:
            entry.content[_RESULT] = run(str(pages[entry.link]))
