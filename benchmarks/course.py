"""The courses that are built: the student example, and one ten times as large.

The large one is a content pack with ten copies of the eight meetings and of the sheets
of WRAP, one after the other. Leaflets, posters and the texts before and after the
meetings are there once, as in any course.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import tomli_w
from attrs import frozen

from herstelkit.blocks import Deck, Document, Leaflet, Poster
from herstelkit.build import build_pack, load_course
from herstelkit.content import Catalogue
from herstelkit.materials import (
    CoursePlan,
    deck,
    guide,
    leaflets,
    papers,
    posters,
    session_stem,
    workbook,
    worksheets,
)

ROOT: Final = Path(__file__).resolve().parent.parent
STUDENTS: Final = ROOT / "voorbeelden" / "studenten.toml"
COPIES: Final = 10

_TEXTS: Final = ROOT / "src" / "herstelkit" / "content" / "nl" / "wrap"
_METHOD: Final = "tien-keer-wrap"
_LABEL: Final = {"naam": "Tien keer", "versie": "1", "licentie": "CC BY 4.0"}

Paged = Document | Leaflet | Poster


@frozen(kw_only=True)
class Example:
    """A course file, the content packs that it needs, and what its results are called.

    `tag` stands behind the names of its results.
    """

    source: Path
    packs: tuple[Path, ...] = ()
    tag: str = ""

    @property
    def arguments(self) -> list[str]:
        """Return what stands behind ``herstelkit bouw``."""
        packs = (word for pack in self.packs for word in ("--inhoud", str(pack)))
        return [str(self.source), *packs]

    def build(self, target: Path) -> None:
        """Read course file and content and build the pack, as the program does it."""
        catalogue = Catalogue.with_packs(self.packs)
        run = load_course(self.source, catalogue)
        build_pack(run, target, catalogue=catalogue)

    def plan(self) -> CoursePlan:
        """Return what all materials are made from."""
        catalogue = Catalogue.with_packs(self.packs)
        run = load_course(self.source, catalogue)
        return CoursePlan.of(catalogue.course(run.method), run)


def documents(plan: CoursePlan) -> Iterator[tuple[str, Paged]]:
    """Yield everything that becomes a Word file, with a name for it."""
    yield "draaiboek", guide(plan)
    yield "werkmap", workbook(plan)
    yield from (_named("werkblad", *made) for made in worksheets(plan))
    yield from (_named("stuk", name, made) for name, _, made in papers(plan))
    yield from (_named("poster", *made) for made in posters(plan))
    yield from (_named("folder", *made) for made in leaflets(plan))


def decks(plan: CoursePlan) -> Iterator[tuple[str, Deck]]:
    """Yield the deck of each meeting, with a name for it."""
    for meeting in plan.meetings:
        yield session_stem(meeting.session), deck(plan, meeting)


def _named(kind: str, name: str, made: Paged) -> tuple[str, Paged]:
    return f"{kind}-{name}", made


def ten_times(folder: Path) -> Example:
    """Write the large course to a folder and return it."""
    pack = folder / "inhoud"
    for name, values in _enlarged(_read(_TEXTS)):
        _write(pack / _METHOD / name, values)
    _write(pack / "pakket.toml", _LABEL)
    run = tomllib.loads(STUDENTS.read_text(encoding="utf-8"))
    del run["illustraties"]  # their parts have other names there
    source = folder / "tien-keer.toml"
    _write(source, {**run, "methode": _METHOD})
    return Example(source=source, packs=(pack,), tag=" x10")


def _read(folder: Path) -> dict[str, dict[str, Any]]:
    return {
        path.relative_to(folder).as_posix(): tomllib.loads(path.read_text("utf-8"))
        for path in sorted(folder.rglob("*.toml"))
    }


def _write(path: Path, values: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomli_w.dumps(values), encoding="utf-8")


def _enlarged(
    files: Mapping[str, dict[str, Any]],
) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, values in files.items():
        match name.split("/"):
            case ["sessies" | "werkbladen" as kind, file]:
                copy = _session if kind == "sessies" else _renamed
                for number in range(COPIES):
                    yield f"{kind}/{number}-{file}", copy(values, number)
            case ["werkmap.toml"]:
                yield name, {**values, "hoofdstuk": [*_chapters(values["hoofdstuk"])]}
            case ["methode.toml"]:
                yield name, _method(values)
            case _:
                yield name, values


def _method(values: dict[str, Any]) -> dict[str, Any]:
    times = COPIES * values["gepubliceerd"]["bijeenkomsten"]
    published = {**values["gepubliceerd"], "bijeenkomsten": times}
    figures = [_renamed(figure, 0, figure["id"]) for figure in values["figuur"]]
    return {**values, "id": _METHOD, "gepubliceerd": published, "figuur": figures}


def _session(values: dict[str, Any], number: int) -> dict[str, Any]:
    parts = [_renamed(part, number) for part in values["deel"]]
    place = values["nummer"] + number * _sessions()
    return {**_renamed(values, number), "nummer": place, "deel": parts}


def _sessions() -> int:
    return len([*(_TEXTS / "sessies").iterdir()])


def _chapters(chapters: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the chapters of a workbook; one for each meeting grows by itself."""
    for number in range(COPIES):
        for chapter in chapters:
            made = _renamed(chapter, number)
            if number:
                made.pop("per_bijeenkomst", None)
            yield made


def _renamed(
    values: dict[str, Any], number: int, ident: str | None = None
) -> dict[str, Any]:
    """Return values with ids of their own: its own id, and those of its sheets."""
    made = dict(values)
    if "id" in made:
        made["id"] = ident or f"{made['id']}-{number}"
    for key in ("bladen", "werkbladen"):
        if key in made:
            made[key] = [f"{sheet}-{number}" for sheet in made[key]]
    return made
