"""Blocks as plain pieces: what a document asks of whoever makes it in another way.

Pieces hold all texts, headings, lists and tables, and each line to write on as an empty
paragraph or list item. They leave out what the others cannot do or would have to be
taught: stress, page design, page breaks, drawings (their words are there), content
controls with their bookmarks, fields, alternative texts, footers.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import assert_never

from attrs import frozen

from benchmarks.course import Paged
from herstelkit.blocks import (
    Answer,
    Block,
    BulletList,
    Callout,
    ChoiceSpace,
    Contents,
    DateSpace,
    Document,
    Figure,
    GridSpace,
    Heading,
    Leaflet,
    ListSpace,
    NumberedList,
    PageBreak,
    Paragraph,
    Poster,
    RuledSpace,
    Slide,
    Space,
    Table,
    figure_texts,
    text_of,
)


class Kind(StrEnum):
    """What a piece is."""

    HEADING = "heading"
    TEXT = "text"
    BULLET = "bullet"
    NUMBER = "number"
    TABLE = "table"


@frozen
class Piece:
    """A paragraph, or a table of `rows` of which the first is its head."""

    kind: Kind
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def pieces(made: Paged) -> Iterator[Piece]:
    """Yield what follows the title in a document, a leaflet or a poster."""
    match made:
        case Document():
            yield from _texts(made.details)
            for block in made.blocks:
                yield from _block(block)
        case Leaflet():
            for block in (*made.front, *made.left, *made.right, *made.back):
                yield from _block(block)
        case Poster():
            for line in made.lines:
                yield Piece(Kind.HEADING, line.title, level=2)
                yield from _texts([line.text])
        case _:
            assert_never(made)
    yield from _texts([made.notice])


def slide_pieces(slide: Slide) -> Iterator[Piece]:
    """Yield what stands on a slide below its title."""
    yield from _texts([slide.kicker, slide.timing, slide.lead])
    yield from _several(Kind.BULLET, slide.points)
    if slide.figure is not None:
        yield from _block(slide.figure)


def note_pieces(slide: Slide) -> Iterator[Piece]:
    """Yield what the leader says at a slide."""
    for note in slide.notes:
        yield from _block(note)


def _texts(texts: Iterable[str]) -> Iterator[Piece]:
    yield from _several(Kind.TEXT, filter(None, texts))


def _several(kind: Kind, texts: Iterable[str]) -> Iterator[Piece]:
    for text in texts:
        yield Piece(kind, text)


def _block(block: Block) -> Iterator[Piece]:
    match block:
        case Heading(level=level, text=text):
            yield Piece(Kind.HEADING, text, level=level)
        case Paragraph(text=line):
            yield Piece(Kind.TEXT, text_of(line))
        case BulletList(items=items):
            yield from _several(Kind.BULLET, map(text_of, items))
        case NumberedList(items=items):
            yield from _several(Kind.NUMBER, map(text_of, items))
        case Table(header=header, rows=rows):
            cells = (tuple(map(text_of, row)) for row in rows)
            yield Piece(Kind.TABLE, rows=(header, *cells))
        case Callout(title=title, content=content):
            yield Piece(Kind.TEXT, title)
            for inner in content:
                yield from _block(inner)
        case Answer(question=question, help=hint, space=space):
            yield from _texts([question, hint])
            yield from _space(space)
        case PageBreak() | Contents():
            return
        case _:
            yield from _figure(block)


def _figure(figure: Figure) -> Iterator[Piece]:
    yield from _several(Kind.BULLET, figure_texts(figure))


def _space(space: Space) -> Iterator[Piece]:
    match space:
        case RuledSpace(lines=lines):
            yield from _several(Kind.TEXT, [""] * lines)
        case ListSpace(lines=lines):
            yield from _several(Kind.BULLET, [""] * lines)
        case GridSpace(columns=columns, rows=rows):
            empty = ("",) * len(columns)
            yield Piece(Kind.TABLE, rows=(columns, *[empty] * rows))
        case ChoiceSpace(options=options):
            yield from _several(Kind.BULLET, options)
        case DateSpace():
            yield Piece(Kind.TEXT)
        case _:
            assert_never(space)
