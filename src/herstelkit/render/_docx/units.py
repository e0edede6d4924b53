"""Questions with what belongs to them: what a page holds whole."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import frozen

from herstelkit.blocks import Answer, Block, Heading
from herstelkit.render._docx.heights import Extent, stacked
from herstelkit.render._docx.metrics import Metrics
from herstelkit.render._docx.rooms import Room, resized, room


class Part(NamedTuple):
    """A block and how high it is."""

    block: Block
    extent: Extent


@frozen
class Unit:
    """A question, with what introduces it and, after the last one, what closes."""

    blocks: tuple[Block, ...]
    extent: Extent
    """With as much room as was asked."""
    room: Room | None
    asked: int = 0
    """The height of the room that was asked."""
    spare: int = 0
    """How much of that it may lose."""

    @property
    def least(self) -> int:
        """Return the height with as little room as it may get."""
        return self.extent.height - self.spare

    def resized(self, lines: int) -> Iterator[Block]:
        """Yield the blocks, with another number of lines to write on."""
        for block in self.blocks:
            yield resized(block, lines) if isinstance(block, Answer) else block


def units(sheet: Sequence[Part], height: int, metrics: Metrics) -> Iterator[Unit]:
    """Yield the units of a sheet that asks something.

    An introduction stays with its question, unless no page is high enough for both.
    """
    for lead, rest in _groups(sheet):
        whole = _unit([*lead, *rest], metrics)
        may_split = lead and not isinstance(lead[-1].block, Heading)
        if may_split and whole.least > height:
            question = _unit(rest, metrics)
            fits = question.least <= height
            yield from (_unit(lead, metrics), question) if fits else (whole,)
        else:
            yield whole


def _groups(sheet: Sequence[Part]) -> Iterator[tuple[list[Part], list[Part]]]:
    """Yield each question after what leads to it; what closes goes with the last."""
    places = [at for at, part in enumerate(sheet) if isinstance(part.block, Answer)]
    starts = [0, *(place + 1 for place in places[:-1])]
    ends = [*starts[1:], len(sheet)]
    for start, place, end in zip(starts, places, ends, strict=True):
        yield [*sheet[start:place]], [*sheet[place:end]]


def _unit(group: Sequence[Part], metrics: Metrics) -> Unit:
    asked = (part.block for part in group if isinstance(part.block, Answer))
    own = next((room(answer, metrics) for answer in asked), None)
    return Unit(
        blocks=tuple(part.block for part in group),
        extent=stacked([part.extent for part in group]),
        room=own,
        asked=own.height if own else 0,
        spare=own.spare if own else 0,
    )
