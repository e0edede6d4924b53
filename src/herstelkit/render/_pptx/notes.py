"""What the leader says, on the notes page of a slide."""

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from herstelkit.blocks import BulletList, Note, NumberedList, Paragraph
from herstelkit.render._pptx.text import body, inline, slide_number
from herstelkit.render._pptx.xml import page, placeholder, shape

_HANGING: Final = 'marL="228600" indent="-228600"'
_BULLET: Final = f'<a:pPr {_HANGING}><a:buChar char="•"/></a:pPr>'
_NUMBER: Final = f'<a:pPr {_HANGING}><a:buAutoNum type="arabicPeriod"/></a:pPr>'


def notes_xml(notes: Sequence[Note], number: int, language: str) -> bytes:
    """Return a notes page: a picture of the slide, the notes, the slide's number.

    Without notes there is no page.
    """
    if not notes:
        return b""
    texts = [text for note in notes for text in _paragraphs(note, language)]
    shapes = [
        _picture(2),
        shape(3, "Notities 2", placeholder("body", 1), body(texts)),
        shape(
            4,
            "Paginanummer 3",
            placeholder("sldNum", 12, size="quarter"),
            body([slide_number(number, language)]),
        ),
    ]
    return page("notes", shapes)


def _paragraphs(note: Note, language: str) -> Iterator[str]:
    match note:
        case Paragraph(text=text):
            yield inline(text, language)
        case BulletList(items=items):
            yield from (inline(item, language, style=_BULLET) for item in items)
        case NumberedList(items=items):
            yield from (inline(item, language, style=_NUMBER) for item in items)
        case _:
            assert_never(note)


def _picture(ident: int) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{ident}" name="Dia 1"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'
        '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
    )
