"""From the lines of an answer to its value, by the kind of room that it had."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, assert_never

from herstelkit.blocks import (
    ChoiceSpace,
    DateSpace,
    Filled,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    GridSpace,
    ListSpace,
    RuledSpace,
    Space,
)
from herstelkit.blocks.filled import date_in
from herstelkit.reading._lines import Anchor, Line, plain
from herstelkit.reading._package import Element
from herstelkit.reading._tables import rows_of
from herstelkit.reading._text import PARAGRAPH, checkbox, full_date, q, text_of

_DATE: Final = re.compile("^ *datum: ?", re.IGNORECASE)
_BOXES: Final = "☐□◻○"
_MARKS: Final = "☐□◻○☒☑✓✔✗✘■●"
_OPTION: Final = re.compile("(?P<mark>[^\t]*)\t(?P<option>.*)", re.DOTALL)
_BARE: Final = re.compile(f"(?P<mark>[{_MARKS}]?)[ \t]*(?P<option>.*)", re.DOTALL)
_BY_HAND: Final = re.compile(r"(?P<mark>[xXvV]|\[[ xXvV]?\]) +(?P<option>.*)")


def value(
    lines: Sequence[Line],
    space: Space,
    rows: Callable[[Element], Iterable[Element]] = rows_of,
) -> Filled:
    """Return what stands on the lines of an answer; nothing at all is an answer too.

    `rows` tells which rows of a table are of this answer.
    """
    match space:
        case RuledSpace() | ListSpace():
            return FilledLines(lines=tuple(line.text for line in lines))
        case GridSpace(columns=columns):
            return FilledRows(rows=tuple(_rows(lines, columns, rows)))
        case DateSpace():
            return _date(lines)
        case ChoiceSpace(options=options):
            return choice(lines, options)
        case _:
            assert_never(space)


def choice(
    lines: Sequence[Line], options: Sequence[str], said: Iterable[str] = ()
) -> FilledChoice:
    """Return what was ticked, and then what was `said` in words beside the question."""
    words = (_known(" ".join(text.split()), options) for text in said)
    return FilledChoice(
        options=tuple(dict.fromkeys((*_ticked(lines, options), *words)))
    )


def kind_of(lines: Sequence[Line], anchors: Sequence[Anchor]) -> Space:
    """Return what kind of room an answer had, of which only the marks are known."""
    if any(anchor.mark.column for anchor in anchors):
        return GridSpace(columns=(), rows=1)
    if not any(anchor.mark.row for anchor in anchors):
        return DateSpace()
    if any(checkbox(line.element) is not None for line in lines):
        return ChoiceSpace(options=())
    return RuledSpace(lines=1)


def _date(lines: Sequence[Line]) -> FilledDate:
    for line in lines:
        text = _DATE.sub("", line.text).strip("\t").replace("\n", " ")
        found = date_in(text)
        kept = full_date(line.element)
        if text.strip() and found is None and kept:
            found = date_in(kept)
        if found:
            return FilledDate(day=found)
        if text:
            return FilledDate(text=text.replace("\t", " "))
    return FilledDate()


def _ticked(lines: Sequence[Line], options: Sequence[str]) -> Iterator[str]:
    for line in lines:
        found = _option(line.text, options)
        if found is None or not found["option"].strip():
            continue
        option = _known(found["option"].replace("\n", " "), options)
        by_hand = found["mark"].strip(f"[] {_BOXES}")
        if by_hand or checkbox(line.element) or _is_said(line, option, options):
            yield option


def _is_said(line: Line, option: str, options: Sequence[str]) -> bool:
    """Tell whether somebody wrote words of their own, where no box is ticked.

    They stand on a line by themselves, or behind an option that was printed.
    """
    if option in options:
        return False
    if any(_goes_on(plain(option), plain(one)) for one in options):
        return True
    has_box = checkbox(line.element) is not None or {*line.text} & {*_BOXES}
    return bool(options) and not has_box


def _goes_on(text: str, printed: str) -> bool:
    behind = text.removeprefix(printed)
    return behind != text and not behind[:1].isalnum()


def _option(text: str, options: Sequence[str]) -> re.Match[str] | None:
    found = _OPTION.fullmatch(text)
    if found is None and text not in options:
        found = _BY_HAND.fullmatch(text)
    return found or _BARE.fullmatch(text)


def _known(option: str, options: Sequence[str]) -> str:
    """Return an option as it was printed, where only its white space differs."""
    if option in options:
        return option
    same = (one for one in options if plain(one) == plain(option))
    return next(same, option).replace("\t", " ")


def _rows(
    lines: Sequence[Line],
    columns: Sequence[str],
    rows: Callable[[Element], Iterable[Element]],
) -> Iterator[tuple[str, ...]]:
    tables = dict.fromkeys(line.table for line in lines)
    for table in tables:
        if table is not None:
            yield from _table(rows(table), columns)
        else:  # somebody put text in the place of the table
            loose = (line.text for line in lines if line.table is None)
            for text in filter(str.strip, loose):
                yield _padded(text.split("\t"), columns)


def _table(
    rows: Iterable[Element], columns: Sequence[str]
) -> Iterator[tuple[str, ...]]:
    for row in rows:
        cells = [_cell(cell) for cell in row.iter(q("tc")) if _row_of(cell) is row]
        if row.find(f"{q('trPr')}/{q('tblHeader')}") is None and not _is_head(
            cells, columns
        ):
            yield _padded(cells, columns)


def _row_of(cell: Element) -> Element | None:
    return next(cell.iterancestors(q("tr")), None)


def _cell(cell: Element) -> str:
    paragraphs = (
        one
        for one in cell.iter(PARAGRAPH)
        if next(one.iterancestors(q("tc")), None) is cell
    )
    return "\n".join(map(text_of, paragraphs))


def _is_head(cells: Sequence[str], columns: Sequence[str]) -> bool:
    return bool(columns) and [*map(plain, cells)] == [*map(plain, columns)]


def _padded(cells: Sequence[str], columns: Sequence[str]) -> tuple[str, ...]:
    return (*cells, *[""] * (len(columns) - len(cells)))
