"""The same decks by calls of python-pptx, the way its manual shows.

On the template of python-pptx itself: a title, the other texts as paragraphs of the
body, the speaker notes as paragraphs of the notes. It is spared the design of slides
and the drawings: of a drawing only the words are there, as points.
"""

import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

from attrs import frozen
from pptx import Presentation

from benchmarks.pieces import Piece, note_pieces, slide_pieces
from herstelkit.blocks import Deck

_TITLE_AND_CONTENT: Final = 1


@frozen
class PlainSlide:
    """What a slide has to hold."""

    title: str
    body: tuple[Piece, ...]
    notes: tuple[Piece, ...]


def plain(deck: Deck) -> tuple[str, tuple[PlainSlide, ...]]:
    """Return the title of a deck and its slides."""
    slides = (
        PlainSlide(s.title, tuple(slide_pieces(s)), tuple(note_pieces(s)))
        for s in deck.slides
    )
    return deck.title, tuple(slides)


def write(title: str, slides: Sequence[PlainSlide]) -> bytes:
    """Return a deck of these slides."""
    presentation = Presentation()
    presentation.core_properties.title = title
    layout = presentation.slide_layouts[_TITLE_AND_CONTENT]
    for content in slides:
        slide = presentation.slides.add_slide(layout)
        slide.shapes.title.text = content.title
        _fill(slide.placeholders[1].text_frame, content.body)
        if content.notes:
            _fill(slide.notes_slide.notes_text_frame, content.notes)
    target = io.BytesIO()
    presentation.save(target)
    return target.getvalue()


def _fill(frame: Any, content: Iterable[Piece]) -> None:
    for number, piece in enumerate(content):
        paragraph = frame.add_paragraph() if number else frame.paragraphs[0]
        paragraph.text = piece.text
