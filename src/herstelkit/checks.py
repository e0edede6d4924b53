"""Checking: a course file, the texts of a method, a whole pack, a person's own plan."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, assert_never

from attrs import asdict, evolve

from herstelkit.blocks import Deck, Document, Leaflet, Poster
from herstelkit.codec import report_in
from herstelkit.content import SHIPPED, Catalogue
from herstelkit.courses import Course, CourseRun, Ignored
from herstelkit.errors import Problem
from herstelkit.findings import Finding, Report
from herstelkit.items import Item, items
from herstelkit.lint import (
    Audience,
    Group,
    OwnPlan,
    Page,
    Programme,
    Show,
    Stage,
    Text,
    all_rules,
    course_texts,
    findings_of,
    rule_like,
    run_texts,
    sifted,
)
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import PackFile, PackView, changed_files, composed
from herstelkit.lint.readability import Reading, measure
from herstelkit.materials import CoursePlan
from herstelkit.pack import Added, Change, Changed, manifest_of
from herstelkit.wanted import OFFICE, usual_materials

if TYPE_CHECKING:
    from herstelkit.wrap import Wrap

COURSE_FILE: Final = "cursusbestand"
"""What a course file is called in findings when nobody says its name."""


def check(run: CourseRun, catalogue: Catalogue = SHIPPED) -> list[Finding]:
    """Return what there is to say about a run, the gravest first.

    What the run and its course set aside is left out; `check_run` has that too.
    """
    return [*check_run(run, catalogue).findings]


def check_run(
    run: CourseRun, catalogue: Catalogue = SHIPPED, source: str = COURSE_FILE
) -> Report:
    """Return what there is to say about a run: its course, its group and its pack.

    `run` must fit its method, as a run does that `load_course` returns; `source` is
    the name of its file.
    """
    return check_planned(planned(run, catalogue), catalogue, source)


def planned(run: CourseRun, catalogue: Catalogue = SHIPPED) -> CoursePlan:
    """Return the course as a group follows it, with its dates, to check it whole."""
    course = catalogue.course(run.method)
    return CoursePlan.of(course, run, catalogue.next_steps(course.id))


def check_planned(
    plan: CoursePlan, catalogue: Catalogue = SHIPPED, source: str = COURSE_FILE
) -> Report:
    """Return what there is to say about a group and the pack that it would get."""
    files = items(plan, OFFICE, usual_materials(plan.run))
    return check_pack_of(plan, files, catalogue, source)


def check_pack_of(
    plan: CoursePlan,
    files: Iterable[Item],
    catalogue: Catalogue = SHIPPED,
    source: str = COURSE_FILE,
) -> Report:
    """Return what there is to say about a pack before it is written.

    `files` are those of the pack, `source` is the name of the course file.
    """
    found = chain(
        _course(plan, catalogue, source), _group(plan, source), _files(plan, files)
    )
    return sifted(found, (*plan.whole.ignored, *plan.run.ignored))


def check_course(method: str, catalogue: Catalogue = SHIPPED) -> Report:
    """Return what there is to say about the texts and the programme of a method."""
    course = catalogue.course(method)
    subject = _programme(course, catalogue)
    found = (
        evolve(one, file=f"{method}/{one.file}".rstrip("/"))
        for one in findings_of(subject, Stage.COURSE, course.profile)
    )
    return sifted(found, course.ignored)


def readability(method: str, catalogue: Catalogue = SHIPPED) -> dict[Audience, Reading]:
    """Return how easily the texts of a method read, for each sort of reader."""
    by_reader: dict[Audience, list[Text]] = {audience: [] for audience in Audience}
    for text in _programme(catalogue.course(method), catalogue).texts:
        by_reader[text.audience].append(text)
    return {audience: measure(texts) for audience, texts in by_reader.items() if texts}


def check_plan(plan: "Wrap", today: dt.date) -> Report:
    """Return what the person may want to look at in their own plan."""
    subject = OwnPlan(plan=plan, today=today)
    return sifted(findings_of(subject, Stage.PLAN), ())


def check_built(
    root: Path, changes: Iterable[Change], catalogue: Catalogue = SHIPPED
) -> Report:
    """Return what there is to say about a pack on disk, as people left it.

    What stood out when it was built is in its manifest, so only files that somebody
    changed since then are looked into. ContentError when there is no manifest.
    """
    manifest = manifest_of(root)
    built = report_in(manifest)
    names = [c.name for c in changes if isinstance(c, Changed | Added)]
    if not names:
        return built
    course = _course_in(manifest, catalogue)
    pack = PackView(
        files=tuple(changed_files(root, names, course)),
        built_by=_makers(manifest),
        names=Names.in_manifest(manifest),
    )
    profile = course.profile if course else ""
    new = sifted(findings_of(pack, Stage.PACK, profile), ignored_in(manifest))
    told = sifted((*built.findings, *new.findings), ())
    return evolve(told, suppressed=(*built.suppressed, *new.suppressed))


def ignored_values(plan: CoursePlan) -> list[dict[str, str]]:
    """Return what a course and a group chose to leave, as a manifest holds it."""
    ignored = (*plan.whole.ignored, *plan.run.ignored)
    return [asdict(one) for one in ignored]


def ignored_in(manifest: Mapping[str, Any]) -> tuple[Ignored, ...]:
    """Return what people chose to leave, by a manifest; older ones do not say."""
    values = manifest.get("ignored")
    found: list[Ignored] = []
    for one in values if isinstance(values, list) else ():
        match one:
            case {"rule": str(rule), "reason": str(reason), "where": str(where)}:
                with suppress(ValueError):  # somebody edited it
                    found.append(Ignored(rule=rule, reason=reason, where=where))
    return tuple(found)


def _course_in(manifest: Mapping[str, Any], catalogue: Catalogue) -> Course | None:
    """Return the course that a manifest names, if it does and there is such a one."""
    match manifest.get("content"):
        case [{"id": str(method)}, *_] if method in catalogue.methods():
            return catalogue.course(method)
    return None


def _makers(manifest: Mapping[str, Any]) -> tuple[str, ...]:
    name = manifest.get("organisation")
    return (name,) if isinstance(name, str) else ()


def unknown_rules(ignored: Iterable[Ignored], path: str) -> Iterator[Problem]:
    """Yield the rules that somebody sets aside and that do not exist."""
    for number, one in enumerate(ignored, start=1):
        if one.rule not in all_rules():
            yield Problem(
                path=f"{path} · {number} · regel",
                what=f"de regel ‘{one.rule}’ ken ik niet",
                fix=rule_like(one.rule),
            )


def _course(plan: CoursePlan, catalogue: Catalogue, source: str) -> Iterator[Finding]:
    subject = _programme(plan.course, catalogue)
    yield from findings_of(subject, Stage.COURSE, plan.course.profile, source)


def _programme(course: Course, catalogue: Catalogue) -> Programme:
    """Return a course, whole or as a group follows it, with its texts and files."""
    homes = catalogue.course_at_home(course.id).homes
    return Programme(
        course=course, texts=tuple(course_texts(course, homes)), homes=homes
    )


def _group(plan: CoursePlan, source: str) -> Iterator[Finding]:
    subject = Group(
        course=plan.course,
        whole=plan.whole,
        run=plan.run,
        meetings=plan.meetings,
        texts=tuple(run_texts(plan.run, source)),
    )
    yield from findings_of(subject, Stage.RUN, plan.course.profile, source)


def _files(plan: CoursePlan, files: Iterable[Item]) -> Iterator[Finding]:
    profile = plan.course.profile
    seen: list[PackFile] = []
    for item in files:
        made = item.compose()
        file = composed(item.path, made, plan.course)
        seen.append(file)
        match made:
            case Document():
                page = Page(file=item.path, audience=file.audience, document=made)
                yield from findings_of(page, Stage.DOCUMENT, profile, item.path)
            case Deck():
                show = Show(file=item.path, deck=made, outline=file.outline)
                yield from findings_of(show, Stage.DECK, profile, item.path)
            case Leaflet() | Poster():
                pass
            case _:
                assert_never(made)
    makers = (plan.run.organisation,)
    pack = PackView(files=tuple(seen), course=plan.course, built_by=makers)
    yield from findings_of(pack, Stage.PACK, profile)
