"""What a block is to the block after it."""

from collections.abc import Sequence

from herstelkit.blocks import (
    Answer,
    Block,
    BulletList,
    Callout,
    Figure,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    Table,
)


def breaks(block: Block) -> bool:
    """Tell whether a block starts a new page."""
    return isinstance(block, PageBreak) or (
        isinstance(block, Heading) and block.new_page
    )


def leads(block: Block, following: Block | None) -> bool:
    """Tell whether one of the two would be lost without the other."""
    if isinstance(block, Answer):  # a closing sentence gets no page of its own
        return isinstance(following, Paragraph)
    if not isinstance(block, Paragraph) or block.role is Role.SPOKEN:
        # What is spoken is long; a heading would stay behind if it went along.
        return False
    return isinstance(following, BulletList | NumberedList | Table | Callout | Figure)


def touches(block: Block, following: Block | None) -> bool:
    """Tell whether two grounds would grow together; spoken paragraphs may."""
    grounds = _has_ground(block) and _has_ground(following)
    return grounds and Callout in {type(block), type(following)}


def _has_ground(block: Block | None) -> bool:
    return isinstance(block, Callout) or (
        isinstance(block, Paragraph) and block.role is Role.SPOKEN
    )


def answer_follows(place: int, blocks: Sequence[Block]) -> bool:
    """Tell whether a question comes next, on whatever page."""
    for at in range(place + 1, len(blocks)):
        if not isinstance(blocks[at], PageBreak):
            return isinstance(blocks[at], Answer)
    return False
