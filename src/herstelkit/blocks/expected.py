"""What a document asks: its answers, with what stands round them on the page."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from herstelkit.blocks.document import (
    Answer,
    Block,
    Document,
    Heading,
    PageBreak,
    Space,
)
from herstelkit.blocks.walk import block_texts


@frozen(kw_only=True)
class Expected:
    """An answer that a file should hold, and the texts by which a reader finds it."""

    id: str
    heading: str
    """The nearest heading above it, or else the title of the document."""
    question: str
    help: str = ""
    space: Space
    following: str = ""
    """The first text after the room, if there is any."""


def expected(document: Document) -> Iterator[Expected]:
    """Yield the answers of a document in the order in which they are asked."""
    heading = document.title
    for place, block in enumerate(document.blocks):
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Answer):
            yield Expected(
                id=block.id,
                heading=heading,
                question=block.question,
                help=block.help,
                space=block.space,
                following=_first(document.blocks[place + 1 :]) or document.notice,
            )


def _first(blocks: Sequence[Block]) -> str:
    """Return the first text of blocks; of a table or a drawing none is certain."""
    shown = (block for block in blocks if not isinstance(block, PageBreak))
    return next(block_texts(block), "") if (block := next(shown, None)) else ""
