"""From the answers in a book to a plan."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, assert_never

import attrs
from attrs import evolve, field, frozen

from herstelkit.blocks import (
    ChoiceSpace,
    Filled,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
)
from herstelkit.courses import Course
from herstelkit.errors import Problem
from herstelkit.plan_book.asked import Asked, asked_by, by_path, kind_of, row_kind
from herstelkit.plan_book.columns import (
    Cells,
    as_attributes,
    is_blank,
    one_cell,
    shown,
    trimmed,
)
from herstelkit.plan_book.into_book import answers_in, tools_of, value_at
from herstelkit.primitives import identifier
from herstelkit.reading import Readings, Route
from herstelkit.wrap import Note, NoteRow, Pointer, Wrap, numbered
from herstelkit.wrap.links import links

NO_DATE: Final = "dit lees ik niet als één datum. Het staat nu bij je aantekeningen"
DATE_FIX: Final = "Schrijf een dag, een maand en een jaar, zoals 12 januari 2027"
NO_CHOICE: Final = (
    "hier is niet precies één van de twee aangekruist. "
    "Het staat nu bij je aantekeningen"
)
CHOICE_FIX: Final = "Kruis er één aan, of laat ze allebei leeg"
UNKNOWN: Final = "deze vraag ken ik niet. Het antwoord staat nu bij je aantekeningen"
UNKNOWN_FIX: Final = "Dat mag zo blijven"


@frozen(kw_only=True)
class Place:
    """A question in a book: the question in words, and the file it stands in."""

    question: str
    file: str = ""


@frozen(kw_only=True)
class Read:
    """What came out of books.

    `routes` says of each answer that was filled in how it was found. `unread` are
    questions that a file should hold and does not. `conflicts` are questions that a
    later file answers in another way: what the first file says has stayed, what is
    told here has not been taken over. `replaced` are questions at which the plan that
    was there already said something that it does not say any more.
    """

    plan: Wrap
    routes: Mapping[str, Route] = field(factory=dict)
    unread: tuple[Place, ...] = ()
    problems: tuple[Problem, ...] = ()
    conflicts: tuple[Place, ...] = ()
    replaced: tuple[Place, ...] = ()


def plan_from(readings: Readings, course: Course, base: Wrap | None = None) -> Read:
    """Return the plan that the answers to the questions of a course make.

    With a `base` the answers go over what it says. A question without an answer
    changes nothing. What is the same keeps its id, and all that a book does not show.
    """
    asked = asked_by(course)
    names = {one.id: one.named for one in asked}
    return evolve(
        plan_of(readings.filled, asked, base),
        routes=routes_of(readings),
        unread=tuple(
            Place(question=names.get(one.id, f"‘{one.question}’ ({one.heading})"))
            for one in readings.missing
        ),
    )


def routes_of(readings: Readings) -> dict[str, Route]:
    """Return how each answer that was filled in was found."""
    return {name: readings.answers[name].route for name in readings.filled}


def plan_of(
    answers: Mapping[str, Filled], asked: Sequence[Asked], base: Wrap | None = None
) -> Read:
    """Return the plan that answers to questions make."""
    making = _Making(asked, base or Wrap())
    making.take(answers)
    return Read(
        plan=making.plan(),
        problems=tuple(making.problems),
        replaced=tuple(Place(question=name) for name in making.replaced),
    )


class _Making:
    """A plan in the making: what was there, and what the book says now."""

    def __init__(self, asked: Sequence[Asked], base: Wrap) -> None:
        self.asked = asked
        self.base = base
        self.before = answers_in(base, asked)
        self.tools = tools_of(base)
        self.taken = {link.id for link in links(base)}
        self.fields: dict[str, dict[str, Any]] = {}
        self.problems: list[Problem] = []
        self.replaced: list[str] = []
        self.notes: dict[str, tuple[NoteRow, ...]] = {}

    def take(self, answers: Mapping[str, Filled]) -> None:
        """Put answers over what was there."""
        now = self.before | {name: value for name, value in answers.items() if value}
        changed = {name for name in now if now[name] != self.before.get(name)}
        for path, questions in by_path(self.asked).items():
            if any(one.id in changed for one in questions):
                part, _, name = path.partition(".")
                here = {one.id: now[one.id] for one in questions if one.id in now}
                value = self._value(path, questions, here)
                self.fields.setdefault(part, {})[name] = value
        known = {one.id: one for one in self.asked}
        for name in (name for name in now if name in changed):
            if name not in known:
                self._unknown(name, now[name])
            elif not known[name].path:
                self._note(name, now[name], known[name].named)

    def plan(self) -> Wrap:
        """Return the plan; a pointer at a tool that is gone goes too."""
        parts = {
            part: evolve(getattr(self.base, part), **changes)
            for part, changes in self.fields.items()
        }
        made = {part.name: getattr(self.base, part.name) for part in attrs.fields(Wrap)}
        made |= parts | {"notes": self._all_notes()}
        box = made["toolbox"]
        tools = frozenset(tool.id for tool in (*box.used, *box.to_try))
        return Wrap(**{name: _pointing(value, tools) for name, value in made.items()})

    def _value(
        self, path: str, questions: Sequence[Asked], now: Mapping[str, Filled]
    ) -> Any:
        old, rows = value_at(self.base, path), row_kind(kind_of(path))
        if rows is not None:
            return self._rows(rows, old, questions, now)
        if isinstance(old, str):
            lines = (one_cell(cells) for _, cells in _cells_at(questions, now))
            if old.strip():
                self.replaced += [one.named for one in questions if one.id in now][:1]
            return "\n".join(lines)
        return self._single(old, questions[0], now[questions[0].id])

    def _single(self, old: Any, one: Asked, answer: Filled) -> Any:
        """Return a date or a yes or no; what is neither becomes a note."""
        value, problem = _single(one, answer)
        self.notes[one.id] = ()
        if problem:
            self.problems.append(problem)
            self.notes[one.id] = _note_rows(answer)
        if old is not None:
            self.replaced.append(one.named)
        return value

    def _rows(
        self,
        kind: type[Any],
        old: Sequence[Any],
        questions: Sequence[Asked],
        now: Mapping[str, Filled],
    ) -> tuple[Any, ...]:
        left = [*old]
        found = [(one, cells) for one, cells in _cells_at(questions, now)]
        kept = [self._same(one, cells, left) for one, cells in found]
        for at, (one, cells) in enumerate(found):
            if kept[at] is None:
                kept[at] = self._alike(one, cells, left)
        columns = questions[0].columns
        if any(not is_blank(shown(row, columns, self.tools)) for row in left):
            self.replaced += [one.named for one in questions if one.id in now][:1]
        return tuple(
            row if row is not None else self._new(kind, one, cells)
            for row, (one, cells) in zip(kept, found, strict=True)
        )

    def _same(self, one: Asked, cells: Cells, left: list[Any]) -> Any:
        """Return the row that shows these cells, and count it as found."""
        for row in left:
            if shown(row, one.columns, self.tools) == cells and _fits(row, one):
                left.remove(row)
                return row
        return None

    def _alike(self, one: Asked, cells: Cells, left: list[Any]) -> Any:
        """Return the row that begins the same, with these cells in it."""
        if len(one.columns) == 1:
            return None
        for row in left:
            if shown(row, one.columns[:1], {}) == cells[:1] and _fits(row, one):
                left.remove(row)
                return evolve(row, **as_attributes(one.columns, cells))
        return None

    def _new(self, kind: type[Any], one: Asked, cells: Cells) -> Any:
        about = {"about": one.about} if one.about else {}
        made = as_attributes(one.columns, cells)
        return kind(id=self._id(one.id), **made, **about)

    def _id(self, question: str) -> str:
        """Return a free id that tells at which question something was written."""
        ident = next(i for i in numbered(f"{question}-") if i not in self.taken)
        self.taken.add(ident)
        return ident

    def _note(self, name: str, answer: Filled, named: str) -> None:
        self.notes[name] = _note_rows(answer)
        if name in self.before:
            self.replaced.append(named)

    def _unknown(self, name: str, answer: Filled) -> None:
        """Keep an answer to a question of some other book."""
        path = "Bij een vraag uit een andere werkmap"
        self.problems.append(Problem(path=path, what=UNKNOWN, fix=UNKNOWN_FIX))
        self.notes[_identifier(name)] = _note_rows(answer)

    def _all_notes(self) -> tuple[Note, ...]:
        return tuple(self._notes())

    def _notes(self) -> Iterator[Note]:
        """Yield the notes that stay as they were, and in their order the new ones."""
        told: set[str] = set()
        for note in self.base.notes:
            if note.question not in self.notes:
                yield note
            elif note.question not in told and self.notes[note.question]:
                told.add(note.question)
                yield evolve(note, rows=self.notes[note.question])
        for name, rows in self.notes.items():
            if rows and name not in told:
                yield Note(id=self._id(name), question=name, rows=rows)


def _cells_at(
    questions: Sequence[Asked], now: Mapping[str, Filled]
) -> Iterator[tuple[Asked, Cells]]:
    """Yield what stands at the questions of a field; said twice it counts once."""
    earlier: set[Cells] = set()
    for one in questions:
        here = cells_of(now[one.id]) if one.id in now else ()
        if one.columns:
            here = tuple(cells for cells in here if not is_blank(cells))
        yield from ((one, c) for c in here if one.about or c not in earlier)
        earlier |= {*here}


def cells_of(answer: Filled) -> tuple[Cells, ...]:
    """Return an answer of any kind as rows of cells."""
    match answer:
        case FilledLines(lines=lines):
            return tuple((line,) for line in lines)
        case FilledRows(rows=rows):
            return rows
        case FilledChoice(options=options):
            return tuple((option,) for option in options)
        case FilledDate():
            return ((str(answer),),)
        case _:
            assert_never(answer)


def _note_rows(answer: Filled) -> tuple[NoteRow, ...]:
    return tuple(NoteRow(cells=trimmed(cells)) for cells in cells_of(answer))


def _single(one: Asked, answer: Filled) -> tuple[Any, Problem | None]:
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


def _fits(row: Any, one: Asked) -> bool:
    return one.about is None or row.about in (one.about, None)


def _identifier(name: str) -> str:
    try:
        identifier(None, None, name)
    except ValueError:
        words = re.findall("[a-z0-9]+", name)
        return "-".join(words) or "vraag"
    return name


def _pointing(value: Any, tools: Collection[str]) -> Any:
    """Return a value of a plan without the pointers at tools that are not there."""
    if isinstance(value, tuple):
        return tuple(_pointing(member, tools) for member in value)
    if not attrs.has(type(value)):
        return value
    changes = {}
    for one in attrs.fields(type(value)):
        old = getattr(value, one.name)
        if one.type == tuple[Pointer, ...]:
            now = tuple(pointer for pointer in old if pointer in tools)
        else:
            now = _pointing(old, tools)
        if now != old:
            changes[one.name] = now
    return evolve(value, **changes) if changes else value
