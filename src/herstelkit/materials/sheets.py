"""A sheet as blocks: the same for a loose worksheet and for a page of the workbook."""

from typing import assert_never

from herstelkit.blocks import (
    Answer,
    Block,
    ChoiceSpace,
    DateSpace,
    GridSpace,
    ListSpace,
    Paragraph,
    Role,
    RuledSpace,
    Space,
    plain,
)
from herstelkit.courses import Form, Question, Sheet
from herstelkit.materials.prose import prose


def sheet_blocks(sheet: Sheet, *, answer_prefix: str) -> tuple[Block, ...]:
    """Return a sheet without its title; answer ids begin with `answer_prefix`."""
    return (
        *prose(sheet.introduction, Role.LEAD),
        *_examples(sheet),
        *(answer(question, answer_prefix) for question in sheet.questions),
        *_closing(sheet),
    )


def _examples(sheet: Sheet) -> tuple[Block, ...]:
    if not sheet.examples:
        return ()
    text = f"Bijvoorbeeld: {' · '.join(sheet.examples)}"
    return (Paragraph(text=plain(text), role=Role.SMALL),)


def answer(question: Question, prefix: str) -> Answer:
    """Return a question with its room; the id of the answer begins with `prefix`."""
    return Answer(
        id=f"{prefix}.{question.id}",
        question=question.text,
        help=question.help,
        optional=question.optional,
        space=_space(question),
    )


def _space(question: Question) -> Space:
    count = question.count or 1
    match question.form:
        case Form.LINES:
            return RuledSpace(lines=count)
        case Form.LIST:
            return ListSpace(lines=count)
        case Form.TABLE:
            return GridSpace(columns=question.columns, rows=count)
        case Form.DATE:
            return DateSpace()
        case Form.CHOICE:
            return ChoiceSpace(options=question.options)
        case _:
            assert_never(question.form)


def _closing(sheet: Sheet) -> tuple[Block, ...]:
    return (Paragraph(text=plain(sheet.closing)),) if sheet.closing else ()
