"""Pages that come out even: sheets to write on fill their paper.

A sheet is what stands between two page starts and asks something. Its questions are
divided over as many pages as suits the room they ask for; then the room of each page
grows until the page is full, or shrinks a little where a sheet would just run over.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, starmap
from typing import Final

from attrs import define, evolve, field

from herstelkit.blocks import Answer, Block, Document, PageBreak
from herstelkit.render._docx.answers import answer_extent
from herstelkit.render._docx.blocks import Builder
from herstelkit.render._docx.cover import has_cover, notice, opening
from herstelkit.render._docx.division import paged
from herstelkit.render._docx.heights import Extent, extent, stacked
from herstelkit.render._docx.lengths import BASE, LARGE_BASE, has_sheets, text_height
from herstelkit.render._docx.lists import Numbering
from herstelkit.render._docx.metrics import Metrics, metrics_of
from herstelkit.render._docx.neighbours import answer_follows, breaks
from herstelkit.render._docx.rooms import deal
from herstelkit.render._docx.units import Part, Unit, units

SLACK: Final = 400
"""White that stays free on each page: programs and fonts differ a little, and a page
with one line on it is worse than one that could have held a line more."""


def even_pages(document: Document) -> Document:
    """Return a document whose sheets fill their pages; others stay as they are."""
    if not has_sheets(document.kind):
        return document
    height = text_height(document.kind) - SLACK
    measuring = _Measuring(document)
    blocks: list[Block] = []
    for sheet in _sheets(document.blocks):
        made = document.blocks[sheet.start : sheet.stop]
        if any(isinstance(block, Answer) for block in made):
            blocks += _even(measuring.parts(sheet), height, measuring.metrics)
        else:
            blocks += made
    return evolve(document, blocks=tuple(blocks))


def base(document: Document) -> str:
    """Return the name of the base file with the styles of a document."""
    return LARGE_BASE if document.large_print else BASE


def pages(document: Document) -> list[list[Part]]:
    """Return what stands between the page starts, block by block, and how high it is.

    The title counts with the first block, the notice with the last.
    """
    measuring = _Measuring(document)
    return [measuring.parts(sheet) for sheet in _sheets(document.blocks)]


def _sheets(blocks: Sequence[Block]) -> Iterator[range]:
    """Yield the places of what stands between two page starts."""
    starts = [at for at, block in enumerate(blocks) if at and breaks(block)]
    yield from starmap(range, pairwise((0, *starts, len(blocks))))


@define
class _Measuring:
    """Measures the blocks of a document."""

    _document: Document
    metrics: Metrics = field(init=False)
    _builder: Builder = field(init=False)
    _last: int = field(init=False)
    """Place of the last block with something on it."""

    def __attrs_post_init__(self) -> None:
        """Build what is measured with lists that no file has."""
        self.metrics = metrics_of(base(self._document))
        self._builder = Builder(self._document, Numbering())
        shown = (not isinstance(block, PageBreak) for block in self._document.blocks)
        self._last = max((at for at, any_ in enumerate(shown) if any_), default=-1)

    def parts(self, places: range) -> list[Part]:
        """Return the blocks in these places; title and notice count with theirs."""
        blocks = self._document.blocks
        return [Part(blocks[at], self._with_title_and_notice(at)) for at in places]

    def _with_title_and_notice(self, place: int) -> Extent:
        document, size = self._document, self._extent(place)
        if not (place or has_cover(document) or breaks(document.blocks[place])):
            size = extent(opening(document), self.metrics).over(size)
        if place == self._last:
            size = size.over(extent(notice(document), self.metrics))
        return size

    def _extent(self, place: int) -> Extent:
        blocks = self._document.blocks
        block = blocks[place]
        if isinstance(block, Answer):
            last = not answer_follows(place, blocks)
            return answer_extent(block, self.metrics, last=last)
        return extent(self._builder.part(place), self.metrics)


def _even(sheet: Sequence[Part], height: int, metrics: Metrics) -> Iterator[Block]:
    for number, page in enumerate(paged([*units(sheet, height, metrics)], height)):
        if number:
            yield PageBreak()
        yield from _filled(page, height)


def _filled(page: Sequence[Unit], height: int) -> Iterator[Block]:
    """Yield the blocks of a page, its rooms as large as the page allows."""
    rooms = [unit.room for unit in page if unit.room]
    asked = sum([unit.asked for unit in page])
    whole = stacked([unit.extent for unit in page]).height
    lines = iter(deal(rooms, height - whole + asked))
    for unit in page:
        yield from unit.resized(next(lines)) if unit.room else unit.blocks
