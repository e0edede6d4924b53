"""From the house style in a course file to the look of everything that is made."""

from pathlib import Path
from typing import Final

from attrs import evolve

from herstelkit.courses import CourseRun, HouseStyle
from herstelkit.errors import ContentError, Problem
from herstelkit.render.palette import USUAL, Look

_WORDS: Final = {
    "logo": "huisstijl · logo",
    "deck": "huisstijl · presentatie",
    "document": "huisstijl · document",
}
"""What a message calls the files: as the course file does."""


def located(run: CourseRun, folder: Path) -> CourseRun:
    """Return a run whose house files have whole paths, counted from a folder.

    A path may leave the folder (``../huisstijl/logo.png``) or be a whole one: it is the
    trainer's own machine, an organisation keeps its files in one place, and whatever is
    there must be a picture or an Office file before anything is done with it.
    """
    style = run.house_style
    if style is None:
        return run
    given = {name: getattr(style, name) for name in _WORDS}
    paths = {name: _located(path, folder) for name, path in given.items() if path}
    return evolve(run, house_style=evolve(style, **paths))


def _located(path: str, folder: Path) -> str:
    return str(folder.absolute() / path.replace("\\", "/"))


def look_of(run: CourseRun) -> Look:
    """Return how everything for a run looks; ContentError when a file is no good."""
    look, problems = read_house(run)
    if problems:
        raise ContentError(run.title, problems)
    return look


def read_house(run: CourseRun) -> tuple[Look, tuple[Problem, ...]]:
    """Return how everything for a run looks, and what is wrong with its files."""
    style = run.house_style
    if style is None or style == HouseStyle():
        return USUAL, ()
    # Late: this loads the Office libraries, and most runs have no house style.
    from herstelkit.render.house import House, look_of  # noqa: PLC0415

    house = House(
        main=_digits(style.main),
        accent=_digits(style.accent),
        font=style.font,
        owner=run.organisation,
        **{name: _path(getattr(style, name)) for name in _WORDS},
    )
    look, problems = look_of(house)
    return look, tuple(
        problem._replace(path=_WORDS[name]) for name, problem in problems.items()
    )


def _digits(colour: str | None) -> str | None:
    return colour and colour.removeprefix("#").upper()


def _path(given: str | None) -> Path | None:
    return Path(given) if given else None
