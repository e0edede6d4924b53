"""Part of a plan to hand to somebody: what was chosen, and what stays out by title.

It is given a plan in which nothing else is left (`wrap.shared`), so that it cannot say
more than was chosen.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import attrs

from herstelkit.blocks import (
    Block,
    BulletList,
    Callout,
    Document,
    DocumentKind,
    Heading,
    Inline,
    Paragraph,
    Role,
    Run,
    Table,
    Tone,
    plain,
)
from herstelkit.materials.dutch import date_label
from herstelkit.materials.plan_words import (
    Cells,
    cells,
    column_label,
    columns_of,
    on_one_line,
    said,
    text_lines,
    tools_of,
)
from herstelkit.wrap import PARTS, Note, Part, PlanField, Shape, Wrap
from herstelkit.wrap.sharing import NOTES, is_written

TITLE: Final = "Uit mijn plan"
NOTICE: Final = (
    "WRAP® en Wellness Recovery Action Plan® zijn merken van Advocates for Human "
    "Potential, Inc. Dit is geen officieel WRAP-materiaal."
)
_BY_CHOICE: Final = (
    "Ik heb zelf gekozen wat ik met je deel. Het blijft van mij: laat het niet aan "
    "anderen zien zonder dat te vragen. Ik mag het altijd terugvragen."
)
_LEFT_OUT: Final = "Dit zit er niet bij"
_NOTHING_LEFT_OUT: Final = "Dit is alles"
_KEPT: Final = "Deze onderdelen houd ik bij mezelf:"
_ALL: Final = "Alles waar ik iets schreef, zit erbij."
_SHORT: Final = frozenset({Shape.DATE, Shape.YES_NO})
"""Shapes of which label and value stand on one line."""
_WIDEST: Final = 4
_SHARES: Final = {"preference": 2, "phone": 3, "role": 2, "how_often": 2}
_SHARE: Final = 3


def shared_document(
    plan: Wrap,
    left_out: Sequence[Part],
    recipient: str,
    on: dt.date,
    questions: Mapping[str, str] = MappingProxyType({}),
) -> Document:
    """Return what is shared as a document; `plan` holds nothing but that.

    `left_out` are the parts of which the titles are printed, `recipient` is for whom it
    is (one line, or nothing), `on` the day that is printed, `questions` are the
    questions of notes in words, by their ids.
    """
    details = (f"Voor {recipient}" if recipient else "", date_label(on))
    return Document(
        kind=DocumentKind.OVERVIEW,
        title=TITLE,
        details=tuple(filter(None, details)),
        footer=TITLE,
        notice=NOTICE,
        blocks=(
            Paragraph(text=plain(_BY_CHOICE), role=Role.LEAD),
            *_parts(plan, questions),
            *_end(left_out),
        ),
    )


def _parts(plan: Wrap, questions: Mapping[str, str]) -> Iterator[Block]:
    tools = tools_of(plan)
    for part in PARTS:
        value = getattr(plan, part.id)
        if is_written(value):
            yield Heading(level=1, text=part.label_nl)
            for field in part.fields:
                content = _content(field, getattr(value, field.id), tools)
                yield from _titled(part, field, [*content])
    if is_written(plan.notes):
        yield Heading(level=1, text=NOTES.label_nl)
        for note in plan.notes:
            yield from _note(note, questions)


def _titled(part: Part, field: PlanField, content: Sequence[Block]) -> Iterator[Block]:
    """Yield what stands in a field under its name, unless that says nothing more."""
    if content and len(part.fields) > 1 and field.shape not in _SHORT:
        yield Heading(level=2, text=field.label_nl)
    yield from content


def _content(field: PlanField, value: Any, tools: Mapping[str, str]) -> Iterator[Block]:
    if not is_written(value):
        return
    if field.shape in _SHORT:
        label = Run(text=f"{field.label_nl}: ", strong=True)
        yield Paragraph(text=(label, *plain(said(value))))
    elif isinstance(value, str):
        yield from _paragraphs(value)
    elif len(value) == 1 and _is_text(value[0]) and not getattr(value[0], "tools", ()):
        yield from _paragraphs(value[0].text)
    else:
        rows = [row for row in (cells(row, tools) for row in value) if row]
        yield from _rows(rows, field.label_nl)


def _is_text(row: Any) -> bool:
    """Tell whether a row is a text and no more than that."""
    names = {member.name for member in attrs.fields(type(row))}
    return names <= {"id", "text", "tools"}


def _paragraphs(text: str) -> Iterator[Block]:
    for line in text_lines(text):
        yield Paragraph(text=plain(line))


def _rows(rows: Sequence[Cells], caption: str) -> Iterator[Block]:
    columns = columns_of(rows)
    if len(columns) == 1:
        yield BulletList(items=tuple(plain(row[columns[0]]) for row in rows))
    elif len(columns) > _WIDEST:
        yield BulletList(items=tuple(plain(", ".join(row.values())) for row in rows))
    elif columns:
        yield Table(
            header=tuple(map(column_label, columns)),
            rows=tuple(_row(row, columns) for row in rows),
            shares=tuple(_SHARES.get(column, _SHARE) for column in columns),
            caption=caption,
        )


def _row(row: Cells, columns: Sequence[str]) -> tuple[Inline, ...]:
    first, *rest = (row.get(column, "") for column in columns)
    return (plain(first, strong=True), *map(plain, rest))


def _note(note: Note, questions: Mapping[str, str]) -> Iterator[Block]:
    texts = (" · ".join(filter(None, map(on_one_line, row.cells))) for row in note.rows)
    items = tuple(plain(text) for text in texts if text)
    if items:
        if note.question:
            asked = questions.get(note.question) or _asked(note.question)
            yield Heading(level=2, text=asked)
        yield BulletList(items=items)


def _asked(question: str) -> str:
    """Return the id of a question as words: ``hoop.klein-beetje``."""
    words = question.replace("-", " ").replace("_", " ").replace(".", ": ")
    return words[:1].upper() + words[1:]


def _end(left_out: Sequence[Part]) -> Iterator[Block]:
    if left_out:
        titles = BulletList(items=tuple(plain(part.label_nl) for part in left_out))
        content = (Paragraph(text=plain(_KEPT)), titles)
        yield Callout(tone=Tone.NOTICE, title=_LEFT_OUT, content=content)
    else:
        yield Callout(
            tone=Tone.NOTICE,
            title=_NOTHING_LEFT_OUT,
            content=(Paragraph(text=plain(_ALL)),),
        )
