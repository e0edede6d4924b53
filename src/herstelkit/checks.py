"""Checking: a course file, the texts of a method, a whole pack, a person's own plan."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from herstelkit.blocks import Deck, Document
from herstelkit.codec import report_from
from herstelkit.content import SHIPPED, Catalogue
from herstelkit.courses import CourseRun, Ignored
from herstelkit.errors import Problem
from herstelkit.findings import Finding, Report
from herstelkit.items import OFFICE, Item, items, usual_materials
from herstelkit.lint import (
    Audience,
    Group,
    OwnPlan,
    Page,
    Programme,
    Show,
    Stage,
    course_texts,
    findings_of,
    rule_like,
    rules,
    run_texts,
    sifted,
)
from herstelkit.materials import CoursePlan
from herstelkit.pack import Change, manifest_of
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
    course = catalogue.course(run.method)
    plan = CoursePlan.of(course, run, catalogue.next_steps(course.id))
    files = items(plan, OFFICE, usual_materials(run))
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
    found = chain(_course(plan, catalogue), _group(plan, source), _files(plan, files))
    return sifted(found, (*plan.whole.ignored, *plan.run.ignored))


def check_course(method: str, catalogue: Catalogue = SHIPPED) -> Report:
    """Return what there is to say about the texts and the programme of a method."""
    at_home = catalogue.course_at_home(method)
    course = at_home.course
    texts = tuple(course_texts(course, at_home.homes))
    subject = Programme(course=course, texts=texts, homes=at_home.homes)
    found = findings_of(subject, Stage.COURSE, course.profile, method)
    return sifted(found, course.ignored)


def check_plan(plan: Wrap, today: dt.date) -> Report:
    """Return what the person may want to look at in their own plan."""
    subject = OwnPlan(plan=plan, today=today)
    return sifted(findings_of(subject, Stage.PLAN), ())


def check_built(root: Path, changes: Iterable[Change]) -> Report:
    """Return what there is to say about a pack on disk, as people left it.

    What stood out when it was built is in its manifest, so only files that somebody
    changed since then are looked into. ContentError when there is no manifest.
    """
    try:
        built = report_from(manifest_of(root))
    except ValueError:  # an old manifest, or one that somebody edited
        built = Report()
    return built


def unknown_rules(ignored: Iterable[Ignored], path: str) -> Iterator[Problem]:
    """Yield the rules that somebody sets aside and that do not exist."""
    for number, one in enumerate(ignored, start=1):
        if one.rule not in rules():
            yield Problem(
                path=f"{path} · {number} · regel",
                what=f"de regel ‘{one.rule}’ ken ik niet",
                fix=rule_like(one.rule),
            )


def _course(plan: CoursePlan, catalogue: Catalogue) -> Iterator[Finding]:
    course = plan.course
    homes = catalogue.course_at_home(course.id).homes
    texts = tuple(course_texts(course, homes))
    subject = Programme(course=course, texts=texts, homes=homes)
    yield from findings_of(subject, Stage.COURSE, course.profile, course.id)


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
    for item in files:
        made = item.compose()
        match made:
            case Document():
                page = Page(
                    file=item.path, audience=Audience.PARTICIPANT, document=made
                )
                yield from findings_of(page, Stage.DOCUMENT, profile, item.path)
            case Deck():
                show = Show(file=item.path, deck=made)
                yield from findings_of(show, Stage.DECK, profile, item.path)
