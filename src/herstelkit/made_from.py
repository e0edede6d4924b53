"""What a pack and its files are made from, as digests: the same digest, the same bytes.

A file is made from the blocks that it says, the look, and the code and base files that
turn one into the other. A whole pack is made from the run, the texts of all methods,
the files of the house style, what was asked for, and all of herstelkit.

Digests are of content: not of objects, places or times. They are the same in another
process, under another hash seed and in another folder.
"""

import hashlib
import io
import os
import pickle
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from functools import cache
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

from attrs import evolve, fields, frozen, has

from herstelkit.content import Catalogue
from herstelkit.courses import CourseRun
from herstelkit.wanted import Format, Material

_TEXTS: Final = "content/nl/"
"""Where the texts are that ship: these reach a file through its blocks alone."""
_LIBRARIES: Final = ("python-pptx", "lxml", "jinja2")
"""What else has a hand in the bytes of a file."""


@cache
def own_version() -> str:
    """Return the version of herstelkit."""
    return version("herstelkit")


def digest_of(value: object) -> str:
    """Return the digest of a value: attrs classes, enums, tuples and plain values.

    No sets: their order differs from process to process.
    """
    target = io.BytesIO()
    pickler = pickle.Pickler(target, protocol=5)
    # Without a memo a text counts by what it says, not by which object it is.
    pickler.fast = True
    pickler.dispatch_table = _REDUCERS
    pickler.dump(value)
    return hashlib.sha256(target.getbuffer()).hexdigest()


def recipe_of(
    run: CourseRun,
    catalogue: Catalogue,
    formats: Iterable[Format],
    materials: Iterable[Material],
) -> str:
    """Return the digest of all that a pack is made from.

    `run` has the whole paths of its house files (see `house.located`).
    """
    packs = tuple(
        (
            pack.name,
            pack.version,
            pack.licence,
            pack.replaced,
            *sorted(pack.files.items()),
        )
        for pack in catalogue.packs
    )
    return digest_of(
        (
            _code(),
            _package()[_TEXTS],
            packs,
            evolve(run, house_style=None),
            tuple(_house(run)),
            tuple(sorted(formats)),
            tuple(sorted(materials)),
        )
    )


@frozen
class Stamp:
    """Gives the digest of what a file is made from, for one look."""

    look: str

    @classmethod
    def of(cls, look: object) -> "Stamp":
        """Return the stamp for a look."""
        return cls(digest_of(look))

    def __call__(self, made: object, write: Callable[..., bytes]) -> str:
        """Return the digest of a file that says `made`, written by `write`."""
        writer = f"{write.__module__}.{write.__qualname__}"
        return digest_of((_code(), self.look, writer, made))


def _code() -> tuple[str, ...]:
    """Return what stands for the programs that make a file."""
    return own_version(), _package()[""], *_libraries()


@cache
def _libraries() -> tuple[str, ...]:
    return tuple(version(name) for name in _LIBRARIES)


@cache
def _package() -> dict[str, str]:
    """Return the digests of our code with its base files (""), and of our texts."""
    hashes = {"": hashlib.sha256(), _TEXTS: hashlib.sha256()}
    for path, content in _files(Path(__file__).parent):
        found = hashes[_TEXTS if path.startswith(_TEXTS) else ""]
        found.update(f"{path}\0{len(content)}\0".encode())
        found.update(content)
    return {name: found.hexdigest() for name, found in hashes.items()}


def _files(folder: str | Path, under: str = "") -> Iterator[tuple[str, bytes]]:
    # Not with `Path`: this looks at eight hundred files, also when nothing is to do.
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith((".", "__pycache__")):
            continue
        if entry.is_dir():
            yield from _files(entry.path, f"{under}{entry.name}/")
        else:
            with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123
                yield f"{under}{entry.name}", file.read()


def _house(run: CourseRun) -> Iterator[str | None]:
    """Yield what the house style of a run is made from; its files by content."""
    style = run.house_style
    if style is not None:
        yield from (style.main, style.accent, style.font)
        yield from map(_content, (style.logo, style.deck, style.document))


def _content(given: str | None) -> str | None:
    """Return the digest of a file that somebody named, with its ending."""
    if given is None:
        return None
    path = Path(given)
    try:
        # Before opening: to open a pipe is to wait for whoever fills it.
        if not stat.S_ISREG(path.stat().st_mode):
            return ""
        with path.open("rb") as file:
            return path.suffix + hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return ""


class _Reducers(dict[type, Callable[[Any], Any]]):
    """How values are taken apart, by class: found out at the first of each class.

    Enums by value, for how Python itself does it differs from version to version.
    Classes of attrs by their fields, which is quicker than asking each for its state.
    """

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        if issubclass(kind, Enum):
            self[kind] = lambda member: (kind, (member.value,))
        elif has(kind):
            pick = _picker([field.name for field in fields(kind)])
            self[kind] = lambda value: (kind, pick(value))
        else:
            raise KeyError(kind)
        return self[kind]


def _picker(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what gives the attributes with these names."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


_REDUCERS: Final = _Reducers()
