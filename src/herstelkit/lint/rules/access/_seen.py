"""What rules of layout look at: slides, and headings with whether anything follows."""

from collections.abc import Iterator
from typing import NamedTuple

from herstelkit.blocks import Document, Heading, PageBreak
from herstelkit.blocks.outline import Kind, Line, SlideOutline
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.subjects import Page, Show


class Head(NamedTuple):
    """A heading; `filled` when something stands below it before the next one."""

    level: int
    text: str
    filled: bool


def slides_of(subject: Show | PackView) -> Iterator[tuple[str, SlideOutline]]:
    """Yield slides with their files: of a deck, or of what people changed in a pack."""
    if isinstance(subject, Show):
        yield from ((subject.file, one) for one in subject.outline.slides)
        return
    for file in subject.changed:
        yield from ((file.path, one) for one in file.outline.slides)


def heads_of(subject: Page | PackView) -> Iterator[tuple[str, list[Head]]]:
    """Yield headings by file: of a document, or of what people changed in a pack."""
    if isinstance(subject, Page):
        yield subject.file, _heads(_of_blocks(subject.document))
        return
    for file in subject.changed:
        if not file.is_deck:
            yield file.path, _heads(map(_of_line, file.outline.lines))


def _heads(pieces: Iterator[tuple[int, str] | None]) -> list[Head]:
    found: list[Head] = []
    for piece in pieces:
        if piece is not None:
            found.append(Head(*piece, filled=False))
        elif found and not found[-1].filled:
            found[-1] = found[-1]._replace(filled=True)
    return found


def _of_blocks(document: Document) -> Iterator[tuple[int, str] | None]:
    for block in document.blocks:
        if isinstance(block, Heading):
            yield block.level, block.text
        elif not isinstance(block, PageBreak):
            yield None


def _of_line(line: Line) -> tuple[int, str] | None:
    return (line.level, line.text) if line.kind is Kind.HEADING else None
