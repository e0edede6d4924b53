"""The body of a document: each block as the paragraphs and tables of Word."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, assert_never

from herstelkit.blocks import (
    Answer,
    Block,
    BulletList,
    Callout,
    ConceptsFigure,
    Contents,
    Document,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    PathFigure,
    PathwayFigure,
    PictogramFigure,
    RhythmFigure,
    Role,
    StepsFigure,
    Table,
    ToolboxFigure,
)
from herstelkit.render._docx_answers import answer
from herstelkit.render._docx_contents import Anchor, anchors, contents
from herstelkit.render._docx_controls import Controls
from herstelkit.render._docx_figure import figure_paragraph, letter_of
from herstelkit.render._docx_lists import Numbering, bullets, callout, numbered
from herstelkit.render._docx_neighbours import (
    answer_follows,
    breaks,
    leads,
    touches,
)
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
    document: Document,
    numbering: Numbering,
    *,
    new_page: bool,
    controls: Controls | None = None,
) -> Iterator[Element]:
    """Yield the elements of all blocks; `new_page` starts a page with the first.

    With `controls` the room for answers can be filled in on a screen.

    A page break is a property of what follows, not a paragraph of its own: two reasons
    for a new page never make an empty one.
    """
    every = parts(document, numbering, controls)
    made_of = zip(document.blocks, every, strict=True)
    for block, made in made_of:
        new_page = new_page or breaks(block)
        if made and new_page:
            yield from _on_new_page(made)
            new_page = False
        else:
            yield from made


def parts(
    document: Document, numbering: Numbering, controls: Controls | None = None
) -> Iterator[list[Element]]:
    """Yield the elements of each block, as they fit those of the next."""
    blocks, letter = document.blocks, letter_of(document)
    listed = anchors(blocks)
    for place, block in enumerate(blocks):
        if isinstance(block, Answer):
            last = not answer_follows(place, blocks)
            made = [*answer(block, last=last, controls=controls)]
        else:
            made = [*_elements(place, blocks, listed, numbering, letter)]
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if leads(block, following):
            keep_with_next(made[-1])
        if touches(block, following):
            made.append(gap())
        yield made


def _on_new_page(made: list[Element]) -> list[Element]:
    if made[0].tag != name("p"):  # only paragraphs can ask for a page
        made = [paragraph(Style.GAP), *made]
    start_page(made[0])
    return made


def _elements(
    place: int,
    blocks: Sequence[Block],
    listed: Mapping[int, Anchor],
    numbering: Numbering,
    letter: float,
) -> Iterator[Element]:
    match block := blocks[place]:
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
            yield from answer(block, last=not answer_follows(place, blocks))
        case Contents(depth=depth):
            yield from contents(depth, listed)
        case PageBreak():
            return
        case (
            ToolboxFigure()
            | ConceptsFigure()
            | StepsFigure()
            | RhythmFigure()
            | PathFigure()
            | PathwayFigure()
            | PictogramFigure()
        ):
            yield figure_paragraph(block, place + 1, letter=letter)
        case _:
            assert_never(block)


def _heading(block: Heading, anchor: Anchor | None) -> Element:
    text = [run(block.text)]
    content = anchor.around(text) if anchor else text
    return paragraph(_HEADINGS[block.level - 1], content)
