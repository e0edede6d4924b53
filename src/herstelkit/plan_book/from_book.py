"""From the answers in a book to a plan."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import attrs
from attrs import evolve, field, frozen

from herstelkit.blocks import Filled
from herstelkit.courses import Course
from herstelkit.errors import Problem
from herstelkit.plan_book.asked import Asked, asked_by, by_path, kind_of, row_kind
from herstelkit.plan_book.columns import cells_of, one_cell
from herstelkit.plan_book.fields import Ids, Rows, lines_at, single
from herstelkit.plan_book.into_book import answers_in, value_at
from herstelkit.plan_book.memory import Memory, text_at, words_of
from herstelkit.plan_book.notes import Notes
from herstelkit.reading import Readings, Route
from herstelkit.wrap import Pointer, Wrap


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


def plan_from(
    readings: Readings,
    course: Course,
    base: Wrap | None = None,
    memory: Memory | None = None,
) -> Read:
    """Return the plan that the answers to the questions of a course make.

    With a `base` the answers go over what it says. A question without an answer
    changes nothing. What is the same keeps its id, and all that a book does not show.
    `memory` is what the book itself keeps of the plan that was written into it.
    """
    asked = asked_by(course)
    names = {one.id: one.named for one in asked}
    return evolve(
        plan_of(readings.filled, asked, base, memory),
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
    answers: Mapping[str, Filled],
    asked: Sequence[Asked],
    base: Wrap | None = None,
    memory: Memory | None = None,
) -> Read:
    """Return the plan that answers to questions make."""
    making = _Making(asked, base or Wrap(), memory or Memory())
    making.take({name: answer for name, answer in answers.items() if answer})
    return Read(
        plan=making.plan(),
        problems=tuple(making.problems),
        replaced=tuple(Place(question=name) for name in making.replaced),
    )


class _Making:
    """A plan in the making: what was there, and what the book says now."""

    def __init__(self, asked: Sequence[Asked], base: Wrap, memory: Memory) -> None:
        self.asked = asked
        self.base = base
        self.memory = memory
        self.before = answers_in(base, asked)
        self.ids = Ids.of(base, memory)
        self.rows = Rows.of(base, memory, asked, self.ids)
        self.notes = Notes.of(base, memory, asked, self.ids)
        self.fields: dict[str, dict[str, Any]] = {}
        self.problems: list[Problem] = []
        self.replaced: list[str] = []

    def take(self, answers: Mapping[str, Filled]) -> None:
        """Put answers over what was there."""
        now = {**self.before, **answers}
        changed = {name for name in answers if now[name] != self.before.get(name)}
        paths = by_path(self.asked)
        for path in sorted(paths, key=lambda path: not path.startswith("toolbox.")):
            questions = paths[path]
            here = {one.id: now[one.id] for one in questions if one.id in now}
            if changed & here.keys() or self.rows.unseen(questions):
                part, _, name = path.partition(".")
                value = self._value(path, questions, here)
                self.fields.setdefault(part, {})[name] = value
        known = {one.id: one for one in self.asked}
        for name, answer in answers.items():
            if name in known and not known[name].path and name in changed:
                self.notes.take(name, cells_of(answer))
        unknown = {name: answers[name] for name in answers if name not in known}
        if unknown:
            self.problems.append(self.notes.take_unknown(unknown))

    def plan(self) -> Wrap:
        """Return the plan; a pointer at a tool that is gone goes too."""
        parts = {
            part: evolve(getattr(self.base, part), **changes)
            for part, changes in self.fields.items()
        }
        made = {part.name: getattr(self.base, part.name) for part in attrs.fields(Wrap)}
        made |= parts | {"notes": self.notes.made()}
        gone = {*self.notes.replaced}
        self.replaced += [one.named for one in self.asked if one.id in gone]
        box = made["toolbox"]
        tools = frozenset(tool.id for tool in (*box.used, *box.to_try))
        return Wrap(**{name: _pointing(value, tools) for name, value in made.items()})

    def _value(
        self, path: str, questions: Sequence[Asked], now: Mapping[str, Filled]
    ) -> Any:
        old, kind = value_at(self.base, path), row_kind(kind_of(path))
        if kind is not None:
            rows, replaced = self.rows.made(kind, old, questions, now)
            self.replaced += [one.named for one in questions if one.id in replaced]
            return rows
        if isinstance(old, str):
            lines = (one_cell(line.cells) for line in lines_at(questions, now))
            text = self._text("\n".join(lines), questions)
            if old.strip() and text != old:
                self.replaced += [one.named for one in questions if one.id in now][:1]
            return text
        return self._single(old, questions[0], now[questions[0].id])

    def _text(self, text: str, questions: Sequence[Asked]) -> str:
        """Return a text with the line ends that it had, as long as it is the same."""
        for _, row in self.memory.at(one.id for one in questions):
            if row.words == words_of((text,)) and "" in row.pieces:
                return text_at(row.pieces[""], (text,))
        return text

    def _single(self, old: Any, one: Asked, answer: Filled) -> Any:
        """Return a date or a yes or no; what is neither becomes a note."""
        value, problem = single(one, answer)
        self.notes.take(one.id, cells_of(answer) if problem else ())
        if problem:
            self.problems.append(problem)
        if old is not None:
            self.replaced.append(one.named)
        return value


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
