"""The table of contents: one line a heading, with a link and a page number."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from herstelkit.blocks import Block, Contents, Heading
from herstelkit.render._docx_metrics import Metrics
from herstelkit.render._docx_pagination import page_numbers
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_xml import (
    Element,
    element,
    field,
    name,
    paragraph,
    run,
    tab,
)

TITLE: Final = "Inhoud"
_RESULT: Final = -2
"""Place of the shown number in an entry: the last run but the end of its field."""
_LINK: Final = name("hyperlink")
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

    def around(self, content: Sequence[Element]) -> list[Element]:
        """Return `content` inside the bookmark."""
        start = element("bookmarkStart", id=self.id, name=self.bookmark)
        return [start, *content, element("bookmarkEnd", id=self.id)]


def anchors(blocks: Sequence[Block]) -> dict[int, Anchor]:
    """Return the headings to list, by their place: equal headings stay apart."""
    depths = [block.depth for block in blocks if isinstance(block, Contents)]
    return {
        place: Anchor(block.level, block.text, place)
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level <= max(depths, default=0)
    }


def contents(depth: int, listed: Mapping[int, Anchor]) -> Iterator[Element]:
    """Return the contents down to a level of headings."""
    yield paragraph(Style.CONTENTS_TITLE, [run(TITLE)])
    for anchor in listed.values():
        if anchor.level <= depth:
            yield paragraph(_STYLES[anchor.level - 1], [_link(anchor)])


def number_pages(elements: Sequence[Element], height: int, metrics: Metrics) -> None:
    """Write in the contents on which page each heading will be.

    The fields are not marked as stale: Word would ask a worrying question each time.
    """
    entries = [one[-1] for one in elements if one[-1].tag == _LINK]
    if entries:
        pages = page_numbers(elements, height, metrics)
        for link in entries:
            page = run(str(pages[link.get(name("anchor"), "")]))
            link[_RESULT] = page


def _link(anchor: Anchor) -> Element:
    page = field(f"PAGEREF {anchor.bookmark} \\h")
    line = [run(anchor.text), tab(), *page]
    return element("hyperlink", *line, anchor=anchor.bookmark, history=1)
