"""The body of a document: each block as the paragraphs and tables of Word."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, assert_never

from attrs import define, field

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
from herstelkit.render._docx.answers import answer
from herstelkit.render._docx.contents import Anchor, anchors, contents
from herstelkit.render._docx.controls import Controls
from herstelkit.render._docx.figure import figure_paragraph, letter_of
from herstelkit.render._docx.flow import Flow, Para, keep_with_next
from herstelkit.render._docx.lengths import has_sheets
from herstelkit.render._docx.lists import Numbering, bullets, callout, numbered
from herstelkit.render._docx.neighbours import (
    answer_follows,
    breaks,
    leads,
    touches,
)
from herstelkit.render._docx.styles import Style
from herstelkit.render._docx.tables import gap, table
from herstelkit.render._docx.text import run, runs

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
) -> Iterator[Flow]:
    """Yield what becomes of all blocks; `new_page` starts a page with the first.

    With `controls` the room for answers can be filled in on a screen.

    A page break is a property of what follows, not a paragraph of its own: two reasons
    for a new page never make an empty one. Sheets start at the upper edge of theirs.
    """
    builder = Builder(document, numbering, controls)
    sheets = has_sheets(document.kind)
    for place, block in enumerate(document.blocks):
        made = builder.part(place)
        new_page = new_page or breaks(block)
        if made and new_page:
            first, *rest = made
            if not isinstance(first, Para):  # only paragraphs can ask for a page
                first, rest = gap(), made
            first.new_page = True
            if sheets:
                first.white["before"] = 0
            made = [first, *rest]
            new_page = False
        yield from made


@define
class Builder:
    """Makes the text of the blocks of a document, each as they fit the next."""

    _document: Document
    _numbering: Numbering
    _controls: Controls | None = None
    _listed: Mapping[int, Anchor] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find the headings that are listed."""
        self._listed = anchors(self._document.blocks)

    def part(self, place: int) -> list[Flow]:
        """Return what becomes of the block in a place."""
        blocks = self._document.blocks
        block = blocks[place]
        made = [*self._flow(place, block)]
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if leads(block, following):
            keep_with_next(made)
        if touches(block, following):
            made.append(gap())
        return made

    def _flow(self, place: int, block: Block) -> Iterable[Flow]:
        match block:
            case Heading(level=level, text=text):
                style, anchor = _HEADINGS[level - 1], self._listed.get(place)
                heading = Para(style, [run(text)])
                return [anchor.heading(style) if anchor else heading]
            case Paragraph(text=line, role=role):
                return [Para(_ROLES[role], runs(line))]
            case BulletList(items=items):
                return bullets(items)
            case NumberedList(items=items):
                return numbered(items, self._numbering)
            case Table():
                return table(block)
            case Callout():
                return callout(block, self._numbering)
            case Answer():
                last = not answer_follows(place, self._document.blocks)
                return answer(block, last=last, controls=self._controls)
            case Contents(depth=depth):
                return contents(depth, self._listed)
            case PageBreak():
                return []
            case (
                ToolboxFigure()
                | ConceptsFigure()
                | StepsFigure()
                | RhythmFigure()
                | PathFigure()
                | PathwayFigure()
                | PictogramFigure()
            ):
                letter = letter_of(self._document)
                return [figure_paragraph(block, place + 1, letter=letter)]
            case _:
                assert_never(block)
