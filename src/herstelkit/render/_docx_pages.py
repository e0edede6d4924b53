"""Pages that come out even: sheets to write on fill their paper.

A sheet is what stands between two page starts and asks something. Its questions are
divided over as many pages as suits the room they ask for; then the room of each page
grows until the page is full, or shrinks a little where a sheet would just run over.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from attrs import evolve

from herstelkit.blocks import Answer, Block, Document, PageBreak
from herstelkit.render._docx_blocks import parts
from herstelkit.render._docx_cover import has_cover, notice, opening
from herstelkit.render._docx_division import paged
from herstelkit.render._docx_heights import extent, stacked
from herstelkit.render._docx_lengths import BASE, LARGE_BASE, has_sheets, text_height
from herstelkit.render._docx_lists import Numbering
from herstelkit.render._docx_metrics import Metrics, metrics_of
from herstelkit.render._docx_neighbours import breaks
from herstelkit.render._docx_rooms import deal
from herstelkit.render._docx_units import Part, Unit, units
from herstelkit.render._docx_xml import element

SLACK: Final = 400
"""White that stays free on each page: programs and fonts differ a little, and a page
with one line on it is worse than one that could have held a line more."""


def even_pages(document: Document) -> Document:
    """Return a document whose sheets fill their pages; others stay as they are."""
    if not has_sheets(document.kind):
        return document
    height = text_height(document.kind) - SLACK
    metrics = metrics_of(base(document))
    sheets = (_even(page, height, metrics) for page in pages(document))
    blocks = chain.from_iterable(sheets)
    return evolve(document, blocks=tuple(blocks))


def base(document: Document) -> str:
    """Return the name of the base file with the styles of a document."""
    return LARGE_BASE if document.large_print else BASE


def pages(document: Document) -> list[list[Part]]:
    """Return what stands between the page starts, block by block.

    The title counts with the first block, the notice with the last.
    """
    made: list[list[Part]] = [[]]
    for part in _measured(document, metrics_of(base(document))):
        if breaks(part.block) and made[-1]:
            made.append([])
        made[-1].append(part)
    return made


def _measured(document: Document, metrics: Metrics) -> list[Part]:
    blocks = document.blocks
    made = parts(document, Numbering(element("numbering")))
    extents = [extent(part, metrics) for part in made]
    if blocks and not has_cover(document) and not breaks(blocks[0]):
        extents[0] = extent(opening(document), metrics).over(extents[0])
    for last in reversed(range(len(blocks))):
        if not isinstance(blocks[last], PageBreak):
            extents[last] = extents[last].over(extent(notice(document), metrics))
            break
    return [Part(*part) for part in zip(blocks, extents, strict=True)]


def _even(sheet: Sequence[Part], height: int, metrics: Metrics) -> Iterator[Block]:
    if not any(isinstance(part.block, Answer) for part in sheet):
        yield from (part.block for part in sheet)
        return
    for number, page in enumerate(paged([*units(sheet, height, metrics)], height)):
        if number:
            yield PageBreak()
        yield from _filled(page, height)


def _filled(page: Sequence[Unit], height: int) -> Iterator[Block]:
    """Yield the blocks of a page, its rooms as large as the page allows."""
    rooms = [unit.room for unit in page if unit.room]
    asked = sum(room.height for room in rooms)
    whole = stacked(unit.extent for unit in page).height
    lines = iter(deal(rooms, height - whole + asked))
    for unit in page:
        yield from unit.resized(next(lines)) if unit.room else unit.blocks
