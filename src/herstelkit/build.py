"""The use cases: a course file in, a whole pack out."""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from herstelkit.checks import check_pack_of, ignored_values, unknown_rules
from herstelkit.codec import read_course_file, report_values
from herstelkit.content import SHIPPED, Catalogue
from herstelkit.courses import Course, CourseRun, misfits
from herstelkit.errors import ContentError, Problem
from herstelkit.house import located, read_house
from herstelkit.items import has_any, items, overview_of
from herstelkit.lint.names import Names
from herstelkit.made_from import Stamp, own_version, recipe_of
from herstelkit.materials import CoursePlan
from herstelkit.pack import (
    Before,
    Origin,
    Pack,
    check_target,
    untouched_pack,
    write_pack,
)
from herstelkit.primitives import closest
from herstelkit.render.palette import Look
from herstelkit.wanted import (
    ALL_MATERIALS,
    OFFICE,
    OVERVIEW,
    Format,
    Material,
    usual_materials,
)

__all__ = [
    "ALL_MATERIALS",
    "OFFICE",
    "OVERVIEW",
    "Format",
    "Material",
    "build_pack",
    "load_course",
    "usual_materials",
]


def load_course(path: str | Path, catalogue: Catalogue = SHIPPED) -> CourseRun:
    """Read a course file and check that it fits its method, and its house files.

    Returns the run; ContentError with every problem in Dutch when something is wrong.
    """
    path = Path(path)
    run = located(read_course_file(path), path.parent)
    fitting(run, str(path), catalogue)
    return run


def fitting(run: CourseRun, source: str, catalogue: Catalogue) -> tuple[Course, Look]:
    """Return the course that a run fits and its look; ContentError says what is off."""
    problems = _method_problems(run, catalogue.methods())
    if not problems:
        course = catalogue.course(run.method)
        look, wrong = read_house(run)
        ignored = (
            *unknown_rules(run.ignored, "negeer"),
            *unknown_rules(course.ignored, "methode.toml · negeer"),
        )
        problems = (*misfits(course, run), *wrong, *ignored)
        if not problems:
            return course, look
    raise ContentError(source, problems)


def _method_problems(run: CourseRun, known: Collection[str]) -> tuple[Problem, ...]:
    if run.method in known:
        return ()
    hint = closest(run.method, known)
    stop = "" if hint.endswith("?") else "."
    return (
        Problem(
            path="methode",
            what="deze methode ken ik niet",
            fix=f"{hint}{stop} Staat hij in een eigen map? Noem die dan met --inhoud",
        ),
    )


def build_pack(  # noqa: PLR0913 (each is a choice of its own, and named)
    run: CourseRun,
    target: str | Path,
    *,
    catalogue: Catalogue = SHIPPED,
    formats: frozenset[Format] = OFFICE,
    only: frozenset[Material] | None = None,
    zipped: bool = False,
    progress: Callable[[int, int, str], None] = lambda *_: None,
) -> Pack:
    """Build the pack of a run in the folder `target` and return what was written.

    `catalogue` knows the methods, those of content packs too. `only` says which
    materials; without it those of `usual_materials`.
    `progress` is told after each file: how many are done, how many there are, which one
    it was. ContentError when the run does not fit its method, OutputError when the
    pack cannot be written; in both cases nothing that was there has changed.

    Nothing is done twice: a pack in `target` that was made from the very same stays
    untouched, and of another one each file that would come out the same is taken over.
    """
    target = Path(target)
    place = check_target(target)
    chosen = usual_materials(run) if only is None else only
    recipe = recipe_of(run, catalogue, formats, chosen)
    untouched = untouched_pack(target, recipe, zipped=zipped)
    if untouched is not None:
        return untouched
    course, look = fitting(run, run.title, catalogue)
    plan = CoursePlan.of(course, run, catalogue.next_steps(course.id))
    if only and not has_any(plan, only):
        raise ContentError(run.title, (_nothing_of(only, course),))
    made = items(plan, formats, chosen)
    report = check_pack_of(plan, made, catalogue)
    files = [overview_of(plan, made, report), *made]
    stamp, before = Stamp.of(look), Before.at(place)
    made_from = {item.path: stamp(item.compose(), item.write) for item in files}

    def contents() -> Iterator[tuple[str, bytes]]:
        for number, item in enumerate(files, start=1):
            old = before.content(item.path, made_from[item.path])
            yield item.path, item.make(look) if old is None else old
            progress(number, len(files), item.path)

    left = {"ignored": ignored_values(plan)}
    about = _about(plan, catalogue) | report_values(report) | left
    origin = Origin(recipe=recipe, made_from=made_from)
    return write_pack(target, contents(), about, origin=origin, zipped=zipped)


def _nothing_of(chosen: Collection[Material], course: Course) -> Problem:
    return Problem(
        path=", ".join(sorted(chosen)),
        what=f"dat is er niet bij {course.name}",
        fix="Kies andere delen, of laat de keuze weg",
    )


def _about(plan: CoursePlan, catalogue: Catalogue) -> dict[str, Any]:
    course = plan.whole
    packs = [
        {"pack": pack.name, "version": pack.version, "licence": pack.licence}
        for pack in catalogue.packs_of(course.id)
    ]
    return {
        "herstelkit": own_version(),
        "title": plan.run.title,
        "organisation": plan.run.organisation,
        "language": "nl-NL",
        "content": [
            {"id": course.id, "version": course.version, "licence": course.licence},
            *packs,
        ],
        "notice": " ".join(course.notice.split()),
        "sources": [*course.published.sources],
        **Names.of(plan.course).for_manifest(),
    }
