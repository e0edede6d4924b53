"""The body of a document: each block as the paragraphs and tables of Word."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, assert_never

from herstelkit.blocks import (
    Answer,
    Block,
    BulletList,
    Callout,
    Contents,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    Table,
)
from herstelkit.render._docx_answers import answer
from herstelkit.render._docx_contents import Anchor, anchors, contents
from herstelkit.render._docx_lists import Numbering, bullets, callout, numbered
from herstelkit.render._docx_styles import Style
from herstelkit.render._docx_tables import gap, table
from herstelkit.render._docx_xml import (
    Element,
    keep_with_next,
    name,
    paragraph,
    run,
    runs,
    start_page,
)

_HEADINGS: Final = (
    Style.HEADING_1,
    Style.HEADING_2,
    Style.HEADING_3,
    Style.HEADING_4,
)
_ROLES: Final = {
    Role.BODY: Style.BODY,
    Role.LEAD: Style.LEAD,
    Role.SPOKEN: Style.SPOKEN,
    Role.SMALL: Style.SMALL,
}


def body(
    blocks: Sequence[Block], numbering: Numbering, *, new_page: bool
) -> Iterator[Element]:
    """Yield the elements of all blocks; `new_page` starts a page with the first.

    A page break is a property of what follows, not a paragraph of its own: two reasons
    for a new page never make an empty one.
    """
    listed = anchors(blocks)
    for place, block in enumerate(blocks):
        new_page = new_page or _breaks(block)
        made = list(_elements(place, block, listed, numbering))
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if _introduces(block, following):
            keep_with_next(made[-1])
        if _touches(block, following):
            made.append(gap())
        if made and new_page:
            made = _on_new_page(made)
            new_page = False
        yield from made


def _breaks(block: Block) -> bool:
    return isinstance(block, PageBreak) or (
        isinstance(block, Heading) and block.new_page
    )


def _introduces(block: Block, following: Block | None) -> bool:
    """Tell whether a paragraph would be lost without what follows."""
    return isinstance(block, Paragraph) and isinstance(
        following, BulletList | NumberedList | Table | Callout
    )


def _touches(block: Block, following: Block | None) -> bool:
    """Tell whether two grounds would grow together; spoken paragraphs may."""
    grounds = _has_ground(block) and _has_ground(following)
    return grounds and Callout in {type(block), type(following)}


def _has_ground(block: Block | None) -> bool:
    return isinstance(block, Callout) or (
        isinstance(block, Paragraph) and block.role is Role.SPOKEN
    )


def _on_new_page(made: list[Element]) -> list[Element]:
    if made[0].tag != name("p"):  # only paragraphs can ask for a page
        made = [paragraph(Style.GAP), *made]
    start_page(made[0])
    return made


def _elements(
    place: int, block: Block, listed: Mapping[int, Anchor], numbering: Numbering
) -> Iterator[Element]:
    match block:
        case Heading():
            yield _heading(block, listed.get(place))
        case Paragraph(text=line, role=role):
            yield paragraph(_ROLES[role], runs(line))
        case BulletList(items=items):
            yield from bullets(items)
        case NumberedList(items=items):
            yield from numbered(items, numbering)
        case Table():
            yield from table(block)
        case Callout():
            yield from callout(block, numbering)
        case Answer():
            yield from answer(block)
        case Contents(depth=depth):
            yield from contents(depth, listed)
        case PageBreak():
            return
        case _:
            assert_never(block)


def _heading(block: Heading, anchor: Anchor | None) -> Element:
    text = [run(block.text)]
    content = anchor.around(text) if anchor else text
    return paragraph(_HEADINGS[block.level - 1], content)
