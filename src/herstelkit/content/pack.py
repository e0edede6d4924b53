"""Content packs: folders of content files from outside, in the format of our own.

A pack is a folder with ``pakket.toml`` and a folder for each method that it adds or
changes. A file of the pack takes the place of the file with the same name.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import field, frozen

from herstelkit.codec import read_content_file, read_pack_label
from herstelkit.codec.content_files import KNOWN_FILES, KNOWN_FOLDERS
from herstelkit.errors import ContentError, Problem, reason_of
from herstelkit.primitives import closest, shown

LABEL: Final = "pakket.toml"
"""The file that makes a folder a content pack."""

MOST_FILES: Final = 2000
_ENDING: Final = ".toml"


@frozen(kw_only=True)
class ContentPack:
    """A content pack; `files` are its texts by path (``wrap/sessies/01.toml``).

    `replaced` are the folders (``wrap/sessies``) of which nothing of ours remains.
    """

    folder: str
    name: str
    version: str
    licence: str
    maker: str
    replaced: tuple[str, ...]
    files: Mapping[str, str] = field(repr=False)

    @property
    def methods(self) -> frozenset[str]:
        """Return the ids of the methods that the pack adds or changes."""
        return frozenset(path.partition("/")[0] for path in self.files)

    def over(self, method: str, texts: Mapping[str, str]) -> dict[str, str]:
        """Return the texts of a method with those of the pack in their place."""
        gone = tuple(f"{folder}/" for folder in self.replaced)
        kept = {
            path: text
            for path, text in texts.items()
            if not f"{method}/{path}".startswith(gone)
        }
        own = {
            path.removeprefix(f"{method}/"): text
            for path, text in self.files.items()
            if path.startswith(f"{method}/")
        }
        return kept | own


def read_pack(folder: Path) -> ContentPack:
    """Read a content pack; ContentError with everything that is wrong with its files.

    What the texts say is looked at when a method is loaded.
    """
    source = str(folder)
    if not is_pack(folder):
        raise ContentError(source, (_no_pack(folder),))
    label = read_pack_label(folder / LABEL)
    paths = [*_paths(folder)]
    problems = [*_strangers(paths)]
    texts: dict[str, str] = {}
    for path in paths:
        try:
            texts[path] = read_content_file(folder / path)
        except ContentError as error:
            problems += [
                Problem(path=path, what=problem.what, fix=problem.fix)
                for problem in error.problems
            ]
    if not paths:
        problems.append(_empty())
    if problems:
        raise ContentError(source, tuple(problems))
    return ContentPack(
        folder=source,
        name=label.name,
        version=label.version,
        licence=label.licence,
        maker=label.maker,
        replaced=label.replaced,
        files=texts,
    )


def is_pack(folder: Path) -> bool:
    """Tell whether a folder says of itself that it is a content pack."""
    try:
        return (folder / LABEL).is_file()
    except (OSError, ValueError):
        return False


def _no_pack(folder: Path) -> Problem:
    if not folder.is_dir():
        what, fix = "deze map is er niet", "Kijk de naam na"
    else:
        what = f"in deze map staat geen {LABEL}, dus het is geen inhoudspakket"
        fix = "Noem de map waar dat bestand in staat"
    return Problem(path="", what=what, fix=fix)


def _empty() -> Problem:
    return Problem(
        path="",
        what="er staat geen enkele methode in dit pakket",
        fix="Zet er een map in met de naam van een methode",
    )


def _paths(folder: Path) -> Iterator[str]:
    """Yield the content files of a pack in order; other files may lie beside them."""
    try:
        found = sorted(folder.rglob(f"*{_ENDING}"))
    except OSError as error:
        what = f"deze map kan niet worden gelezen ({reason_of(error)})"
        problem = Problem(path="", what=what, fix="Kijk of je haar zelf kunt openen")
        raise ContentError(str(folder), (problem,)) from None
    if len(found) > MOST_FILES:
        what = f"er staan {len(found)} bestanden in; dat is te veel"
        problem = Problem(path="", what=what, fix="Noem de map van het pakket zelf")
        raise ContentError(str(folder), (problem,))
    for path in found:
        if path != folder / LABEL:
            yield path.relative_to(folder).as_posix()


def _strangers(paths: list[str]) -> Iterator[Problem]:
    """Yield the files that have no place in a method."""
    for path in paths:
        match path.split("/"):
            case [_, name] if name in KNOWN_FILES:
                continue
            case [_, name]:
                yield _unknown(path, "dit bestand", closest(name, sorted(KNOWN_FILES)))
            case [_, inner, _] if inner in KNOWN_FOLDERS:
                continue
            case [_, inner, _]:
                fix = closest(inner, sorted(KNOWN_FOLDERS))
                yield _unknown(path, f"de map ‘{shown(inner)}’", fix)
            case _:
                fix = "Zet het in de map van een methode"
                yield _unknown(path, "dit bestand", fix)


def _unknown(path: str, what: str, fix: str) -> Problem:
    return Problem(path=path, what=f"{what} ken ik hier niet", fix=fix)
