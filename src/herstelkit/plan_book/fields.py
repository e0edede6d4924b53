"""From the answers to the questions about one field to its value."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, evolve, field, frozen

from herstelkit.blocks import ChoiceSpace, Filled, FilledChoice, FilledDate
from herstelkit.errors import Problem
from herstelkit.plan_book.aligning import Line, aligned, in_order
from herstelkit.plan_book.asked import Asked
from herstelkit.plan_book.columns import (
    Cells,
    as_attributes,
    cells_of,
    is_blank,
    shown,
    writable,
)
from herstelkit.plan_book.into_book import tools_of
from herstelkit.plan_book.keeping import memory_of
from herstelkit.plan_book.memory import Memory, Row, words_of
from herstelkit.plan_book.pieces import attributes_in
from herstelkit.wrap import Tool, Wrap, numbered
from herstelkit.wrap.links import links

NO_DATE: Final = "dit lees ik niet als één datum. Het staat nu bij je aantekeningen"
DATE_FIX: Final = "Schrijf een dag, een maand en een jaar, zoals 12 januari 2027"
NO_CHOICE: Final = (
    "hier is niet precies één van de twee aangekruist. "
    "Het staat nu bij je aantekeningen"
)
CHOICE_FIX: Final = "Kruis er één aan, of laat ze allebei leeg"


@define
class Ids:
    """The ids of a plan: those that are given, and new ones."""

    base: frozenset[str]
    taken: set[str]
    _numbers: dict[str, Iterator[str]] = field(factory=dict)

    @classmethod
    def of(cls, base: Wrap, memory: Memory) -> Self:
        """Take the ids of a plan and of a book."""
        given = frozenset(link.id for link in links(base) if not link.points)
        return cls(given, {*given, *memory.ids})

    def new(self, question: str) -> str:
        """Return a free id that tells at which question something was written."""
        numbers = self._numbers.setdefault(question, numbered(f"{question}-"))
        ident = next(ident for ident in numbers if ident not in self.taken)
        self.taken.add(ident)
        return ident


@frozen(kw_only=True)
class Found:
    """A line or a row that stands at a question."""

    one: Asked
    number: int
    cells: Cells

    @property
    def line(self) -> Line:
        """Return it as a line to compare."""
        words = words_of(self.cells)
        return Line(question=self.one.id, number=self.number, words=words)


@frozen(kw_only=True)
class _Piece:
    """A piece of a plan that may be in a book: what is kept of it, and what it was."""

    row: Row
    line: Line
    was: Any = None


def lines_at(questions: Sequence[Asked], now: Mapping[str, Filled]) -> Iterator[Found]:
    """Yield what stands at the questions of a field; empty rows are no rows."""
    for one in questions:
        for number, cells in enumerate(cells_of(now[one.id]) if one.id in now else ()):
            if not one.columns or not is_blank(cells):
                yield Found(one=one, number=number, cells=cells)


@define
class Rows:
    """The rows of all fields: those of the plan that was there, and of the book."""

    book: Memory
    base: Memory
    ids: Ids
    tools: Mapping[str, str]
    """The texts of the tools that were there."""
    names: dict[str, str]
    """The same, and of those in the book."""

    @classmethod
    def of(cls, base: Wrap, memory: Memory, asked: Sequence[Asked], ids: Ids) -> Self:
        """Take what is kept of the plan that was there, and what a book keeps."""
        tools = tools_of(base)
        return cls(memory, memory_of(base, asked), ids, tools, {**tools})

    def unseen(self, questions: Sequence[Asked]) -> bool:
        """Tell whether a book keeps rows here that are nowhere else."""
        kept = self.book.at(one.id for one in questions)
        return any(row.id not in self.ids.base and not row.words for _, row in kept)

    def made(
        self,
        kind: type[Any],
        old: Sequence[Any],
        questions: Sequence[Asked],
        now: Mapping[str, Filled],
    ) -> tuple[tuple[Any, ...], frozenset[str]]:
        """Return the rows of a field, and the questions where old words are gone."""
        known = self._known(old, questions)
        order = {one.id: at for at, one in enumerate(questions)}
        places = sorted(
            range(len(known)), key=lambda at: order[known[at].line.question]
        )
        sheet = [known[at] for at in places]
        found = [*lines_at(questions, now)]
        pieces = aligned([one.line for one in sheet], [one.line for one in found])
        found, pieces = _said_once(found, pieces)
        unseen = [at for at, one in enumerate(sheet) if not one.line.words]
        asked = {one.id: one for one in questions}
        rows: list[Any] = []
        for piece, at in in_order(pieces, places, unseen):
            here = None if piece is None else sheet[piece]
            line = _nothing(asked[here.line.question]) if here and at is None else None
            rows.append(self._row(kind, here, line or found[at or 0]))
        if kind is Tool:
            self.names |= {tool.id: tool.text for tool in rows if tool.text.strip()}
        return tuple(rows), _replaced(sheet, rows)

    def _known(self, old: Sequence[Any], questions: Sequence[Asked]) -> list[_Piece]:
        """Return the pieces that may be in the book, in the order of the plan."""
        was = {row.id: row for row in old}
        wanted = [one.id for one in questions]
        book = [*self._pieces(self.book.at(wanted), was, by_place=True)]
        known = {piece.row.id for piece in book}
        base = self._pieces(self.base.at(wanted), was, by_place=False)
        return book + [piece for piece in base if piece.row.id not in known]

    def _pieces(
        self, rows: Iterator[tuple[str, Row]], was: Mapping[str, Any], *, by_place: bool
    ) -> Iterator[_Piece]:
        numbers: dict[str, int] = {}
        for question, row in rows:
            lost = row.id not in was and row.id in self.ids.base  # by now it is another
            number = None
            if row.words:
                number = numbers[question] = numbers.get(question, -1) + 1
            line = Line(
                question=question, number=number, words=row.words, by_place=by_place
            )
            kept = evolve(row, id="") if lost else row
            yield _Piece(row=kept, line=line, was=was.get(row.id))

    def _row(self, kind: type[Any], piece: _Piece | None, found: Found) -> Any:
        """Return a piece of a plan with what stands in the book."""
        one, cells = found.one, found.cells
        was = piece.was if piece else None
        if was is not None:
            same = is_blank(cells) or shown(was, one.columns, self.tools) == cells
            made = {} if same else as_attributes(one.columns, cells)
            return evolve(was, **made, **_about(one, piece))
        row = self._made(kind, piece.row if piece else Row(), found)
        if shown(row, one.columns, self.names) != cells:  # other words than there were
            row = (
                self._made(kind, evolve(piece.row, pieces={}), found) if piece else row
            )
        return evolve(row, **_about(one, piece))

    def _made(self, kind: type[Any], kept: Row, found: Found) -> Any:
        made = attributes_in(kind, found.one.columns, found.cells, kept)
        if kept.tools and "tools" in writable(kind):
            made["tools"] = kept.tools
        return kind(id=kept.id or self.ids.new(found.one.id), **made)


def _about(one: Asked, piece: _Piece | None) -> dict[str, Any]:
    """Return which plan a line is about, if that is asked."""
    if one.about is None:
        return {}
    none = piece is not None and piece.row.about_none and piece.line.question == one.id
    return {"about": None if none else one.about}


def _nothing(one: Asked) -> Found:
    """Return what stands in a book for a piece that it does not show."""
    return Found(one=one, number=0, cells=("",) * len(one.columns))


def _said_once(
    found: Sequence[Found], pieces: Sequence[int | None]
) -> tuple[list[Found], list[int | None]]:
    """Leave out what is no known piece and was said at an earlier question already."""
    earlier: dict[Cells, str] = {}
    kept: list[int] = []
    for at, line in enumerate(found):
        first = earlier.setdefault(line.cells, line.one.id)
        if pieces[at] is not None or line.one.about or first == line.one.id:
            kept.append(at)
    return [found[at] for at in kept], [pieces[at] for at in kept]


def _replaced(known: Sequence[_Piece], rows: Sequence[Any]) -> frozenset[str]:
    """Return where words of the plan that was there are gone."""
    now = {row.id: row for row in rows}
    return frozenset(
        piece.line.question
        for piece in known
        if piece.was is not None and piece.line.words
        if _lost(piece.was, now.get(piece.was.id))
    )


def _lost(was: Any, now: Any) -> bool:
    """Tell whether anything that somebody wrote in a row stands there no more."""
    said = ((name, getattr(was, name)) for name in writable(type(was)))
    return any(
        value != getattr(now, name, None)
        for name, value in said
        if name not in _NOT_SAID and value and value.strip()
    )


_NOT_SAID: Final = frozenset({"id", "tools", "about"})
"""What nobody wrote in a row."""


def single(one: Asked, answer: Filled) -> tuple[Any, Problem | None]:
    """Return a date or a yes or no, or what is wrong with it."""
    path = f"Bij {one.named}"
    if isinstance(answer, FilledDate):
        if answer.day:
            return answer.day, None
        return None, Problem(path=path, what=NO_DATE, fix=DATE_FIX)
    space = one.expected.space
    options = space.options if isinstance(space, ChoiceSpace) else ()
    ticked = answer.options if isinstance(answer, FilledChoice) else ()
    if len(ticked) == 1 and ticked[0] in options:
        return options.index(ticked[0]) == 0, None
    return None, Problem(path=path, what=NO_CHOICE, fix=CHOICE_FIX)
