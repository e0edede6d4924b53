"""All that is compared, with the ratio that we want at most.

Every race names us first: a ratio of 0.2 means that we need a fifth of the time.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks import (
    floor,
    plans,
    with_docxtpl,
    with_msgspec,
    with_pandoc,
    with_pydantic,
    with_python_docx,
    with_python_pptx,
)
from benchmarks.course import STUDENTS, Example, decks, ten_times
from benchmarks.pieces import pieces
from benchmarks.timing import Race, process, python
from herstelkit.codec import load_plan
from herstelkit.materials import workbook
from herstelkit.render import docx, pptx

_PROGRAM = Path(sys.executable).with_name("herstelkit")
_BARE_CLICK = Path(__file__).with_name("bare_click.py")
_ONE_BY_ONE = """
import sys
from pathlib import Path
from herstelkit.batch import Job, run_job
from herstelkit.tidying import tidy_seldom
tidy_seldom()
for course in sys.argv[2:]:
    run_job(Job(course=course, target=str(Path(sys.argv[1], Path(course).stem))))
"""
_GROUPS = 12
"""Groups of an organisation that are built in one night."""


def races(folder: Path, *, large: bool) -> Iterator[Race]:
    """Yield all races; files are written to a folder that is there.

    They are made one by one, since what a race has ready in memory is large.
    """
    yield from _start()
    yield from _plan()
    examples: list[Callable[[], Example]] = [lambda: Example(source=STUDENTS)]
    if large:
        examples.append(lambda: ten_times(folder))
    for number, example in enumerate(examples):
        place = folder / str(number)
        place.mkdir()
        made = example()
        yield from _workbook(made)
        yield from _decks(made)
        yield from _build(made, place)
        yield from _whole_pack(made, place)
        yield from _again(made, place)
    yield from _many(folder)


def _whole_pack(example: Example, folder: Path) -> Iterator[Race]:
    """Cold processes: our program, and pandoc for each document and each deck."""
    program = with_pandoc.pandoc()
    if program is None:
        sys.stderr.write(f"{with_pandoc.NOT_HERE}\n")
        return
    jobs = with_pandoc.export(example.plan(), folder / "markdown")
    yield Race(
        name=f"whole pack / pandoc{example.tag}",
        ours=_in_new_folders(example, folder),
        other=with_pandoc.convert(program, jobs),
        target=0.2,
    )


def _again(example: Example, folder: Path) -> Iterator[Race]:
    """Cold processes: a pack that is there already, and one that is not."""
    ready = folder / "ready"
    example.build(ready)
    yield Race(
        name=f"unchanged pack / new pack{example.tag}",
        ours=process([*_command(example), "-o", str(ready)]),
        other=_in_new_folders(example, folder),
        target=0.25,
    )


def _many(folder: Path) -> Iterator[Race]:
    """Cold processes: many courses over all cores, and one after the other on one."""
    names = (folder / f"many-{number}" for number in count())
    courses = [str(course) for course in _copies(folder)]

    def together() -> None:
        process([str(_PROGRAM), "bouw", *courses, str(next(names))])()

    def one_by_one() -> None:
        python("-c", _ONE_BY_ONE, str(next(names)), *courses)()

    yield Race(
        name=f"{len(courses)} courses / on one core",
        ours=together,
        other=one_by_one,
        target=1 / 1.7,
    )


def _copies(folder: Path) -> Iterator[Path]:
    """Yield course files of several groups, each a copy of the student example."""
    place = folder / "groups"
    place.mkdir()
    for number in range(_GROUPS):
        copy = place / f"group-{number:02}.toml"
        copy.write_bytes(STUDENTS.read_bytes())
        yield copy


def _in_new_folders(example: Example, folder: Path) -> Callable[[], object]:
    """Return what builds a pack where nothing is yet, at each call."""

    def build() -> None:
        target = Path(tempfile.mkdtemp(dir=folder)) / "pack"
        process([*_command(example), "-o", str(target)])()

    return build


def _command(example: Example) -> list[str]:
    return [str(_PROGRAM), "bouw", *example.arguments]


def _workbook(example: Example) -> Iterator[Race]:
    """From blocks to the bytes of one file; the others start from plain values."""
    book = workbook(example.plan())
    content = [*pieces(book)]
    template, values = with_docxtpl.template(), with_docxtpl.values(content)
    yield Race(
        name=f"workbook / docxtpl{example.tag}",
        ours=lambda: docx.render(book),
        other=lambda: with_docxtpl.write(template, book.title, values),
        target=1.0,
    )
    yield Race(
        name=f"workbook / python-docx{example.tag}",
        ours=lambda: docx.render(book),
        other=lambda: with_python_docx.write(book.title, content),
    )


def _decks(example: Example) -> Iterator[Race]:
    """From blocks to the bytes of all decks; the other starts from plain values."""
    made = [deck for _, deck in decks(example.plan())]
    plain = [with_python_pptx.plain(deck) for deck in made]
    yield Race(
        name=f"decks / python-pptx{example.tag}",
        ours=lambda: [pptx.render(deck) for deck in made],
        other=lambda: [with_python_pptx.write(*content) for content in plain],
        target=0.35,
    )


def _build(example: Example, folder: Path) -> Iterator[Race]:
    """All of our work but for starting Python and importing: content, build, disk."""
    names = (folder / f"built-{number}" for number in count())
    first = next(names)
    example.build(first)
    place = folder / "floor"
    place.mkdir()
    yield Race(
        name=f"build / floor{example.tag}",
        ours=lambda: example.build(next(names)),
        other=floor.pack(floor.parts_of(first), place),
        target=5.0,
    )


def _plan() -> Iterator[Race]:
    """From the text of a plan file to the plan."""
    text = plans.text()
    readers: dict[str, Callable[[str], Any]] = {
        "pydantic": with_pydantic.plan_model().model_validate_json,
        "pydantic with links": with_pydantic.plan_model(
            linked=True
        ).model_validate_json,
        "msgspec": with_msgspec.decoder().decode,
    }
    for name, read in readers.items():
        yield Race(
            name=f"plan / {name}",
            ours=lambda: load_plan(text),
            other=lambda read=read: read(text),
            target=1.5 if name == "pydantic" else None,
            repeat=20,
        )


def _start() -> Iterator[Race]:
    """Cold processes that do nothing but start."""
    yield Race(
        name="--help / bare click",
        ours=process([str(_PROGRAM), "--help"]),
        other=python(str(_BARE_CLICK), "--help"),
        target=1.6,
        repeat=5,
    )
    yield Race(
        name="import herstelkit / import attrs",
        ours=python("-c", "import herstelkit"),
        other=python("-c", "import attrs"),
        target=1.3,
        repeat=5,
    )
