"""The catalogue: which methods there are, and the course that each one gives."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, Self

from herstelkit.codec import CourseAtHome, course_from_files, method_from_files
from herstelkit.codec.content_files import METHOD_FILE
from herstelkit.content.pack import ContentPack, read_pack
from herstelkit.courses import Course, Method, NextStep, next_steps
from herstelkit.errors import ContentError, Problem
from herstelkit.primitives import closest

_ROOT: Final = Path(__file__).with_name("nl")
_SHARED: Final = "hulplijnen.toml"
"""A file beside the methods that belongs to all of them."""


class Catalogue:
    """The methods that ship, with those of content packs over and beside them.

    A later pack goes over an earlier one. Loading happens at the first question.
    """

    def __init__(self, packs: Sequence[ContentPack] = ()) -> None:
        """Take the packs that go over what ships."""
        self.packs = tuple(packs)
        self._courses: dict[str, CourseAtHome] = {}
        self._methods: dict[str, Method] = {}

    @classmethod
    def with_packs(cls, folders: Sequence[Path]) -> Self:
        """Read content packs; ContentError when one of them is no good."""
        return cls([read_pack(folder) for folder in folders])

    def methods(self) -> tuple[str, ...]:
        """Return the ids of all methods, in alphabetical order."""
        added = {method for pack in self.packs for method in pack.methods}
        return tuple(sorted({*_shipped()} | added))

    def method(self, name: str) -> Method:
        """Return what a method is, without its texts; KeyError when there is none."""
        if name not in self._methods:
            source, texts = self._texts(name, _first_text)
            self._methods[name] = method_from_files(source, texts)
        return self._methods[name]

    def course(self, name: str) -> Course:
        """Return the course of a method; KeyError when there is no such method.

        ContentError with all problems when a content pack spoils it.
        """
        return self.course_at_home(name).course

    def course_at_home(self, name: str) -> CourseAtHome:
        """Return the course of a method with the file of each of its members."""
        if name not in self._courses:
            source, texts = self._texts(name, _all_texts)
            texts.setdefault(_SHARED, (_ROOT / _SHARED).read_text("utf-8"))
            found = course_from_files(source, texts)
            problems = (
                *_other_name(found.course, name),
                *self._loose_routes(found.course),
            )
            if problems:
                raise ContentError(source, problems)
            self._courses[name] = found
        return self._courses[name]

    def next_steps(self, name: str) -> tuple[NextStep, ...]:
        """Return what can follow a method or go along with it."""
        others = (self.method(other) for other in self.methods() if other != name)
        return next_steps(self.method(name), others)

    def packs_of(self, name: str) -> tuple[ContentPack, ...]:
        """Return the packs that add or change a method."""
        return tuple(pack for pack in self.packs if name in pack.methods)

    def _texts(
        self, name: str, shipped_texts: Callable[[Path], Iterable[tuple[str, str]]]
    ) -> tuple[str, dict[str, str]]:
        """Return where the texts of a method are from, and the texts."""
        shipped = _shipped().get(name)
        packs = self.packs_of(name)
        if shipped is None and not packs:
            raise KeyError(name)
        texts = dict(shipped_texts(shipped)) if shipped is not None else {}
        for pack in packs:
            texts = pack.over(name, texts)
        return (f"{packs[-1].folder}/{name}" if packs else name), texts

    def _loose_routes(self, course: Course) -> Iterator[Problem]:
        known = self.methods()
        for route in course.routes:
            if route.method not in known:
                yield Problem(
                    path=f"{METHOD_FILE} · route",
                    what=f"de methode ‘{route.method}’ ken ik niet",
                    fix=closest(route.method, known),
                )


def _other_name(course: Course, name: str) -> Iterator[Problem]:
    if course.id != name:
        yield Problem(
            path=f"{METHOD_FILE} · id",
            what=f"hier staat ‘{course.id}’, maar de map heet ‘{name}’",
            fix="Geef ze dezelfde naam",
        )


SHIPPED: Final = Catalogue()
"""The methods that ship, and nothing else."""


def methods() -> tuple[str, ...]:
    """Return the ids of the methods that ship, in alphabetical order."""
    return SHIPPED.methods()


def load_method(method: str) -> Course:
    """Return the course of a method that ships; KeyError when there is none."""
    return SHIPPED.course(method)


@cache
def _shipped() -> dict[str, Path]:
    return {
        folder.name: folder
        for folder in _ROOT.iterdir()
        if folder.joinpath(METHOD_FILE).is_file()
    }


def _first_text(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the one text that says what a method is."""
    yield METHOD_FILE, (folder / METHOD_FILE).read_text("utf-8")


def _all_texts(folder: Path, under: str = "") -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _all_texts(entry, f"{under}{entry.name}/")
        elif entry.name.endswith(".toml"):
            yield f"{under}{entry.name}", entry.read_text("utf-8")
