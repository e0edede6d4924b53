"""What we composed, in outline: before anything of it is written."""

from collections.abc import Iterable, Iterator
from typing import Final

from herstelkit.blocks.deck import Deck, Slide
from herstelkit.blocks.document import (
    Answer,
    Block,
    BulletList,
    Callout,
    ChoiceSpace,
    Document,
    GridSpace,
    Heading,
    ListSpace,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    RuledSpace,
    Table,
    Tone,
)
from herstelkit.blocks.outline import (
    FEWEST_LINES,
    Kind,
    Line,
    Outline,
    SlideOutline,
    Spot,
)
from herstelkit.blocks.prints import Leaflet, Poster
from herstelkit.blocks.walk import block_texts, note_texts, poster_texts, slide_texts

_LETTERS: Final = 70
"""Letters that a line of text holds at least."""

_Read = tuple[Block, tuple[str, ...]]
"""A block with its texts."""


def outline_of(made: Document | Deck | Leaflet | Poster) -> Outline:
    """Return what we composed in outline."""
    match made:
        case Document(blocks=blocks):
            read = [(block, tuple(block_texts(block))) for block in blocks]
            return _outline(made, lines=tuple(_lines(read)), pages=_pages(read))
        case Deck(slides=slides):
            numbered = [*enumerate(slides, start=1)]
            return _outline(
                made,
                lines=tuple(_slide_lines(numbered)),
                slides=tuple(slide_outlines(made)),
            )
        case Leaflet(front=front, left=left, right=right, back=back):
            panels = (*front, *left, *right, *back)
            read = [(block, tuple(block_texts(block))) for block in panels]
            return _outline(made, lines=tuple(_lines(read)), pages=2)
        case Poster():
            texts = poster_texts(made)
            lines = tuple(Line(text=text, spot=Spot(made.title)) for text in texts)
            return _outline(made, lines=lines, pages=1)


def _outline(
    made: Document | Deck | Leaflet | Poster,
    *,
    lines: tuple[Line, ...],
    slides: tuple[SlideOutline, ...] = (),
    pages: int = 0,
) -> Outline:
    return Outline(
        title=made.title,
        author=made.author,
        saved_by=made.author,
        lines=lines,
        slides=slides,
        pages=pages,
    )


def _lines(blocks: Iterable[_Read]) -> Iterator[Line]:
    under = Spot()
    for block, texts in blocks:
        if isinstance(block, Heading):
            under = Spot(block.text)
            yield Line(
                text=block.text, spot=under, kind=Kind.HEADING, level=block.level
            )
        else:
            kind = _kind(block)
            for text in texts:
                yield Line(text=text, spot=under, kind=kind)


def _kind(block: Block) -> Kind:
    match block:
        case Paragraph(role=Role.SPOKEN):
            return Kind.SPOKEN
        case Callout(tone=Tone.ATTENTION | Tone.LAY_OUT):
            return Kind.ASIDE
        case _:
            return Kind.TEXT


def _slide_lines(slides: Iterable[tuple[int, Slide]]) -> Iterator[Line]:
    for number, slide in slides:
        spot, notes = Spot(f"dia {number}"), Spot(f"dia {number}", "notities")
        for text in slide_texts(slide):
            yield Line(text=text, spot=spot)
        for text in note_texts(slide):
            yield Line(text=text, spot=notes, kind=Kind.NOTE)


def slide_outlines(deck: Deck) -> Iterator[SlideOutline]:
    """Yield the slides of a deck in outline."""
    for number, slide in enumerate(deck.slides, start=1):
        yield SlideOutline(
            number=number,
            title=slide.title,
            words=slide.words,
            points=len(slide.points),
            notes=bool(slide.notes),
        )


def _pages(blocks: Iterable[_Read]) -> int:
    """Return a number of pages that a document does not exceed."""
    pages, lines = 1, 0
    for block, texts in blocks:
        if isinstance(block, PageBreak) or (
            isinstance(block, Heading) and block.new_page
        ):
            pages += 1 + lines // FEWEST_LINES
            lines = 0
        lines += _height(block, texts)
    return pages + 1 + lines // FEWEST_LINES


def _height(block: Block, texts: Iterable[str]) -> int:
    """Return at most how many lines a block takes, with the white around it."""
    text = 1 + sum([1 + len(text) // _LETTERS for text in texts])
    match block:
        case Paragraph() | BulletList() | NumberedList() | Heading() | Callout():
            return text
        case Table(
            rows=rows
        ):  # of each row the longest cell counts, in a narrow column
            return text + len(rows)
        case Answer(space=RuledSpace(lines=lines) | ListSpace(lines=lines)):
            return text + 2 * lines
        case Answer(space=GridSpace(rows=rows)):
            return text + 3 * rows
        case Answer(space=ChoiceSpace(options=options)):
            return text + len(options)
        case _:
            return text + FEWEST_LINES
