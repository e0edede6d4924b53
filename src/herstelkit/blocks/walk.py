"""Everything that can be read in a document, a deck or a print, in reading order."""

from collections.abc import Iterator
from typing import assert_never

from herstelkit.blocks.deck import Deck, Slide
from herstelkit.blocks.document import (
    Answer,
    Block,
    BulletList,
    Callout,
    ChoiceSpace,
    Contents,
    DateSpace,
    Document,
    GridSpace,
    Heading,
    ListSpace,
    NumberedList,
    PageBreak,
    Paragraph,
    RuledSpace,
    Space,
    Table,
)
from herstelkit.blocks.figures import (
    ConceptsFigure,
    Figure,
    PictogramFigure,
    StepsFigure,
    ToolboxFigure,
    figure_texts,
)
from herstelkit.blocks.inline import text_of
from herstelkit.blocks.prints import Leaflet, Poster
from herstelkit.blocks.timelines import PathFigure, PathwayFigure, RhythmFigure


def document_texts(document: Document) -> Iterator[str]:
    """Yield the texts of a document: title, cover, blocks, notice."""
    yield from filter(None, (document.title, document.subtitle, *document.details))
    for block in document.blocks:
        yield from block_texts(block)
    if document.notice:
        yield document.notice


def leaflet_texts(leaflet: Leaflet) -> Iterator[str]:
    """Yield the texts of a leaflet: title, panels from the front on, notice."""
    yield from filter(None, (leaflet.title, leaflet.subtitle))
    for side in (leaflet.front, leaflet.left, leaflet.right, leaflet.back):
        for block in side:
            yield from block_texts(block)
    if leaflet.notice:
        yield leaflet.notice


def poster_texts(poster: Poster) -> Iterator[str]:
    """Yield the texts of a poster: title, lines, notice."""
    yield from filter(None, (poster.title, poster.subtitle))
    for line in poster.lines:
        yield from filter(None, (line.title, line.text))
    if poster.notice:
        yield poster.notice


def block_texts(block: Block) -> Iterator[str]:
    """Yield the texts of one block."""
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(text=line):
            yield text_of(line)
        case BulletList(items=items) | NumberedList(items=items):
            yield from map(text_of, items)
        case Table(header=header, rows=rows):
            yield from header
            for row in rows:
                yield from map(text_of, row)
        case Callout(title=title, content=content):
            yield title
            for inner in content:
                yield from block_texts(inner)
        case Answer(question=question, help=hint, space=space):
            yield question
            if hint:
                yield hint
            yield from _space_texts(space)
        case PageBreak() | Contents():
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
            yield from _figure(block)
        case _:
            assert_never(block)


def _figure(figure: Figure) -> Iterator[str]:
    yield from figure_texts(figure)
    yield figure.alt


def _space_texts(space: Space) -> Iterator[str]:
    match space:
        case GridSpace(columns=columns):
            yield from columns
        case ChoiceSpace(options=options):
            yield from options
        case RuledSpace() | ListSpace() | DateSpace():
            return
        case _:
            assert_never(space)


def deck_texts(deck: Deck) -> Iterator[str]:
    """Yield the texts of a deck, slide by slide, without the notes."""
    for slide in deck.slides:
        yield from slide_texts(slide)


def slide_texts(slide: Slide) -> Iterator[str]:
    """Yield what stands on a slide, its title first."""
    yield from filter(None, (slide.title, slide.kicker, slide.timing, slide.lead))
    yield from slide.points
    if slide.figure is not None:
        yield from _figure(slide.figure)


def note_texts(slide: Slide) -> Iterator[str]:
    """Yield what stands in the notes of a slide."""
    for note in slide.notes:
        yield from block_texts(note)
