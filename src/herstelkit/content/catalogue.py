"""The catalogue: which methods there are, and the course that each one gives."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from herstelkit.codec import course_from_files
from herstelkit.courses import Course

_ROOT: Final = "nl"
_SHARED: Final = "hulplijnen.toml"
"""A file beside the methods that belongs to all of them."""


def methods() -> tuple[str, ...]:
    """Return the ids of all methods, in alphabetical order."""
    return tuple(sorted(folder.name for folder in _folders()))


@cache
def load_method(method: str) -> Course:
    """Return the course of a method; KeyError when there is no such method."""
    for folder in _folders():
        if folder.name == method:
            texts = dict(_texts(folder))
            texts.setdefault(_SHARED, _root().joinpath(_SHARED).read_text("utf-8"))
            return course_from_files(method, texts)
    raise KeyError(method)


def _root() -> Traversable:
    return files("herstelkit.content").joinpath(_ROOT)


def _folders() -> Iterator[Traversable]:
    for folder in _root().iterdir():
        if folder.joinpath("methode.toml").is_file():
            yield folder


def _texts(folder: Traversable, under: str = "") -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _texts(entry, f"{under}{entry.name}/")
        elif entry.name.endswith(".toml"):
            yield f"{under}{entry.name}", entry.read_text(encoding="utf-8")
